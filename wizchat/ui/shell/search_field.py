"""The field above the conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.field_side import begin_with_window

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from wizchat.ui.theme.theme import Theme

_TYPING_PAUSE_MS: Final = 40
"""Keys that are struck together are one search; a search takes less than the next key."""
_INSET: Final = 11
_ICON: Final = 15


class SearchField(QLineEdit):
    """Says what to look for once typing pauses; Esc clears it, Down goes to the list."""

    search_changed = Signal(str)
    list_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = ""
        self._said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self.setPlaceholderText(self.tr("Search conversations"))
        self.setAccessibleName(self.tr("Search conversations"))
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._dress)
        self._dress()

    def set_hint(self, keys: str) -> None:
        """Show the shortcut that leads here."""
        self._hint = keys
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc, leave downwards on Down and Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say()
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Move the loupe with the direction of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the loupe, and the shortcut while there is room and nothing is typed."""
        super().paintEvent(event)
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.scaled(_ICON)
        left = self.width() - _INSET - side if rtl else _INSET
        loupe = self._theme.pixmap("search", "muted", _ICON, self.devicePixelRatio())
        painter.drawPixmap(left, (self.height() - side) // 2, loupe)
        if not self.text() and not self.hasFocus():
            self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        hint = painter.fontMetrics().horizontalAdvance(self._hint)
        if words + hint + 4 * _INSET + self._theme.scaled(_ICON) > self.width():
            return
        area = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        end = Qt.AlignmentFlag.AlignTrailing  # the painter turns with the field
        painter.drawText(area, end | Qt.AlignmentFlag.AlignVCenter, self._hint)

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _say(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.search_changed.emit(text)

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.SMALL))
        beside_loupe = self._theme.scaled(_ICON) + _INSET - 3
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setTextMargins(0, 0, beside_loupe, 0)
        else:
            self.setTextMargins(beside_loupe, 0, 0, 0)
        begin_with_window(self)
        self.setMinimumHeight(self._theme.scaled(34))
