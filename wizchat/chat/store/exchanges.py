"""Whole exchanges, a question with its answers: pinned, hidden, put back, and at last deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_milliseconds

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.store.database import Database


class Exchanges:
    """Marks exchanges by their question. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_pinned(self, question_id: str, *, pinned: bool) -> None:
        """Keep an exchange in the context window, or not."""
        self._database.write(
            "UPDATE messages SET pinned = ? WHERE id = ?", (int(pinned), question_id)
        )

    def any_pinned(self, conversation_id: str) -> bool:
        """Whether an exchange of a conversation is pinned."""
        row = self._database.read_one(
            "SELECT 1 FROM messages WHERE conversation_id = ? AND pinned LIMIT 1",
            (conversation_id,),
        )
        return row is not None

    def hide(self, question_id: str, now: datetime) -> None:
        """Leave an exchange out everywhere; what follows it stays where it is."""
        self._database.write(
            "UPDATE messages SET deleted_at = ? WHERE deleted_at IS NULL"
            " AND (id = ? OR parent_id = ? AND role = 'assistant')",
            (to_milliseconds(now), question_id, question_id),
        )

    def put_back(self, question_id: str) -> None:
        """Undo `hide`, for the messages that it hid."""
        self._database.write(
            "UPDATE messages SET deleted_at = NULL WHERE (id = ? OR parent_id = ?)"
            " AND deleted_at = (SELECT deleted_at FROM messages WHERE id = ?)",
            (question_id, question_id, question_id),
        )

    def purge(self, before: datetime) -> int:
        """Delete for good what was hidden before; what follows takes its place. Return how many.

        An answer goes before its question, so that what follows it climbs both steps.
        """
        rows = self._database.read(
            "SELECT id, conversation_id FROM messages WHERE deleted_at < ?"
            " ORDER BY role = 'user', row",
            (to_milliseconds(before),),
        )
        above = "(SELECT parent_id FROM messages WHERE id = ?)"
        for row in rows:
            gone = row["id"]
            self._database.write(
                f"UPDATE messages SET parent_id = {above} WHERE parent_id = ?",  # noqa: S608
                (gone, gone),
            )
            self._database.write(
                f"UPDATE conversations SET leaf_id = {above} WHERE id = ? AND leaf_id = ?",  # noqa: S608
                (gone, row["conversation_id"], gone),
            )
            self._database.write("DELETE FROM messages WHERE id = ?", (gone,))
        return len(rows)
