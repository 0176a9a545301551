"""What stands above code: its language, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class CodeHeader(QWidget):
    """Language, and Wrap, Save and Copy."""

    wrap_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label(theme, role=FontRole.SMALL, colour="muted")
        self.wrap = TextButton(theme, self.tr("Wrap"))
        self.save = TextButton(theme, self.tr("Save as…"))
        self.copy = TextButton(theme, self.tr("Copy"))
        self.wrap.clicked.connect(self.wrap_requested)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.wrap.setAccessibleName(self.tr("Wrap long lines"))
        self.save.setAccessibleName(self.tr("Save code to a file"))
        self.copy.setAccessibleName(self.tr("Copy code"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addStretch(1)
        for button in (self.wrap, self.save, self.copy):
            row.addWidget(button)

    def show_language(self, language: str) -> None:
        """Stand above other code."""
        self._label.setText(language or self.tr("code"))
        self.copy.settle()

    def set_wraps(self, wraps: bool) -> None:
        """Say what Wrap does now."""
        self.wrap.setText(self.tr("Unwrap") if wraps else self.tr("Wrap"))
