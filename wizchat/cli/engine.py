"""The engine for a terminal: one thing at a time, progress on standard error, Ctrl+C heard."""

from __future__ import annotations

import uuid
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from wizchat.cli import numbers, words
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.interrupts import POLL, Interrupted, interrupt_calls
from wizchat.cli.output import note
from wizchat.cli.progress import ProgressLine
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.events import Crashed, LoadStep
from wizchat.engine.protocol import (
    Delta,
    Failed,
    Finished,
    Generate,
    Loaded,
    LoadFailed,
    LoadParams,
    LoadProgress,
    PromptProgress,
    Ready,
    Tokenized,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from wizchat.chat.events import ChatEvent
    from wizchat.engine.advice import Adviser
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.gpu.gpus import Gpus
    from wizchat.engine.patience import Patience
    from wizchat.engine.protocol import Segment


class TerminalEngine:
    """An engine client of which a terminal command waits for one answer after the other.

    Use as a context manager on the main thread: leaving it ends the worker.
    """

    def __init__(
        self,
        log: Path,
        gpus: Gpus | None = None,
        adviser: Adviser | None = None,
        patience: Patience | None = None,
    ) -> None:
        self.events: SimpleQueue[EngineEvent | ChatEvent | Interrupted] = SimpleQueue()
        self.forward: Callable[[EngineEvent], None] | None = None
        """Who else hears the engine; called on the client's thread."""
        self.client = EngineClient(
            worker_command(), log, self._hear, gpus=gpus, adviser=adviser, patience=patience
        )

    def __enter__(self) -> TerminalEngine:
        self.client.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.client.close()

    def ready(self) -> Ready:
        """Wait for the worker; raises Refusal."""
        while True:
            event = self.next()
            if isinstance(event, Ready):
                return event

    def load(self, path: Path, params: LoadParams) -> Loaded:
        """Load a model and wait for it; raises Refusal."""
        try:
            self.client.load(path, params)
        except UnicodeEncodeError as error:
            shown = str(path).encode("utf-8", "replace").decode()
            raise Refusal(f"The name of {shown} is not valid Unicode. Rename the file.") from error
        with interrupt_calls(self.interrupt), ProgressLine() as line:
            line.show("Loading the model")
            while True:
                match self.next():
                    case LoadProgress(fraction=fraction):
                        line.show(f"Loading the model: {numbers.percent(int(fraction * 100), 100)}")
                    case LoadStep() as step:
                        note(words.load_step(step))
                    case Loaded() as loaded:
                        return loaded
                    case LoadFailed() as failed:
                        raise Refusal(words.load_failed(failed, str(path)))
                    case Interrupted():
                        raise Refusal("Stopped.", ExitCode.STOPPED)

    def answer(self, request: Generate, write: Callable[[str], None]) -> Finished:
        """Stream an answer to `write`; Ctrl+C stops it. Raises Refusal.

        What `write` raises stops the answer too.
        """
        self.client.generate(request)
        with interrupt_calls(self.interrupt), ProgressLine() as line:
            while True:
                match self.next():
                    case PromptProgress(done=done, total=total) if done < total:
                        line.show(words.prompt_read(done, total))
                    case Delta(text=text):
                        line.clear()
                        write(text)
                    case Finished() as finished:
                        return finished
                    case Failed() as failed:
                        raise Refusal(words.request_failed(failed))
                    case Interrupted():
                        self.client.cancel(request.request_id)

    def tokenize(self, prompt: Sequence[Segment]) -> tuple[int, ...]:
        """Return the token ids of a prompt; raises Refusal."""
        self.client.tokenize(uuid.uuid4().hex, prompt)
        while True:
            match self.next():
                case Tokenized(ids=ids):
                    return ids
                case Failed() as failed:
                    raise Refusal(words.request_failed(failed))

    def next(self) -> EngineEvent | ChatEvent | Interrupted:
        """Wait for what comes next; raises Refusal when the engine is down for good."""
        while True:
            try:
                event = self.events.get(timeout=POLL)
                break
            except Empty:
                continue
        if isinstance(event, Crashed) and not event.restarting:
            tail = f"\n{event.log_tail}" if event.log_tail else ""
            raise Refusal(words.crashed(event) + tail)
        return event

    def interrupt(self) -> None:
        """Put Ctrl+C among the events; may be called in a signal handler."""
        self.events.put(Interrupted.INTERRUPTED)

    def _hear(self, event: EngineEvent) -> None:
        self.events.put(event)
        if self.forward is not None:
            self.forward(event)
