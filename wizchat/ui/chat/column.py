"""A scrolled column of rows, of which only those near the window have widgets.

Rows out of sight have an estimated height until they come near. The row at the upper edge is the
anchor: whatever changes around it, it stays where the reader sees it. At the end, the view follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from wizchat.ui.chat.heights import Heights
from wizchat.ui.chat.message import MARGIN
from wizchat.ui.chat.pill import JumpPill
from wizchat.ui.chat.shifting import shift
from wizchat.ui.theme.tokens import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.chat.row import Row
    from wizchat.ui.theme.theme import Theme

_PADDING: Final = 3 * GRID
_GAP: Final = GRID // 2
_NEAR_END: Final = 4
_PILL_DISTANCE: Final = 48
_STEP: Final = 48
_KEPT_SCREENS: Final = 3


class ColumnView(QAbstractScrollArea):
    """The scroll area; call `refresh` after a row has changed."""

    end_left = Signal(bool)
    """True when the end is out of sight, False when it is back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Row] = []
        self._places: dict[Row, int] = {}
        """Where each row is among all."""
        self._with_views: set[Row] = set()
        """Rows that have widgets."""
        self.heights = Heights(padding=_PADDING, gap=_GAP)
        self._width = 0
        self._anchor: Row | None = None
        self._offset = 0
        self._mark: tuple[Row, object] | None = None
        """What stands at the upper edge since the reader last moved, through changes of width."""
        self._below = 0
        """How many pixels of that line are above the edge."""
        self._following = True
        self._busy = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The default, Base, would make labels inherit another text role than windows have.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._pill = JumpPill(theme, self)
        self._pill.clicked.connect(self.jump_to_end)
        self._pill.hide()
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._make_one_ahead)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._keep_mark)
        # Later, when the rows' own labels and texts have taken the new fonts.
        theme.changed.connect(self._on_theme_changed, Qt.ConnectionType.QueuedConnection)

    # --- Rows --------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, from the first."""
        return self._rows

    @property
    def is_following(self) -> bool:
        """Whether the reader is at the end."""
        return self._following

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that stay keep their widgets, and the anchor its place."""
        kept = {row: at for at, row in enumerate(rows)}
        for row in self._with_views - kept.keys():
            self._drop(row)
        self._rows, self._places = list(rows), kept
        self.heights.changed()
        if self._anchor not in kept:
            self._anchor, self._offset = None, 0
        if self._mark is not None and self._mark[0] not in kept:
            self._mark = None
        width = self.column_width
        for row in self._rows:
            if not row.is_exact and not row.height:
                row.height = row.estimate(width)
        self.refresh()

    def jump_to_end(self) -> None:
        """Go to the end and follow from now on."""
        self._following = True
        self.refresh()

    def jump_to(self, row: Row) -> None:
        """Bring the beginning of a row to the upper edge."""
        self.go_to_row(row, -_GAP)

    def go_to_row(self, row: Row, offset: int) -> None:
        """Have `offset` pixels of a row above the upper edge."""
        self._following = False
        self._mark = None
        self._anchor, self._offset = row, offset
        self.refresh()
        bar = self.verticalScrollBar()
        self._following = row.is_whole and bar.value() >= bar.maximum() - _NEAR_END

    def bring(self, row: Row) -> None:
        """Bring a row into sight: wholly, or its beginning where it is too high."""
        top = self.heights.top(self._places[row])
        value, screen = self.verticalScrollBar().value(), self.viewport().height()
        if top < value or row.height >= screen or row.view is None:
            self.go_to_row(row, -2 * GRID)
        elif top + row.height > value + screen:
            self.go_to_row(row, row.height - screen + 2 * GRID)

    @property
    def column_width(self) -> int:
        """Width of the rows, margins on both sides included."""
        widest = self._theme.transcript_width + 2 * MARGIN
        return max(160, min(widest, self.viewport().width() - GRID))

    def refresh(self) -> None:
        """Lay out what has changed, keep the reader's place, and put the widgets there."""
        if self._busy:
            return
        self._busy = True
        try:
            value = self._lay_out()
        finally:
            self._busy = False
        if self._anchor is None or self._anchor.is_whole:
            self._remember(value)  # else the place may not be there yet
        self._ahead.start(0)

    def _lay_out(self) -> int:
        """Put the widgets where they belong; return the scroll bar's value."""
        self._take_width()
        while True:
            self.heights.measure(self._rows)
            value = self._wanted()
            if not self._settle(value, value + self.viewport().height()):
                break
        self._put(value)
        return value

    def _take_width(self) -> None:
        width = self.column_width
        if width == self._width:
            return
        self._keep_mark()
        self._width = width
        self.heights.changed()
        for row in self._rows:
            row.is_exact = False
            if row.view is None:
                row.height = row.estimate(width)

    @Slot()
    def _keep_mark(self) -> None:
        """Before heights change, note what the reader has at the upper edge."""
        row = self._anchor
        if self._following or self._mark is not None or row is None or not row.is_exact:
            return
        mark = row.mark_at(self._offset)
        line = row.offset_of(mark) if mark is not None else None
        if mark is not None and line is not None:
            self._mark = (row, mark)
            self._below = self._offset - line

    def _wanted(self) -> int:
        """Return the scroll position that keeps the reader's place."""
        last = max(0, self.heights.total - self.viewport().height())
        if self._following or self._anchor is None:
            return last if self._following else 0
        row, offset = self._anchor, self._offset
        if self._mark is not None:
            found = self._mark[0].offset_of(self._mark[1])
            if found is not None:
                row, offset = self._mark[0], found + self._below
        place = self.heights.top(self._places[row]) + offset
        return min(last, max(0, place))

    def _settle(self, top: int, bottom: int) -> bool:
        """Make and lay out the rows between two heights; True when one of them changed height."""
        changed = False
        first, end = self.heights.between(top, bottom)
        for index in range(first, end):
            changed |= self._make_exact(index)
        return changed

    def _make_exact(self, index: int) -> bool:
        row = self._rows[index]
        self._make(row)
        if row.is_exact:
            return False
        height = row.lay_out(self._width)
        row.is_exact = True
        changed = height != row.height
        row.height = height
        if changed:
            self.heights.changed(index)
        return changed

    def _put(self, value: int) -> None:
        """Set the scroll bar and place the widgets."""
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.heights.total - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setValue(value)
        shift(self.viewport(), self._moved(value))
        left = max(0, (self.width() - self._width) // 2 - self.viewport().x())
        screen = self.viewport().height()
        first, end = self.heights.between(value - screen, value + 2 * screen)
        for row in tuple(self._with_views):
            at, view = self._places[row], cast("QWidget", row.view)
            top = self.heights.top(at) - value
            if (first <= at < end and row.is_exact) or not row.may_go:
                view.setGeometry(left, top, self._width, row.height)
                row.expose(-top - screen, -top + 2 * screen)
                if view.isHidden():
                    view.show()
                    self.row_shown(row)
            elif abs(top) > _KEPT_SCREENS * screen + row.height:
                self._drop(row)
            else:
                view.hide()
        self._place_pill(value)

    def _moved(self, value: int) -> int:
        """Return by how many pixels what is on screen is about to move down."""
        first, end = self.heights.between(value, value + self.viewport().height())
        for at in range(first, end):
            view = self._rows[at].view
            if view is not None and view.isVisible():
                return self.heights.top(at) - value - view.y()
        return 0

    def _drop(self, row: Row) -> None:
        self._with_views.discard(row)
        row.drop()

    def _make(self, row: Row) -> bool:
        """Make the widget of a row; False when it is there."""
        if row.view is not None:
            return False
        row.view = row.make(self.viewport())
        row.is_exact = False
        self._with_views.add(row)
        self.row_made(row)
        return True

    def _remember(self, value: int) -> None:
        """Take the row at the upper edge as the anchor."""
        if not self._rows:
            self._anchor = None
            return
        index = self.heights.at(value)
        self._anchor = self._rows[index]
        self._offset = value - self.heights.top(index)

    @Slot()
    def _make_one_ahead(self) -> None:
        """Take a step towards a row just out of sight, so that scrolling finds it ready."""
        value = self.verticalScrollBar().value()
        screen = self.viewport().height()
        if self._go_on(value, value + screen):
            return
        first, end = self.heights.between(value - screen, value + 2 * screen)
        for index in range(first, end):
            row = self._rows[index]
            if row.view is None or not row.is_exact:
                if row.prepare() or self._make(row):
                    self._ahead.start(0)
                else:
                    self._make_exact(index)
                    self.refresh()
                return
        self._go_on(value - screen, value + 2 * screen)

    def _go_on(self, top: int, bottom: int) -> bool:
        """Show more of the first row between two heights that is not whole; False without one."""
        first, end = self.heights.between(top, bottom)
        row = next((row for row in self._rows[first:end] if row.view and not row.is_whole), None)
        if row is None:
            return False
        row.go_on()
        self.refresh()
        if row.is_whole:
            self.row_completed(row)
        return True

    def row_completed(self, row: Row) -> None:
        """Know that all of a row is shown now."""

    def row_made(self, row: Row) -> None:
        """Know that a row has a widget now."""

    def row_shown(self, row: Row) -> None:
        """Know that the widget of a row has come to its place."""

    # --- Scrolling ---------------------------------------------------------------------------

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if self._busy:
            return
        self._following = value >= self.verticalScrollBar().maximum() - _NEAR_END
        self._mark = None
        self._remember(value)
        self.refresh()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Leave moving the widgets to `refresh`."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again for another size."""
        super().resizeEvent(event)
        self.refresh()

    def viewportEvent(self, event: QEvent) -> bool:
        """Lay out again when Qt asks for it."""
        handled = super().viewportEvent(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.refresh()
        return handled

    @Slot()
    def _on_theme_changed(self) -> None:
        for row in self._rows:
            row.is_exact = False
            if row.view is None:
                row.height = row.estimate(self.column_width)
        self.heights.changed()
        self.refresh()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what the keyboard has reached."""
        if now is None or now is self or not self.viewport().isAncestorOf(now):
            return
        if not self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            return
        top = now.mapTo(self.viewport(), QPoint(0, 0)).y()
        bottom = top + now.height()
        bar = self.verticalScrollBar()
        if top < 0 or now.height() > self.viewport().height():
            bar.setValue(bar.value() + top - 2 * GRID)
        elif bottom > self.viewport().height():
            bar.setValue(bar.value() + bottom - self.viewport().height() + 2 * GRID)

    def _place_pill(self, value: int) -> None:
        away = self.heights.total - self.viewport().height() - value > _PILL_DISTANCE
        if away == self._pill.isHidden():
            self._pill.setVisible(away)
            self.end_left.emit(away)
        if away:
            self._pill.adjustSize()
            size = self._pill.size()
            self._pill.move(
                (self.width() - size.width()) // 2, self.height() - size.height() - GRID
            )
            self._pill.raise_()
