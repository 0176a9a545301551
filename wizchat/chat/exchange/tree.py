"""A whole conversation as a value: every version of every message, and the texts of its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from wizchat.chat.values import Conversation, Message


class BrokenTree(ValueError):
    """Messages that make no tree: an id twice, a parent that is not there, a ring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedText:
    """The text of a file that was attached to a message."""

    id: str
    message_id: str
    name: str
    kind: str
    text: str
    tokens: int | None = None
    added_at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class ConversationTree:
    """A conversation with all its messages: parents first, siblings as they were made."""

    conversation: Conversation
    messages: tuple[Message, ...]
    attachments: tuple[AttachedText, ...] = ()
    folder: str = ""
    """The name of the folder it is in; empty for none."""

    def shown(self) -> ConversationTree:
        """Return it with the messages of the shown branch alone."""
        branch = self.branch()
        ids = {message.id for message in branch}
        kept = tuple(each for each in self.attachments if each.message_id in ids)
        return replace(self, messages=branch, attachments=kept)

    def branch(self) -> tuple[Message, ...]:
        """Return the messages of the shown branch, first message first."""
        by_id = {message.id: message for message in self.messages}
        found: list[Message] = []
        at = self.conversation.leaf_id
        while at is not None and at in by_id:
            found.append(by_id[at])
            at = by_id[at].parent_id
        return tuple(reversed(found))

    def attached_to(self, message: Message) -> tuple[AttachedText, ...]:
        """Return the files of a message, in the order in which they were added."""
        return tuple(each for each in self.attachments if each.message_id == message.id)


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
