"""Asks which file of the Hugging Face Hub is to be downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_EXAMPLE: Final = "MaziyarPanahi/WizardLM-2-7B-GGUF/WizardLM-2-7B.Q4_K_M.gguf"


class HubFileSheet(Sheet):
    """Takes an address; what is wrong with one is said by whoever downloads it."""

    chosen = Signal(str)
    """What was typed, not empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Add from Hub"), self.tr("Download"), parent)
        text = self.tr(
            "A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:"
        )
        about = Label(theme, text, wrap=True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(_EXAMPLE)
        self.field.setAccessibleName(self.tr("File on the Hub"))
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.textChanged.connect(self._on_typed)
        about.setBuddy(self.field)
        self.rows.addWidget(about)
        self.rows.addWidget(self.field)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go.clicked.connect(self._on_go)
        self._on_typed("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))

    def _on_go(self) -> None:
        address = self.field.text().strip()
        self.accept()
        self.chosen.emit(address)
