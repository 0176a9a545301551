"""Conversations in the main window: the sidebar, the open transcript and its composer."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from wizchat.chat import events
from wizchat.chat.values import Conversation, Role, Transcript
from wizchat.ui.presenters.store_problems import LASTING, store_problem

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.shell.main_window import MainWindow


class ConversationsPresenter(QObject):
    """Connects the chat service with the main window; lives on the GUI thread."""

    def __init__(
        self,
        service: ChatService,
        window: MainWindow,
        view: ChatView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._window = window
        self._view = view
        self._current = ""
        self._wanted = ""  # asked for last; what was asked for before it may still come
        self._unsaved: dict[str, str] = {}  # texts to give back, by conversation
        self._titles: dict[str, str] = {}
        self._answering: set[str] = set()
        self._query = ""
        self._began = False
        self._locked = ""  # what is said of a database that another program holds
        self._connect()

    def begin(self) -> None:
        """Ask for the conversations; the latest is opened when they come.

        Unless something was written by then: a large or damaged database takes its time.
        """
        self._open_new()
        self._service.list()
        self._service.list_trash()

    def handle(self, event: events.ChatEvent) -> None:
        """Show what the chat service says; the bridge calls this on the GUI thread."""
        self._show(event)

    def count_again(self, ready: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Count tokens anew, after another model was loaded."""
        if ready and self._current:
            self._service.count(self._current, self._view.composer.text())

    def start_new(self) -> None:
        """Open an empty conversation; nothing is stored before something is written."""
        self._began = True
        self._open_new()

    def _open_new(self) -> None:
        now = datetime.now(UTC)
        empty = Conversation(id=self._service.create(), title="", created_at=now, updated_at=now)
        self._wanted = empty.id
        self._open(Transcript(empty))
        self._service.count(empty.id, "")
        self._view.focus_composer()

    # --- What people do -------------------------------------------------------------------------

    def _connect(self) -> None:
        window, view = self._window, self._view
        window.new_requested.connect(self.start_new)
        window.conversation_chosen.connect(self._on_chosen)
        window.rename_requested.connect(self._on_rename)
        window.trash_requested.connect(self._on_trash)
        window.undo_trash_requested.connect(self._on_undo_trash)
        window.search_changed.connect(self._on_search)
        window.stop_requested.connect(self._on_stop)
        window.regenerate_requested.connect(self._on_regenerate_last)
        window.copy_answer_requested.connect(self._on_copy_answer)
        view.send_requested.connect(self._on_send)
        view.stop_requested.connect(self._on_stop)
        view.regenerate_requested.connect(self._service.regenerate)
        view.edit_requested.connect(self._service.edit_and_resend)
        view.sibling_requested.connect(self._service.choose_sibling)
        view.draft_changed.connect(self._on_draft)

    def _on_chosen(self, conversation: str) -> None:
        self._wanted = conversation
        if conversation != self._current:
            self._service.open(conversation)

    def _on_rename(self, conversation: str, title: str) -> None:
        self._service.rename(conversation, title)

    def _on_trash(self, conversation: str) -> None:
        self._view.flush_draft()
        self._service.trash(conversation)

    def _on_undo_trash(self, conversation: str) -> None:
        self._service.restore(conversation)
        self._service.list_trash()
        self._on_chosen(conversation)

    def _on_search(self, query: str) -> None:
        self._query = query.strip()
        if self._query:
            self._service.search(self._query)
        else:
            self._service.list()

    def _on_send(self, text: str) -> None:
        self._began = True
        self._service.send(self._current, text)

    def _on_stop(self) -> None:
        self._service.stop(self._current)

    def _on_regenerate_last(self) -> None:
        messages = self._view.transcript.messages
        if messages:
            self._service.regenerate(messages[-1].id)

    def _on_copy_answer(self) -> None:
        messages = self._view.transcript.messages
        if messages and messages[-1].role is Role.ASSISTANT and messages[-1].text:
            QGuiApplication.clipboard().setText(messages[-1].text)

    def _on_draft(self, text: str) -> None:
        conversation = self._view.conversation_id  # which may be about to change
        self._service.save_draft(conversation, text)
        self._service.count(conversation, text)

    # --- What the service says ------------------------------------------------------------------

    @singledispatchmethod
    def _show(self, event: events.ChatEvent) -> None:
        """Nothing to show for the others."""

    @_show.register
    def _(self, event: events.ConversationsListed) -> None:
        self._withdraw_locked()
        self._titles = {c.id: c.title for c in event.conversations}
        if self._query:
            self._service.search(self._query)  # what it found may be another list now
        else:
            self._window.set_conversations(event.conversations)
        self._show_current()
        if not self._began and not self._view.composer.text() and event.conversations:
            self._on_chosen(max(event.conversations, key=lambda c: c.updated_at).id)
        self._began = True

    @_show.register
    def _(self, event: events.ConversationsFound) -> None:
        if event.query == self._query:
            self._window.set_conversations(tuple(hit.conversation for hit in event.hits))

    @_show.register
    def _(self, event: events.ConversationOpened) -> None:
        if event.transcript.conversation.id != self._wanted:
            return
        self._open(event.transcript)
        if not self._query:
            self._view.focus_composer()
        self._service.count(self._current, event.transcript.conversation.draft)

    @_show.register
    def _(self, event: events.TranscriptChanged) -> None:
        if event.transcript.conversation.id == self._current:
            self._note_answer(event.transcript)
            self._view.show_transcript(event.transcript)

    @_show.register
    def _(self, event: events.AnswerWaiting) -> None:
        self._mark(event.conversation_id, answering=True)
        if event.conversation_id == self._current:
            self._view.answer_waiting(event.reason)

    @_show.register
    def _(self, event: events.AnswerStarted) -> None:
        self._mark(event.conversation_id, answering=True)
        if event.conversation_id == self._current:
            self._view.answer_started(event.message)

    @_show.register
    def _(self, event: events.PromptRead) -> None:
        if event.conversation_id == self._current:
            self._view.prompt_read(event.done, event.total, event.reused)

    @_show.register
    def _(self, event: events.AnswerGrew) -> None:
        if event.conversation_id == self._current:
            self._view.answer_grew(event.message_id, event.text)

    @_show.register
    def _(self, event: events.AnswerFinished) -> None:
        self._mark(event.conversation_id, answering=False)
        if event.conversation_id == self._current:
            self._view.answer_finished(event.message)
            self._service.count(self._current, self._view.composer.text())

    @_show.register
    def _(self, event: events.TokensCounted) -> None:
        if event.conversation_id == self._current:
            self._view.set_context(event.prompt_tokens, event.window)

    @_show.register
    def _(self, event: events.ConversationTrashed) -> None:
        trashed = event.conversation
        self._mark(trashed.id, answering=False)
        self._window.show_trashed(trashed)
        self._service.list_trash()
        if trashed.id == self._current == self._wanted:
            self.start_new()

    @_show.register
    def _(self, event: events.TrashListed) -> None:
        self._window.set_trash(event.conversations)

    @_show.register
    def _(self, event: events.MessageRefused) -> None:
        self._mark(event.conversation_id, answering=False)
        if event.conversation_id == self._current:
            self._view.refused(event.text, event.tokens, event.window)
        else:
            self._give_back(event.conversation_id, event.text)

    @_show.register
    def _(self, event: events.StoreProblem) -> None:
        said = store_problem(event)
        self._window.show_notice(said, lasting=event.code in LASTING)
        if event.code is events.StoreProblemCode.LOCKED:
            self._locked = said
        if event.text:
            self._give_back(event.conversation_id or self._current, event.text)
        if event.code is not events.StoreProblemCode.RECOVERED:
            self._wanted = self._current  # what was asked for does not come
            self._show_current()

    def _withdraw_locked(self) -> None:
        """Stop saying that the database is locked: it was just read."""
        if self._locked:
            self._window.withdraw_notice(self._locked)
            self._locked = ""

    def _give_back(self, conversation: str, text: str) -> None:
        """Put a text that was not stored into the composer, now or when its turn comes."""
        if conversation == self._current:
            self._view.give_back(text)
        else:
            before = self._unsaved.get(conversation)
            self._unsaved[conversation] = f"{before}\n\n{text}" if before else text

    def _open(self, transcript: Transcript) -> None:
        conversation = transcript.conversation
        self._view.show_transcript(transcript)
        self._current = conversation.id
        self._titles[conversation.id] = conversation.title
        self._note_answer(transcript)
        self._show_current()
        if unsaved := self._unsaved.pop(conversation.id, ""):
            self._view.give_back(unsaved)

    def _show_current(self) -> None:
        self._window.set_current(self._current or None, self._titles.get(self._current, ""))

    def _note_answer(self, transcript: Transcript) -> None:
        """Mark a conversation in which an answer is open; only its end takes the mark away.

        The answer may be on a branch that is not shown.
        """
        if any(entry.message.status.is_open for entry in transcript.messages):
            self._mark(transcript.conversation.id, answering=True)

    def _mark(self, conversation: str, *, answering: bool) -> None:
        if answering:
            self._answering.add(conversation)
        else:
            self._answering.discard(conversation)
        self._window.set_answering(frozenset(self._answering))
