"""What stands against new keys for an action, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class Objection(QWidget):
    """A sentence, and the choice to do it all the same where there is one."""

    overruled = Signal()
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label(theme, "", role=FontRole.SMALL, colour="danger", wrap=True)
        self.take = PillButton(theme, self.tr("Use them here"))
        self.leave = PillButton(theme, self.tr("Leave it"), kind=ButtonKind.QUIET)
        self.take.clicked.connect(self.overruled)
        self.leave.clicked.connect(self.accepted)
        self._choice = QWidget()
        choice = FlowLayout(spacing=GRID, parent=self._choice)
        choice.addWidget(self.take)
        choice.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.text)
        column.addWidget(self._choice)

    def say(self, text: str, *, choice: bool = False) -> None:
        """Say it; with a choice, the keyboard is at doing it all the same."""
        self.text.setText(text)
        self._choice.setVisible(choice)
        self.show()
        speak(self, text)
        if choice:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
