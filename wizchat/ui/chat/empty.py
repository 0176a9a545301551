"""What stands in a conversation without messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class EmptyConversation(EmptyState):
    """A calm invitation, and what happens while no model is ready."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.title.setText(self.tr("What would you like to know?"))
        self.set_model_ready(ready=True)

    def set_model_ready(self, *, ready: bool) -> None:
        """Say what becomes of a message that is sent now."""
        if ready:
            self.set_sentence(self.tr("Everything stays on this computer."))
        else:
            self.set_sentence(
                self.tr("No model is ready yet. You can write already; the message waits for it.")
            )
