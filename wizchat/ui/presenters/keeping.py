"""Pins, folders, archive and trash: what the sidebar asks for, and the one undo of each."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from wizchat.chat import events
from wizchat.chat.events import Arrangement
from wizchat.chat.incognito import is_incognito
from wizchat.desktop.settings import SettingsNotSaved
from wizchat.ui.presenters.arrangement_words import arranged_words

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.chat.values import Conversation
    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.main_window import MainWindow

_UNDO: Final = "undo-arrangement"
_SILENT: Final = frozenset({Arrangement.PINNED, Arrangement.UNPINNED})
"""What is seen where it was done, and undone by doing it again."""


class KeepingPresenter(QObject):
    """Connects the chat service with the sidebar's ways to keep conversations. GUI thread."""

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        settings: SettingsStore,
        *,
        window: MainWindow,
        view: ConversationPresenter,
        parent: QObject | None = None,
    ) -> None:
        """`view` presents the conversation that the main window shows."""
        super().__init__(parent)
        self._service = service
        self._router = router
        self._settings = settings
        self._window = window
        self._view = view
        self._arranged: events.ConversationsArranged | None = None
        self._left = ""  # the conversation that was on the page before it went into the trash
        self._archived: frozenset[str] = frozenset()
        self._connect()
        window.set_collapsed(frozenset(settings.current.collapsed_sections))

    def begin(self) -> None:
        """Ask for what is in the archive."""
        self._service.list_archive()

    # --- What people do -------------------------------------------------------------------------

    def _connect(self) -> None:
        asks, service = self._window.asks, self._service
        asks.pin_requested.connect(self._on_pin)
        asks.move_requested.connect(self._on_move)
        asks.archive_requested.connect(self._on_archive)
        asks.unarchive_requested.connect(self._on_unarchive)
        asks.trash_requested.connect(self._on_trash)
        asks.restore_requested.connect(self._on_restore)
        asks.delete_requested.connect(self._on_delete)
        asks.new_folder_requested.connect(self._on_new_folder)
        asks.folder_rename_requested.connect(service.rename_folder)
        asks.folder_remove_requested.connect(service.remove_folder)
        asks.archive_shown.connect(service.list_archive)
        asks.trash_shown.connect(service.list_trash)
        asks.collapsed_changed.connect(self._on_collapsed_changed)
        self._window.trash_requested.connect(self._on_trash_requested)
        self._window.rename_requested.connect(self._on_renamed)
        self._window.notice_action_requested.connect(self._on_notice_action)
        self._router.told.connect(self._on_told)

    def _on_pin(self, ids: tuple[str, ...], pinned: bool) -> None:
        self._service.pin(*ids, pinned=pinned)

    def _on_move(self, ids: tuple[str, ...], folder_id: str) -> None:
        self._service.move(*ids, folder_id=folder_id or None)

    def _on_archive(self, ids: tuple[str, ...]) -> None:
        self._router.keep()
        self._service.archive(*ids)

    def _on_unarchive(self, ids: tuple[str, ...]) -> None:
        self._service.unarchive(*ids)

    def _on_trash(self, ids: tuple[str, ...]) -> None:
        for conversation_id in filter(is_incognito, ids):
            self._window.asks.forget_requested.emit(conversation_id)
        ids = tuple(id_ for id_ in ids if not is_incognito(id_))
        if not ids:
            return
        self._router.keep()
        self._left = self._view.conversation_id if self._view.conversation_id in ids else ""
        self._service.trash(*ids)

    def _on_trash_requested(self, conversation_id: str) -> None:
        self._on_trash((conversation_id,))

    def _on_renamed(self, conversation_id: str) -> None:
        if conversation_id in self._archived:
            self._service.list_archive()  # the others are listed anyway

    def _on_restore(self, ids: tuple[str, ...]) -> None:
        self._service.restore(*ids)

    def _on_delete(self, ids: tuple[str, ...]) -> None:
        self._service.delete(*ids)

    def _on_new_folder(self, ids: tuple[str, ...]) -> None:
        folder_id = self._service.add_folder(self.tr("New folder"), *ids)
        self._window.rename_folder(folder_id)

    def _on_collapsed_changed(self, keys: frozenset[str]) -> None:
        try:
            self._settings.update(collapsed_sections=tuple(sorted(keys)))
        except SettingsNotSaved:
            return  # sections that open again are no reason to disturb anyone

    def _on_notice_action(self, action_id: str) -> None:
        if action_id != _UNDO or self._arranged is None:
            return
        arranged, self._arranged = self._arranged, None
        self._service.put_back(arranged)
        self._list_kept()
        if arranged.what is Arrangement.TRASHED:
            self._open_again(arranged.before)

    def _open_again(self, back: tuple[Conversation, ...]) -> None:
        """Show the one that came back, or of several the one that was on the page."""
        shown = back[0].id if len(back) == 1 else self._left
        if shown:
            self._view.open(shown)

    # --- What the service says ------------------------------------------------------------------

    def _on_told(self, event: events.ChatEvent) -> None:
        self._show(event)

    @singledispatchmethod
    def _show(self, event: events.ChatEvent) -> None:
        """Nothing to show for the others."""

    @_show.register
    def _(self, event: events.ConversationsArranged) -> None:
        self._list_kept()
        if event.what in _SILENT:
            return
        self._arranged = event
        self._window.show_notice(arranged_words(event), self.tr("Undo"), _UNDO)

    @_show.register
    def _(self, event: events.ConversationsListed) -> None:
        if not self._archived.isdisjoint(c.id for c in event.conversations):
            self._service.list_archive()  # one that goes on has left it

    @_show.register
    def _(self, event: events.ArchiveListed) -> None:
        self._archived = frozenset(conversation.id for conversation in event.conversations)
        self._window.set_archive(event.conversations)

    @_show.register
    def _(self, event: events.TrashListed) -> None:
        self._window.set_trash(event.conversations)

    def _list_kept(self) -> None:
        self._service.list_archive()
        self._service.list_trash()
