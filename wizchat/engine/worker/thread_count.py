"""How many threads compute, decided from decode times and from what others use. Arithmetic alone.

All threads of llama.cpp wait for each other after every operation, and wait busily: on a core that
another program wants too, all of them run at the speed of the one that was interrupted. Fewer
threads, each with a core of its own, are faster then. With one of two cores busy elsewhere, two
threads kept 0.35 of their speed and one kept 0.6 (7B model in Q4_K_M, two cores).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

_CROWDED = 0.45
"""Cores that others may take from ours before a thread goes. Two threads and one busy program on
two cores leave it at least half a core, so more than that is a program that wants a whole one."""
_FREE = 0.3
"""Cores that others may still use of one that gets a thread; less than above, so that a load in
between changes nothing."""
_DOWN_SECONDS, _UP_SECONDS = 1.0, 1.5
"""For so long all looks have to say the same: a short burst of work changes nothing."""
_TRIAL_DECODES = 4
_HOPELESS_DECODES, _HOPELESS = 2, 1.5
"""A trial ends early when so many decodes each took so many times longer than before."""
_WORSE, _BETTER = 1.05, 0.95
_STALLED, _STALLED_SECONDS = 2.5, 0.2
"""A decode that takes so many times longer than those before is broken off, but never before so
many seconds. With two threads, the first one beside a program that has just begun to want a core
took ten times as long (same model); the load would be believed only a second later."""
_STALLED_DECODES = 2
"""Decodes that are needed to know what is usual."""
_HOLD_SECONDS, _HOLD_MOST = 60.0, 480.0
_PROBE_SECONDS = 60.0


class _Way(Enum):
    DOWN = "down"
    UP = "up"


@dataclass(frozen=True)
class _Trial:
    """A change that has to prove itself by the time of a decode."""

    way: _Way
    count_before: int
    seconds_before: float
    most: float
    """The part of `seconds_before` that a decode may take now."""


class ThreadCount:
    """The number of threads, between 1 and `most`. Times are in seconds of any steady clock.

    A change is made when the load says so, and taken back when decodes became slower by it; the
    same change is then not tried again for a minute, two, four, at most eight. So the
    rule about the load may be wrong on some machine without doing harm there.
    """

    def __init__(self, most: int, cores: int) -> None:
        """`cores` are those that this process may use."""
        self._full = self._most = max(1, most)
        self._cores = max(1, cores)
        self._count = self._most
        self._hold = dict.fromkeys(_Way, _HOLD_SECONDS)
        self._held_until = dict.fromkeys(_Way, float("-inf"))
        self._recent: list[float] = []
        self._tokens = 0
        self._trial: _Trial | None = None
        self._looked: _Way | None = None
        self._agreed = 0.0
        self._lately: list[float] = []
        """Decodes since the last look."""
        self._changed = float("-inf")
        self._patient_until = float("-inf")

    @property
    def count(self) -> int:
        """Threads to compute with now."""
        return self._count

    def limit(self, most: int | None) -> None:
        """Use at most so many from now on; None lifts the limit."""
        self._most = self._full if most is None else max(1, min(most, self._full))
        self.begin_anew()

    def begin_anew(self) -> None:
        """Take all threads again: what is known of the load is too old."""
        self._trial = None
        self._set(self._most, float("-inf"))

    def resume(self) -> None:
        """Go on with the present threads after a pause: looks begin to agree from here on."""
        self._looked, self._agreed = None, 0.0

    def decoded(self, tokens: int, seconds: float, now: float) -> None:
        """Take note of a decode with the present threads."""
        if tokens != self._tokens:
            # Another batch says nothing about the ones before; the change stands.
            self._tokens, self._trial = tokens, None
            self._recent, self._lately = [], []
        self._recent.append(seconds)
        self._lately.append(seconds)
        if self._trial is None:
            del self._recent[:-_TRIAL_DECODES]
        elif len(self._recent) >= _TRIAL_DECODES or self._is_hopeless(self._trial):
            self._judge(self._trial, now)

    def patience(self, tokens: int, now: float) -> float | None:
        """Return after how many seconds a decode counts as stalled; None where it never does."""
        held = max(self._held_until[_Way.DOWN], self._patient_until)
        if self._count == 1 or self._trial or tokens != self._tokens or now < held:
            return None
        if len(self._recent) < _STALLED_DECODES:
            return None
        return max(_STALLED * sum(self._recent) / len(self._recent), _STALLED_SECONDS)

    def stalled(self, elsewhere: float, seconds: float, now: float) -> None:
        """Take note of a decode that was broken off after so long beside this load.

        When the load is no reason, it was slow for another (pages that had to be read, say): then
        the next ones have all the time they want for a minute.
        """
        if self._fitting(elsewhere, _CROWDED) < self._count:
            self._recent = [seconds]  # what fewer threads have to be faster than
            self._change(_Way.DOWN, self._fitting(elsewhere, _CROWDED), now, _WORSE)
        else:
            self._patient_until = now + _PROBE_SECONDS

    def look(self, elsewhere: float, seconds: float, now: float) -> None:
        """Take note of the cores that others have used in the last `seconds`."""
        lately, self._lately = self._lately, []
        if self._trial is not None:
            return
        way = self._way(elsewhere)
        self._agreed = self._agreed + seconds if way is self._looked else seconds
        if way is not self._looked:
            self._looked = way
            self._recent = lately  # what was measured under another load is no measure now
        if way is None:
            if self._count < self._most and now - self._changed >= _PROBE_SECONDS:
                self._change(_Way.UP, self._count + 1, now, _BETTER)
        elif self._agreed >= (_DOWN_SECONDS if way is _Way.DOWN else _UP_SECONDS):
            tolerated = _CROWDED if way is _Way.DOWN else _FREE
            self._change(way, self._fitting(elsewhere, tolerated), now, _WORSE)

    def _way(self, elsewhere: float) -> _Way | None:
        if self._fitting(elsewhere, _CROWDED) < self._count:
            return _Way.DOWN
        return _Way.UP if self._fitting(elsewhere, _FREE) > self._count else None

    def _fitting(self, elsewhere: float, tolerated: float) -> int:
        """Return the threads that have a core each, bar what is tolerated of the last one."""
        free = self._cores - max(0.0, elsewhere)
        return max(1, min(self._most, int(free + tolerated)))

    def _change(self, way: _Way, count: int, now: float, most: float) -> None:
        if now < self._held_until[way]:
            return
        if self._recent:
            before = sum(self._recent) / len(self._recent)
            self._trial = _Trial(way, self._count, before, most)
        self._set(count, now)

    def _is_hopeless(self, trial: _Trial) -> bool:
        return (
            len(self._recent) >= _HOPELESS_DECODES
            and min(self._recent) > _HOPELESS * trial.seconds_before
        )

    def _judge(self, trial: _Trial, now: float) -> None:
        self._trial = None
        if sum(self._recent) / len(self._recent) <= trial.seconds_before * trial.most:
            self._hold[trial.way] = _HOLD_SECONDS
            return
        self._held_until[trial.way] = now + self._hold[trial.way]
        self._hold[trial.way] = min(2 * self._hold[trial.way], _HOLD_MOST)
        self._set(trial.count_before, now)

    def _set(self, count: int, now: float) -> None:
        self._count, self._changed = count, now
        self._looked, self._agreed = None, 0.0
        self._recent, self._lately = [], []
