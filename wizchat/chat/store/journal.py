"""Answers while they grow: pieces are appended, so that no growing text is written twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.values import MessageStatus

if TYPE_CHECKING:
    from wizchat.chat.store.database import Database


class Journal:
    """Reads and writes the pieces. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, message_id: str, text: str) -> None:
        """Keep the next piece of an answer."""
        self._database.write(
            "INSERT INTO journal (message_id, text) VALUES (?, ?)", (message_id, text)
        )

    def drop(self, message_id: str) -> None:
        """Forget the pieces of an answer: its message holds the whole text now."""
        self._database.write("DELETE FROM journal WHERE message_id = ?", (message_id,))

    def close_open_answers(self) -> tuple[str, ...]:
        """Turn answers that no process writes any more into STOPPED ones; return their ids.

        One that has not begun goes on waiting, unless its conversation is in the trash.
        """
        rows = self._database.read(
            """
            SELECT id, text FROM messages WHERE status = 'streaming' OR status = 'waiting' AND
            conversation_id IN (SELECT id FROM conversations WHERE trashed_at IS NOT NULL)
            """
        )
        for row in rows:
            pieces = self._database.read(
                "SELECT text FROM journal WHERE message_id = ? ORDER BY row", (row["id"],)
            )
            # What a continued answer began with is in its row already.
            text = row["text"] + "".join(piece["text"] for piece in pieces)
            self._database.write(
                "UPDATE messages SET status = ?, text = ? WHERE id = ?",
                (MessageStatus.STOPPED, text.strip(), row["id"]),
            )
        self._database.write("DELETE FROM journal")
        return tuple(row["id"] for row in rows)
