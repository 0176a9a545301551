"""What stands where there is nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class EmptyState(QWidget):
    """A title, a sentence under it and, if given, what can be done about it."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(theme, title, role=FontRole.STRONG, wrap=True)
        self.sentence = Label(theme, sentence, role=FontRole.SMALL, colour="muted", wrap=True)
        self.sentence.setVisible(bool(sentence))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addStretch(1)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        if action is not None:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def set_sentence(self, sentence: str) -> None:
        """Say something else, or nothing."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
