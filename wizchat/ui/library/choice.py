"""The round mark of one choice among several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QRadioButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_SIDE: Final = 22
_RING: Final = 5.0
_DOT: Final = 2.75
_FOCUS: Final = 9.0


class Choice(QRadioButton):
    """A radio button without text, painted in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Leave room for the focus ring."""
        side = self._theme.scaled(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, dot and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        painter.scale(self._theme.text_scale, self._theme.text_scale)
        painter.setPen(QPen(self._theme.colour("text"), 1.4))
        painter.drawEllipse(QPointF(), _RING, _RING)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawEllipse(QPointF(), _FOCUS, _FOCUS)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("text"))
            painter.drawEllipse(QPointF(), _DOT, _DOT)
