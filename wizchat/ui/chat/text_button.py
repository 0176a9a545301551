"""Actions that read like small print beside a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.button import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class TextButton(LinkButton):
    """A link in small text."""

    def _dress(self) -> None:
        super()._dress()
        self.setFont(self._theme.font(FontRole.SMALL))


class ShyButton(TextButton):
    """Seen while its message is under the pointer or it has the keyboard; always there."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._revealed = False

    def reveal(self, revealed: bool) -> None:  # noqa: FBT001
        """Show it or let it wait."""
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint when it is to be seen."""
        if self._revealed or self.hasFocus():
            super().paintEvent(event)
