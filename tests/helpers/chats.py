"""Conversations for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from wizchat.chat.values import Message, MessageStatus, Role

if TYPE_CHECKING:
    from wizchat.chat.store.store import Store

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def message(
    message_id: str,
    parent_id: str | None = None,
    text: str = "",
    *,
    conversation_id: str = "c1",
    role: Role = Role.USER,
    status: MessageStatus = MessageStatus.COMPLETE,
    reply_ids: tuple[int, ...] | None = None,
) -> Message:
    """Return a message; the text is its id unless given."""
    return Message(
        id=message_id,
        conversation_id=conversation_id,
        parent_id=parent_id,
        role=role,
        text=text or message_id,
        status=status,
        created_at=NOW,
        reply_ids=reply_ids,
    )


def fill(
    store: Store, conversation_id: str = "c1", texts: tuple[str, ...] = ("Hi", "Hello.")
) -> None:
    """Write a conversation whose messages are `texts`, the person's and the model's in turn."""
    moment = NOW + timedelta(seconds=len(store.conversations.listed()))
    parent = None
    with store.transaction():
        store.conversations.ensure(conversation_id, moment)
        store.conversations.set_title(conversation_id, texts[0])
        for index, text in enumerate(texts):
            role = Role.ASSISTANT if index % 2 else Role.USER
            made = message(
                f"{conversation_id}-{index}",
                parent,
                text,
                conversation_id=conversation_id,
                role=role,
                reply_ids=(index, 31_999) if role is Role.ASSISTANT else None,
            )
            store.messages.add(made)
            parent = made.id
        store.conversations.set_leaf(conversation_id, parent)
