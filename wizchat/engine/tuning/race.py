"""Which way to measure next, and which one wins: champion against challengers, in rounds.

One thing is changed after the other: threads, weights, attention, micro-batch. In a round the
champion is measured and each challenger right after it, so that what slows the computer for a
while slows both. Three rounds decide; who is hopeless after one leaves. What has won by more than
one step must beat the defaults themselves in the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.rule import (
    Figures,
    is_better,
    is_hopeless,
    is_steady,
    leaves_room,
    middle,
    saving_wanted,
    turn_seconds,
)
from wizchat.engine.tuning.setups import DEFAULTS, SMALL_BATCH, Setup

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

ROUNDS: Final = 3


class Verdict(StrEnum):
    """How a tuning ended."""

    TUNED = "tuned"
    """Another way than the defaults is better here."""
    DEFAULTS = "defaults"
    """Nothing is better enough than the defaults."""
    UNSURE = "unsure"
    """The same way took different times: the defaults stay, and nothing is known."""
    FAILED = "failed"
    """Not even the defaults could be measured."""


@dataclass(frozen=True)
class Choices:
    """What there is to try on this computer."""

    threads: tuple[int, ...]
    """Numbers of threads beside the default."""
    memory_total: int
    repack: bool = True
    """Whether there is memory for a second copy of the weights while it is measured."""
    small_batch: bool = True
    """Whether a prompt is measured in batches that a micro-batch would divide."""
    bad: frozenset[Setup] = frozenset()
    """Ways that crashed the worker before."""


@dataclass
class Race:
    """Says what to measure by `next` and hears of it by `record`, until `next` returns None."""

    choices: Choices
    bad: set[Setup] = field(default_factory=set)
    """Ways that could not be measured: the worker died, or refused."""
    times: dict[Setup, list[Figures]] = field(default_factory=dict)
    fraction: float = 0.0
    """How much of it is done, 0 to 1; never goes back."""

    def __post_init__(self) -> None:
        self.bad |= self.choices.bad
        self._champion = DEFAULTS
        self._won_by = 0
        self._steady = True
        self._over = False
        self._trials = self._run()
        self._pending: Setup | None = None
        self._advance(None)

    def next(self) -> Setup | None:
        """Return the way to measure; the same until it is recorded; None at the end."""
        return self._pending

    def record(self, figures: Figures | None) -> None:
        """Take what `next` was measured to do; None when it could not be."""
        if self._pending is None:
            return
        if figures is None:
            self.bad.add(self._pending)
        else:
            self.times.setdefault(self._pending, []).append(figures)
        self._advance(figures)

    @property
    def verdict(self) -> Verdict:
        """How it ended, or would if it ended now."""
        if DEFAULTS not in self.times or DEFAULTS in self.bad:
            return Verdict.FAILED
        if not (self._over and self._steady):
            return Verdict.UNSURE
        return Verdict.DEFAULTS if self._champion == DEFAULTS else Verdict.TUNED

    @property
    def winner(self) -> Setup:
        """The way to run the model: the defaults unless another one surely is better."""
        return self._champion if self.verdict is Verdict.TUNED else DEFAULTS

    def figures(self, setup: Setup) -> Figures | None:
        """Return the medians of what a way did."""
        times = self.times.get(setup)
        return middle(times) if times else None

    def _advance(self, figures: Figures | None) -> None:
        try:
            self._pending = self._trials.send(figures)  # a generator starts with None
        except StopIteration:
            self._pending, self._over, self.fraction = None, True, 1.0

    def _run(self) -> Generator[Setup, Figures | None, None]:
        stages = (self._threads, self._weights, self._attention, self._batches, self._caches)
        for number, stage in enumerate(stages):
            share = (number / (len(stages) + 1), (number + 1) / (len(stages) + 1))
            yield from self._play(stage(), share)
            if DEFAULTS in self.bad:
                return
        if self._won_by > 1:
            challenger, self._champion = self._champion, DEFAULTS
            yield from self._play([challenger], (len(stages) / (len(stages) + 1), 1.0))
        self._steady = self._steady and all(
            is_steady([turn_seconds(f) for f in self.times[setup]])
            for setup in {DEFAULTS, self._champion} & self.times.keys()
        )

    # --- What to try, from the champion on ------------------------------------------------------

    def _threads(self) -> Sequence[Setup]:
        return [self._with(threads=count) for count in self.choices.threads]

    def _weights(self) -> Sequence[Setup]:
        return [self._with(repack=True)] if self.choices.repack else []

    def _attention(self) -> Sequence[Setup]:
        return [self._with(flash_attention=False)]

    def _batches(self) -> Sequence[Setup]:
        return [self._with(micro_batch=SMALL_BATCH)] if self.choices.small_batch else []

    def _caches(self) -> Sequence[Setup]:
        """Look at the small cache where the champion leaves too little memory."""
        held = self.figures(self._champion)
        if held is None or leaves_room(held, self.choices.memory_total):
            return []
        return [self._with(cache_type=CacheType.Q8_0, flash_attention=None)]

    def _with(self, **changes: object) -> Setup:
        return msgspec.structs.replace(self._champion, **changes)

    # --- One stage ------------------------------------------------------------------------------

    def _play(
        self, challengers: Iterable[Setup], share: tuple[float, float]
    ) -> Generator[Setup, Figures | None, None]:
        """Measure in rounds, and make the best challenger the champion if it is better."""
        begin, end = share
        alive = [setup for setup in challengers if setup not in self.bad]
        ratios: dict[Setup, list[float]] = {setup: [] for setup in alive}
        wanted: dict[Setup, float] = {}
        for played in range(ROUNDS):
            if not alive:
                break
            held = yield self._champion
            if held is None:  # what has won before cannot be measured any more
                self._champion, self._won_by = DEFAULTS, 0
                return
            for place, setup in enumerate(tuple(alive), start=1):
                done = (played + place / (len(alive) + 1)) / ROUNDS
                self.fraction = max(self.fraction, begin + (end - begin) * done)
                figures = yield setup
                if figures is None or not self._may_win(setup, figures, held):
                    alive.remove(setup)
                    continue
                ratios[setup].append(turn_seconds(figures) / turn_seconds(held))
                wanted[setup] = self._wanted(setup, figures, held)
                if is_hopeless(ratios[setup], wanted[setup]):
                    alive.remove(setup)
        self.fraction = max(self.fraction, end)
        better = [setup for setup in alive if is_better(ratios[setup], wanted[setup])]
        if better:
            self._champion = min(better, key=lambda setup: sum(ratios[setup]))
            self._won_by += 1

    def _may_win(self, setup: Setup, figures: Figures, held: Figures) -> bool:
        """Tell whether there is memory for it, or it is at least the way out of a shortage."""
        if leaves_room(figures, self.choices.memory_total):
            return True
        return _is_small(setup) and figures.memory < held.memory

    def _wanted(self, setup: Setup, figures: Figures, held: Figures) -> float:
        """Return the part of a turn to save; a small cache, tried for memory, may cost a tenth."""
        if _is_small(setup) and not leaves_room(held, self.choices.memory_total):
            return -0.1
        return saving_wanted(figures, held, self.choices.memory_total)


def _is_small(setup: Setup) -> bool:
    return setup.cache_type is CacheType.Q8_0
