"""What a person can do with one exchange: go on, branch off, pin, delete and put back.

Belongs to the service's thread; every method may raise a StoreError, and has then changed nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.answer import Answer
from wizchat.chat.events import ExchangeDeleted
from wizchat.chat.values import Message, MessageStatus, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizchat.chat.answering import Answering
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.store.store import Store

CONTINUABLE = frozenset({MessageStatus.CUT, MessageStatus.STOPPED, MessageStatus.FAILED})


def may_go_on(message: Message) -> bool:
    """Whether an answer ended early with something to continue; it must also be the last one."""
    return (
        message.role is Role.ASSISTANT
        and message.status in CONTINUABLE
        and bool(message.text.strip())
    )


class ExchangeActions:
    """Changes the store, begins answers, tells what is shown now."""

    def __init__(
        self,
        *,
        store: Store,
        answering: Answering,
        emit: Callable[[ChatEvent], None],
        show: Callable[[str], None],
        list_: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        """Take the parts; `show` tells a transcript, `list_` all conversations."""
        self._store = store
        self._answering = answering
        self._emit = emit
        self._show = show
        self._list = list_
        self._now = now

    def go_on(self, message_id: str) -> None:
        """Continue the last answer of the shown branch where it was cut or stopped."""
        begun = self._answering.current(self._store.messages.get(message_id))
        conversation = self._store.conversations.get(begun.conversation_id)
        if not may_go_on(begun) or conversation is None or conversation.leaf_id is None:
            return
        if begun.parent_id is None:
            return  # a greeting that another program began with: nothing was asked
        branch = self._store.messages.branch(conversation.leaf_id, since_id=begun.parent_id)
        is_last = bool(branch) and branch[-1].id == message_id
        if not is_last or self._answering.knows(begun):
            return
        waiting = replace(begun, status=MessageStatus.WAITING, error_code=None)
        with self._store.transaction():
            self._store.messages.save(waiting)
            self._store.conversations.touch(begun.conversation_id, self._now())
        self._show(begun.conversation_id)
        self._list()
        self._answering.add(Answer.continuing(begun, waiting))

    def branch_off(self, message_id: str, conversation_id: str, title: str) -> None:
        """Copy the branch that ends with a message into a new conversation."""
        last = self._store.messages.get(message_id)
        source = self._store.conversations.get(last.conversation_id)
        if last.status.is_open or last.deleted_at is not None or source is None:
            return
        branch = self._store.messages.branch(message_id, with_ids=True)
        with self._store.transaction():
            self._store.conversations.ensure(conversation_id, self._now())
            self._store.conversations.set_title(conversation_id, title)
            ids = self._store.copying.copy(branch, conversation_id)
            self._store.copying.copy_folder(source.id, conversation_id)
            self._store.conversations.set_leaf(conversation_id, ids[message_id])
            start = ids.get(source.window_start_id or "")
            if start is not None:
                self._store.conversations.set_window(conversation_id, start, source.window_tokens)
        self._list()

    def pin_turn(self, message_id: str, *, pinned: bool) -> None:
        """Keep an exchange in the window when older ones are dropped, or not."""
        question = self._question(message_id)
        with self._store.transaction():
            self._store.exchanges.set_pinned(question.id, pinned=pinned)
        self._show(question.conversation_id)

    def delete(self, message_id: str) -> None:
        """Hide an exchange; what streams or waits in it is stopped.

        When nothing follows it and its question has another version, that one is shown.
        """
        question = self._question(message_id)
        conversation = self._store.conversations.get(question.conversation_id)
        if question.deleted_at is not None or conversation is None or conversation.leaf_id is None:
            return
        leaf = conversation.leaf_id
        self._answering.stop_answers_to(question.conversation_id, question.id)
        with self._store.transaction():
            self._store.exchanges.hide(question.id, self._now())
            self._store.conversations.set_leaf(conversation.id, self._leaf_after(question, leaf))
            self._store.conversations.touch(conversation.id, self._now())
        self._emit(ExchangeDeleted(conversation.id, question.id, leaf))
        self._show(conversation.id)
        self._list()

    def restore(self, question_id: str, leaf_id: str | None) -> None:
        """Put a deleted exchange back, and show the branch that was shown then.

        Unless the branch grew meanwhile: then it is shown as it is.
        """
        question = self._store.messages.get(question_id)
        conversation_id = question.conversation_id
        conversation = self._store.conversations.get(conversation_id)
        if conversation is None:
            return
        with self._store.transaction():
            self._store.exchanges.put_back(question_id)
            now = conversation.leaf_id
            shown = self._store.messages.branch(now, since_id=question_id) if now else []
            if leaf_id is not None and not any(message.id == question_id for message in shown):
                self._store.conversations.set_leaf(conversation_id, leaf_id)
        self._show(conversation_id)
        self._list()

    def _question(self, message_id: str) -> Message:
        message = self._store.messages.get(message_id)
        if message.role is Role.ASSISTANT and message.parent_id is not None:
            return self._store.messages.get(message.parent_id)
        return message

    def _leaf_after(self, question: Message, leaf_id: str) -> str:
        """Return the leaf once an exchange is hidden."""
        messages = self._store.messages
        if messages.branch(leaf_id, since_id=question.id):
            return leaf_id
        family = messages.family(question)
        return messages.newest_leaf(family[-1]) if family else leaf_id
