"""The list of the palette; the keyboard stays in the field above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from wizchat.ui.palette.delegate import ROW, PaletteDelegate
from wizchat.ui.palette.rows import PaletteRows
from wizchat.ui.theme.tokens import GRID

if TYPE_CHECKING:
    from wizchat.ui.palette.entries import Entry
    from wizchat.ui.palette.index import Found
    from wizchat.ui.theme.theme import Theme

_MARGIN: Final = GRID // 2 + 2


class PaletteList(QListView):
    """One row is always the current one, unless there is none."""

    current_changed = Signal(str)
    """What a screen reader says of the row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = PaletteRows(self)
        self._painter = PaletteDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_found(self, found: Found, typed: str) -> None:
        """Show what was found, the first of it current."""
        self._painter.set_query(typed)
        self._rows.show_found(found)
        self.scrollToTop()
        self._go_to(self._next(-1, 1))

    def move_by(self, rows: int) -> None:
        """Make another row current: over headings, round the ends by one, up to them by more."""
        at, count = self.currentIndex().row(), self._rows.rowCount()
        if not count:
            return
        if abs(rows) > 1:
            wanted = max(0, min(count - 1, at + rows))
            way = 1 if rows > 0 else -1
            found = self._next(wanted - way, way)
            self._go_to(self._next(wanted + way, -way) if found < 0 else found)
            return
        found = self._next(at, rows)
        self._go_to(self._next(-1 if rows > 0 else count, rows) if found < 0 else found)

    def current_entry(self) -> Entry | None:
        """Return what Enter would choose."""
        return self._rows.entry(self.currentIndex().row())

    def entry(self, row: int) -> Entry | None:
        """Return the entry in a row; None for a heading."""
        return self._rows.entry(row)

    def spoken(self, entry: Entry) -> str:
        """Return an entry as a screen reader says it."""
        return self._rows.spoken(entry)

    def wanted_height(self) -> int:
        """Return the height at which every row is in sight."""
        rows = self._rows.rowCount()
        return rows * self._theme.scaled(ROW) + 2 * _MARGIN if rows else 0

    def _next(self, row: int, way: int) -> int:
        """Return the next row with an entry; -1 beyond the ends."""
        row += way
        while 0 <= row < self._rows.rowCount():
            if self._rows.entry(row) is not None:
                return row
            row += way
        return -1

    def _go_to(self, row: int) -> None:
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.current_changed.emit("")
            return
        index = self._rows.index(row)
        self.setCurrentIndex(index)
        heading_above = row == 1 and self._rows.entry(0) is None
        self.scrollTo(self._rows.index(0) if heading_above else index)
        entry = self._rows.entry(row)
        self.current_changed.emit(self._rows.spoken(entry) if entry else "")
