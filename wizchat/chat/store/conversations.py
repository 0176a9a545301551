"""The rows of conversations and their drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_conversation, to_milliseconds

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.store.database import Database
    from wizchat.chat.values import Conversation

_SELECT = """
    SELECT conversations.*, drafts.text AS draft
    FROM conversations LEFT JOIN drafts ON drafts.conversation_id = conversations.id
"""


class Conversations:
    """Reads and writes conversations. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> tuple[Conversation, ...]:
        """Return those outside the trash: pinned first, then by last change, newest first."""
        rows = self._database.read(
            f"{_SELECT} WHERE trashed_at IS NULL"
            " ORDER BY pinned DESC, conversations.updated_at DESC, conversations.row DESC"
        )
        return tuple(map(to_conversation, rows))

    def trashed(self) -> tuple[Conversation, ...]:
        """Return those in the trash, latest first."""
        rows = self._database.read(
            f"{_SELECT} WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC"
        )
        return tuple(map(to_conversation, rows))

    def get(self, conversation_id: str) -> Conversation | None:
        """Return one, in the trash or not; None when there is no row (yet)."""
        row = self._database.read_one(f"{_SELECT} WHERE conversations.id = ?", (conversation_id,))
        return None if row is None else to_conversation(row)

    def ensure(self, conversation_id: str, now: datetime) -> None:
        """Make the row if there is none."""
        moment = to_milliseconds(now)
        self._database.write(
            "INSERT INTO conversations (id, created_at, updated_at) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (conversation_id, moment, moment),
        )

    def touch(self, conversation_id: str, now: datetime) -> None:
        """Say that the conversation changed now."""
        self._set(conversation_id, "updated_at", to_milliseconds(now))

    def set_title(self, conversation_id: str, title: str) -> None:
        """Rename."""
        self._set(conversation_id, "title", title)

    def set_leaf(self, conversation_id: str, message_id: str | None) -> None:
        """Choose the branch that is shown, by its last message."""
        self._set(conversation_id, "leaf_id", message_id)

    def set_pinned(self, conversation_id: str, *, pinned: bool) -> None:
        """Keep at the top of the list, or not."""
        self._set(conversation_id, "pinned", int(pinned))

    def set_window(self, conversation_id: str, start_id: str | None, tokens: int | None) -> None:
        """Remember the first message that the model sees and the window this was found for."""
        self._set(conversation_id, "window_start_id", start_id)
        self._set(conversation_id, "window_tokens", tokens)

    def trash(self, conversation_id: str, now: datetime) -> None:
        """Put into the trash."""
        self._set(conversation_id, "trashed_at", to_milliseconds(now))

    def restore(self, conversation_id: str) -> None:
        """Take out of the trash."""
        self._set(conversation_id, "trashed_at", None)

    def purge(self, before: datetime) -> int:
        """Delete for good what was put into the trash before; return how many."""
        return self._database.write(
            "DELETE FROM conversations WHERE trashed_at < ?", (to_milliseconds(before),)
        )

    def keep_draft(self, conversation_id: str, text: str, now: datetime) -> None:
        """Keep what is being written; an empty draft is dropped."""
        if text:
            self.ensure(conversation_id, now)
            self._database.write(
                "INSERT OR REPLACE INTO drafts (conversation_id, text, updated_at)"
                " VALUES (?, ?, ?)",
                (conversation_id, text, to_milliseconds(now)),
            )
            return
        self._database.write("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))
        # Without a draft and a message there is no conversation.
        self._database.write(
            "DELETE FROM conversations WHERE id = ? AND NOT EXISTS"
            " (SELECT 1 FROM messages WHERE conversation_id = conversations.id)",
            (conversation_id,),
        )

    def _set(self, conversation_id: str, column: str, value: object) -> None:
        self._database.write(
            f"UPDATE conversations SET {column} = ? WHERE id = ?",  # noqa: S608 - a name from here
            (value, conversation_id),
        )
