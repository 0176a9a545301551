"""A column of messages that is selected across blocks and messages, in sight or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from wizchat.ui.chat import clipping
from wizchat.ui.chat.column import ColumnView
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.selecting import MouseSelection, Unit
from wizchat.ui.chat.selection import END, EVERYTHING, START, Point, TranscriptSelection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.chat.row import Row
    from wizchat.ui.chat.selection import TextSelection
    from wizchat.ui.theme.theme import Theme

_FEW_WORDS = 80
"""Characters."""
_SIDEWAYS = 80
"""Pixels that an arrow key moves what is wider than the page."""
_WITH_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class SelectableColumn(ColumnView):
    """Selecting with mouse and keyboard, copying, and moving through messages with keys."""

    typed = Signal(str)
    """A letter was typed where there is nothing to type into."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._selection: TranscriptSelection | None = None
        self._order: dict[str, int] = {}
        self._mouse = MouseSelection(self, self.viewport())
        self._mouse.changed.connect(self._on_selected)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; a selection goes with the messages that it is in."""
        self._order = {
            row.message.id: at for at, row in enumerate(rows) if isinstance(row, MessageRow)
        }
        chosen = self._selection
        if (
            chosen is not None
            and not {
                chosen.anchor.message_id,
                chosen.head.message_id,
            }
            <= self._order.keys()
        ):
            self._mouse.forget()
            self._selection = None
        super().set_rows(rows)
        self._show_selection()

    # --- The selection -----------------------------------------------------------------------

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self._selection is not None and not self._selection.is_empty

    def select(self, selection: TranscriptSelection | None) -> None:
        """Select something, or nothing."""
        if selection != self._selection:
            self._selection = selection
            self._show_selection()

    def select_message(self, message_id: str) -> None:
        """Select a whole message."""
        self.select(TranscriptSelection(Point(message_id, START), Point(message_id, END)))

    @Slot()
    def selectAll(self) -> None:
        """Select the whole transcript; the Edit menu calls this."""
        if self._order:
            first, last = next(iter(self._order)), next(reversed(self._order))
            self.select(TranscriptSelection(Point(first, START), Point(last, END)))

    @Slot()
    def copy(self) -> None:
        """Copy what is selected, or the message that has the keyboard; the Edit menu calls this."""
        pieces = self.selected_pieces()
        if pieces:
            clipping.put(clipping.plain_of(pieces), clipping.markdown_of(pieces))

    def copy_markdown(self) -> None:
        """Copy what is selected as Markdown, to be pasted letter by letter."""
        pieces = self.selected_pieces()
        if pieces:
            clipping.put_text(clipping.markdown_of(pieces))

    def selected_pieces(self) -> list[tuple[MessageRow, TextSelection]]:
        """Return the messages that are selected, wholly or in part, first message first."""
        chosen = self._selection
        if chosen is None or chosen.is_empty:
            focused = self._focused_row()
            return [] if focused is None else [(focused, EVERYTHING)]
        first, last = chosen.ends(self._order)
        rows = self._rows[self._order[first.message_id] : self._order[last.message_id] + 1]
        pieces: list[tuple[MessageRow, TextSelection]] = []
        for row in rows:
            if isinstance(row, MessageRow):
                part = chosen.within(row.message.id, self._order)
                if part is not None:
                    pieces.append((row, part))
        return pieces

    def selected_line(self) -> str:
        """Return what is selected if it is a few words of one message, or nothing."""
        pieces = self.selected_pieces() if self.has_selection else []
        text = clipping.plain_of(pieces) if len(pieces) == 1 else ""
        return text if len(text) <= _FEW_WORDS and "\n" not in text else ""

    @Slot(object)
    def _on_selected(self, selection: TranscriptSelection) -> None:
        self.select(selection)

    def row_made(self, row: Row) -> None:
        """Show what is selected in a message that comes into sight."""
        super().row_made(row)
        if isinstance(row, MessageRow):
            self._select_in(row)

    def _show_selection(self) -> None:
        for row in self._with_views:
            if isinstance(row, MessageRow):
                self._select_in(row)

    def _select_in(self, row: MessageRow) -> None:
        part = None
        if self._selection is not None and not self._selection.is_empty:
            part = self._selection.within(row.message.id, self._order)
        cast("MessageView", row.view).body.select(part)

    # --- Where things are --------------------------------------------------------------------

    @property
    def order(self) -> Mapping[str, int]:
        """The place of each message."""
        return self._order

    def point_at(self, position: QPoint) -> Point | None:
        """Return the point nearest to a position of the viewport."""
        height = self.verticalScrollBar().value() + position.y()
        at = min(self.heights.between(height, height)[0], len(self._rows) - 1)
        while at > 0 and not isinstance(self._rows[at], MessageRow):
            at -= 1
        row = self._rows[at] if self._rows else None
        if not isinstance(row, MessageRow) or row.view is None:
            return None
        body = cast("MessageView", row.view).body
        inside = QPointF(body.mapFrom(self.viewport(), position))
        if inside.y() < 0 or not body.items:
            return Point(row.message.id, START)
        return Point(row.message.id, body.spot_at(inside))

    def unit_at(self, point: Point, unit: Unit) -> tuple[Point, Point]:
        """Return where the word or block at a point begins and ends."""
        row = self._rows[self._order[point.message_id]]
        index, position = point.spot
        items = cast("MessageView", row.view).body.items if row.view is not None else ()
        if unit is Unit.LETTER or index >= len(items):
            return point, point
        item = items[index]
        start, end = (0, item.length) if unit is Unit.BLOCK else item.word_at(position)
        return Point(point.message_id, (index, start)), Point(point.message_id, (index, end))

    def scroll_by(self, pixels: int) -> None:
        """Move the view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _focused_row(self) -> MessageRow | None:
        focus = QApplication.focusWidget()
        for row in self._with_views:
            if focus is not None and row.view is not None and row.view.isAncestorOf(focus):
                return row if isinstance(row, MessageRow) else None
        return None

    # --- Mouse and keyboard ------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; with Shift, select up to here."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        longer = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._mouse.press(event.position().toPoint(), self._selection if longer else None)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; the press after it, the block."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(event.position().toPoint(), None, clicks=2)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer."""
        if self._mouse.is_under_way and event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.drag(event.position().toPoint())
            event.accept()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release()
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all, move about: sideways, to either end, from message to message."""
        bar, key = self.verticalScrollBar(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            self.jump_to_end()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not control:
            self.scroll_sideways(-_SIDEWAYS if key == Qt.Key.Key_Left else _SIDEWAYS)
        elif control and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focus_message(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self.has_selection and not self._mouse.is_under_way:
            self.select(None)
            event.ignore()  # it may also stop an answer
        elif event.text().strip().isprintable() and self._is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def scroll_sideways(self, pixels: int) -> None:
        """Move wide tables, code and formulas in sight; of the message with the keyboard alone."""
        focused = self._focused_row()
        for row in self._rows:
            if row.view is not None and isinstance(row, MessageRow) and focused in {None, row}:
                body = cast("MessageView", row.view).body
                top = body.mapFrom(self.viewport(), QPoint(0, 0)).y()
                body.scroll_sideways(pixels, top, top + self.viewport().height())

    def _is_letter(self, event: QKeyEvent) -> bool:
        return bool(event.text().strip()) and not event.modifiers() & _WITH_COMMAND

    def focus_message(self, step: int) -> None:
        """Give the keyboard to the message after or before the one that has it.

        Without one, to the last message in sight.
        """
        messages = [row for row in self._rows if isinstance(row, MessageRow)]
        now = self._focused_row()
        if not messages:
            return
        if now is None:
            bottom = self.verticalScrollBar().value() + self.viewport().height()
            at = self.heights.between(bottom, bottom)[0]
            shown = [r for r in self._rows[: at + 1] if isinstance(r, MessageRow)]
            row = shown[-1] if shown else messages[0]
        else:
            row = messages[max(0, min(len(messages) - 1, messages.index(now) + step))]
        self.bring(row)
        if row.view is not None:
            self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            body = cast("MessageView", row.view).body
            body.setFocus(
                Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            )
