"""A whole conversation as a value: every version of every message."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wizchat.chat.values import Conversation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizchat.chat.values import Message


class BrokenTree(ValueError):
    """Messages that make no tree: an id twice, a parent that is not there, a ring."""


@dataclass(frozen=True, slots=True)
class ConversationTree:
    """A conversation with all its messages and their attachments: parents first, then as made."""

    conversation: Conversation
    messages: tuple[Message, ...]
    folder: str = ""
    """The name of the folder it is in; empty for none."""

    def shown(self) -> ConversationTree:
        """Return it with the messages of the shown branch alone."""
        return replace(self, messages=self.branch())

    def branch(self) -> tuple[Message, ...]:
        """Return the messages of the shown branch, first message first."""
        by_id = {message.id: message for message in self.messages}
        found: list[Message] = []
        at = self.conversation.leaf_id
        while at is not None and at in by_id:
            found.append(by_id[at])
            at = by_id[at].parent_id
        return tuple(reversed(found))


def shown_tree(conversation_id: str, title: str, messages: Sequence[Message]) -> ConversationTree:
    """Return a branch as a screen shows it; also of a conversation that is never stored."""
    moments = [message.created_at for message in messages] or [datetime.now(UTC)]
    conversation = Conversation(
        id=conversation_id,
        title=title,
        created_at=moments[0],
        updated_at=max(moments),
        leaf_id=messages[-1].id if messages else None,
    )
    return ConversationTree(conversation, tuple(messages))


def parents_first(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Return the messages with each after its parent, else in their order. Raises BrokenTree."""
    children: dict[str | None, list[Message]] = {}
    ids: set[str] = set()
    for message in messages:
        if message.id in ids:
            raise BrokenTree(f"message {message.id} is there twice")
        ids.add(message.id)
        children.setdefault(message.parent_id, []).append(message)
    for parent_id in children:
        if parent_id is not None and parent_id not in ids:
            raise BrokenTree(f"message {parent_id} is missing")
    ordered = list(children.get(None, ()))
    for message in ordered:  # which grows meanwhile
        ordered.extend(children.get(message.id, ()))
    if len(ordered) < len(ids):
        raise BrokenTree("messages follow one another in a ring")
    return tuple(ordered)
