"""The menus of conversations and folders: what can be done with what was clicked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizchat.chat.incognito import is_incognito
from wizchat.ui.shell.mnemonics import literal, plain
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wizchat.chat.values import Conversation, Folder
    from wizchat.ui.shell.asks import KeepingAsks
    from wizchat.ui.theme.theme import Theme


class FolderMenu(PopupMenu):
    """Where conversations can be moved to."""

    def __init__(
        self,
        theme: Theme,
        asks: KeepingAsks,
        *,
        conversations: Sequence[Conversation] = (),
        folders: Sequence[Folder] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asks = asks
        self.setTitle(self.tr("Move to &folder"))
        self.setIcon(theme.icon("folder"))
        self.fill(conversations, folders)

    def fill(self, conversations: Sequence[Conversation], folders: Sequence[Folder]) -> None:
        """Offer these folders for these conversations."""
        self.clear()
        ids = tuple(conversation.id for conversation in conversations)
        here = {conversation.folder_id for conversation in conversations}
        for folder in sorted(folders, key=lambda f: f.name.casefold()):
            action = self.addAction(self._theme.icon("folder"), literal(folder.name))
            action.setEnabled(here != {folder.id})
            action.triggered.connect(partial(self._move, ids, folder.id))
        if folders:
            self.addSeparator()
        none = self.addAction(self.tr("No folder"))
        none.setEnabled(here != {None})
        none.triggered.connect(partial(self._move, ids, ""))
        new = self.addAction(self._theme.icon("plus"), self.tr("New folder"))
        new.triggered.connect(partial(self._new, ids))

    def _move(self, ids: tuple[str, ...], folder_id: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal
        self._asks.move_requested.emit(ids, folder_id)

    def _new(self, ids: tuple[str, ...], _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal
        self._asks.new_folder_requested.emit(ids)


class ConversationMenu(PopupMenu):
    """For one conversation or for several; what it offers depends on where they are."""

    rename_wanted = Signal(str)
    """To be typed where the conversation is shown."""
    delete_wanted = Signal(object)
    """To be confirmed where the conversations are shown."""

    def __init__(
        self,
        theme: Theme,
        asks: KeepingAsks,
        *,
        conversations: Sequence[Conversation],
        folders: Sequence[Folder],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asks = asks
        self._conversations = tuple(conversations)
        self._ids = tuple(conversation.id for conversation in conversations)
        first = conversations[0]
        if first.trashed_at is not None:
            self._offer_trashed()
        elif is_incognito(first.id):
            self._offer_incognito()
        else:
            self._offer_kept(folders)

    def _offer_kept(self, folders: Sequence[Folder]) -> None:
        if len(self._ids) == 1:
            self._add("window", self.tr("Open in own window"), self._own_window)
            self._add("edit", self.tr("Rename"), self._rename)
        if all(conversation.pinned for conversation in self._conversations):
            self._add("pin", self.tr("Unpin"), self._unpin)
        else:
            self._add("pin", self.tr("Pin"), self._pin)
        move = FolderMenu(
            self._theme,
            self._asks,
            conversations=self._conversations,
            folders=folders,
            parent=self,
        )
        move.setTitle(plain(move.title()))  # no other entry here has a letter
        self.addMenu(move)
        if all(conversation.archived_at for conversation in self._conversations):
            self._add("archive", self.tr("Take out of the archive"), self._unarchive)
        else:
            self._add("archive", self.tr("Archive"), self._archive)
        self._add("download", self.tr("Export…"), self._export)
        self.addSeparator()
        self._add("trash", self.tr("Move to trash"), self._trash)

    def _offer_incognito(self) -> None:
        self._add("window", self.tr("Open in own window"), self._own_window)
        self._add("edit", self.tr("Rename"), self._rename)
        self._add("close", self.tr("Close and forget"), self._forget)

    def _offer_trashed(self) -> None:
        self._add("reset", self.tr("Put back"), self._restore)
        self.addSeparator()
        self._add("trash", self.tr("Delete for good…"), self._delete)

    def _add(self, icon: str, text: str, does: Callable[[], None]) -> QAction:
        action = self.addAction(self._theme.icon(icon), text)
        action.triggered.connect(does)
        return action

    def _own_window(self) -> None:
        self._asks.own_window_requested.emit(self._ids[0])

    def _rename(self) -> None:
        self.rename_wanted.emit(self._ids[0])

    def _pin(self) -> None:
        self._asks.pin_requested.emit(self._ids, True)  # noqa: FBT003 - a signal's argument

    def _unpin(self) -> None:
        self._asks.pin_requested.emit(self._ids, False)  # noqa: FBT003 - a signal's argument

    def _archive(self) -> None:
        self._asks.archive_requested.emit(self._ids)

    def _unarchive(self) -> None:
        self._asks.unarchive_requested.emit(self._ids)

    def _export(self) -> None:
        self._asks.export_requested.emit(self._ids)

    def _trash(self) -> None:
        self._asks.trash_requested.emit(self._ids)

    def _restore(self) -> None:
        self._asks.restore_requested.emit(self._ids)

    def _delete(self) -> None:
        self.delete_wanted.emit(self._ids)

    def _forget(self) -> None:
        for conversation_id in self._ids:
            self._asks.forget_requested.emit(conversation_id)


class SectionMenu(PopupMenu):
    """For the heading of a folder."""

    rename_wanted = Signal(str)

    def __init__(
        self, theme: Theme, asks: KeepingAsks, folder_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._folder_id = folder_id
        rename = self.addAction(theme.icon("edit"), self.tr("Rename folder"))
        remove = self.addAction(
            theme.icon("trash"), self.tr("Remove folder, keep its conversations")
        )
        rename.triggered.connect(self._rename)
        remove.triggered.connect(self._remove)

    def _rename(self) -> None:
        self.rename_wanted.emit(self._folder_id)

    def _remove(self) -> None:
        self._asks.folder_remove_requested.emit(self._folder_id)
