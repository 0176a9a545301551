"""One open conversation: its transcript and its composer, in whichever window they are."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import singledispatchmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from wizchat.chat import events
from wizchat.chat.values import Conversation, Role, Transcript
from wizchat.ui.presenters.composer import ComposerPresenter
from wizchat.ui.presenters.messages import MessagesPresenter

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.shell.chat_window import ChatWindow


_LIES_STILL_AFTER_MS: Final = 400
"""How long a transcript must lie still before its place is worth a write."""


class ConversationPresenter(QObject):
    """Connects the chat service with one chat view; lives on the GUI thread."""

    shown = Signal(str)
    """The id of the conversation that the view shows from now on."""
    edited = Signal()
    """Another question was asked in the place of one; the service does not say where it fails."""
    branched = Signal(str)
    """The id of a new conversation that was branched off this one, to be shown somewhere."""
    gone = Signal()
    """The conversation on the screen went into the trash, and no other is on its way."""

    def __init__(
        self,
        service: ChatService,
        known: KnownConversations,
        view: ChatView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._known = known
        self._view = view
        self._composer = ComposerPresenter(service, view, self)
        self._current = ""
        self._wanted = ""  # asked for last; what was asked for before it may still come
        self._has_sent = False
        self._to_reveal: tuple[str, str, str] | None = None
        self._kept_place: tuple[str, int] | None = None
        self._lies_still = QTimer(self)
        self._lies_still.setSingleShot(True)
        self._lies_still.setInterval(_LIES_STILL_AFTER_MS)
        self.messages = MessagesPresenter(service, known, view, self)
        self._connect()

    @property
    def conversation_id(self) -> str:
        """The conversation on the screen; empty before the first."""
        return self._current

    @property
    def wanted_id(self) -> str:
        """The conversation that was asked for last; on the screen at once or soon."""
        return self._wanted

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was sent yet and nothing stands in the composer."""
        writing = self._view.composer.writing
        return not self._has_sent and not (writing.text or writing.attachments)

    # --- What windows ask for -------------------------------------------------------------------

    def obey(self, window: ChatWindow) -> None:
        """Do what the actions of a window ask for with the conversation on the screen."""
        window.stop_requested.connect(self.stop)
        window.regenerate_requested.connect(self.regenerate_last)
        window.copy_answer_requested.connect(self.copy_answer)
        window.find_requested.connect(self.find)
        window.go_on_requested.connect(self.messages.go_on)
        window.branch_requested.connect(self.messages.branch_last)
        window.attach_requested.connect(self.attach)
        self._view.transcript.last_changed.connect(window.set_last)

    def open(self, conversation_id: str) -> None:
        """Show a conversation as soon as the service hands it over."""
        self._wanted = conversation_id
        if conversation_id != self._current:
            self._service.open(conversation_id)

    def reveal(self, conversation_id: str, message_id: str, query: str) -> None:
        """Show a conversation at a message, with the words of a search marked."""
        if conversation_id == self._current:
            self._wanted = conversation_id
            self._view.reveal(message_id, query)
        else:
            self._to_reveal = (conversation_id, message_id, query)
            self.open(conversation_id)

    def find(self) -> None:
        """Look for words in the conversation."""
        self._view.begin_find()

    def reload(self) -> None:
        """Show the same conversation as it is stored now, perhaps in another database."""
        self._wanted = self._current
        self._service.open(self._current)

    def open_new(self) -> None:
        """Show an empty conversation; nothing is stored before something is written."""
        self._open_empty(self._service.create())

    def open_incognito(self) -> None:
        """Show an empty conversation of which nothing will be stored."""
        self._open_empty(self._service.create_incognito())

    def _open_empty(self, conversation_id: str) -> None:
        now = datetime.now(UTC)
        empty = Conversation(id=conversation_id, title="", created_at=now, updated_at=now)
        self._wanted = empty.id
        self._show_opened(Transcript(empty))
        self._composer.count()
        self._view.focus_composer()

    def stop(self) -> None:
        """Stop the answer that streams, or those that wait."""
        self._service.stop(self._current)

    def regenerate_last(self) -> None:
        """Have the last question on the screen answered once more."""
        messages = self._view.transcript.messages
        if messages:
            self._service.regenerate(messages[-1].id)

    def copy_answer(self) -> None:
        """Copy the last answer on the screen."""
        messages = self._view.transcript.messages
        if messages and messages[-1].role is Role.ASSISTANT and messages[-1].text:
            QGuiApplication.clipboard().setText(messages[-1].text)

    def attach(self) -> None:
        """Let the person choose files for the message."""
        self._view.composer.files.choose()

    def focus(self) -> None:
        """Give the keyboard to the composer."""
        self._view.focus_composer()

    def keep(self) -> None:
        """Hand over what waits to be written down: the draft, and where the reader is."""
        self._view.flush_draft()
        self._keep_place()

    def count_again(self) -> None:
        """Count tokens anew, after another model was loaded."""
        if self._current:
            self._composer.count()

    def give_back(self, text: str) -> None:
        """Put a text that was not stored into the composer."""
        self._view.give_back(text)

    # --- What people do -------------------------------------------------------------------------

    def _connect(self) -> None:
        view = self._view
        view.send_requested.connect(self._on_send)
        view.stop_requested.connect(self.stop)
        view.regenerate_requested.connect(self._service.regenerate)
        view.edit_requested.connect(self._on_edit)
        view.sibling_requested.connect(self._service.choose_sibling)
        view.draft_changed.connect(self._on_draft)
        view.edit_changed.connect(self._on_edit_changed)
        view.edit_dropped.connect(self._on_edit_dropped)
        self.messages.window_changed.connect(self.count_again)
        self.messages.branched.connect(self.branched)
        view.transcript.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._lies_still.timeout.connect(self._keep_place)
        view.destroyed.connect(self._lies_still.stop)

    def _on_send(self, text: str, attachments: tuple[str, ...]) -> None:
        self._has_sent = True
        self._service.send(self._current or self._wanted, text, attachments)

    def _on_edit(self, message_id: str, text: str, attachments: tuple[str, ...]) -> None:
        self.edited.emit()
        self._service.edit_and_resend(message_id, text, attachments)

    def _on_draft(self, text: str) -> None:
        conversation = self._view.conversation_id  # which may be about to change
        if conversation:  # what is typed before the first one comes is put into it then
            self._service.save_draft(conversation, text)

    def _on_edit_changed(self, message_id: str, text: str, attachments: tuple[str, ...]) -> None:
        self._service.save_edit(self._view.conversation_id, message_id, text, attachments)

    def _on_edit_dropped(self, message_id: str) -> None:
        self._service.drop_edit(self._view.conversation_id, message_id)

    def _on_scrolled(self) -> None:
        self._lies_still.start()

    def _keep_place(self) -> None:
        self._lies_still.stop()
        place = self._view.transcript.place()
        if self._current and place != self._kept_place:
            self._kept_place = place
            self._service.save_place(self._current, *(place or (None, 0)))

    # --- What the service says ------------------------------------------------------------------

    @singledispatchmethod
    def show(self, event: events.ChatEvent) -> None:
        """Show an event of the conversation that is wanted or on the screen, or a trouble."""
        self._composer.show(event)

    @show.register
    def _(self, event: events.ConversationOpened) -> None:
        if event.transcript.conversation.id != self._wanted:
            return
        self._show_opened(event.transcript)
        wanted, self._to_reveal = self._to_reveal, None
        if wanted is not None and wanted[0] == self._current:
            self._view.reveal(*wanted[1:])
        self._composer.count()

    @show.register
    def _(self, event: events.TranscriptChanged) -> None:
        self._view.show_transcript(event.transcript)

    @show.register
    def _(self, event: events.AnswerWaiting) -> None:
        self._view.answer_waiting(event.reason)

    @show.register
    def _(self, event: events.AnswerStarted) -> None:
        self._view.answer_started(event.message)

    @show.register
    def _(self, event: events.PromptRead) -> None:
        self._view.prompt_read(event.done, event.total, event.reused)

    @show.register
    def _(self, event: events.AnswerGrew) -> None:
        self._view.answer_grew(event.message_id, event.text)

    @show.register
    def _(self, event: events.AnswerFinished) -> None:
        self._view.answer_finished(event.message)
        self._composer.count()

    @show.register
    def _(self, event: events.ExchangeDeleted) -> None:
        self.messages.deleted(event)

    @show.register
    def _(self, event: events.MessageRefused) -> None:
        self._view.refused(event.text, event.tokens, event.window, with_pins=event.with_pins)

    @show.register
    def _(self, _event: events.ConversationTrashed) -> None:
        if self._current == self._wanted:
            self.gone.emit()

    @show.register
    def _(self, event: events.StoreProblem) -> None:
        self._composer.show(event)
        if event.code is not events.StoreProblemCode.RECOVERED:
            self._wanted = self._current  # what was asked for does not come
            self.shown.emit(self._current)

    def _show_opened(self, transcript: Transcript) -> None:
        conversation = transcript.conversation
        if conversation.id != self._current:
            self._keep_place()
        self._view.show_transcript(transcript)
        self._current = conversation.id
        self._kept_place = self._view.transcript.place()
        self._known.learn(conversation)
        self.shown.emit(self._current)
        if unsaved := self._known.take_unsaved(conversation.id):
            self._view.give_back(unsaved)
