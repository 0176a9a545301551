"""The bar above a conversation in which words are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.margins import margins_from_start
from wizchat.ui.widgets.speech import speak
from wizchat.ui.words import number

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from wizchat.ui.chat.finding import Progress
    from wizchat.ui.theme.theme import Theme

_FIELD: Final = 320
_SAY_AFTER_MS: Final = 600


class FindBar(QWidget):
    """Text, how many times it was found, back, on and close."""

    text_changed = Signal(str)
    stepped = Signal(int)
    """1 for on, -1 for back."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find in this conversation"))
        self.field.setMaximumWidth(theme.scaled(_FIELD))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = Label(theme, role=FontRole.SMALL, colour="muted")
        self.back = IconButton(theme, "chevron-up", self.tr("Previous place (Shift+Enter)"))
        self.on = IconButton(theme, "chevron-down", self.tr("Next place (Enter)"))
        self.close_button = IconButton(theme, "close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins_from_start(self, 2 * GRID, GRID // 2, GRID, GRID // 2))
        row.setSpacing(GRID)
        row.addWidget(self.field, 3)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.back, self.on, self.close_button):
            row.addWidget(button)
        self.setAccessibleName(self.tr("Find"))
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(_SAY_AFTER_MS)
        self._say.timeout.connect(self._on_say)
        self.field.textChanged.connect(self.text_changed)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._dress)
        self._dress()

    def begin(self, text: str = "") -> None:
        """Take the keyboard, with a text to look for; without one, with the last one."""
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_text(self, text: str) -> None:
        """Show what is looked for already, without looking for it again."""
        with QSignalBlocker(self.field):
            self.field.setText(text)

    def show_progress(self, progress: Progress) -> None:
        """Show how many places there are and which is current."""
        some = bool(self.field.text().strip())
        self.back.setEnabled(progress.count > 0)
        self.on.setEnabled(progress.count > 0)
        self.count.setText(self._words(progress) if some else "")
        if some and progress.is_complete:
            self._say.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Esc."""
        key = event.key()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3}:
            self.stepped.emit(-1 if shifted else 1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sidebar"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _words(self, progress: Progress) -> str:
        if progress.count == 0:
            return self.tr("Not found") if progress.is_complete else self.tr("Searching…")
        if not progress.is_complete:
            return self.tr("{0} of {1}…").format(number(progress.index), number(progress.count))
        return self.tr("{0} of {1}").format(number(progress.index), number(progress.count))

    @Slot()
    def _on_say(self) -> None:
        speak(self, self.count.text())

    @Slot()
    def _on_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _dress(self) -> None:
        self.field.setFont(self._theme.font(FontRole.SMALL))
        self.field.setMaximumWidth(self._theme.scaled(_FIELD))
        self.field.setMinimumHeight(self._theme.scaled(30))
        self.update()
