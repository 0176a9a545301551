"""What the model is given of an attachment, to look through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from wizchat.chat.values import AttachmentKind
from wizchat.ui.chat import attachment_words as words
from wizchat.ui.chat.plain_text import turn
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.widgets.popover import Popover
from wizchat.ui.words import number

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment
    from wizchat.ui.theme.theme import Theme

_SIZE: Final = (520, 300)
_MOST: Final = 100_000
"""Characters that are laid out; the rest is only counted."""


class AttachmentPreview(Popover):
    """Shows the text of an attachment; what was pasted can go into the message from here."""

    inline_requested = Signal(str)
    """The attachment's id."""

    def __init__(
        self, theme: Theme, attachment: Attachment, *, in_draft: bool, parent: QWidget
    ) -> None:
        self._content = _Content(theme, attachment, in_draft=in_draft)
        name = words.title(attachment.name)
        super().__init__(theme, self._content, name, parent)
        self._attachment = attachment
        self._content.copy.clicked.connect(self._on_copy_clicked)
        self._content.inline.clicked.connect(self._on_inline_clicked)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._attachment.text)
        self.close()

    def _on_inline_clicked(self) -> None:
        self.inline_requested.emit(self._attachment.id)
        self.close()


class _Content(QWidget):
    def __init__(self, theme: Theme, attachment: Attachment, *, in_draft: bool) -> None:
        super().__init__()
        title = ElidedLabel(theme, words.title(attachment.name), role=FontRole.STRONG)
        facts = Label(theme, self._facts(attachment), role=FontRole.SMALL, colour="muted")
        self.text = text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setFont(theme.font(FontRole.CODE))
        text.setAccessibleName(self.tr("Text of the attachment"))
        palette = text.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("code_background"))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        text.setPalette(palette)
        text.document().setDocumentMargin(GRID)
        text.setPlainText(self._shown(attachment.text))
        turn(text)
        text.setFixedSize(theme.scaled(_SIZE[0]), theme.scaled(_SIZE[1]))
        self.copy = PillButton(theme, self.tr("Copy"))
        self.inline = PillButton(theme, self.tr("Put into the message"))
        self.inline.setVisible(in_draft and attachment.kind is AttachmentKind.PASTED)
        buttons = FlowLayout(spacing=GRID)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.inline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for each in (title, facts, text):
            column.addWidget(each)
        column.addLayout(buttons)
        self.setFixedWidth(text.width())

    def _facts(self, attachment: Attachment) -> str:
        parts = [
            words.kind_words(attachment.kind),
            self.tr("{0} characters").format(number(len(attachment.text))),
        ]
        if attachment.tokens is not None:
            parts.append(words.tokens_words(attachment.tokens))
        return " · ".join(parts)

    def _shown(self, text: str) -> str:
        if len(text) <= _MOST:
            return text
        rest = self.tr("… and {0} more characters").format(number(len(text) - _MOST))
        return f"{text[:_MOST]}\n\n{rest}"
