"""The transcript of a conversation's shown branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.values import Conversation, Transcript, TranscriptEntry

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Message


def transcript(
    store: Store,
    conversation_id: str,
    current: Callable[[Message], Message],
    now: datetime,
) -> Transcript:
    """Return it; empty for a conversation without a row. `current` knows answers under way."""
    conversation = store.conversations.get(conversation_id)
    if conversation is None:
        return Transcript(
            Conversation(id=conversation_id, title="", created_at=now, updated_at=now)
        )
    attached = store.attachments.of_draft(conversation_id)
    if conversation.leaf_id is None:
        return Transcript(conversation, draft_attachments=attached)
    tree = store.messages.tree(conversation_id)
    branch = store.messages.at(tree.path(conversation.leaf_id))
    places = tree.places()
    start = next((i for i, m in enumerate(branch) if m.id == conversation.window_start_id), 0)
    pinned = {message.id for message in branch if message.pinned}
    entries = [
        TranscriptEntry(
            message=current(message),
            sibling_index=places[message.id].index,
            sibling_count=places[message.id].count,
            in_window=index >= start,
            in_pinned_turn=message.id in pinned or message.parent_id in pinned,
        )
        for index, message in enumerate(branch)
    ]
    edit, aside = store.edits.of(conversation_id)
    return Transcript(conversation, tuple(entries), attached, edit, aside)
