"""Entries found by what was typed, best first. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from wizchat.ui.palette.entries import EntryKind
from wizchat.ui.palette.matching import Fit, Query, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.palette.entries import Entry
    from wizchat.ui.palette.matching import Folded

_RECENT_SHOWN = 6
_BEGUN = (Fit.START, Fit.WORD)
"""The fits that count for words which are not shown."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together; `kind` is None for those used lately."""

    kind: EntryKind | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to; at most as many entries as were asked for."""

    groups: tuple[Group, ...]
    """By kind while nothing is typed; one, the best first, as soon as something is."""
    more: int
    """How many entries would have followed."""


class PaletteIndex:
    """Entries made ready for searching; made anew whenever they change."""

    def __init__(self, entries: Sequence[Entry], recent: Sequence[str] = ()) -> None:
        self._entries = entries
        self._texts = [fold(entry.title) for entry in entries]
        self._asides: list[Folded | None] = [
            fold(entry.words) if entry.words else None for entry in entries
        ]
        self._used = {key: place for place, key in enumerate(recent)}
        self._step, self._places = self._order()
        self._last: tuple[str, list[int]] = ("", [])

    def search(self, typed: str, limit: int) -> Found:
        """Return the entries that fit, or all of them in groups when nothing is typed."""
        query = Query(typed)
        return self._ranked(typed, query, limit) if query else self._grouped(limit)

    def _ranked(self, typed: str, query: Query, limit: int) -> Found:
        fits, fit, step, places = [], query.fit, self._step, self._places
        last, candidates = self._last
        # A letter more finds nothing that was not found without it.
        if not (last and typed.startswith(last)):
            candidates = list(range(len(self._texts)))
        ranks = []
        for at in candidates:
            found = fit(self._texts[at])
            if found is None:
                aside = self._asides[at]
                if aside is None or fit(aside) not in _BEGUN:
                    continue
                found = Fit.ASIDE
            fits.append(at)
            ranks.append(found * step + places[at])
        self._last = (typed, fits)
        ranks.sort()
        best = tuple(self._entries[rank % len(places)] for rank in ranks[:limit])
        return Found((Group(None, best),) if best else (), max(0, len(ranks) - limit))

    def _order(self) -> tuple[int, list[int]]:
        """Return the place of each entry among those that fit equally well, and their number.

        What can be chosen comes first, then what was used lately. The remainder by the number of
        entries is the place of an entry among all, so that a list of numbers is all to be sorted.
        """
        count, used = max(1, len(self._entries)), len(self._used)
        places = []
        for at, entry in enumerate(self._entries):
            lately = self._used.get(entry.key, used) if used else 0
            places.append(((not entry.enabled) * (used + 1) + lately) * count + at)
        return 2 * (used + 1) * count, places

    def _grouped(self, limit: int) -> Found:
        by_key = {entry.key: entry for entry in self._entries} if self._used else {}
        recent = [by_key[key] for key in self._used if key in by_key and by_key[key].enabled]
        recent = recent[:_RECENT_SHOWN]
        groups = [Group(None, tuple(recent))]
        taken, room, whole = set(recent), limit - len(recent), 0
        for kind in EntryKind:
            rest = [e for e in self._entries if e.kind is kind and e not in taken]
            whole += len(rest)
            shown = tuple(islice(rest, max(0, room)))
            room -= len(shown)
            groups.append(Group(kind, shown))
        more = whole + len(recent) - limit
        return Found(tuple(group for group in groups if group.entries), max(0, more))
