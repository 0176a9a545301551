"""What every window knows of the conversations: titles, answers under way, texts to give back."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.chat import events

if TYPE_CHECKING:
    from wizchat.chat.values import Conversation, Transcript


class KnownConversations(QObject):
    """Takes note of what the chat service says, before any view shows it. GUI thread."""

    titles_changed = Signal()
    """Or whether they are pinned, archived or incognito."""
    answering_changed = Signal(object)
    """frozenset of conversation ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations: dict[str, Conversation] = {}
        self._listed: frozenset[str] = frozenset()
        self._archived: frozenset[str] = frozenset()
        self._answering: frozenset[str] = frozenset()
        self._streaming: set[str] = set()
        self._unsaved: dict[str, str] = {}

    @property
    def answering(self) -> frozenset[str]:
        """The conversations in which an answer waits or streams."""
        return self._answering

    @property
    def is_streaming(self) -> bool:
        """Whether text is coming in somewhere; an answer that waits for a model is none."""
        return bool(self._streaming)

    def title(self, conversation_id: str) -> str:
        """Return the title; empty for a new conversation."""
        known = self._conversations.get(conversation_id)
        return "" if known is None else known.title

    def kept(self, conversation_id: str) -> Conversation | None:
        """Return a conversation of the list or the archive as it was told last, if it is one."""
        is_kept = conversation_id in self._listed or conversation_id in self._archived
        return self._conversations.get(conversation_id) if is_kept else None

    @property
    def has_listed(self) -> bool:
        """Whether there are conversations, those of the archive apart."""
        return bool(self._listed)

    def learn(self, conversation: Conversation) -> None:
        """Know a conversation that was not listed yet."""
        self._conversations[conversation.id] = conversation

    def keep_unsaved(self, conversation_id: str, text: str) -> None:
        """Hold a text that was not stored until somebody shows its conversation."""
        before = self._unsaved.get(conversation_id)
        self._unsaved[conversation_id] = f"{before}\n\n{text}" if before else text

    def take_unsaved(self, conversation_id: str) -> str:
        """Hand over what was kept for a conversation, mostly nothing."""
        return self._unsaved.pop(conversation_id, "")

    @singledispatchmethod
    def note(self, event: events.ChatEvent) -> None:
        """Take note of an event; the others say nothing of titles or answers."""

    @note.register
    def _(self, event: events.ConversationsListed) -> None:
        self._listed = self._take(event.conversations)
        self.titles_changed.emit()

    @note.register
    def _(self, event: events.ArchiveListed) -> None:
        self._archived = self._take(event.conversations)
        self.titles_changed.emit()

    @note.register
    def _(self, event: events.IncognitoListed) -> None:
        self._take(event.conversations)
        self.titles_changed.emit()

    @note.register
    def _(self, event: events.ConversationOpened) -> None:
        self._note_answer(event.transcript)

    @note.register
    def _(self, event: events.TranscriptChanged) -> None:
        self._note_answer(event.transcript)

    @note.register
    def _(self, event: events.AnswerWaiting) -> None:
        self._mark(event.conversation_id, answering=True)

    @note.register
    def _(self, event: events.AnswerStarted) -> None:
        self._streaming.add(event.conversation_id)
        self._mark(event.conversation_id, answering=True)

    @note.register
    def _(self, event: events.AnswerFinished) -> None:
        self._mark(event.conversation_id, answering=False)

    @note.register
    def _(self, event: events.MessageRefused) -> None:
        self._mark(event.conversation_id, answering=False)

    @note.register
    def _(self, event: events.ConversationTrashed) -> None:
        self._mark(event.conversation.id, answering=False)

    @note.register
    def _(self, _event: events.DatabaseReplaced) -> None:
        self._streaming.clear()
        self._answering = frozenset()
        self.answering_changed.emit(self._answering)

    def _take(self, conversations: tuple[Conversation, ...]) -> frozenset[str]:
        self._conversations |= {c.id: c for c in conversations}
        return frozenset(c.id for c in conversations)

    def _note_answer(self, transcript: Transcript) -> None:
        """Mark a conversation in which an answer is open; only its end takes the mark away.

        The answer may be on a branch that is not shown.
        """
        if any(entry.message.status.is_open for entry in transcript.messages):
            self._mark(transcript.conversation.id, answering=True)

    def _mark(self, conversation_id: str, *, answering: bool) -> None:
        if not answering:
            self._streaming.discard(conversation_id)
        one = {conversation_id}
        marked = self._answering | one if answering else self._answering - one
        if marked != self._answering:
            self._answering = marked
            self.answering_changed.emit(marked)
