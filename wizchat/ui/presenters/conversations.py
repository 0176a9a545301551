"""The conversations in the main window: the list in its sidebar, and which of them it shows."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat import events
from wizchat.ui.chat.attachment_words import refusal
from wizchat.ui.presenters.store_problems import (
    SHOW_BACKUPS,
    backups_help,
    ends_with_list,
    is_lasting,
    store_problem,
)

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.presenters.windows import ConversationWindows
    from wizchat.ui.shell.main_window import MainWindow


class ConversationsPresenter(QObject):
    """Connects the chat service with the list in the main window; lives on the GUI thread."""

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        known: KnownConversations,
        *,
        window: MainWindow,
        view: ConversationPresenter,
        windows: ConversationWindows,
        parent: QObject | None = None,
    ) -> None:
        """`view` presents the conversation that the main window shows, `windows` the others."""
        super().__init__(parent)
        self._service = service
        self._router = router
        self._known = known
        self._window = window
        self._view = view
        self._windows = windows
        self._query = ""
        self._hits: dict[str, str | None] = {}
        self._began = False
        self._first: str | None = None
        self._shut: set[str] = set()  # what is said of a database that cannot be opened
        self._connect()

    def begin(self, first: str | None = None) -> None:
        """Ask for the conversations; when they come, `first` is opened, without it the latest.

        When `first` is neither among them nor in the archive, nothing was written in it, and an
        empty one stands for it.
        Whatever is written before they come stays: a large or damaged database takes its time.
        """
        self._first = first
        self._view.open_new()
        self._service.list()

    def start_new(self) -> None:
        """Open an empty conversation; nothing is stored before something is written."""
        self._began = True
        self._view.open_new()

    def show(self, conversation_id: str) -> None:
        """Show a conversation where it is open, or else in the main window.

        What a search found in it is gone to.
        """
        if self._windows.bring_forward(conversation_id):
            self._show_current()
            return
        message_id = self._hits.get(conversation_id)
        if self._query and message_id is not None:
            self._view.reveal(conversation_id, message_id, self._query)
        else:
            self._view.open(conversation_id)

    def come_to(self, conversation_id: str) -> None:
        """Show a conversation and bring its window to the front."""
        self.show(conversation_id)
        if not self._windows.bring_forward(conversation_id):
            self._window.come_to_front()

    # --- What people do -------------------------------------------------------------------------

    def _connect(self) -> None:
        window, view = self._window, self._view
        window.new_requested.connect(self.start_new)
        window.conversation_chosen.connect(self.show)
        window.rename_requested.connect(self._service.rename)
        window.search_changed.connect(self._on_search)
        view.obey(window)
        view.shown.connect(self._show_current)
        view.gone.connect(self.start_new)
        view.branched.connect(self.show)
        self._known.answering_changed.connect(window.set_answering)
        self._windows.changed.connect(window.set_elsewhere)
        self._router.told.connect(self._on_told)

    def _on_search(self, query: str) -> None:
        self._query = query.strip()
        if self._query:
            self._service.search(self._query)
        else:
            self._service.list()

    # --- What the service says ------------------------------------------------------------------

    def _on_told(self, event: events.ChatEvent) -> None:
        self._show(event)

    @singledispatchmethod
    def _show(self, event: events.ChatEvent) -> None:
        """Nothing to show for the others."""

    @_show.register
    def _(self, event: events.ConversationsListed) -> None:
        self._withdraw_shut()
        self._window.set_conversations(event.conversations, event.folders, shown=not self._query)
        if self._query:
            self._service.search(self._query)  # what it found may be another list now
        self._show_current()
        if not self._began and self._view.is_untouched:
            latest = max(event.conversations, key=lambda c: c.updated_at, default=None)
            first = self._first
            if first is None and latest is not None:
                first = latest.id
            if first and self._known.kept(first) is not None:
                self._view.open(first)
        self._began = True

    @_show.register
    def _(self, _event: events.IncognitoListed) -> None:
        self._show_current()

    @_show.register
    def _(self, event: events.ConversationsFound) -> None:
        if event.query == self._query:
            self._hits = {hit.conversation.id: hit.message_id for hit in event.hits}
            is_exact = event.is_complete and not event.is_cut
            self._window.show_found(event.hits, is_exact=is_exact)

    @_show.register
    def _(self, event: events.ConversationOpened) -> None:
        if event.transcript.conversation.id == self._view.conversation_id and not self._query:
            self._view.focus()

    @_show.register
    def _(self, event: events.AttachmentRefused) -> None:
        if all(view.conversation_id != event.conversation_id for view in self._router.views):
            self._window.show_notice(refusal(event.name, event.problem))

    @_show.register
    def _(self, event: events.StoreProblem) -> None:
        said = store_problem(event)
        action = (self.tr("Backups…"), SHOW_BACKUPS) if backups_help(event) else ()
        self._window.show_notice(said, *action, lasting=is_lasting(event))
        if ends_with_list(event):
            self._shut.add(said)

    def _withdraw_shut(self) -> None:
        """Stop saying that the database cannot be opened: it was just read."""
        for said in self._shut:
            self._window.withdraw_notice(said)
        self._shut.clear()

    def _show_current(self) -> None:
        current = self._view.conversation_id
        self._window.set_current(current or None, self._known.title(current))
