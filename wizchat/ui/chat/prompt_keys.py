"""Opens the list of prompts on `/` at the beginning of an empty message, and leads it by keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from wizchat.render.utf16 import units
from wizchat.ui.chat.prompt_list import PromptList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.chat.values import Snippet
    from wizchat.ui.chat.composer_edit import ComposerEdit
    from wizchat.ui.theme.theme import Theme

_OPENS: Final = "/"
_PLACE: Final = re.compile(r"\{[^{}\n]{1,40}\}")
"""A place in a prompt where the person goes on writing, like {text}."""


class PromptKeys(QObject):
    """Belongs to one composer. GUI thread."""

    wanted = Signal()
    """The list is open: it should hold the newest prompts."""
    manage_requested = Signal()
    keep_requested = Signal(str)
    """A text to be kept as a prompt."""

    def __init__(self, theme: Theme, edit: ComposerEdit, composer: QWidget) -> None:
        super().__init__(composer)
        self._edit = edit
        self._composer = composer
        self.list = PromptList(theme, composer)
        self._before = ""
        edit.textChanged.connect(self._on_text_changed)
        edit.prompt_requested.connect(self.keep_requested)
        edit.installEventFilter(self)
        self.list.chosen.connect(self._insert)
        self.list.manage_requested.connect(self._on_manage_requested)

    def _on_text_changed(self) -> None:
        text, before = self._edit.toPlainText(), self._before
        self._before = text
        if text == _OPENS and not before and self._edit.hasFocus():
            self.list.filter("")
            self.list.open_above(self._composer)
            self.wanted.emit()
        elif self.list.isVisible() and not (text.startswith(_OPENS) and self.list.filter(text[1:])):
            self.list.hide()

    def _insert(self, snippet: Snippet) -> None:
        """Write the prompt; what is in braces is selected, to be written over."""
        self._edit.selectAll()
        self._edit.insertPlainText(snippet.text)
        place = _PLACE.search(snippet.text)
        if place is not None:
            cursor = self._edit.textCursor()
            # Positions are counted in UTF-16, as Qt does.
            cursor.setPosition(units(snippet.text[: place.start()]))
            cursor.setPosition(units(snippet.text[: place.end()]), QTextCursor.MoveMode.KeepAnchor)
            self._edit.setTextCursor(cursor)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_manage_requested(self) -> None:
        if self._edit.toPlainText() == _OPENS:
            self._edit.clear()
        self.manage_requested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead the list while it is open."""
        if not self.list.isVisible():
            return super().eventFilter(watched, event)
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.list.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._edit.is_composing:
            return False
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up:
                self.list.step(-1)
            case Qt.Key.Key_Down:
                self.list.step(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.list.choose_current()
            case Qt.Key.Key_Escape:
                self.list.hide()
            case _:
                return False
        return True
