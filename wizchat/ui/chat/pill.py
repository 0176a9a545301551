"""The pill that brings the reader back to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH
from wizchat.ui.widgets.pressing import pressed_by_enter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_ICON: Final = 14
_PADDING: Final = (14, 7)
_GAP: Final = 6


class JumpPill(QAbstractButton):
    """Rounded at both ends, above the text it floats over."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("Jump to the end"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return the size of icon and words."""
        across, down = (self._theme.scaled(pixels) for pixels in _PADDING)
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        icon = self._theme.scaled(_ICON) + self._theme.scaled(_GAP)
        return QSize(words.width() + icon + 2 * across, words.height() + 2 * down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, an arrow and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(
            QPen(self._theme.colour("accent"), FOCUS_WIDTH)
            if focused
            else QPen(self._theme.colour("line"), 1)
        )
        painter.setBrush(self._theme.colour("hover" if self.underMouse() else "background"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        side = self._theme.scaled(_ICON)
        left = self._theme.scaled(_PADDING[0])
        icon = self._theme.pixmap("arrow-down", "text", _ICON, self.devicePixelRatioF())
        place = QRect(left, (self.height() - side) // 2, side, side)
        words = self.rect().adjusted(left + side + self._theme.scaled(_GAP), 0, -left, 0)
        painter.drawPixmap(self._turned(place), icon)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self._turned(words), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _turned(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.SMALL))
        self.update()
