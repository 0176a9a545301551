"""The rule by which one way to run a model is better than another: arithmetic alone.

It weighs what a person who chats waits for. A turn is a question of 120 tokens and an answer of
250, and a model is loaded once for ten turns. Seconds in which there is nothing to read, before
the first token and while the model loads, count double:

    seconds of a turn = 2 * (120 / prefill + load / 10) + 250 / decode

A way must save 5 % of that to be preferred to another one, and more if it takes more memory: as
much more as the part of this computer's memory that it takes more. What leaves less than an
eighth of the memory to everything else, at least 1 GB, is out. A KV cache of 8 bits changes
answers a little, so speed is no reason for it: it is looked at only where the one of 16 bits
leaves too little memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from wizchat.engine.protocol import CacheType

if TYPE_CHECKING:
    from collections.abc import Sequence

QUESTION: Final = 120
ANSWER: Final = 250
TURNS: Final = 10
WAITING: Final = 2.0
MARGIN: Final = 0.05
STEADY: Final = 1.35
"""Times of the same way that differ by more say that something else was going on."""
_FORGIVEN_OF: Final = 4
"""Times of the same way of which the slowest is left out."""
_LEAST_RESERVE: Final = 10**9
_RESERVED_PART: Final = 8
_CACHE_SIZE: Final = {CacheType.F16: 1.0, CacheType.Q8_0: 34 / 64}
"""Against 16 bits: a block of q8_0 is 32 bytes and a scale of two."""


@dataclass(frozen=True)
class Figures:
    """What one way was measured to do; all but memory are above 0."""

    load: float
    """Seconds until the first token is computed, the file in the page cache."""
    prefill: float
    """Tokens a second."""
    decode: float
    """Tokens a second."""
    memory: int
    """Bytes that the worker takes with a KV cache for the whole window."""


def turn_seconds(figures: Figures) -> float:
    """Return what a turn costs a person, in seconds of reading."""
    waiting = QUESTION / figures.prefill + figures.load / TURNS
    return WAITING * waiting + ANSWER / figures.decode


def saving_wanted(challenger: Figures, champion: Figures, memory_total: int) -> float:
    """Return the part of a turn that `challenger` must save to be preferred, 0.05 or more."""
    more = max(0, challenger.memory - champion.memory)
    return MARGIN + more / max(1, memory_total)


def leaves_room(figures: Figures, memory_total: int) -> bool:
    """Tell whether enough memory stays for everything else."""
    reserve = max(_LEAST_RESERVE, memory_total // _RESERVED_PART)
    return figures.memory <= memory_total - reserve


def is_better(ratios: Sequence[float], wanted: float) -> bool:
    """Tell whether turns that took so much of the champion's time, in pairs, save enough.

    The median must, and no single one may have been slower. `wanted` below 0 allows a loss.
    """
    return bool(ratios) and max(ratios) < max(1, 1 - wanted) and median(ratios) <= 1 - wanted


def is_hopeless(ratios: Sequence[float], wanted: float) -> bool:
    """Tell whether another round would be a waste of time: not half of what is wanted is saved.

    Where a loss is allowed (`wanted` below 0), what loses more than that is hopeless.
    """
    return median(ratios) > 1 - min(wanted, wanted / 2)


def is_steady(times: Sequence[float]) -> bool:
    """Tell whether times of the same way are near enough to each other to mean something.

    The slowest is left out of four and more: a moment of something else is forgiven once.
    """
    kept = sorted(times)[: -1 if len(times) >= _FORGIVEN_OF else None]
    return not kept or kept[-1] <= STEADY * kept[0]


def cache_bytes(cache_type: CacheType, token_bytes: int, tokens: int) -> int:
    """Return the size of a KV cache in which a token takes `token_bytes` with 16 bits."""
    return int(_CACHE_SIZE[cache_type] * token_bytes * tokens)


def middle(figures: Sequence[Figures]) -> Figures:
    """Return the median of each figure of a way that was measured several times."""
    return Figures(
        load=median(f.load for f in figures),
        prefill=median(f.prefill for f in figures),
        decode=median(f.decode for f in figures),
        memory=max(f.memory for f in figures),
    )
