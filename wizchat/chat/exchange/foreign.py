"""Conversations of other programs on their way to becoming ours.

Every reader of a format gives the same simple nodes; here they become a tree as WizChat has them:
messages of the person and answers alone, in turn, with ids that are the same at every import.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from wizchat.chat.exchange.tree import ConversationTree
from wizchat.chat.titles import title_from
from wizchat.chat.typed_text import clean, one_line
from wizchat.chat.values import (
    Attachment,
    AttachmentKind,
    Conversation,
    Message,
    MessageStatus,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

_NAMESPACE: Final = UUID("9f0c3a52-6f6e-4b0e-8d58-3d1f7ab6c0de")
"""Drawn once for WizChat; ids of imported conversations come from it (RFC 9562, version 5)."""

_JOIN: Final = "\n\n"


class Source(StrEnum):
    """Which program a file is from."""

    WIZCHAT = "wizchat"
    CHATGPT = "chatgpt"
    GPT4ALL = "gpt4all"
    LM_STUDIO = "lm_studio"
    JAN = "jan"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignMessage:
    """One node of another program's conversation."""

    id: str
    parent_id: str | None
    role: Role | None
    """None for what WizChat has no place for, such as system messages and tools."""
    text: str
    at: datetime | None = None
    model: str | None = None
    files: tuple[tuple[str, str], ...] = ()
    """Names and texts of attached files."""
    stopped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignConversation:
    """Nodes in any order; those of one parent in the order in which they were made."""

    id: str
    title: str
    created_at: datetime | None
    updated_at: datetime | None
    messages: Sequence[ForeignMessage]
    leaf_id: str | None = None
    """The last node that the other program showed."""


def in_line(messages: Sequence[ForeignMessage]) -> str | None:
    """Return the id of the last message of a conversation without branches."""
    return messages[-1].id if messages else None


def to_tree(source: Source, foreign: ForeignConversation, now: datetime) -> ConversationTree | None:
    """Return the conversation as ours; None when no message is left in it."""
    conversation_id = _id(source, foreign.id)
    made = _Growth(source, conversation_id, foreign.created_at or foreign.updated_at or now)
    made.grow(foreign.messages)
    if not made.messages:
        return None
    created = foreign.created_at or made.messages[0].created_at
    latest = max(message.created_at for message in made.messages)
    conversation = Conversation(
        id=conversation_id,
        title=_title(foreign.title, made.messages),
        created_at=created,
        updated_at=max(foreign.updated_at or latest, created),
        leaf_id=made.place_of(foreign.leaf_id) or made.messages[-1].id,
    )
    return ConversationTree(conversation, tuple(made.messages))


def _id(*names: str) -> str:
    return uuid5(_NAMESPACE, "\0".join(names).encode("utf-8", "replace").decode()).hex


def _title(given: str, messages: Sequence[Message]) -> str:
    title = " ".join(clean(given).split())
    return title or title_from(messages[0].text)


@dataclass(slots=True)
class _Answer:
    """An answer that may go on in the next node: programs break one answer at each tool call."""

    parent_id: str | None
    nodes: tuple[ForeignMessage, ...]
    made: str | None = None
    """The id of its message, once there is one."""


@dataclass(slots=True)
class _Growth:
    """Walks the nodes from the root, depth first, and keeps what becomes a message."""

    source: Source
    conversation_id: str
    moment: datetime
    messages: list[Message] = field(default_factory=list)
    _places: dict[str, str | _Answer | None] = field(default_factory=dict)

    def grow(self, nodes: Sequence[ForeignMessage]) -> None:
        """Walk; nodes that cannot be reached from a root are left out."""
        known = {node.id for node in nodes}
        children: dict[str | None, list[ForeignMessage]] = {}
        for node in nodes:
            parent = node.parent_id if node.parent_id in known else None
            children.setdefault(parent, []).append(node)
        open_nodes: list[tuple[ForeignMessage, str | None, _Answer | None]] = [
            (node, None, None) for node in reversed(children.get(None, ()))
        ]
        while open_nodes:
            node, parent_id, answer = open_nodes.pop()
            if node.id in self._places:
                continue
            parent_id, answer = self._take(node, parent_id, answer)
            below = children.get(node.id, ())
            if not below and answer is not None:
                self._finish(answer)
            open_nodes += [(child, parent_id, answer) for child in reversed(below)]

    def place_of(self, node_id: str | None) -> str | None:
        """Return the message that a node became, or None."""
        place = None if node_id is None else self._places.get(node_id)
        return place.made if isinstance(place, _Answer) else place

    def _take(
        self, node: ForeignMessage, parent_id: str | None, answer: _Answer | None
    ) -> tuple[str | None, _Answer | None]:
        """Return the parent and the unfinished answer for what hangs below a node."""
        text = node.text.strip()
        if node.role is Role.USER and (text or node.files):
            if answer is not None:
                parent_id = self._finish(answer)
            parent_id = self._add(Role.USER, (node,), parent_id)
            self._places[node.id] = parent_id
            return parent_id, None
        if node.role is Role.ASSISTANT and text:
            before = () if answer is None else answer.nodes
            answer = _Answer(parent_id, (*before, node))
        self._places[node.id] = answer or parent_id
        return parent_id, answer

    def _attachments(self, node: ForeignMessage, message_id: str) -> Iterator[Attachment]:
        for number, (name, content) in enumerate(node.files):
            yield Attachment(
                id=_id(message_id, str(number), name),
                conversation_id=self.conversation_id,
                message_id=message_id,
                name=one_line(name),
                kind=AttachmentKind.TEXT,
                text=clean(content),
                added_at=self.moment,
            )

    def _finish(self, answer: _Answer) -> str:
        if answer.made is None:
            answer.made = self._add(Role.ASSISTANT, answer.nodes, answer.parent_id)
        return answer.made

    def _add(self, role: Role, nodes: tuple[ForeignMessage, ...], parent_id: str | None) -> str:
        last = nodes[-1]
        message_id = _id(self.source, self.conversation_id, *(node.id for node in nodes))
        self.moment = next((node.at for node in nodes if node.at), self.moment)
        stopped = role is Role.ASSISTANT and last.stopped
        text = clean(_JOIN.join(node.text.strip() for node in nodes))
        self.messages.append(
            Message(
                id=message_id,
                conversation_id=self.conversation_id,
                parent_id=parent_id,
                role=role,
                text=text,
                status=MessageStatus.STOPPED if stopped else MessageStatus.COMPLETE,
                created_at=self.moment,
                model_name=one_line(last.model or "") or None if role is Role.ASSISTANT else None,
                attachments=tuple(self._attachments(last, message_id)),
            )
        )
        return message_id
