"""What is kept out of the way, in the place of the list: the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wizchat.ui.shell.conversation_list import ConversationList
from wizchat.ui.shell.entries import archived_entry
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from wizchat.chat.values import Conversation, Folder
    from wizchat.ui.shell.asks import KeepingAsks
    from wizchat.ui.shell.entries import Entry
    from wizchat.ui.theme.theme import Theme


class KeptView(QWidget):
    """A way back, a title, a list; Esc goes back too."""

    closed = Signal()

    def __init__(self, theme: Theme, asks: KeepingAsks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = IconButton(theme, "chevron-left", self.tr("Back to the conversations"))
        self.title = ElidedLabel(theme, "", role=FontRole.STRONG)
        self.conversations = ConversationList(theme, asks)
        self.empty = EmptyState(theme, "")
        self.back.clicked.connect(self.closed)
        self._point_back()
        self._head = QHBoxLayout()
        self._head.setSpacing(GRID // 2)
        self._head.addWidget(self.back)
        self._head.addWidget(self.title, 1)
        self._rows = QWidget()
        self._middle = QStackedLayout(self._rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(self._head)
        self._column.addWidget(self._rows, 1)
        # Only now: a stack shows its first widget, which without a parent would be a window.
        self._middle.addWidget(self.conversations)
        self._middle.addWidget(self.empty)

    def set_name(self, name: str) -> None:
        """Say what is shown here."""
        self.title.setText(name)
        for named in (self, self.conversations):
            named.setAccessibleName(name)

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to the way back where there is none."""
        target = self.back if self.conversations.is_empty() else self.conversations
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Point back with the direction of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_back()

    def show_entries(self, entries: Iterable[Entry], folders: tuple[Folder, ...] = ()) -> None:
        """Show these, or why there is none."""
        self.conversations.set_entries(entries, folders)
        self._middle.setCurrentIndex(1 if self.conversations.is_empty() else 0)
        if self.back.hasFocus():  # it has it for want of a list
            self.take_focus()

    def _point_back(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.back.set_icon("chevron-right" if rtl else "chevron-left")


class ArchiveView(KeptView):
    """What was archived; still found by the search."""

    def __init__(self, theme: Theme, asks: KeepingAsks, parent: QWidget | None = None) -> None:
        super().__init__(theme, asks, parent)
        self.set_name(self.tr("Archive"))
        self.empty.title.setText(self.tr("The archive is empty"))
        self.empty.set_sentence(
            self.tr("What you archive leaves the list, and is still found by the search.")
        )
        self.set_conversations(())

    def set_conversations(
        self, conversations: tuple[Conversation, ...], folders: tuple[Folder, ...] = ()
    ) -> None:
        """Show what is in the archive, and to which folder each goes back."""
        known = {folder.id: folder for folder in folders}
        self.show_entries(
            (archived_entry(each, known.get(each.folder_id or "")) for each in conversations),
            folders,
        )
