"""The text field of the composer."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from wizchat.chat.attachments.limits import PASTED_CHARACTERS
from wizchat.desktop.settings import SendKey
from wizchat.ui.chat.file_drops import local_files
from wizchat.ui.chat.plain_text import turn
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.menu import PopupMenu
from wizchat.ui.words import enter_key

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HISTORY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ComposerEdit(QPlainTextEdit):
    """Grows with its text up to a limit. Enter asks to send, Shift+Enter breaks a line.

    Or Ctrl+Enter asks to send, and Enter breaks a line: see `set_send_key`.
    """

    send_pressed = Signal()
    escape_pressed = Signal()
    recall_pressed = Signal()
    """Up in an empty field."""
    history_pressed = Signal(int)
    """-1 for an earlier message, 1 for a later one."""
    files_pasted = Signal(object)
    """Paths, as a tuple."""
    long_text_pasted = Signal(str)
    picture_pasted = Signal()
    paste_undone = Signal(str)
    """The id given to `begin_paste`: that text is to stand in the message after all."""
    prompt_requested = Signal(str)
    """What is written, or selected in it, is to be kept as a prompt."""
    height_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limit = 200
        self._send_key = SendKey.ENTER
        self._pasted = ("", -1)  # id of the attachment, and the state of the text at that time
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
        self.textChanged.connect(self._turn)
        theme.changed.connect(self._dress)
        self._dress()
        self._turn()

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

    def begin_paste(self, attachment_id: str) -> None:
        """Know that what was pasted became an attachment; undoing is about that now."""
        self._pasted = (attachment_id, self.document().revision())

    @Slot()
    def undo_paste(self) -> None:
        """Have the text that was pasted last stand in the message."""
        attachment_id, _ = self._pasted
        self._pasted = ("", -1)
        if attachment_id:
            self.paste_undone.emit(attachment_id)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take pictures too, to say that they cannot be pasted."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone, whatever else is offered; files and long texts are attached."""
        if files := local_files(source):
            self.files_pasted.emit(files)
        elif source.hasText():
            text = source.text()
            if len(text) > PASTED_CHARACTERS:
                self.long_text_pasted.emit(text)
            else:
                self.insertPlainText(text)
        elif source.hasImage():
            self.picture_pasted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Leave files to the window."""
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what every text field does, and to keep the text as a prompt."""
        usual = self.createStandardContextMenu(event.pos())
        menu = PopupMenu(self)
        menu.addActions(usual.actions())
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save as prompt"))
        keep.setEnabled(bool(self.toPlainText().strip()))
        keep.triggered.connect(self.request_prompt)
        for each in (usual, menu):
            menu.aboutToHide.connect(each.deleteLater)
        menu.popup(event.globalPos())

    @Slot()
    def request_prompt(self) -> None:
        """Ask for what is selected, or all of it, to be kept as a prompt."""
        selected = self.textCursor().selection().toPlainText()
        text = selected if selected.strip() else self.toPlainText()
        if text.strip():
            self.prompt_requested.emit(text.strip())

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
        elif key in _HISTORY and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.history_pressed.emit(_HISTORY[key])
        elif key == Qt.Key.Key_Up and not self.toPlainText() and not self.is_composing:
            self.recall_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._is_just_pasted():
            self.undo_paste()
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

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the window's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        turn(self)

    def _is_for_sending(self, event: QKeyEvent) -> bool:
        """Return whether Enter, with the keys that are held, sends."""
        if self._send_key is SendKey.CTRL_ENTER:
            return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _is_just_pasted(self) -> bool:
        attachment_id, revision = self._pasted
        return bool(attachment_id) and revision == self.document().revision()

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
