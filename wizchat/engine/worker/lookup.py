"""What comes next if a text repeats itself: the tokens that followed the same words before."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST = 2
"""Tokens that must have occurred together before; one alone says too little."""
LONGEST = 17
"""Tokens compared at most; more of them agreeing tell nothing more."""
_NEAR = 64
"""How far ahead of the place copied from last a place still counts as the same passage."""
_RECENT = 16
"""Places looked at, beside the near ones."""
_BONUS = 4
"""Tokens of agreement that nearness is worth: an edited passage goes on behind what it changed."""


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier place where the last tokens occurred."""

    source: int
    """Position of what followed them there."""
    length: int
    """How many tokens agree, LONGEST at most."""
    near: bool
    """Whether it lies where the text was copied from last."""


class Learn(Protocol):
    """Hears of every new token whether the match before it foretold it, drafted or not."""

    def __call__(self, match: Match, *, hit: bool) -> None:
        """Count it."""


class Lookup:
    """An index over the tokens of one request, prompt and reply; each is read once.

    `ids` is the request's own list, which grows. `learn` hears of drafts that were never made too,
    so what they are worth is known without trying.
    """

    def __init__(self, ids: Sequence[int], learn: Learn) -> None:
        self._ids = ids
        self._learn = learn
        self._places: dict[tuple[int, int], list[int]] = {}
        self._left_off = -1
        """Behind the last token that was foretold; -1 while none was."""
        self._known = 0
        """How many of the ids were read."""
        self._match: Match | None = None

    def match(self) -> Match | None:
        """Return the best place to copy from, after reading what is new of the ids."""
        if not self._known:
            self._read(len(self._ids))
        while self._known < len(self._ids):
            self._judge(self._known)
            self._read(self._known + 1)
        return self._match

    def continuation(self, match: Match, count: int) -> list[int]:
        """Return `count` tokens that follow if the text goes on as it did there.

        Where the place reaches the end of the text, the text repeats a period, and so do they.
        """
        known = len(self._ids)
        tokens: list[int] = []
        for position in range(match.source, match.source + count):
            tokens.append(self._ids[position] if position < known else tokens[position - known])
        return tokens

    def _judge(self, position: int) -> None:
        """Compare what was foretold for a position with what came."""
        match = self._match
        if match is None:
            return
        hit = self._ids[match.source] == self._ids[position]
        self._learn(match, hit=hit)
        if hit:
            self._left_off = match.source + 1

    def _read(self, end: int) -> None:
        """Index the ids below `end` by the pairs they follow, and look for what comes there."""
        ids = self._ids
        for position in range(max(self._known, SHORTEST), end):
            pair = (ids[position - 2], ids[position - 1])
            self._places.setdefault(pair, []).append(position)
        self._known = end
        self._match = self._best(end)

    def _best(self, end: int) -> Match | None:
        """Return the best match for what comes at `end`.

        Of equal ones the next of the same passage wins, else the latest.
        """
        if end < SHORTEST:
            return None
        places = self._places.get((self._ids[end - 2], self._ids[end - 1]))
        if not places:
            return None
        best: Match | None = None
        most = (0, False, 0)
        for source in self._candidates(places):
            near = self._left_off >= 0 and 0 <= source - self._left_off <= _NEAR
            length = self._agreement(source, end)
            worth = (length + _BONUS * near, near, -source if near else source)
            if worth > most:
                best, most = Match(source, length, near), worth
        return best

    def _candidates(self, places: list[int]) -> list[int]:
        recent = places[-_RECENT:]
        if self._left_off < 0 or recent[0] <= self._left_off:
            return recent
        first = bisect_left(places, self._left_off)
        last = min(bisect_left(places, self._left_off + _NEAR + 1), first + _RECENT)
        return places[first : min(last, len(places) - len(recent))] + recent

    def _agreement(self, source: int, end: int) -> int:
        ids, length = self._ids, SHORTEST
        most = min(LONGEST, source)
        while length < most and ids[source - 1 - length] == ids[end - 1 - length]:
            length += 1
        return length
