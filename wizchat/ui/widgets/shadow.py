"""The one soft shadow: under what floats above the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class SoftShadow(QGraphicsDropShadowEffect):
    """A shadow that follows the theme; set it with `widget.setGraphicsEffect`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setBlurRadius(24)
        self.setOffset(0, 4)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colour = self._theme.colour("shadow")
        colour.setAlphaF(0.5 if self._theme.tokens.dark else 0.12)
        self.setColor(colour)
