"""The rows of edits: what is being written in the place of an earlier message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_milliseconds
from wizchat.chat.values import UnsentEdit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from wizchat.chat.store.attachments import Attachments
    from wizchat.chat.store.database import Database


class Edits:
    """Reads and writes edits, one of a conversation. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._database = database
        self._attachments = attachments

    def of(self, conversation_id: str) -> UnsentEdit | None:
        """Return it with those of its attachments that there are; None while its message is hidden.

        It comes back with its message.
        """
        row = self._database.read_one(
            "SELECT edits.* FROM edits JOIN messages ON messages.id = edits.message_id"
            " WHERE edits.conversation_id = ? AND messages.deleted_at IS NULL",
            (conversation_id,),
        )
        if row is None:
            return None
        attached = self._attachments.get(row["attachment_ids"].split())
        return UnsentEdit(row["message_id"], row["text"], attached)

    def keep(
        self,
        conversation_id: str,
        message_id: str,
        text: str,
        attachment_ids: Sequence[str],
        now: datetime,
    ) -> None:
        """Keep an edit; nothing is kept for a message that is not in the conversation."""
        self._database.write(
            "INSERT OR REPLACE INTO edits"
            " (conversation_id, message_id, text, attachment_ids, updated_at)"
            " SELECT conversation_id, id, ?, ?, ? FROM messages"
            " WHERE id = ? AND conversation_id = ?",
            (text, " ".join(attachment_ids), to_milliseconds(now), message_id, conversation_id),
        )

    def drop(self, conversation_id: str) -> None:
        """Forget it: it was sent, or given up."""
        self._database.write("DELETE FROM edits WHERE conversation_id = ?", (conversation_id,))
