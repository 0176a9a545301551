"""The field of the palette: typing goes here, and the keys that move through the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.field_side import begin_with_window

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPaintEvent

    from wizchat.ui.theme.theme import Theme

PAGE: Final = 8
"""Rows that PgUp and PgDn move by."""
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -PAGE,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}
_INSET: Final = 16
_ICON: Final = 16
_HEIGHT: Final = 48


class PaletteField(QLineEdit):
    """Keeps the keyboard while the palette is open; Tab moves through the list as arrows do."""

    moved = Signal(int)
    """By so many rows, downwards."""
    confirmed = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._composing = False
        self.has_moved = False
        """Whether the key pressed last moved through the list."""
        self.setFrame(False)
        self.setStyleSheet("QLineEdit, QLineEdit:focus { background: transparent; border: 0; }")
        theme.changed.connect(self._dress)
        self._dress()

    def set_hint(self, text: str) -> None:
        """Say what can be found."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, choose, leave; the other keys are typing."""
        key = Qt.Key(event.key())
        self.has_moved = key in _STEPS
        if self._composing:
            super().keyPressEvent(event)
        elif self.has_moved:
            self.moved.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Leave Tab to `keyPressEvent`."""
        del next_
        return False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether an input method is in the middle of a word."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the loupe too."""
        super().paintEvent(event)
        side = self._theme.scaled(_ICON)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _INSET - side if rtl else _INSET
        loupe = self._theme.pixmap("search", "muted", _ICON, self.devicePixelRatio())
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, loupe)

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.ANSWER))
        beside = _INSET + self._theme.scaled(_ICON) + _INSET // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(_INSET if rtl else beside, 0, beside if rtl else _INSET, 0)
        begin_with_window(self)
        self.setFixedHeight(self._theme.scaled(_HEIGHT))
