"""Actions that read like small print beside a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.button import LinkButton, least_size, paint_elided
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


_CONFIRMED_MS: Final = 1500


class TextButton(LinkButton):
    """A link in small text; it can say for a moment that it did what it says."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._usual = ""
        self._confirmed = QTimer(self)
        self._confirmed.setSingleShot(True)
        self._confirmed.setInterval(_CONFIRMED_MS)
        self._confirmed.timeout.connect(self._on_confirmed)

    def confirm(self, words: str) -> None:
        """Show other words for a moment."""
        if not self._confirmed.isActive():
            self._usual = self.text()
        self.setMinimumWidth(self.width())
        self.setText(words)
        self._confirmed.start()
        speak(self, words)

    def settle(self) -> None:
        """Show the usual words again."""
        if self._confirmed.isActive():
            self._confirmed.stop()
            self._on_confirmed()

    @Slot()
    def _on_confirmed(self) -> None:
        self.setText(self._usual)
        self.setMinimumWidth(0)

    def _dress(self) -> None:
        super()._dress()
        self.setFont(self._theme.font(FontRole.SMALL))


class YieldingText(TextButton):
    """Its text ends in an ellipsis where it does not fit, or has one inside, as `mode` says."""

    mode = Qt.TextElideMode.ElideRight

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few letters only."""
        return least_size(self, super().minimumSizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        paint_elided(self, self.mode)


class ShyButton(TextButton):
    """Seen while its message is under the pointer or it has the keyboard; always there."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._revealed = False

    def reveal(self, revealed: bool) -> None:
        """Show it or let it wait."""
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint when it is to be seen."""
        if self._revealed or self.hasFocus():
            super().paintEvent(event)
