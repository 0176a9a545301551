"""What was moved to the trash, to be taken back long after the notice with Undo is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wizchat.chat.values import Conversation

_MOST: Final = 30
_LONGEST: Final = 60


class TrashMenu(QMenu):
    """The conversations in the trash, latest first; choosing one asks for it back."""

    restore_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Put &back from trash"))
        self.triggered.connect(self._on_triggered)
        self.set_conversations(())

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Offer the first of these; an empty trash cannot be opened."""
        self.clear()
        for conversation in conversations[:_MOST]:
            title = conversation.title or self.tr("New conversation")
            if len(title) > _LONGEST:
                title = title[: _LONGEST - 1].rstrip() + "…"
            self.addAction(title.replace("&", "&&")).setData(conversation.id)
        self.setEnabled(bool(conversations))

    def _on_triggered(self, action: QAction) -> None:
        self.restore_requested.emit(str(action.data()))
