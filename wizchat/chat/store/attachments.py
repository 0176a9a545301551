"""The rows of attachments: of messages, and of drafts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.incognito import new_id
from wizchat.chat.store.rows import to_milliseconds, to_moment
from wizchat.chat.values import Attachment, AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizchat.chat.store.database import Database, Row
    from wizchat.chat.values import Message


class Attachments:
    """Reads and writes attachments. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, attachment: Attachment) -> None:
        """Add an attachment, as the last one of its message or draft."""
        self._database.write(
            "INSERT INTO attachments"
            " (id, conversation_id, message_id, name, kind, text, tokens, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                attachment.id,
                attachment.conversation_id,
                attachment.message_id,
                attachment.name,
                attachment.kind,
                attachment.text,
                attachment.tokens,
                to_milliseconds(attachment.added_at),
            ),
        )

    def get(self, ids: Sequence[str]) -> tuple[Attachment, ...]:
        """Return those of these that there are, in the given order."""
        rows = self._database.read(
            "SELECT * FROM attachments WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        found = {row["id"]: to_attachment(row) for row in rows}
        return tuple(found[each] for each in ids if each in found)

    def of_draft(self, conversation_id: str) -> tuple[Attachment, ...]:
        """Return what is attached to the draft, in the order in which it was added."""
        rows = self._database.read(
            "SELECT * FROM attachments WHERE conversation_id = ? AND message_id IS NULL"
            " ORDER BY row",
            (conversation_id,),
        )
        return tuple(map(to_attachment, rows))

    def with_theirs(self, messages: Sequence[Message]) -> list[Message]:
        """Return the messages of one conversation with their attachments."""
        if not messages or not self._any_sent(messages[0].conversation_id):
            return list(messages)
        rows = self._database.read(
            "SELECT * FROM attachments WHERE message_id IN (SELECT value FROM json_each(?))"
            " ORDER BY row",
            (json.dumps([message.id for message in messages]),),
        )
        owned: dict[str, list[Attachment]] = {}
        for row in rows:
            owned.setdefault(row["message_id"], []).append(to_attachment(row))
        return [
            replace(message, attachments=tuple(owned[message.id]))
            if message.id in owned
            else message
            for message in messages
        ]

    def copy(self, attachments: Iterable[Attachment], message: Message) -> None:
        """Give a message attachments like these."""
        for each in attachments:
            self.add(
                replace(
                    each,
                    id=new_id(message.conversation_id),
                    conversation_id=message.conversation_id,
                    message_id=message.id,
                )
            )

    def hand_over(self, ids: Sequence[str], message: Message) -> None:
        """Give a message these, in this order: those of the draft go, those of others are copied.

        Ids that are not known are passed over.
        """
        for each in self.get(ids):
            if each.message_id is not None:
                self.copy((each,), message)
                continue
            # A new row comes last, so that the order is the one that was asked for.
            self._database.write("DELETE FROM attachments WHERE id = ?", (each.id,))
            self.add(replace(each, message_id=message.id))

    def keep(self, ids: Sequence[str], message: Message) -> None:
        """Leave a message these of its own, and hand over the others; the rest is deleted."""
        self._database.write(
            "DELETE FROM attachments WHERE message_id = ?"
            " AND id NOT IN (SELECT value FROM json_each(?))",
            (message.id, json.dumps(list(ids))),
        )
        own = {each.id for each in self.get(ids) if each.message_id == message.id}
        self.hand_over([each for each in ids if each not in own], message)

    def give_back(self, message: Message) -> None:
        """Make a message's attachments those of the draft again; copies from siblings go."""
        self._database.write(
            "DELETE FROM attachments WHERE message_id = ? AND EXISTS ("
            " SELECT 1 FROM attachments AS other"
            " JOIN messages ON messages.id = other.message_id"
            " WHERE messages.conversation_id = ? AND messages.parent_id IS ? AND messages.id != ?"
            " AND other.name = attachments.name AND other.text = attachments.text)",
            (message.id, message.conversation_id, message.parent_id, message.id),
        )
        self._database.write(
            "UPDATE attachments SET message_id = NULL WHERE message_id = ?", (message.id,)
        )

    def remove_from_draft(self, attachment_id: str) -> None:
        """Delete an attachment that no message has."""
        self._database.write(
            "DELETE FROM attachments WHERE id = ? AND message_id IS NULL", (attachment_id,)
        )

    def set_tokens(self, attachment_id: str, tokens: int) -> None:
        """Remember how many tokens it has."""
        self._database.write(
            "UPDATE attachments SET tokens = ? WHERE id = ?", (tokens, attachment_id)
        )

    def _any_sent(self, conversation_id: str) -> bool:
        """Whether a message has any: few conversations do, and long ones ask for many messages."""
        row = self._database.read_one(
            "SELECT 1 FROM attachments"
            " WHERE conversation_id = ? AND message_id IS NOT NULL LIMIT 1",
            (conversation_id,),
        )
        return row is not None


def to_attachment(row: Row) -> Attachment:
    """Return the attachment of a row; one of a kind that nobody knows is a text."""
    kind = row["kind"]
    return Attachment(
        id=row["id"],
        conversation_id=row["conversation_id"],
        message_id=row["message_id"],
        name=row["name"],
        kind=AttachmentKind(kind) if kind in set(AttachmentKind) else AttachmentKind.TEXT,
        text=row["text"],
        tokens=row["tokens"],
        added_at=to_moment(row["added_at"]),
    )
