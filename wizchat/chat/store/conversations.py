"""The rows of conversations and their drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import or_none, to_conversation, to_milliseconds

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.store.database import Database
    from wizchat.chat.values import Conversation

_SELECT = """
    SELECT conversations.*, drafts.text AS draft
    FROM conversations LEFT JOIN drafts ON drafts.conversation_id = conversations.id
"""
_FOLDER = "(SELECT folders.id FROM folders WHERE folders.id = ?)"
"""A folder that is there; none when another command deleted it meanwhile."""


class Conversations:
    """Reads and writes conversations. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> tuple[Conversation, ...]:
        """Return those outside archive and trash: pinned first, then the last changed."""
        rows = self._database.read(
            f"{_SELECT} WHERE trashed_at IS NULL AND archived_at IS NULL"
            " ORDER BY pinned DESC, conversations.updated_at DESC, conversations.row DESC"
        )
        return tuple(map(to_conversation, rows))

    def archived(self) -> tuple[Conversation, ...]:
        """Return those in the archive and not in the trash, latest first."""
        rows = self._database.read(
            f"{_SELECT} WHERE trashed_at IS NULL AND archived_at IS NOT NULL"
            " ORDER BY archived_at DESC, conversations.row DESC"
        )
        return tuple(map(to_conversation, rows))

    def trashed(self) -> tuple[Conversation, ...]:
        """Return those in the trash, latest first."""
        rows = self._database.read(
            f"{_SELECT} WHERE trashed_at IS NOT NULL"
            " ORDER BY trashed_at DESC, conversations.row DESC"
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

    def set_window(self, conversation_id: str, start_id: str | None, tokens: int | None) -> None:
        """Remember the first message that the model sees and the window this was found for."""
        self._set(conversation_id, "window_start_id", start_id)
        self._set(conversation_id, "window_tokens", tokens)

    def set_place(self, conversation_id: str, message_id: str | None, offset: int) -> None:
        """Remember where the reader was, as `Conversation.place_id` and `place_offset` say."""
        self._set(conversation_id, "place_id", message_id)
        self._set(conversation_id, "place_offset", offset)

    def trash(self, conversation_id: str, now: datetime) -> None:
        """Put into the trash."""
        self._set(conversation_id, "trashed_at", to_milliseconds(now))

    def set_archived(self, conversation_id: str, since: datetime | None) -> None:
        """Put into the archive; None takes it out."""
        self._set(conversation_id, "archived_at", or_none(since))

    def place(self, conversation: Conversation) -> None:
        """Write where a conversation is: its pin, folder, archive and trash."""
        self._database.write(
            f"UPDATE conversations SET folder_id = {_FOLDER}, pinned = ?, archived_at = ?,"  # noqa: S608
            " trashed_at = ? WHERE id = ?",
            (
                conversation.folder_id,
                int(conversation.pinned),
                or_none(conversation.archived_at),
                or_none(conversation.trashed_at),
                conversation.id,
            ),
        )

    def delete(self, conversation_id: str) -> None:
        """Delete for good what is in the trash, with its messages; anything else stays."""
        self._database.write(
            "DELETE FROM conversations WHERE id = ? AND trashed_at IS NOT NULL", (conversation_id,)
        )

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
        self.drop_if_empty(conversation_id)

    def drop_if_empty(self, conversation_id: str) -> None:
        """Delete the row when there is neither a message nor anything of a draft."""
        self._database.write(
            "DELETE FROM conversations WHERE id = ?"
            " AND NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = conversations.id)"
            " AND NOT EXISTS (SELECT 1 FROM drafts WHERE conversation_id = conversations.id)"
            " AND NOT EXISTS (SELECT 1 FROM attachments WHERE conversation_id = conversations.id)",
            (conversation_id,),
        )

    def _set(self, conversation_id: str, column: str, value: object) -> None:
        self._database.write(
            f"UPDATE conversations SET {column} = ? WHERE id = ?",  # noqa: S608 - a name from here
            (value, conversation_id),
        )
