"""The rows of messages: a tree per conversation, shown one branch at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wizchat.chat.store.attachments import Attachments
from wizchat.chat.store.errors import UnknownMessage
from wizchat.chat.store.rows import MESSAGE_COLUMNS, message_values, to_message
from wizchat.chat.store.tree import Place, Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.chat.store.database import Database
    from wizchat.chat.values import Message

_ALL = ", ".join(MESSAGE_COLUMNS)
_WITHOUT_IDS = ", ".join(
    "NULL AS reply_ids" if name == "reply_ids" else name for name in MESSAGE_COLUMNS
)


_MARKS = {"pinned", "deleted_at"}
"""Columns that only their own methods write."""


class Messages:
    """Reads and writes messages. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._attachments = Attachments(database)

    def add(self, message: Message) -> None:
        """Add a message, as the last of its siblings; it gets copies of its attachments."""
        marks = ", ".join("?" * len(MESSAGE_COLUMNS))
        self._database.write(
            f"INSERT INTO messages ({_ALL}) VALUES ({marks})",  # noqa: S608 - names from here
            message_values(message),
        )
        self._attachments.copy(message.attachments, message)

    def save(self, message: Message) -> None:
        """Write a message, its marks aside; the text is indexed for the search.

        An answer that ends must not take back that it was pinned or deleted meanwhile.
        """
        values = zip(MESSAGE_COLUMNS, message_values(message), strict=True)
        kept = {name: value for name, value in values if name not in _MARKS}
        changes = ", ".join(f"{name} = ?" for name in kept)
        self._database.write(
            f"UPDATE messages SET {changes} WHERE id = ?",  # noqa: S608 - names from here
            (*kept.values(), message.id),
        )

    def get(self, message_id: str) -> Message:
        """Return a message; raises UnknownMessage."""
        row = self._database.read_one(
            f"SELECT {_ALL} FROM messages WHERE id = ?",  # noqa: S608 - names from here
            (message_id,),
        )
        if row is None:
            raise UnknownMessage(message_id)
        return self._attachments.with_theirs((to_message(row),))[0]

    def remove(self, message_id: str) -> None:
        """Delete a message that has no children."""
        self._database.write("DELETE FROM messages WHERE id = ?", (message_id,))

    def branch(
        self, leaf_id: str, *, since_id: str | None = None, with_ids: bool = False
    ) -> list[Message]:
        """Return the messages from the root, or from `since_id` where it is met, to the leaf.

        Deleted ones are left out; what follows them stays. Token ids are left out unless
        `with_ids` asks for them: a long branch has many.
        """
        rows = self._database.read(
            f"""
            WITH RECURSIVE branch (message_id, depth) AS (
                VALUES (?, 0)
                UNION ALL
                SELECT messages.parent_id, depth + 1
                FROM branch JOIN messages ON messages.id = branch.message_id
                WHERE messages.parent_id IS NOT NULL AND messages.id IS NOT ?
            )
            SELECT {_ALL if with_ids else _WITHOUT_IDS}
            FROM branch JOIN messages ON messages.id = branch.message_id
            WHERE deleted_at IS NULL ORDER BY depth DESC
            """,  # noqa: S608 - names from here
            (leaf_id, since_id),
        )
        return self._attachments.with_theirs([to_message(row) for row in rows])

    def tree(self, conversation_id: str) -> Tree:
        """Return the shape of a conversation."""
        return Tree(
            self._database.read(
                "SELECT row, id, parent_id, deleted_at FROM messages"
                " WHERE conversation_id = ? ORDER BY row",
                (conversation_id,),
            )
        )

    def at(self, rows: Sequence[int]) -> list[Message]:
        """Return the messages in some rows, in that order, without their token ids."""
        found = self._database.read(
            f"SELECT {_WITHOUT_IDS}, row FROM messages"  # noqa: S608 - names from here
            " WHERE row IN (SELECT value FROM json_each(?))",
            (json.dumps(rows),),
        )
        by_row = {row["row"]: row for row in found}
        return self._attachments.with_theirs([to_message(by_row[row]) for row in rows])

    def places(self, conversation_id: str) -> dict[str, Place]:
        """Return where each message of a conversation stands among its siblings.

        Deleted ones have no place.
        """
        return self.tree(conversation_id).places()

    def sibling(self, message: Message, step: int) -> Message:
        """Return the sibling `step` places on; at either end, the last one there.

        Raises UnknownMessage for one that was deleted.
        """
        if message.deleted_at is not None:
            raise UnknownMessage(message.id)
        ids = self.family(message)
        index = min(max(ids.index(message.id) + step, 0), len(ids) - 1)
        return self.get(ids[index])

    def family(self, message: Message) -> list[str]:
        """Return the ids of a message and its siblings that are not deleted, oldest first."""
        rows = self._database.read(
            "SELECT id FROM messages WHERE conversation_id = ? AND parent_id IS ?"
            " AND deleted_at IS NULL ORDER BY row",
            (message.conversation_id, message.parent_id),
        )
        return [str(row["id"]) for row in rows]

    def waiting(self) -> tuple[Message, ...]:
        """Return the answers that have not begun, in the order in which they were asked for."""
        rows = self._database.read(
            "SELECT id FROM messages WHERE status = 'waiting' AND deleted_at IS NULL ORDER BY row"
        )
        return tuple(self.get(str(row["id"])) for row in rows)

    def newest_leaf(self, message_id: str) -> str:
        """Return the end of the branch that follows the newest children from here."""
        row = self._database.read_one(
            """
            WITH RECURSIVE path (message_id, depth) AS (
                VALUES (?, 0)
                UNION ALL
                SELECT (SELECT id FROM messages WHERE parent_id = path.message_id
                        ORDER BY deleted_at IS NULL DESC, row DESC LIMIT 1), depth + 1
                FROM path WHERE message_id IS NOT NULL
            )
            SELECT message_id FROM path WHERE message_id IS NOT NULL ORDER BY depth DESC LIMIT 1
            """,
            (message_id,),
        )
        return message_id if row is None else str(row["message_id"])

    def has_children(self, message_id: str) -> bool:
        """Whether something follows the message."""
        row = self._database.read_one(
            "SELECT 1 FROM messages WHERE parent_id = ? LIMIT 1", (message_id,)
        )
        return row is not None

    def in_conversation(self, conversation_id: str) -> bool:
        """Whether the conversation has any message."""
        row = self._database.read_one(
            "SELECT 1 FROM messages WHERE conversation_id = ? LIMIT 1", (conversation_id,)
        )
        return row is not None
