"""A menu: rounded, and with keys that can be read in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionMenuItem

from wizchat.ui.theme.tokens import RADIUS_CONTROL
from wizchat.ui.widgets.corners import blends, cut_corners
from wizchat.ui.words import left_to_right

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent

_MARK: Final = ((0.2, 0.53), (0.4, 0.72), (0.8, 0.3))
"""Corners of the mark of what is chosen, in parts of an icon."""
_MARK_LEFT: Final = 3
"""Pixels before it, as before an icon."""
_KEYS_SHIFT: Final = 12
"""Pixels by which keys stand nearer the right edge: Qt leaves 24 there and 12 before them.

Where it mirrors, it leaves 12 at the edge and 24 before them.
"""


class PopupMenu(QMenu):
    """What every menu of the app is; how it looks is in the style sheet."""

    def __init__(self, *arguments: Any) -> None:
        """Take what QMenu takes: a title, a parent, both or neither."""
        super().__init__(*arguments)
        if blends():
            # Without both, what is outside the round corners is painted too.
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks of what is chosen too: the style's own is a speck with rough edges."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        for action in self.actions():
            if action.isVisible() and action.isCheckable() and action.isChecked():
                self._paint_mark(painter, self.actionGeometry(action), side)

    def _paint_mark(self, painter: QPainter, row: QRect, side: int) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = row.right() + 1 - _MARK_LEFT - side if rtl else row.left() + _MARK_LEFT
        corner = QPointF(left, row.center().y() - side / 2 + 0.5)
        ink = self.palette().color(QPalette.ColorRole.Text)
        painter.setPen(QPen(ink, side / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([corner + QPointF(x, y) * side for x, y in _MARK]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners at the new size."""
        super().resizeEvent(event)
        cut_corners(self, RADIUS_CONTROL)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys further off, and keep their order where the menu reads from the right."""
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        option.text = text + tab + left_to_right(keys)
        option.checked = False  # its mark is painted by `paintEvent`
        if option.direction is Qt.LayoutDirection.LeftToRight:
            option.reservedShortcutWidth = max(0, option.reservedShortcutWidth - _KEYS_SHIFT)
