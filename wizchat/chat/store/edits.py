"""The rows of edits: what is being written in the place of earlier messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_milliseconds
from wizchat.chat.values import UnsentEdit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from wizchat.chat.store.attachments import Attachments
    from wizchat.chat.store.database import Database, Row


class Edits:
    """Reads and writes edits, one of a message. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._database = database
        self._attachments = attachments

    def of(self, conversation_id: str) -> tuple[UnsentEdit | None, tuple[UnsentEdit, ...]]:
        """Return the open one, and those set aside, with those of their attachments there are.

        Those of hidden messages are left out; they come back with their messages.
        """
        rows = self._database.read(
            "SELECT edits.* FROM edits JOIN messages ON messages.id = edits.message_id"
            " WHERE edits.conversation_id = ? AND messages.deleted_at IS NULL"
            " ORDER BY edits.updated_at",
            (conversation_id,),
        )
        opened = [self._to_edit(row) for row in rows if row["is_open"]]
        aside = [self._to_edit(row) for row in rows if not row["is_open"]]
        # A recovered file may have two that say they are open.
        return opened.pop() if opened else None, (*aside, *opened)

    def keep(
        self,
        conversation_id: str,
        message_id: str,
        text: str,
        attachment_ids: Sequence[str],
        now: datetime,
    ) -> None:
        """Keep an edit as the open one, and set others of the conversation aside.

        Nothing is kept for a message that is not in the conversation.
        """
        self._set_aside(conversation_id)
        self._database.write(
            "INSERT OR REPLACE INTO edits"
            " (conversation_id, message_id, text, attachment_ids, updated_at, is_open)"
            " SELECT conversation_id, id, ?, ?, ?, 1 FROM messages"
            " WHERE id = ? AND conversation_id = ?",
            (text, " ".join(attachment_ids), to_milliseconds(now), message_id, conversation_id),
        )

    def drop(self, conversation_id: str, message_id: str) -> None:
        """Forget one that was sent or given up; none is open after it."""
        self._set_aside(conversation_id)
        self._database.write(
            "DELETE FROM edits WHERE conversation_id = ? AND message_id = ?",
            (conversation_id, message_id),
        )

    def _set_aside(self, conversation_id: str) -> None:
        self._database.write(
            "UPDATE edits SET is_open = 0 WHERE conversation_id = ? AND is_open",
            (conversation_id,),
        )

    def _to_edit(self, row: Row) -> UnsentEdit:
        attached = self._attachments.get(row["attachment_ids"].split())
        return UnsentEdit(row["message_id"], row["text"], attached)
