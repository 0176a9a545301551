"""The engine as the app runs it, measured from outside."""

from __future__ import annotations

import itertools
import random
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from wizchat.engine.protocol import (
    Bos,
    Delta,
    Failed,
    Finished,
    FinishReason,
    Generate,
    PromptProgress,
    Sampling,
    Text,
    Tokens,
)

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.engine.client import EngineClient
    from wizchat.engine.protocol import Loaded, LoadParams, Segment

_FIRST_TOKEN: Final = 1000
_ORDINARY: Final = 9973
"""Ordinary pieces from `_FIRST_TOKEN` on in the model's vocabulary of 32,000."""
_WRITING: Final = "USER: Write a novel of many chapters about {topic}. ASSISTANT:"
_TOPICS: Final = ("the sea", "a lighthouse", "an old clock", "two rivers", "a train", "the north")
_CANCELLED_LATE: Final = 4
"""Cancels that may come too late for each one that is wanted."""


class RequestFailed(Exception):
    """The engine did not answer; `failed` says why."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.detail or failed.code)
        self.failed = failed


class Engine(Protocol):
    """The engine as one program waits for it, see `TerminalEngine`."""

    client: EngineClient
    """The client whose events `next` returns."""

    def load(self, path: Path, params: LoadParams) -> Loaded:
        """Load a model in place of the one before; raises when it does not load."""

    def next(self) -> object:
        """Wait for the next event; raises when the engine is down for good."""


@dataclass(frozen=True)
class Rates:
    """Tokens a second."""

    prefill: float
    decode: float


class AppSide:
    """Asks the loaded model.

    Each request has a seed, so that the engine computes token by token as a bare loop does, and
    is private, so that nothing is written to the disk.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._numbers = itertools.count(1)
        self._fresh = itertools.count(1)
        self._random = random.Random(1)  # noqa: S311 - moments, no secrets

    def fresh(self, count: int) -> tuple[int, ...]:
        """Return ids that begin unlike all before them, so that nothing of them is cached."""
        number = next(self._fresh)
        return tuple(_FIRST_TOKEN + (number + n * 7919) % _ORDINARY for n in range(count))

    def read(self, key: str, ids: tuple[int, ...]) -> float:
        """Return the seconds until the first token after this prompt is there."""
        return self._ask(key, (Bos(), Tokens(ids=ids)), 1)[0]

    def rates(self, prompt: int, reply: int) -> Rates:
        """Read a new prompt, write a reply, and forget both."""
        usage = self._ask("speed", (Bos(), Tokens(ids=self.fresh(prompt))), 1)[1].usage
        read = usage.prompt_tokens - usage.reused_tokens
        written, seconds = 0, 0.0
        for topic in _TOPICS:  # a reply may end early, one token of it is prefill's
            text = _WRITING.format(topic=topic)
            _, end = self._ask("writing", (Bos(), Text(text=text)), reply - written + 1)
            written += max(0, end.usage.reply_tokens - 1)
            seconds += end.usage.decode_seconds
            if 2 * written >= reply:
                break
        for key in ("speed", "writing"):
            self._engine.client.forget(key)
        return Rates(read / max(usage.prefill_seconds, 1e-9), written / max(seconds, 1e-9))

    def stop_seconds(self, count: int, *, in_prefill: int, within: float) -> list[float]:
        """Return the times from a cancel to the end, at random moments `within` seconds.

        `in_prefill` is the length of the prompts that are stopped while they are read; 0 stops
        replies. What was over before its cancel counts for nothing.
        """
        times: list[float] = []
        for _ in range(_CANCELLED_LATE * count):
            seconds = self._stop(in_prefill, self._random.uniform(0, within))
            if seconds is not None:
                times.append(seconds)
            if len(times) == count:
                break
        self._engine.client.forget("stop")
        return times

    def _stop(self, prompt: int, delay: float) -> float | None:
        segments: tuple[Segment, ...] = (Bos(), Text(text=_WRITING.format(topic=_TOPICS[0])))
        if prompt:
            segments = (Bos(), Tokens(ids=self.fresh(prompt)))
        request = self._generate("stop", segments, 1024)
        event = self._next(request)
        while not isinstance(event, PromptProgress if prompt else Delta | Finished):
            event = self._next(request)
        threading.Event().wait(delay)
        started = time.perf_counter()
        self._engine.client.cancel(request)
        while not isinstance(event, Finished):
            event = self._next(request)
        seconds = time.perf_counter() - started
        usage = event.usage
        aimed = not usage.reply_tokens if prompt else usage.reply_tokens > 0
        return seconds if event.reason is FinishReason.CANCELLED and aimed else None

    def _ask(self, key: str, prompt: tuple[Segment, ...], most: int) -> tuple[float, Finished]:
        """Return the seconds until the first sign of the reply, and its end."""
        started = time.perf_counter()
        request = self._generate(key, prompt, most)
        first: float | None = None
        while True:
            event = self._next(request)
            if first is None and isinstance(event, Delta | Finished):
                first = time.perf_counter() - started
            if isinstance(event, Finished):
                return first or 0.0, event

    def _generate(self, key: str, prompt: tuple[Segment, ...], most: int) -> str:
        request = f"bench {next(self._numbers)}"
        sampling = Sampling(max_tokens=most, seed=1)
        self._engine.client.generate(
            Generate(
                request_id=request,
                sequence_key=key,
                prompt=prompt,
                sampling=sampling,
                private=True,
            )
        )
        return request

    def _next(self, request: str) -> PromptProgress | Delta | Finished:
        """Return the next event of a request; raises RequestFailed."""
        while True:
            event = self._engine.next()
            if isinstance(event, Failed) and event.request_id == request:
                raise RequestFailed(event)
            if isinstance(event, PromptProgress | Delta | Finished) and event.request_id == request:
                return event
