"""Finding words in a conversation, however long: some messages at a time, nearest ones first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizchat.render.blocks import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wizchat.ui.chat.rows import MessageRow

_SLICE: Final = 0.006
"""Seconds of searching between two chances for everything else."""
_TELL_EACH: Final = 0.1
"""Seconds between two reports while a search goes on."""
_DONE: Final = object()
_MARKUP: Final = re.compile(r"[*_`~\\\[\]$|>#]")


@dataclass(frozen=True, slots=True)
class Found:
    """One place: in which block of which message, and the how-manieth there."""

    message_id: str
    block: int
    number: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is."""

    index: int
    """Of the current place, from 1; 0 for none."""
    count: int
    is_complete: bool


def phrase(text: str) -> re.Pattern[str] | None:
    """Return what finds words as they stand after each other; None for no words."""
    words = text.split()
    return re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE) if words else None


def any_word(words: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds each of some words; None for no words."""
    longest_first = sorted(words, key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)


class Finder(QObject):
    """Counts the places of a pattern in messages and goes from one to the next. GUI thread."""

    progressed = Signal(object)
    """A Progress."""
    arrived = Signal(object)
    """The Found to be shown, or None when there is none any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pattern: re.Pattern[str] | None = None
        self.current: Found | None = None
        self._rows: list[MessageRow] = []
        self._ids: list[str] = []
        self._counts: dict[str, list[tuple[int, int]]] = {}
        """For each message with places: its blocks that have some, and how many."""
        self._sums: dict[str, int] = {}
        self._told_at = 0.0
        self._todo: list[MessageRow] = []
        self._under_way: tuple[MessageRow, Iterator[None]] | None = None
        """The search in the message that comes next."""
        self._grown: set[MessageRow] = set()
        """Messages that have changed while they were searched."""
        self._wants_first = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._search_some)

    def start(
        self, pattern: re.Pattern[str] | None, rows: Sequence[MessageRow], first: int
    ) -> None:
        """Look for something else; the first place at or after row `first` becomes current."""
        self.pattern = pattern
        self.current = None
        self._counts, self._sums = {}, {}
        self._under_way = None
        self._grown.clear()
        self._take(rows)
        self._todo = [*rows[first:], *rows[:first]][::-1] if pattern is not None else []
        self._wants_first = pattern is not None
        self._search_some()
        self._timer.start()

    def stop(self) -> None:
        """Find nothing any more."""
        self.start(None, (), 0)

    def rows_changed(self, rows: Sequence[MessageRow]) -> None:
        """Know other messages; what is found in those that stay is kept."""
        if self.pattern is None:
            return
        known = set(self._rows)
        there = {row.message.id for row in rows}
        self._take(rows)
        self._sums = {key: value for key, value in self._sums.items() if key in there}
        self._counts = {key: value for key, value in self._counts.items() if key in there}
        self._todo = [row for row in self._todo if row.message.id in there]
        self._todo[:0] = [row for row in rows if row not in known]
        if self.current is not None and self.current.message_id not in there:
            self.current = None
        self._timer.start()
        self._tell()

    def _take(self, rows: Sequence[MessageRow]) -> None:
        self._rows = list(rows)
        self._ids = [row.message.id for row in rows]

    def row_changed(self, row: MessageRow) -> None:
        """Look at a message once more, as it has grown."""
        if self.pattern is None:
            return
        if row not in self._todo:
            self._todo.append(row)
            self._search_some()
            self._timer.start()
        elif self._under_way is not None and self._under_way[0] is row:
            self._grown.add(row)

    def step(self, *, forward: bool) -> None:
        """Go to the next place, or the one before; from the last to the first."""
        rows = [row for row in self._rows if row.message.id in self._counts]
        if not rows:
            return
        if self.current is None:
            self._arrive(self._first_in(rows[0] if forward else rows[-1], forward=forward))
            return
        ids = [row.message.id for row in rows]
        places = self._places(self.current.message_id)
        at = ids.index(self.current.message_id) if self.current.message_id in ids else 0
        here = places.index(self.current) if self.current in places else 0
        inside = here + (1 if forward else -1)
        if 0 <= inside < len(places):
            self._arrive(places[inside])
        else:
            row = rows[(at + (1 if forward else -1)) % len(rows)]
            self._arrive(self._first_in(row, forward=forward))

    @property
    def is_complete(self) -> bool:
        """Whether every message has been looked at."""
        return not self._todo

    @property
    def progress(self) -> Progress:
        """How far the search is and which place is current."""
        return Progress(self._index(), sum(self._sums.values()), not self._todo)

    # --- Inside ------------------------------------------------------------------------------

    @Slot()
    def _search_some(self) -> None:
        until = monotonic() + _SLICE
        while self._todo and monotonic() < until:
            row = self._todo[-1]
            if self._under_way is None or self._under_way[0] is not row:
                self._under_way = row, self._searching(row)
            if next(self._under_way[1], _DONE) is not _DONE:
                continue
            self._end_of(row)
            if self._wants_first and row.message.id in self._counts:
                self._wants_first = False
                self._arrive(self._first_in(row, forward=True))
                break  # showing the place takes long enough for one turn
        if not self._todo:
            self._timer.stop()
            if self._wants_first:
                self._wants_first = False
                self.arrived.emit(None)
        if not self._todo or monotonic() - self._told_at > _TELL_EACH:
            self._tell()

    def _end_of(self, row: MessageRow) -> None:
        """Take a message off what is to be searched, unless it has changed meanwhile."""
        self._under_way = None
        self._todo.pop()
        if row in self._grown:
            self._grown.discard(row)
            self._todo.insert(0, row)

    def _searching(self, row: MessageRow) -> Iterator[None]:
        """Count the places in a message, with a stop after each step; known once it has ended."""
        pattern, found = self.pattern, list[tuple[int, int]]()
        if pattern is not None and _may_hold(row.text, pattern):
            blocks = yield from row.reading()
            for index, block in enumerate(blocks):
                count = sum(1 for _ in pattern.finditer(plain_text(block)))
                if count:
                    found.append((index, count))
                yield
        self._counts.pop(row.message.id, None)
        self._sums.pop(row.message.id, None)
        if found:
            self._counts[row.message.id] = found
            self._sums[row.message.id] = sum(count for _, count in found)

    def _first_in(self, row: MessageRow, *, forward: bool) -> Found:
        places = self._places(row.message.id)
        return places[0] if forward else places[-1]

    def _places(self, message_id: str) -> list[Found]:
        return [
            Found(message_id, block, number)
            for block, count in self._counts.get(message_id, ())
            for number in range(count)
        ]

    @property
    def number(self) -> int:
        """The how-manieth of its message the current place is, from 0."""
        places = [] if self.current is None else self._places(self.current.message_id)
        return places.index(self.current) if self.current in places else 0

    def _index(self) -> int:
        if self.current is None:
            return 0
        here = self.current.message_id
        before = sum(self._sums.get(each, 0) for each in takewhile(here.__ne__, self._ids))
        places = self._places(here)
        return before + (places.index(self.current) if self.current in places else 0) + 1

    def _arrive(self, found: Found) -> None:
        self.current = found
        self.arrived.emit(found)
        self._tell()

    def _tell(self) -> None:
        self._told_at = monotonic()
        self.progressed.emit(self.progress)


def _may_hold(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether a message is worth reading; without its marks, words stand as they are shown."""
    return (
        "&" in text
        or pattern.search(_MARKUP.sub("", text)) is not None
        or (pattern.search(text) is not None)
    )
