"""Questions to a model file through the app's real engine worker."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.chat.prompt import STOP, Turn, build
from wizchat.cli.engine import TerminalEngine
from wizchat.engine.protocol import Bos, Generate, LoadParams, Sampling, Text

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from wizchat.engine.protocol import Segment


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered, and how fast."""

    text: str
    ids: tuple[int, ...]
    first_token: float
    """Seconds from the question to the first text."""
    tokens_per_second: float | None


class Interview:
    """An engine worker with the model loaded; use it in a `with` block."""

    def __init__(self, model: Path, log: Path, *, threads: int | None = None) -> None:
        self._engine = TerminalEngine(log)
        self._model = model
        self._threads = threads
        self.load_seconds = 0.0

    def __enter__(self) -> Self:
        self._engine.__enter__()
        params = LoadParams(context_window=8192, threads=self._threads)
        self._engine.ready()
        self.load_seconds = self._engine.load(self._model, params).seconds
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._engine.__exit__(kind, error, traceback)

    def ask(self, question: str, earlier: tuple[Turn, ...] = ()) -> Reply:
        """Ask in the official prompt format."""
        return self.complete(build([*earlier, Turn(question)]))

    def ask_raw(self, prompt: str) -> Reply:
        """Ask with a prompt in any format."""
        return self.complete((Bos(), Text(text=prompt)))

    def converse(self, questions: list[str]) -> list[Reply]:
        """Ask one after the other in one conversation."""
        turns: tuple[Turn, ...] = ()
        replies = []
        for question in questions:
            reply = self.ask(question, turns)
            replies.append(reply)
            turns = (*turns, Turn(question, reply.text, reply.ids))
        return replies

    def complete(self, prompt: tuple[Segment, ...]) -> Reply:
        """Continue a prompt greedily, as the app does by default."""
        pieces: list[str] = []
        times: list[float] = []

        def write(text: str) -> None:
            times.append(time.perf_counter())
            pieces.append(text)

        request = Generate(
            request_id=uuid.uuid4().hex,
            sequence_key=uuid.uuid4().hex,
            prompt=prompt,
            sampling=Sampling(max_tokens=200),
            stop=STOP,
        )
        began = time.perf_counter()
        finished = self._engine.answer(request, write)
        usage = finished.usage
        speed = usage.reply_tokens / usage.decode_seconds if usage.decode_seconds else None
        first = (times[0] if times else time.perf_counter()) - began
        return Reply("".join(pieces).strip(), finished.reply_ids, first, speed)
