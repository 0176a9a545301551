"""The content of one message: its blocks, and selecting, copying and following links in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from wizchat.render.blocks import links
from wizchat.render.links import is_followable, own_place
from wizchat.ui.chat.block_area import BlockArea
from wizchat.ui.chat.selection import EVERYTHING, selected_text
from wizchat.ui.chat.sideways import SidewaysItem
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QMouseEvent,
        QWheelEvent,
    )

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.selection import TextSelection
    from wizchat.ui.theme.theme import Theme


_MENU_INSET: Final = QPoint(16, 16)


class MessageBody(BlockArea):
    """Blocks of one message, for mouse and keyboard."""

    menu_requested = Signal(object, str)
    """Global position, and the address of the link there or nothing."""
    link_clicked = Signal(str)
    focus_changed = Signal()
    copy_requested = Signal()
    select_all_requested = Signal()

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(theme, typesetter, parent)
        self._pressed_link = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def links(self) -> tuple[str, ...]:
        """Addresses of all links that lead anywhere, each once."""
        found = (href for block in self.blocks for href in links(block))
        return tuple(dict.fromkeys(href for href in found if is_followable(href)))

    @property
    def selected_text(self) -> str:
        """What is selected, as plain text."""
        return selected_text(self._items, self._selection)

    def select(self, selection: TextSelection | None) -> None:
        """Select something, or nothing."""
        if selection != self._selection:
            self._selection = selection
            self.update()

    def select_all(self) -> None:
        """Select the whole message."""
        self.select(EVERYTHING)

    @Slot()
    def copy(self) -> None:
        """Have the selection copied; the Edit menu calls this."""
        self.copy_requested.emit()

    @Slot()
    def selectAll(self) -> None:
        """Have everything selected; the Edit menu calls this."""
        self.select_all_requested.emit()

    def clear(self) -> None:
        """Show nothing."""
        self._pressed_link = ""
        self.setAccessibleDescription("")
        super().clear()

    def link_at(self, point: QPointF) -> str:
        """Return the address of the link at a point if it leads anywhere, or nothing."""
        if not self._items:
            return ""
        item = self._items[self.index_at(point.y())]
        href = item.link_at(point - QPointF(item.left, item.top))
        return href if is_followable(href) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note a link; selecting is the transcript's, as it goes on past this message."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_link = self.link_at(event.position())
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a link is under the pointer."""
        if not event.buttons():
            link = bool(self.link_at(event.position()))
            shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
            self.setCursor(shape)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that was clicked, or ask about it."""
        event.ignore()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        link, self._pressed_link = self._pressed_link, ""
        clicked = self._selection is None or self._selection.is_empty
        if link and clicked and link == self.link_at(event.position()):
            (self.place_requested if own_place(link) else self.link_clicked).emit(link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave it to the transcript."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: beside the pointer, or for the keyboard where the message is seen."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            seen = self.visibleRegion().boundingRect()
            self.menu_requested.emit(self.mapToGlobal(seen.topLeft() + _MENU_INSET), "")
            return
        self.menu_requested.emit(event.globalPos(), self.link_at(QPointF(event.pos())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the focus shown."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have the focus shown no more."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move wide blocks sideways; everything else is the transcript's."""
        delta = event.pixelDelta().x() or event.angleDelta().x() // 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta = delta or event.angleDelta().y() // 2
        item = self._items[self.index_at(event.position().y())] if self._items else None
        sideways = abs(delta) > abs(event.angleDelta().y()) // 2 if delta else False
        if sideways and isinstance(item, SidewaysItem) and item.scroll_by(-delta):
            self.update()
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Show the whole address of a link as its tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip_of(self.link_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)
