"""The card that the composer is on: its line, its shadow, and the sign of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from wizchat.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizchat.ui.theme.theme import Theme

SHADOW: Final = 14
"""Pixels around the card in which its shadow lies."""


class ComposerCard(QWidget):
    """Paints the card; `has_keyboard` says whether its text field has the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def has_keyboard(self) -> bool:
        """Whether what is on the card is being written."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow, the card and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        self._paint_shadow(painter, card)
        painter.setPen(self._theme.colour("line"))
        by_keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if self.has_keyboard() and by_keyboard:
            pen = painter.pen()
            pen.setColor(self._theme.colour("accent"))
            pen.setWidth(FOCUS_WIDTH)
            painter.setPen(pen)
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)

    def _paint_shadow(self, painter: QPainter, card: QRectF) -> None:
        """Lay thin layers over each other: soft, and far cheaper than a blur at each key press."""
        shade: QColor = self._theme.colour("shadow")
        shade.setAlphaF(0.02 if self._theme.tokens.dark else 0.0055)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for grow in range(SHADOW - 2, 0, -1):
            layer = card.adjusted(-grow, -grow + 3, grow, grow + 3)
            painter.drawRoundedRect(layer, RADIUS_CARD + grow, RADIUS_CARD + grow)


def widest(theme: Theme) -> int:
    """Return how wide the composer is at most, its shadow included."""
    return theme.transcript_width + 24 + 2 * SHADOW
