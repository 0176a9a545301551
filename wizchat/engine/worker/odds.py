"""How likely a token is that an earlier place foretells, learned while a reply grows."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.engine.worker.lookup import Match

_STEPS = (3, 4, 6, 9, 17)
"""Matches of 2, 3, 4-5, 6-8, 9-16 and 17 or more tokens are counted apart."""
_FAR = (0.20, 0.35, 0.50, 0.60, 0.75, 0.85)
_NEAR = (0.45, 0.65, 0.80, 0.85, 0.92, 0.96)
"""What is taken for granted before anything was counted: low, for prose's sake."""
_CONFIDENCE = 6.0
"""Counts that the beginning is worth."""
_MEMORY = 0.97
"""What a count is worth after one more: a reply may turn from prose to code and back."""


@dataclass(slots=True)
class _Counter:
    hits: float
    tries: float = _CONFIDENCE

    def learn(self, *, hit: bool) -> None:
        self.hits = self.hits * _MEMORY + hit
        self.tries = self.tries * _MEMORY + 1


class Odds:
    """Counts of one request, by how long the match was and whether it was near."""

    def __init__(self) -> None:
        self._counters = {
            near: [_Counter(share * _CONFIDENCE) for share in shares]
            for near, shares in ((False, _FAR), (True, _NEAR))
        }

    def learn(self, match: Match, *, hit: bool) -> None:
        """Count whether what a match foretold came."""
        self._counters[match.near][bisect_right(_STEPS, match.length)].learn(hit=hit)

    def chain(self, match: Match, count: int) -> list[float]:
        """Return for the next `count` tokens how likely it is that all up to each come."""
        counters = self._counters[match.near]
        chain, all_so_far = [], 1.0
        for ahead in range(count):
            counter = counters[bisect_right(_STEPS, match.length + ahead)]
            all_so_far *= counter.hits / counter.tries
            chain.append(all_so_far)
        return chain
