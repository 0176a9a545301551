"""The database as it is at one moment, read beside the process that writes it.

A connection of its own, read-only: exports and previews neither wait for the chat service nor
make it wait. https://sqlite.org/wal.html
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.exchange.tree import ConversationTree
from wizchat.chat.store.attachments import to_attachment
from wizchat.chat.store.errors import NewerSchema, StoreCorrupt, StoreFailed, typed_errors
from wizchat.chat.store.rows import MESSAGE_COLUMNS, to_conversation, to_message
from wizchat.chat.store.schema import APPLICATION_ID, MIGRATIONS
from wizchat.chat.values import MessageStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

    from wizchat.chat.values import Attachment, Conversation, Message

_CONVERSATIONS = "SELECT conversations.*, '' AS draft FROM conversations"
_MESSAGES = ", ".join(
    "NULL AS reply_ids" if name == "reply_ids" else name for name in MESSAGE_COLUMNS
)


class OlderSchema(StoreFailed):
    """An earlier version wrote the file; it has to be opened once before it can be read so."""


class Snapshot:
    """One consistent view; used by the thread that made it. Use as a context manager."""

    def __init__(self, path: Path, *, busy_seconds: float = 3.0) -> None:
        """Begin to read. Raises a StoreError; OlderSchema for a file not yet migrated."""
        self.path = path
        with typed_errors(self.path):
            self._connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro",
                uri=True,
                timeout=busy_seconds,
                isolation_level=None,
            )
        self._connection.row_factory = sqlite3.Row
        try:
            with typed_errors(self.path):
                self._connection.execute("BEGIN")
                self._check_schema()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._connection.close()

    def conversations(self) -> tuple[Conversation, ...]:
        """Return those outside the trash, latest change first."""
        rows = self._read(
            f"{_CONVERSATIONS} WHERE trashed_at IS NULL ORDER BY updated_at DESC, row DESC"
        )
        return tuple(map(to_conversation, rows))

    def count(self) -> tuple[int, int]:
        """Return the numbers of conversations outside the trash and of their messages."""
        (row,) = self._read(
            "SELECT (SELECT count(*) FROM conversations WHERE trashed_at IS NULL),"
            " (SELECT count(*) FROM messages WHERE deleted_at IS NULL AND conversation_id IN"
            " (SELECT id FROM conversations WHERE trashed_at IS NULL))"
        )
        return row[0], row[1]

    def known(self, ids: Iterable[str]) -> frozenset[str]:
        """Return which of these ids are conversations here, in the trash or not."""
        here = {row[0] for row in self._read("SELECT id FROM conversations")}
        return frozenset(here.intersection(ids))

    def tree(self, conversation_id: str) -> ConversationTree | None:
        """Return a conversation with every message that was not deleted, without token ids."""
        rows = self._read(f"{_CONVERSATIONS} WHERE id = ?", conversation_id)
        if not rows:
            return None
        conversation = to_conversation(rows[0])
        kept = _Kept()
        messages = tuple(self._ended(each) for each in kept.of(self._messages(conversation_id)))
        ids = {message.id for message in messages}
        if conversation.window_start_id not in ids:
            conversation = replace(conversation, window_start_id=None, window_tokens=None)
        leaf = kept.nearest(conversation.leaf_id) or (messages[-1].id if messages else None)
        conversation = replace(conversation, leaf_id=leaf)
        folder = self._read("SELECT name FROM folders WHERE id = ?", conversation.folder_id)
        name = str(folder[0]["name"]) if folder else ""
        return ConversationTree(conversation, messages, name)

    def _messages(self, conversation_id: str) -> Iterator[Message]:
        attached: dict[str, list[Attachment]] = {}
        for row in self._read(
            "SELECT * FROM attachments WHERE conversation_id = ? AND message_id IS NOT NULL"
            " ORDER BY row",
            conversation_id,
        ):
            attached.setdefault(row["message_id"], []).append(to_attachment(row))
        for row in self._read(
            f"SELECT {_MESSAGES} FROM messages WHERE conversation_id = ? ORDER BY row",  # noqa: S608
            conversation_id,
        ):
            message = to_message(row)
            yield replace(message, attachments=tuple(attached.get(message.id, ())))

    def _ended(self, message: Message) -> Message:
        """Return an answer under way as if it were stopped now: a file knows no running answers."""
        if not message.status.is_open:
            return message
        pieces = self._read(
            "SELECT text FROM journal WHERE message_id = ? ORDER BY row", message.id
        )
        # What a continued answer began with is in its row already.
        text = message.text + "".join(piece["text"] for piece in pieces)
        return replace(message, status=MessageStatus.STOPPED, text=text.strip())

    def _check_schema(self) -> None:
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        owner = int(self._connection.execute("PRAGMA application_id").fetchone()[0])
        if owner != APPLICATION_ID:
            raise StoreCorrupt(self.path, "the database of another program")
        if version > len(MIGRATIONS):
            raise NewerSchema(self.path, version, len(MIGRATIONS))
        if version < len(MIGRATIONS):
            raise OlderSchema(self.path, f"schema {version}")

    def _read(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with typed_errors(self.path):
            return self._connection.execute(sql, values).fetchall()


class _Kept:
    """Takes deleted messages out of a tree; what follows them hangs on what stood before them."""

    def __init__(self) -> None:
        self._places: dict[str, str | None] = {}

    def of(self, messages: Iterable[Message]) -> Iterator[Message]:
        """Yield the messages that are not deleted; parents come before their children."""
        for message in messages:
            parent_id = self.nearest(message.parent_id)
            self._places[message.id] = parent_id if message.deleted_at else message.id
            if message.deleted_at is None:
                yield replace(message, parent_id=parent_id)

    def nearest(self, message_id: str | None) -> str | None:
        """Return the message itself, or the last one before it that is not deleted."""
        return None if message_id is None else self._places.get(message_id)
