"""A word in a tinted pill, such as "Recommended" or "In use"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_MARGIN = 6
_RADIUS = 5


class Badge(ElidedLabel):
    """Hidden while it has no text; ends in an ellipsis where it does not fit."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, role=FontRole.CAPTION, colour="accent", parent=parent)
        self.setVisible(bool(text))

    def set_text(self, text: str, *, alarm: bool = False) -> None:
        """Show a word, or nothing."""
        self.set_colour("warning" if alarm else "accent")
        self.setText(text)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        """Leave room for the pill around the text."""
        return super().sizeHint() + QSize(2 * _MARGIN, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tint"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setPen(self._theme.colour(self._colour))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 2 * _MARGIN
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)
