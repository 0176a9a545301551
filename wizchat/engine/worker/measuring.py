"""Timing what the loaded weights do in one context, without what a conversation adds to it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
import psutil

from wizchat.engine.protocol import Measured, Restrain
from wizchat.engine.worker.context import Context, Outcome
from wizchat.engine.worker.depth import deepen
from wizchat.engine.worker.loading import check_params
from wizchat.engine.worker.threads import default_threads

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.protocol import Measure
    from wizchat.engine.worker.interrupts import AbortFlag
    from wizchat.engine.worker.model import Model

_PIECE: Final = 16
"""Tokens that are computed to be copied; reading them brings all weights into memory too."""
_CONVERSATION, _COPY = 0, 1


class MeasureError(Exception):
    """A decode that did not end well: aborted because nobody waits any more, or failed."""


def measure(model: Model, command: Measure, flag: AbortFlag) -> Measured:
    """Measure; raises MeasureError, or LoadRefusedError when there is no room for the context.

    Takes as long as it takes to decode 16 tokens, the prompt and the reply.
    """
    total = _PIECE + command.depth + command.prompt_tokens + command.reply_tokens
    params = msgspec.structs.replace(command.params, context_window=total, sequences=2)
    check_params(params)
    threads = params.threads or default_threads()
    context = Context(model, params, threads, flag)
    context.threads.restrain(Restrain(adapts=False))  # these very threads are to be measured
    context.threads.hold()
    try:
        seconds = _Run(context).measure(command)
        resident: int = psutil.Process().memory_info().rss
    finally:
        context.close()
    return Measured(
        threads=threads,
        first_seconds=seconds.first,
        prefill_seconds=seconds.prefill,
        decode_seconds=seconds.decode,
        resident=resident,
        cache_bytes=model.cache_bytes_per_token,
    )


class _Seconds(NamedTuple):
    first: float
    prefill: float
    decode: float


class _Run:
    """One measurement; the tokens mean nothing, since every one takes the same time."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._length = 0

    def measure(self, command: Measure) -> _Seconds:
        first = _seconds(lambda: self._decode(1))
        self._decode(_PIECE - 1)
        times = command.depth // self._length
        deepen(self._context.pointer, _CONVERSATION, _COPY, times)
        prefill = _seconds(lambda: self._read(command.prompt_tokens))
        decode = _seconds(lambda: self._write(command.reply_tokens))
        return _Seconds(first, prefill, decode)

    def _read(self, tokens: int) -> None:
        """Decode in batches as large as the context takes."""
        while tokens > 0:
            part = min(tokens, self._context.limits.tokens)
            self._decode(part)
            tokens -= part

    def _write(self, tokens: int) -> None:
        for _ in range(tokens):
            self._decode(1)

    def _decode(self, tokens: int) -> None:
        batch = self._context.batch
        batch.clear()
        for index in range(tokens):
            batch.add(
                (self._length + index) % self._context.limits.vocabulary,
                position=self._length + index,
                sequence=_CONVERSATION,
                wants_logits=index == tokens - 1,
            )
        outcome = self._context.decode()
        if outcome is not Outcome.DONE:
            raise MeasureError(outcome.name)
        self._length += tokens


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
