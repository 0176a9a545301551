"""The line that says where the model's memory of the conversation begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from wizchat.ui.chat.message import MARGIN
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CONTROL
from wizchat.ui.widgets.balance import narrowest
from wizchat.ui.widgets.pressing import pressed_by_enter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from wizchat.ui.theme.theme import Theme

_BELOW: Final = GRID
"""Pixels more than above, where the footer of the message before leaves room."""

_FLAGS: Final = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class WindowLine(QAbstractButton):
    """A dashed line across the column with words in its middle; a click explains it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.set_pins(has_pins=False)
        self.setAccessibleDescription(self.tr("Explains why"))
        self.setToolTip(self.tr("Why?"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_pins(self, *, has_pins: bool) -> None:
        """Know whether pinned turns above it are still seen."""
        self._words = (
            self.tr("above this line, the model sees pinned turns alone")
            if has_pins
            else self.tr("the model no longer sees what is above this line")
        )
        self.setAccessibleName(self._words)
        self.update()

    def lay_out(self, width: int) -> int:
        """Return the height that the words need in a width."""
        self.setFont(self._theme.font(FontRole.SMALL))
        return self._height_of_words(_room(width)) + 16 + _BELOW

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and line."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("text" if self.underMouse() else "muted"))
        area = self.rect().adjusted(0, 0, 0, -_BELOW)
        width = narrowest(self._height_of_words, _room(self.width()))
        words = QRect((self.width() - width) // 2, 0, width, area.height())
        painter.drawText(words, _FLAGS, self._words)
        used = painter.boundingRect(words, _FLAGS, self._words)
        pen = QPen(self._theme.colour("track"))
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        middle = area.center().y()
        painter.drawLine(MARGIN, middle, used.left() - 12, middle)
        painter.drawLine(used.right() + 12, middle, self.width() - MARGIN, middle)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            painter.drawRoundedRect(used.adjusted(-8, -3, 8, 3), RADIUS_CONTROL, RADIUS_CONTROL)

    def _height_of_words(self, width: int) -> int:
        area = QRect(0, 0, width, 1000)
        return self.fontMetrics().boundingRect(area, _FLAGS, self._words).height()


def _room(width: int) -> int:
    """Return the pixels for words, which leave some of the line on either side."""
    return max(40, width - 2 * MARGIN - 100)
