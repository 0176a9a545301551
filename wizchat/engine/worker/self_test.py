"""Does the GPU compute what the CPU computes? The model itself is asked, in a few seconds.

Drivers exist that answer quickly and wrongly, and nothing but a comparison shows it. The model on
the GPU continues a fixed text greedily; the CPU reads the same text with that continuation in one
batch and must have chosen every token of it. So the GPU's prompt and reply kernels are both tried
with the model's own weights, at the cost of one short prompt on the CPU.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from wizchat.engine.protocol import Bos, LoadErrorCode, Text
from wizchat.engine.worker.context import Context, Outcome
from wizchat.engine.worker.loading import LoadRefusedError, load_weights
from wizchat.engine.worker.model import Model
from wizchat.engine.worker.threads import default_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from wizchat.engine.protocol import LoadParams
    from wizchat.engine.worker.interrupts import AbortFlag

PROMPT = (
    "A chat between a curious user and an artificial intelligence assistant. USER: Which planets "
    "of the solar system have rings, and who saw the first of them? ASSISTANT:"
)
STEPS = 12
"""Tokens that the GPU continues with."""
TIE = 0.25
"""Two tokens whose logits are this near, in standard deviations of all logits, are a tie.

The orders in which GPU and CPU add up and the precisions in between differ, so either may win. In
a 7B model at four bits both err by a few hundredths of that; a driver that computes wrongly is off
by whole standard deviations.
"""

_WINDOW = 256
_SEQUENCE = 0

_logger = logging.getLogger(__name__)


class Wrong(Exception):
    """The GPU's answer is not the CPU's; says where they part."""


def continuation(model: Model, context: Context) -> tuple[list[int], list[int]]:
    """Return the prompt's tokens and how the loaded model continues; the cache is empty after.

    Raises Wrong when it computes no numbers at all.
    """
    prompt = model.tokenizer.prompt_ids((Bos(), Text(text=PROMPT)))
    prompt = prompt[: min(context.limits.window - STEPS, context.limits.tokens)]
    reply: list[int] = []
    try:
        fresh = prompt
        for _ in range(STEPS):
            start = len(prompt) + len(reply) - len(fresh)
            rows = _decode(context, fresh, start, from_row=len(fresh) - 1)
            reply.append(int(rows[0].argmax()))
            fresh = reply[-1:]
    finally:
        context.keep(_SEQUENCE, 0)
    return prompt, reply


def compare(rows: NDArray[np.float32], reply: Sequence[int]) -> None:
    """Raise Wrong unless each row of the CPU's logits chooses the token of the reply, or ties."""
    for step, (row, token) in enumerate(zip(rows, reply, strict=True)):
        best = int(row.argmax())
        behind = float(row[best] - row[token]) / (float(row.std()) or 1.0)
        if behind > TIE:
            raise Wrong(
                f"token {step + 1}: the CPU says {best}, the GPU {token}, "
                f"{behind:.2f} standard deviations below"
            )


def check_gpu(
    model: Model,
    context: Context,
    params: LoadParams,
    *,
    flag: AbortFlag,
    cancelled: Callable[[], bool],
    errors: Callable[[], str],
) -> bool:
    """Compare the loaded model with the same file on the CPU; True when they agree.

    False when the comparison could not be made, because the CPU has no room for the model, or the
    window none for a prompt. Raises LoadRefusedError(WRONG_RESULTS), or CANCELLED.
    """
    if context.limits.window < 2 * STEPS:
        return False
    try:
        prompt, reply = continuation(model, context)
        with _copy_on_cpu(model.path, params, flag, cancelled, errors) as copy:
            rows = _decode(copy, [*prompt, *reply[:-1]], 0, from_row=len(prompt) - 1)
        compare(rows, reply)
    except Wrong as error:
        raise LoadRefusedError(LoadErrorCode.WRONG_RESULTS, str(error)) from error
    except LoadRefusedError as error:
        if error.code is LoadErrorCode.CANCELLED:
            raise
        _logger.warning("the GPU could not be compared with the CPU: %s", error)
        return False
    _logger.info("the GPU agrees with the CPU on %d tokens", len(reply))
    return True


@contextmanager
def _copy_on_cpu(
    path: str,
    params: LoadParams,
    flag: AbortFlag,
    cancelled: Callable[[], bool],
    errors: Callable[[], str],
) -> Iterator[Context]:
    """Yield the same model on the CPU, with a small window; its weights stay in the file."""
    alone = msgspec.structs.replace(
        params,
        gpu_layers=0,
        device=None,
        context_window=_WINDOW,
        batch_tokens=_WINDOW,
        sequences=1,
        use_mmap=True,
        repack=False,
    )
    pointer = load_weights(
        path, alone, on_progress=lambda _: None, cancelled=cancelled, errors=errors
    )
    model = Model(pointer, path, 0)
    try:
        context = Context(model, alone, params.threads or default_threads(), flag)
        try:
            yield context
        finally:
            context.close()
    finally:
        model.close()


def _decode(
    context: Context, tokens: Sequence[int], start: int, *, from_row: int
) -> NDArray[np.float32]:
    """Decode tokens from position `start` on; return the logits from one of them on, in order."""
    context.batch.clear()
    for at, token in enumerate(tokens):
        context.batch.add(
            token, position=start + at, sequence=_SEQUENCE, wants_logits=at >= from_row
        )
    outcome = context.decode()
    if outcome is Outcome.ABORTED:
        raise LoadRefusedError(LoadErrorCode.CANCELLED)
    if outcome is not Outcome.DONE:
        raise Wrong("it cannot compute a short prompt")
    rows = [_row(context, index) for index in range(from_row, len(tokens))]
    if not np.isfinite(rows).all():
        raise Wrong("some of its results are no numbers")
    return np.array(rows, np.float32)


def _row(context: Context, index: int) -> NDArray[np.float32]:
    return context.logits(index).copy()
