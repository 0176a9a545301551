"""A column of messages in which words are found, marked and brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal, Slot

from wizchat.chat.store.matching import Matching
from wizchat.ui.chat.finding import Finder, Found, any_word, phrase
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.selectable import SelectableColumn

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.chat.row import Row
    from wizchat.ui.theme.theme import Theme

_FROM_TOP: Final = 0.3
"""Part of the view above a place that was out of sight."""
_EDGE: Final = 24


class SearchableColumn(SelectableColumn):
    """Marks what is looked for in every message that is in sight."""

    found = Signal(object)
    """A Progress."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._finder = Finder(self)
        self._finder.progressed.connect(self.found)
        self._finder.arrived.connect(self._on_arrived)
        self._awaited: Found | None = None
        """The current place, while its message is not wholly there."""
        self._around: tuple[Row, int] | None = None
        """Which place of a message an excerpt shows, until the reader scrolls."""
        self.verticalScrollBar().valueChanged.connect(self._on_moved)

    def look_for(self, text: str) -> None:
        """Mark a text everywhere; the first place in sight or after it becomes current."""
        top = self.verticalScrollBar().value()
        self._find(phrase(text), self.heights.between(top, top)[0])

    def reveal(self, message_id: str, query: str) -> None:
        """Mark the words of a search, and go to the first of them in a message."""
        row = self._order.get(message_id)
        if row is not None:
            self.jump_to(self._rows[row])
            self._find(any_word(Matching(query).words), row)
            if self._awaited is None:  # finding it takes a while
                self._show_around(self._rows[row], 0)

    def find_next(self, step: int) -> None:
        """Go to the next place, or with -1 to the one before."""
        self._finder.step(forward=step > 0)

    def stop_finding(self) -> None:
        """Mark nothing any more."""
        self._finder.stop()
        self._mark_all()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, and look for the same in them."""
        super().set_rows(rows)
        self._finder.rows_changed([row for row in rows if isinstance(row, MessageRow)])

    def row_made(self, row: Row) -> None:
        """Mark what is found in a message that comes into sight."""
        super().row_made(row)
        if isinstance(row, MessageRow):
            self._mark_in(row)

    def row_completed(self, row: Row) -> None:
        """Go to the place that is to be shown, if the message was not there when it was found."""
        super().row_completed(row)
        now = self._finder.current
        if now is not None and isinstance(row, MessageRow) and now == self._awaited:
            self._on_arrived(now)

    def row_grew(self, row: MessageRow) -> None:
        """Look at a message again."""
        self._finder.row_changed(row)

    def _find(self, pattern: re.Pattern[str] | None, first_row: int) -> None:
        rows = [row for row in self._rows if isinstance(row, MessageRow)]
        self._around = None
        first = sum(isinstance(row, MessageRow) for row in self._rows[:first_row])
        self._finder.start(pattern, rows, first)
        self._mark_all()

    @Slot(object)
    def _on_arrived(self, found: Found | None) -> None:
        self._mark_all()
        self._awaited = None
        if found is None:
            return
        row = self._rows[self._order[found.message_id]]
        was_around = self._around is not None and self._around[0] is row
        if row.view is None or not row.is_exact or not (row.is_whole or was_around):
            self.jump_to(row)
        if not row.is_whole:
            self._awaited = found
            self._show_around(row, self._finder.number)
            return
        self._around = None
        view = cast("MessageView", row.view)
        line = view.body.line_found(found.block, found.number)
        top = self.heights.top(self._order[found.message_id]) + view.body_top + line.top()
        value, screen = self.verticalScrollBar().value(), self.viewport().height()
        if was_around or not value + _EDGE <= top <= value + screen - line.height() - _EDGE:
            self.verticalScrollBar().setValue(round(top - screen * _FROM_TOP))

    def _show_around(self, row: Row, number: int) -> None:
        """Go to an excerpt around a place in a message that is not wholly there."""
        pattern = self._finder.pattern
        if pattern is None or row.is_whole or self._around == (row, number):
            return
        if cast("MessageRow", row).show_around(pattern, number):
            self.refresh()
            top = cast("MessageRow", row).place_around
            if top is not None:
                self.go_to_row(row, round(top - self.viewport().height() * _FROM_TOP))
                self._around = row, number

    @Slot()
    def _on_moved(self) -> None:
        """Leave the reader where they scroll to."""
        if not self._busy:
            self._around = self._awaited = None

    def _mark_all(self) -> None:
        for row in self._with_views:
            if isinstance(row, MessageRow):
                self._mark_in(row)

    def _mark_in(self, row: MessageRow) -> None:
        current = self._finder.current
        here = current is not None and current.message_id == row.message.id
        place = (current.block, current.number) if current is not None and here else None
        cast("MessageView", row.view).body.mark(self._finder.pattern, place)
