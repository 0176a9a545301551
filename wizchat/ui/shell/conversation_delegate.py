"""How the sidebar's rows are painted and renamed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from wizchat.ui.shell.conversation_model import RowRole
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CONTROL, ROW_HEIGHT

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_HEADING_HEIGHT: Final = 37
_HEADING_BOTTOM: Final = 6
_INSET: Final = 10
"""From the edge of a row to its text."""
_DOT: Final = 7
_SIGN: Final = 13
"""Side of the sign for a conversation in a window of its own."""

Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """Paints headings and conversations by the tokens."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; its width is the view's."""
        height = ROW_HEIGHT if index.data(RowRole.ID) is not None else _HEADING_HEIGHT
        return QSize(0, self._theme.scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(RowRole.ID) is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_conversation(painter, option, index)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole title where it is elided."""
        text = str(index.data())
        words = QFontMetrics(self._theme.font(FontRole.INTERFACE)).horizontalAdvance(text)
        room = option.rect.width() - 2 * _INSET
        if event.type() != QEvent.Type.ToolTip or index.data(RowRole.ID) is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), text if words > room else "", view)
        return True

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QLineEdit:
        """Return the field that a title is typed into."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the conversation"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Let the field fill the row."""
        editor.setGeometry(option.rect)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect.adjusted(_INSET, 0, -_INSET, -self._theme.scaled(_HEADING_BOTTOM))
        painter.setFont(self._theme.font(FontRole.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        text = painter.fontMetrics().elidedText(
            str(index.data()).upper(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, text)

    def _paint_conversation(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered or focused:
            self._paint_ground(painter, area, "tint" if selected else "hover", ring=focused)
        text_area = area.adjusted(_INSET, 0, -_INSET, 0)
        if index.data(RowRole.ANSWERING):
            self._paint_dot(painter, text_area)
            text_area = _without_end(text_area, _DOT + GRID, option)
        if index.data(RowRole.ELSEWHERE):
            self._paint_window(painter, text_area)
            text_area = _without_end(text_area, self._theme.scaled(_SIGN) + GRID, option)
        font = self._theme.font(FontRole.INTERFACE)
        if selected:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text_area.width()
        )
        painter.drawText(text_area, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ground(self, painter: QPainter, area: QRect, colour: str, *, ring: bool) -> None:
        ring_pen = QPen(self._theme.colour("accent"), FOCUS_WIDTH)
        painter.setPen(ring_pen if ring else QPen(QColor(Qt.GlobalColor.transparent)))
        painter.setBrush(self._theme.colour(colour))
        half = FOCUS_WIDTH / 2 if ring else 0
        ground = QRectF(area).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        side = self._theme.scaled(_DOT)
        at_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.left() if at_left else area.right() - side + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QRectF(left, area.center().y() - side / 2 + 1, side, side))

    def _paint_window(self, painter: QPainter, area: QRect) -> None:
        side = self._theme.scaled(_SIGN)
        at_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.left() if at_left else area.right() - side + 1
        ratio = painter.device().devicePixelRatio()
        image = self._theme.pixmap("window", "muted", _SIGN, ratio)
        painter.drawPixmap(left, area.center().y() - side // 2 + 1, image)


def _without_end(area: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    """Return the area less a width at the side where a line of text ends."""
    direction: Qt.LayoutDirection = option.direction
    if direction == Qt.LayoutDirection.RightToLeft:
        return area.adjusted(width, 0, 0, 0)
    return area.adjusted(0, 0, -width, 0)
