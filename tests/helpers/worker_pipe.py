"""The real engine worker, at the other end of two real pipes."""

from __future__ import annotations

import contextlib
import itertools
import queue
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from wizchat.engine.protocol import (
    Bos,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    LoadFailed,
    LoadParams,
    Message,
    PromptProgress,
    Ready,
    Sampling,
    Text,
    decode_event,
    encode,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Self

T = TypeVar("T")

ONE_THREAD = LoadParams(context_window=1024, threads=1)
"""Tiny models are fastest on one thread, and tests share the machine."""
ENDLESS = LoadParams(context_window=32_768, threads=1)
"""No answer gets to the end of that before a stop comes, however busy the machine is."""


@dataclass
class Answer:
    """All that a request brought."""

    text: str = ""
    deltas: list[str] = field(default_factory=list)
    progress: list[PromptProgress] = field(default_factory=list)
    end: Finished | Failed | None = None

    @property
    def finished(self) -> Finished:
        assert isinstance(self.end, Finished), self.end
        return self.end

    @property
    def failed(self) -> Failed:
        assert isinstance(self.end, Failed), self.end
        return self.end


class WorkerPipe:
    """Speaks to a worker process; use it in a `with` block."""

    def __init__(self, *command: str, timeout: float = 100, own_session: bool = False) -> None:
        self._timeout = timeout
        self._held: bytes | None = None
        self._numbers = itertools.count(1)
        self._answers: dict[str, Answer] = {}
        self.process = subprocess.Popen(
            command or (sys.executable, "-m", "wizchat", "engine-worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=own_session,
        )
        self.log = b""
        self._events: queue.Queue[Event | None] = queue.Queue()
        self._threads = [
            threading.Thread(target=self._read_events, daemon=True),
            threading.Thread(target=self._read_log, daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        self.ready = self.expect(Ready)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, command: Message) -> None:
        """Send a command."""
        if self._held is None:
            self.send_raw(encode(command))
        else:
            self._held += encode(command)

    @contextlib.contextmanager
    def at_once(self) -> Iterator[None]:
        """Send what is sent inside in one piece: none of it is taken before all of it is there."""
        self._held = b""
        yield
        held, self._held = self._held, None
        self.send_raw(held)

    def send_raw(self, line: bytes) -> None:
        """Send bytes as they are."""
        assert self.process.stdin
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def next_event(self) -> Event:
        """Return the next event, in order; fails when none comes or the worker dies."""
        event = self._events.get(timeout=self._timeout)
        assert event is not None, f"the worker died:\n{self.log.decode()}"
        self._record(event)
        return event

    def expect(self, kind: type[T]) -> T:
        """Return the next event of this kind, skipping others."""
        while True:
            event = self.next_event()
            if isinstance(event, kind):
                return event
            assert not isinstance(event, LoadFailed | Failed), event

    def load(self, path: Path, params: LoadParams = ONE_THREAD) -> Loaded:
        """Load a model that is expected to load."""
        self.send(Load(model_path=str(path), params=params))
        return self.expect(Loaded)

    def generate(self, prompt: str | tuple[Any, ...], **options: Any) -> str:
        """Send a request for BOS and this text (or these segments); return its id."""
        request_id = options.pop("request_id", None) or f"request {next(self._numbers)}"
        stop = options.pop("stop", ())
        key = options.pop("key", "conversation")
        private = options.pop("private", False)
        self._answers[request_id] = Answer()
        segments = (Bos(), Text(text=prompt)) if isinstance(prompt, str) else prompt
        self.send(
            Generate(
                request_id=request_id,
                sequence_key=key,
                prompt=segments,
                sampling=Sampling(**options),
                stop=stop,
                private=private,
            )
        )
        return request_id

    def answer(self, request_id: str) -> Answer:
        """Wait for the end of one request and return all it brought."""
        return self.answers(request_id)[request_id]

    def answers(self, *request_ids: str) -> dict[str, Answer]:
        """Wait for the end of several requests; what came of them before is in it."""
        answers = {request_id: self._answers[request_id] for request_id in request_ids}
        while any(answer.end is None for answer in answers.values()):
            self.next_event()
        return answers

    def ask(self, prompt: str | tuple[Any, ...], **options: Any) -> Answer:
        """Send a request and wait for its end."""
        return self.answer(self.generate(prompt, **options))

    def close(self) -> int:
        """Close the worker's standard input, wait for its end and return the exit status."""
        if self.process.stdin and not self.process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        try:
            status = self.process.wait(self._timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for thread in self._threads:
            thread.join(self._timeout)
        for stream in (self.process.stdout, self.process.stderr):
            if stream:
                stream.close()
        return status

    def _record(self, event: Event) -> None:
        answer = self._answers.get(getattr(event, "request_id", ""))
        if answer is None:
            return
        match event:
            case Delta(text=text):
                answer.deltas.append(text)
                answer.text += text
            case PromptProgress():
                answer.progress.append(event)
            case Finished() | Failed():
                answer.end = event

    def _read_events(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._events.put(decode_event(line))
        self._events.put(None)

    def _read_log(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.log += line
