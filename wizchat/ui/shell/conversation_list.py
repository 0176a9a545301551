"""A list of conversations: choose, select several, rename in place, drag, ask for more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QMenu,
    QWidget,
)

from wizchat.ui.shell.conversation_delegate import ConversationDelegate
from wizchat.ui.shell.conversation_menu import ConversationMenu, SectionMenu
from wizchat.ui.shell.conversation_model import RowRole
from wizchat.ui.shell.drop_list import DropList
from wizchat.ui.shell.editing import select_from_end
from wizchat.ui.shell.sections import Section, SectionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from wizchat.chat.values import Conversation, Folder
    from wizchat.ui.shell.asks import KeepingAsks
    from wizchat.ui.shell.entries import Entry
    from wizchat.ui.theme.theme import Theme

# A Mac's delete key is the one that others call Backspace.
_DELETE: Final = (
    {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} if sys.platform == "darwin" else {Qt.Key.Key_Delete}
)
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EXTENDING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_Flag = QItemSelectionModel.SelectionFlag


class ConversationList(DropList):
    """Arrow keys and clicks choose; with Ctrl and Shift they select several.

    F2 and double click rename, Delete asks for the trash, Left and Right close and open sections,
    the middle button opens in a window of its own. What is open in one is chosen by a click or
    Enter alone: arrow keys pass over it, so that no other window comes forward unasked.
    """

    chosen = Signal(str)
    delete_wanted = Signal(object)
    """Ids of conversations in the trash, to be confirmed."""

    def __init__(self, theme: Theme, asks: KeepingAsks, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._asks = asks
        self._delegate = ConversationDelegate(theme, self)
        self._folders: tuple[Folder, ...] = ()
        self._current_id: str | None = None
        self._elsewhere: frozenset[str] = frozenset()
        self._later: Callable[[], None] | None = None
        self._pressed_row = -1
        self._new_folder = ""  # its name is typed once it is listed
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Conversations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self._rows.rename_requested.connect(asks.rename_requested)
        self._rows.folder_rename_requested.connect(asks.folder_rename_requested)
        self._rows.collapsed_changed.connect(asks.collapsed_changed)
        self._rows.dropped.connect(self._on_dropped)
        self._delegate.closeEditor.connect(self._on_editor_closed)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    # --- What is shown --------------------------------------------------------------------------

    def set_conversations(
        self, conversations: tuple[Conversation, ...], folders: tuple[Folder, ...] = ()
    ) -> None:
        """Show these under headings; waits for a rename in place to end."""
        self._folders = folders
        self._show(lambda: self._rows.set_conversations(conversations, folders))

    def set_entries(self, entries: Iterable[Entry], folders: tuple[Folder, ...] = ()) -> None:
        """Show these as they are; waits for a rename in place to end."""
        self._folders = folders
        shown = tuple(entries)
        self._show(lambda: self._rows.set_entries(shown))

    def set_current(self, conversation_id: str | None) -> None:
        """Show which conversation is open, without choosing it again."""
        other = conversation_id != self._current_id
        self._current_id = conversation_id
        self._rows.set_open(conversation_id)
        if other or len(self.selected_ids()) < 2:  # noqa: PLR2004 - a selection of several stays
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

    def set_collapsed(self, keys: frozenset[str]) -> None:
        """Take up which sections were collapsed."""
        self._rows.set_collapsed(keys)

    def is_empty(self) -> bool:
        """Return whether there is nothing to show."""
        return self._rows.rowCount() == 0

    def selected_ids(self) -> tuple[str, ...]:
        """Return the selected conversations, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(id_ for id_ in map(self._id_at, rows) if id_ is not None)

    # --- What is asked for ----------------------------------------------------------------------

    def rename(self, conversation_id: str) -> None:
        """Start to rename in place."""
        self._edit(self._rows.index_of(conversation_id))

    def rename_folder(self, folder_id: str) -> None:
        """Start to type a folder's name; of a new one, as soon as it is listed."""
        index = self._rows.index_of_folder(folder_id)
        self._new_folder = "" if index.isValid() else folder_id
        self._edit(index)

    def step(self, by: int) -> None:
        """Choose the conversation that many rows further down, over headings."""
        row = self._rows.index_of(self._current_id).row() + by
        while 0 <= row < self._rows.rowCount():
            if self._id_at(row) not in {None, *self._elsewhere}:
                # setCurrentIndex would do as Ctrl says, which the shortcut has held: add to these
                index = self._rows.index(row)
                self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
                return
            row += by

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Choose what the person selected alone, by mouse or keyboard.

        The current row alone is no choice: Qt moves it before the selection on a click, and to
        the first row when the keyboard arrives.
        """
        super().selectionChanged(selected, deselected)
        ids = self.selected_ids()
        several = len(ids) > 1
        if several != self._delegate.several_selected:
            self._delegate.several_selected = several
            self.viewport().update()
        known = {self._current_id, *self._elsewhere}
        if len(ids) == 1 and selected.indexes() and ids[0] not in known:
            self._current_id = ids[0]
            self._rows.set_open(ids[0])
            self.chosen.emit(ids[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what keys do in lists of files and in trees."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on the first button; the middle one opens a window, the second the menu."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_row = self.indexAt(event.position().toPoint()).row()
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.MiddleButton:
            conversation_id = self.indexAt(event.position().toPoint()).data(RowRole.ID)
            if conversation_id is not None:
                self._asks.own_window_requested.emit(conversation_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open and close sections on a click on their heading."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        section = index.data(RowRole.SECTION)
        is_left = event.button() == Qt.MouseButton.LeftButton
        clicked = is_left and index.row() == self._pressed_row
        if section is not None and clicked and not event.modifiers() & _EXTENDING:
            self._fold(section, collapsed=not index.data(RowRole.COLLAPSED))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename what was clicked."""
        conversation_id = self.indexAt(event.position().toPoint()).data(RowRole.ID)
        if conversation_id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.rename(conversation_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is under the pointer, or selected."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        menu = self._menu_for(index)
        if menu is None:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anchor = event.globalPos()
        if not by_mouse:
            anchor = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu.popup(anchor)

    # --- Keys -----------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Pass over headings, except where nothing is shown under them: Left reaches any."""
        row = self.currentIndex().row()
        if action is QAbstractItemView.CursorAction.MoveUp:
            return self._stop_from(row - 1, -1)
        if action is QAbstractItemView.CursorAction.MoveDown:
            return self._stop_from(row + 1, 1)
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._stop_from(0, 1)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._stop_from(self._rows.rowCount() - 1, -1)
        return super().moveCursor(action, modifiers)

    def _stop_from(self, row: int, by: int) -> QModelIndex:
        while 0 <= row < self._rows.rowCount():
            index = self._rows.index(row)
            is_closed = index.data(RowRole.COLLAPSED) or index.data(RowRole.COUNT) == 0
            if index.data(RowRole.ID) is not None or is_closed:
                return index
            row += by
        return self.currentIndex()

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key by itself; return False to leave it to Qt."""
        index = self.currentIndex()
        section = index.data(RowRole.SECTION)
        if section is not None:
            return self._on_heading_key(event, index, section)
        conversation_id = index.data(RowRole.ID)
        if conversation_id is None:
            return False
        key = Qt.Key(event.key())
        if key in _DELETE:
            self._delete(self.selected_ids() or (conversation_id,))
        elif key == Qt.Key.Key_F2:
            self.rename(conversation_id)
        elif key in _ENTER:
            self.chosen.emit(conversation_id)
        elif key == Qt.Key.Key_Escape and len(self.selected_ids()) > 1:
            self._select_current()
        elif key == self._towards_start() and not event.modifiers() & _EXTENDING:
            heading = self._rows.heading_above(index.row())
            if heading.isValid():
                self.setCurrentIndex(heading)
        else:
            return False
        return True

    def _on_heading_key(self, event: QKeyEvent, index: QModelIndex, section: Section) -> bool:
        collapsed = bool(index.data(RowRole.COLLAPSED))
        key = Qt.Key(event.key())
        if key in _ENTER or key == Qt.Key.Key_Space:
            self._fold(section, collapsed=not collapsed)
        elif key == self._towards_start():
            self._fold(section, collapsed=True)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._fold(section, collapsed=False)
        elif key == Qt.Key.Key_F2 and section.kind is SectionKind.FOLDER:
            self._edit(index)
        elif key in _DELETE and section.kind is SectionKind.FOLDER:
            self._asks.folder_remove_requested.emit(section.folder_id)
        else:
            return False
        return True

    def _towards_start(self) -> Qt.Key:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.Key.Key_Right if rtl else Qt.Key.Key_Left

    # --- Steps ----------------------------------------------------------------------------------

    def _show(self, set_rows: Callable[[], None]) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            self._later = set_rows
            return
        scrolled = self.verticalScrollBar().value()
        selected = self.selected_ids()
        set_rows()
        self._select(selected)
        self.verticalScrollBar().setValue(scrolled)
        if self._new_folder:
            self.rename_folder(self._new_folder)

    def _fold(self, section: Section, *, collapsed: bool) -> None:
        row = self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._rows.fold(section, collapsed=collapsed)
        self.selectionModel().setCurrentIndex(self._rows.index(row), _Flag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    def _edit(self, index: QModelIndex) -> None:
        if index.isValid():
            self.scrollTo(index)
            self.edit(index)
            for field in self.viewport().findChildren(QLineEdit):
                select_from_end(field)

    def _delete(self, ids: tuple[str, ...]) -> None:
        """Ask for what Delete means where the conversations are."""
        conversations = self._among(ids)
        if all(conversation.trashed_at is not None for conversation in conversations):
            self.delete_wanted.emit(ids)
        else:
            self._asks.trash_requested.emit(ids)

    def _menu_for(self, index: QModelIndex) -> QMenu | None:
        section = index.data(RowRole.SECTION)
        if section is not None and section.kind is SectionKind.FOLDER:
            folder_menu = SectionMenu(self._theme, self._asks, section.folder_id, self)
            folder_menu.rename_wanted.connect(self.rename_folder)
            return folder_menu
        conversation_id = index.data(RowRole.ID)
        if conversation_id is None:
            return None
        selected = self.selected_ids()
        ids = selected if conversation_id in selected else (conversation_id,)
        menu = ConversationMenu(
            self._theme,
            self._asks,
            conversations=self._among(ids),
            folders=self._folders,
            parent=self,
        )
        menu.rename_wanted.connect(self.rename)
        menu.delete_wanted.connect(self.delete_wanted)
        return menu

    def _among(self, ids: tuple[str, ...]) -> tuple[Conversation, ...]:
        entries = (self._rows.index_of(id_).data(RowRole.ENTRY) for id_ in ids)
        return tuple(entry.conversation for entry in entries if entry is not None)

    def _on_dropped(self, ids: tuple[str, ...], section: Section) -> None:
        if section.kind is SectionKind.PINNED:
            self._asks.pin_requested.emit(ids, True)  # noqa: FBT003 - a signal's argument
        else:
            self._asks.move_requested.emit(ids, section.folder_id)

    def _on_clicked(self, index: QModelIndex) -> None:
        conversation_id = index.data(RowRole.ID)
        if conversation_id in self._elsewhere and len(self.selected_ids()) == 1:
            self.chosen.emit(conversation_id)

    def _on_editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._later is not None:
            later, self._later = self._later, None
            self._show(later)

    def _id_at(self, row: int) -> str | None:
        found = self._rows.index(row).data(RowRole.ID)
        return None if found is None else str(found)

    def _select(self, ids: tuple[str, ...]) -> None:
        """Select several again after the rows changed, or what is open."""
        indexes = [self._rows.index_of(id_) for id_ in ids]
        there = [index for index in indexes if index.isValid()]
        if len(there) < 2:  # noqa: PLR2004 - one that is selected is the open one
            self._select_current()
            return
        selection = QItemSelection()
        for index in there:
            selection.select(index, index)
        self.selectionModel().setCurrentIndex(there[-1], _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _select_current(self) -> None:
        index = self._rows.index_of(self._current_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        else:
            self.selectionModel().clear()
