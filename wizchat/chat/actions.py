"""What a person can do with conversations, each in one transaction.

Belongs to the service's thread; every method may raise a StoreError, and has then changed nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat import events
from wizchat.chat.answer import Answer
from wizchat.chat.budget import PinsTooLong
from wizchat.chat.incognito import new_id
from wizchat.chat.titles import title_of
from wizchat.chat.transcripts import transcript
from wizchat.chat.values import Message, MessageStatus, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from wizchat.chat.answering import Answering
    from wizchat.chat.budget import MessageTooLong
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Transcript


class Actions:
    """Changes the store, begins answers, tells what is shown now."""

    def __init__(
        self,
        *,
        store: Store,
        emit: Callable[[events.ChatEvent], None],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._emit = emit
        self._now = now
        self._answering: Answering

    def connect(self, answering: Answering) -> None:
        """Say who answers; the two need each other."""
        self._answering = answering

    # --- Looking --------------------------------------------------------------------------------

    def list(self) -> None:
        """Tell all conversations."""
        listed = self._store.conversations.listed()
        self._emit(events.ConversationsListed(listed, self._store.folders.listed()))

    def open(self, conversation_id: str) -> None:
        """Tell the transcript, and what an answer in it waits for."""
        self._emit(events.ConversationOpened(self._transcript(conversation_id)))
        self._answering.remind(conversation_id)

    def show(self, conversation_id: str) -> None:
        """Tell the transcript because it changed."""
        self._emit(events.TranscriptChanged(self._transcript(conversation_id)))

    def _transcript(self, conversation_id: str) -> Transcript:
        return transcript(self._store, conversation_id, self._answering.current, self._now())

    # --- Asking ---------------------------------------------------------------------------------

    def send(self, conversation_id: str, text: str, attachments: Sequence[str] = ()) -> None:
        """Add a message below the branch that is shown, and have it answered.

        A conversation that goes on is in the archive no longer. The message takes these
        attachments out of the draft; without them and without words nothing is done.
        """
        conversations = self._store.conversations
        attached = self._store.attachments.get(attachments)
        if not (text or attached):
            return
        with self._store.transaction():
            conversations.ensure(conversation_id, self._now())
            before = conversations.get(conversation_id)
            leaf = before.leaf_id if before else None
            if before and not before.title:
                conversations.set_title(conversation_id, title_of(text, attached))
            question = self._add_question(conversation_id, leaf, text)
            self._store.attachments.hand_over(attachments, question)
            answer = self._add_answer(question, leaf, is_new=True)
            conversations.keep_draft(conversation_id, "", self._now())
            conversations.set_archived(conversation_id, None)
        self._shown(answer)

    def regenerate(self, message_id: str) -> None:
        """Answer the same question once more; the answers become siblings."""
        message = self._store.messages.get(message_id)
        if message.status.is_open:
            return
        question = message
        if message.role is Role.ASSISTANT and message.parent_id is not None:
            question = self._store.messages.get(message.parent_id)
        if question.role is Role.ASSISTANT:
            return  # a greeting that another program began with: nothing was asked
        if question.deleted_at is not None:
            return  # clicked before the deletion was shown
        leaf = self._leaf(message.conversation_id)
        with self._store.transaction():
            answer = self._add_answer(question, leaf, is_again=True)
        self._shown(answer)

    def edit_and_resend(
        self, message_id: str, text: str, attachments: Sequence[str] | None = None
    ) -> None:
        """Ask another question in the place of one; both stay, unless the first still waits.

        It gets these attachments, or like ones where another message has them; with None, all
        that the old question has. Without any and without words nothing is done.
        """
        message = self._store.messages.get(message_id)
        if attachments is None:
            attachments = [attachment.id for attachment in message.attachments]
        if not (text or self._store.attachments.get(attachments)):
            return
        if self._answering.waits_for(message.conversation_id, message_id):
            with self._store.transaction():
                self._store.messages.save(replace(message, text=text))
                self._store.attachments.keep(attachments, message)
                self._store.edits.drop(message.conversation_id, message_id)
            self.show(message.conversation_id)
            return
        leaf = self._leaf(message.conversation_id)
        with self._store.transaction():
            question = self._add_question(message.conversation_id, message.parent_id, text)
            self._store.attachments.hand_over(attachments, question)
            self._store.edits.drop(message.conversation_id, message_id)
            answer = self._add_answer(question, leaf, is_new=True)
        self._shown(answer)

    def withdraw(self, answer: Answer, error: MessageTooLong) -> bool:
        """Take a message back that cannot be sent: its text becomes the draft again.

        Returns False, nothing done, when the conversation went on below it.
        """
        store, conversation_id = self._store, answer.conversation_id
        if answer.message.parent_id is None or store.messages.has_children(answer.message.id):
            return False
        question = store.messages.get(answer.message.parent_id)
        conversation = store.conversations.get(conversation_id)
        with store.transaction():
            store.journal.drop(answer.message.id)
            store.messages.remove(answer.message.id)
            if conversation and conversation.leaf_id == answer.message.id:
                store.conversations.set_leaf(conversation_id, answer.previous_leaf)
            store.attachments.give_back(question)
            store.messages.remove(question.id)
            if conversation and not conversation.draft:
                store.conversations.keep_draft(conversation_id, question.text, self._now())
            if not store.messages.in_conversation(conversation_id):
                store.conversations.set_title(conversation_id, "")
        self.show(conversation_id)
        self._emit(
            events.MessageRefused(
                conversation_id,
                question.text,
                error.tokens,
                error.window,
                with_pins=isinstance(error, PinsTooLong),
            )
        )
        self.list()
        return True

    # --- Arranging ------------------------------------------------------------------------------

    def choose_sibling(self, message_id: str, step: int) -> None:
        """Show another version of a message, with what followed it last."""
        messages = self._store.messages
        message = messages.get(message_id)
        leaf = messages.newest_leaf(messages.sibling(message, step).id)
        with self._store.transaction():
            self._store.conversations.set_leaf(message.conversation_id, leaf)
        self.show(message.conversation_id)

    def rename(self, conversation_id: str, title: str) -> None:
        """Set the title."""
        with self._store.transaction():
            self._store.conversations.set_title(conversation_id, title)
        self.list()

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is being written."""
        known = self._store.conversations.get(conversation_id) is not None
        with self._store.transaction():
            self._store.conversations.keep_draft(conversation_id, text, self._now())
        self._emit(events.DraftKept(conversation_id, text))
        if known != (self._store.conversations.get(conversation_id) is not None):
            self.list()

    def save_edit(
        self, conversation_id: str, message_id: str, text: str, attachments: Sequence[str]
    ) -> None:
        """Keep what is being written in the place of a message; says nothing to anybody."""
        with self._store.transaction():
            self._store.edits.keep(conversation_id, message_id, text, attachments, self._now())

    def drop_edit(self, conversation_id: str, message_id: str) -> None:
        """Forget what was being written in the place of a message; says nothing to anybody."""
        with self._store.transaction():
            self._store.edits.drop(conversation_id, message_id)

    def save_place(self, conversation_id: str, message_id: str | None, offset: int) -> None:
        """Keep where the reader is; says nothing to anybody."""
        with self._store.transaction():
            self._store.conversations.set_place(conversation_id, message_id, offset)

    # --- Steps ----------------------------------------------------------------------------------

    def _leaf(self, conversation_id: str) -> str | None:
        conversation = self._store.conversations.get(conversation_id)
        return conversation.leaf_id if conversation else None

    def _add_question(self, conversation_id: str, parent_id: str | None, text: str) -> Message:
        question = Message(
            id=new_id(conversation_id),
            conversation_id=conversation_id,
            parent_id=parent_id,
            role=Role.USER,
            text=text,
            status=MessageStatus.COMPLETE,
            created_at=self._now(),
        )
        self._store.messages.add(question)
        return question

    def _add_answer(
        self, question: Message, leaf: str | None, *, is_new: bool = False, is_again: bool = False
    ) -> Answer:
        message = Message(
            id=new_id(question.conversation_id),
            conversation_id=question.conversation_id,
            parent_id=question.id,
            role=Role.ASSISTANT,
            text="",
            status=MessageStatus.WAITING,
            created_at=self._now(),
        )
        self._store.messages.add(message)
        self._store.conversations.set_leaf(question.conversation_id, message.id)
        self._store.conversations.touch(question.conversation_id, self._now())
        return Answer(message, previous_leaf=leaf, is_new=is_new, is_again=is_again)

    def _shown(self, answer: Answer) -> None:
        self.show(answer.conversation_id)
        self.list()
        self._answering.add(answer)
