"""What is said of a text while it is written, with one thing that can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.ui.theme.theme import Theme


class ComposerNotice(QWidget):
    """A line above the text; hidden while there is nothing to say."""

    replaced = Signal()
    """Something else is said than before, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(theme, role=FontRole.SMALL, colour="warning", wrap=True, parent=self)
        self._action = TextButton(theme, "", self)
        self._do: Callable[[], None] | None = None
        self._action.clicked.connect(self._on_action_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; nothing while it is hidden."""
        return self._words.text()

    def say(
        self,
        words: str,
        *,
        warning: bool = True,
        action: str = "",
        do: Callable[[], None] | None = None,
    ) -> None:
        """Say something, or nothing; `do` is done when the person asks for the action."""
        self.replaced.emit()
        said_before = self._words.text()
        self._words.setText(words)
        self._words.set_colour("warning" if warning else "muted")
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do
        self.setVisible(bool(words))
        if words and words != said_before:
            speak(self, words)

    def _on_action_clicked(self) -> None:
        do = self._do
        self.say("")
        if do is not None:
            do()
