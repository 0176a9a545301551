"""Whole conversations at once, as they come from files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.attachments import Attachments
from wizchat.chat.store.rows import MESSAGE_COLUMNS, message_values, or_none, to_milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.store.database import Database

_CHUNK = 500
"""Values of one statement; SQLite takes 999 at least (https://sqlite.org/limits.html)."""


class Trees:
    """Writes conversations. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._attachments = Attachments(database)

    def is_known(self, tree: ConversationTree) -> bool:
        """Whether any message or file of the tree has an id that is taken."""
        return self._any("messages", [message.id for message in tree.messages]) or self._any(
            "attachments", [each.id for message in tree.messages for each in message.attachments]
        )

    def add(self, tree: ConversationTree, folder_id: str | None) -> None:
        """Add a conversation whose ids are free."""
        conversation = tree.conversation
        self._database.write(
            "INSERT INTO conversations (id, title, created_at, updated_at, leaf_id,"
            " window_start_id, window_tokens, pinned, folder_id, archived_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                conversation.id,
                conversation.title,
                to_milliseconds(conversation.created_at),
                to_milliseconds(conversation.updated_at),
                conversation.leaf_id,
                conversation.window_start_id,
                conversation.window_tokens,
                int(conversation.pinned),
                folder_id,
                or_none(conversation.archived_at),
            ),
        )
        names = ", ".join(MESSAGE_COLUMNS)
        marks = ", ".join("?" * len(MESSAGE_COLUMNS))
        for message in tree.messages:
            self._database.write(
                f"INSERT INTO messages ({names}) VALUES ({marks})",  # noqa: S608 - names from here
                message_values(message),
            )
            for attachment in message.attachments:
                self._attachments.add(attachment)

    def _any(self, table: str, ids: list[str]) -> bool:
        return any(
            self._database.read_one(
                f"SELECT 1 FROM {table} WHERE id IN ({_marks(part)}) LIMIT 1",  # noqa: S608
                part,
            )
            for part in (ids[at : at + _CHUNK] for at in range(0, len(ids), _CHUNK))
        )


def _marks(values: Iterable[str]) -> str:
    return ", ".join("?" for _ in values)
