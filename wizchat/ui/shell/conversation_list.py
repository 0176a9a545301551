"""The list of conversations: choose, rename in place, move to the trash."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QWidget,
)

from wizchat.ui.shell.conversation_delegate import ConversationDelegate
from wizchat.ui.shell.conversation_model import ConversationModel, RowRole

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from wizchat.chat.values import Conversation
    from wizchat.ui.theme.theme import Theme

# A Mac's delete key is the one that others call Backspace.
_DELETE: Final = (
    {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} if sys.platform == "darwin" else {Qt.Key.Key_Delete}
)


class ConversationList(QListView):
    """Arrow keys and clicks choose; F2 and double click rename; Delete moves to the trash.

    The middle button opens in a window of its own. What is open in one is chosen by a click or
    Enter alone: arrow keys pass over it, so that no other window comes forward unasked.
    """

    chosen = Signal(str)
    rename_requested = Signal(str, str)
    trash_requested = Signal(str)
    own_window_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = ConversationModel(self)
        self._current_id: str | None = None
        self._elsewhere: frozenset[str] = frozenset()
        self._later: tuple[Conversation, ...] | None = None
        self.setModel(self._rows)
        self.setItemDelegate(ConversationDelegate(theme, self))
        self.setAccessibleName(self.tr("Conversations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self._rows.rename_requested.connect(self.rename_requested)
        self.itemDelegate().closeEditor.connect(self._on_editor_closed)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def set_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """Show these; waits for a rename in place to end."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._later = conversations
            return
        scrolled = self.verticalScrollBar().value()
        self._rows.set_conversations(conversations)
        self._select_current()
        self.verticalScrollBar().setValue(scrolled)

    def set_current(self, conversation_id: str | None) -> None:
        """Show which conversation is open, without choosing it again."""
        other = conversation_id != self._current_id
        self._current_id = conversation_id
        self._select_current()
        if other and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def set_answering(self, ids: frozenset[str]) -> None:
        """Put a dot beside the conversations that are being answered."""
        self._rows.set_answering(ids)

    def set_elsewhere(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are open in windows of their own."""
        self._elsewhere = ids
        self._rows.set_elsewhere(ids)

    def is_empty(self) -> bool:
        """Return whether there is nothing to show."""
        return self._rows.rowCount() == 0

    def rename(self, conversation_id: str) -> None:
        """Start to rename in place."""
        index = self._rows.index_of(conversation_id)
        if index.isValid():
            self.scrollTo(index)
            self.edit(index)

    def step(self, by: int) -> None:
        """Choose the conversation that many rows further down, over headings."""
        row = self._rows.index_of(self._current_id).row() + by
        while 0 <= row < self._rows.rowCount():
            if self._id_at(row) not in {None, *self._elsewhere}:
                self.setCurrentIndex(self._rows.index(row))
                return
            row += by

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Choose what the person selected, by mouse or keyboard.

        The current row alone is no choice: Qt moves it before the selection on a click, and to
        the first row when the keyboard arrives.
        """
        super().selectionChanged(selected, deselected)
        for index in selected.indexes():
            conversation_id = index.data(RowRole.ID)
            known = {None, self._current_id, *self._elsewhere}
            if conversation_id not in known:
                self._current_id = conversation_id
                self.chosen.emit(conversation_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, rename and choose by the keyboard."""
        conversation_id = self.currentIndex().data(RowRole.ID)
        if conversation_id is None:
            super().keyPressEvent(event)
        elif event.key() in _DELETE:
            self.trash_requested.emit(conversation_id)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(conversation_id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(conversation_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on the first button; the middle one opens a window, the second the menu."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.MiddleButton:
            conversation_id = self.indexAt(event.position().toPoint()).data(RowRole.ID)
            if conversation_id is not None:
                self.own_window_requested.emit(conversation_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename what was clicked."""
        conversation_id = self.indexAt(event.position().toPoint()).data(RowRole.ID)
        if conversation_id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.rename(conversation_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the conversation under the pointer."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        conversation_id = index.data(RowRole.ID)
        if conversation_id is None:
            return
        menu = QMenu(self)
        own = menu.addAction(self._theme.icon("window"), self.tr("Open in own window"))
        rename = menu.addAction(self._theme.icon("edit"), self.tr("Rename"))
        trash = menu.addAction(self._theme.icon("trash"), self.tr("Move to trash"))
        for action in (own, rename, trash):
            action.setData(conversation_id)
        own.triggered.connect(self._on_own_window_triggered)
        rename.triggered.connect(self._on_rename_triggered)
        trash.triggered.connect(self._on_trash_triggered)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anchor = event.globalPos()
        if not by_mouse:
            anchor = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu.popup(anchor)

    def _on_own_window_triggered(self) -> None:
        self.own_window_requested.emit(self._asked_of())

    def _on_rename_triggered(self) -> None:
        self.rename(self._asked_of())

    def _on_trash_triggered(self) -> None:
        self.trash_requested.emit(self._asked_of())

    def _asked_of(self) -> str:
        sender = self.sender()
        return str(sender.data()) if isinstance(sender, QAction) else ""

    def _on_clicked(self, index: QModelIndex) -> None:
        conversation_id = index.data(RowRole.ID)
        if conversation_id in self._elsewhere:
            self.chosen.emit(conversation_id)

    def _on_editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._later is not None:
            conversations, self._later = self._later, None
            self.set_conversations(conversations)

    def _id_at(self, row: int) -> str | None:
        found = self._rows.index(row).data(RowRole.ID)
        return None if found is None else str(found)

    def _select_current(self) -> None:
        index = self._rows.index_of(self._current_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
        else:
            self.selectionModel().clear()
