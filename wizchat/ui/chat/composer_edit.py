"""The text field of the composer."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from wizchat.desktop.settings import SendKey
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.words import enter_key

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ComposerEdit(QPlainTextEdit):
    """Grows with its text up to a limit. Enter asks to send, Shift+Enter breaks a line.

    Or Ctrl+Enter asks to send, and Enter breaks a line: see `set_send_key`.
    """

    send_pressed = Signal()
    escape_pressed = Signal()
    recall_pressed = Signal()
    """Up in an empty field."""
    height_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limit = 200
        self._send_key = SendKey.ENTER
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setPlaceholderText(self.tr("Ask anything…"))
        self.setAccessibleName(self.tr("Message"))
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.textChanged.connect(self._on_size_changed)
        theme.changed.connect(self._dress)
        self._dress()

    def set_limit(self, pixels: int) -> None:
        """Grow to at most this height."""
        if pixels != self._limit:
            self._limit = pixels
            self._on_size_changed()

    def set_send_key(self, key: SendKey) -> None:
        """Take this key for sending; the placeholder says so where it is not the usual one."""
        self._send_key = key
        if key is SendKey.ENTER:
            self.setPlaceholderText(self.tr("Ask anything…"))
        else:
            words = self.tr("Ask anything… {0} sends")
            self.setPlaceholderText(words.format(enter_key(ctrl=True)))

    def sizeHint(self) -> QSize:
        """Return the height of the text, within the limit."""
        wanted = min(self._text_height(), self._highest())
        return QSize(super().sizeHint().width(), wanted + 2)

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(80, self.fontMetrics().lineSpacing() + 2)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone, whatever else is offered."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, break a line, stop, or recall."""
        key = Qt.Key(event.key())
        if key in _ENTER and self._is_for_sending(event):
            if not self.is_composing:
                self.send_pressed.emit()
        elif key in _ENTER:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Escape and not self.is_composing:
            self.escape_pressed.emit()
        elif key == Qt.Key.Key_Up and not self.toPlainText() and not self.is_composing:
            self.recall_pressed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key that sends from the shortcuts of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _ENTER
            and self._send_key is SendKey.CTRL_ENTER
            and self._is_for_sending(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _is_for_sending(self, event: QKeyEvent) -> bool:
        """Return whether Enter, with the keys that are held, sends."""
        if self._send_key is SendKey.CTRL_ENTER:
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again, which may need another height."""
        super().resizeEvent(event)
        self._on_size_changed()

    def _highest(self) -> int:
        return max(self.fontMetrics().lineSpacing(), self._limit)

    def _text_height(self) -> int:
        """Return the height of the text in pixels, counted until it is beyond the limit.

        Lines are measured: those with ideographs or emoji are taller than the font's own.
        """
        height = 0.0
        block = self.document().begin()
        while block.isValid() and height <= self._highest():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return max(self.fontMetrics().lineSpacing(), ceil(height))

    def _on_size_changed(self) -> None:
        wanted = self.sizeHint().height()
        fits = self._text_height() <= wanted
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setVerticalScrollBarPolicy(policy)
        if wanted != self.height():
            self.setFixedHeight(wanted)
            self.height_changed.emit()

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.ANSWER))
        self.viewport().setFont(self.font())  # the placeholder's; a style sheet keeps it back
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("muted"))
        self.setPalette(palette)
        self._on_size_changed()
