"""Puts a damaged database aside and a sound one, with what could be read, in its place.

Order matters, since the app may die at any point: the new database is complete under another
name before the damaged files are renamed, and `adopt` finishes a renaming that was cut short.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.chat.store.database import Database
from wizchat.chat.store.errors import disk_errors
from wizchat.chat.store.salvage import SUFFIXES, RawRow, Salvaged, read_damaged
from wizchat.chat.titles import title_from
from wizchat.chat.values import MessageStatus, Role
from wizchat.files_in_use import move, remove

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

_ROLES = frozenset(Role)
_STATUSES = frozenset(MessageStatus)
_LOST_TEXT = "…"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of a damaged database."""

    kept: Path
    """The damaged file; its -wal and -shm lie beside it."""
    conversations: int
    messages: int


def recover(path: Path, now: datetime) -> Recovery:
    """Replace the damaged database at `path`; raises a StoreError and leaves it if that fails."""
    with disk_errors(path):
        found = read_damaged(path)
        fresh = _beside(path)
        _remove(fresh)
        database = Database(fresh)
        try:
            recovery = _fill(database, found, _set_aside_name(path, now))
        finally:
            database.close()
        for suffix in SUFFIXES:
            source = path.with_name(path.name + suffix)
            if source.exists():
                move(source, recovery.kept.with_name(recovery.kept.name + suffix))
        move(fresh, path)
    return recovery


def adopt(path: Path) -> None:
    """Finish a recovery that was cut short between its renamings."""
    if not path.exists() and _beside(path).exists():
        move(_beside(path), path)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.recovered")


def _remove(path: Path) -> None:
    for suffix in SUFFIXES:
        remove(path.with_name(path.name + suffix))


def _set_aside_name(path: Path, now: datetime) -> Path:
    stem = f"{path.name}.broken-{now:%Y%m%d-%H%M%S}"
    name, count = path.with_name(stem), 1
    while name.exists():
        count += 1
        name = path.with_name(f"{stem}-{count}")
    return name


def _fill(database: Database, found: Salvaged, kept: Path) -> Recovery:
    messages = _sound_messages(found.messages)
    conversations = _sound_conversations(found.conversations, messages)
    known = {message["id"] for message in messages}
    places = {conversation["id"] for conversation in conversations}
    folders = _whole(found.folders, texts=("id", "name"), numbers=("created_at",))
    _leave_lost_folders(conversations, {folder["id"] for folder in folders})
    attachments = _sound_attachments(found.attachments, places, known)
    _mark_emptied(messages, attachments)
    with database.transaction():
        _insert(database, "folders", folders)
        _insert(database, "conversations", conversations)
        _insert(database, "messages", messages)
        _insert(database, "drafts", (d for d in found.drafts if d["conversation_id"] in places))
        _insert(database, "journal", (j for j in found.journal if j["message_id"] in known))
        _insert(database, "attachments", attachments)
        _insert(database, "snippets", _sound_snippets(found.snippets))
        _insert(database, "edits", _sound_edits(found.edits, places, known))
    return Recovery(kept, len(conversations), len(messages))


def _sound_messages(rows: list[RawRow]) -> list[RawRow]:
    """Return the rows that are messages; one whose parent is lost follows the one before it."""
    sound: dict[object, RawRow] = {}
    last: dict[object, dict[object, object]] = {}
    for row in rows:
        if not (isinstance(row.get("id"), str) and isinstance(row.get("text"), str)):
            continue
        if row.get("role") not in _ROLES or not isinstance(row.get("conversation_id"), str):
            continue
        if row.get("status") not in _STATUSES:
            row["status"] = MessageStatus.COMPLETE
        row["created_at"] = _number(row.get("created_at"))
        row["pinned"] = _number(row.get("pinned"))
        _drop_unless_numbers(row, ("deleted_at", "finished_at"))
        newest = last.setdefault(row["conversation_id"], {})
        if row["parent_id"] is not None and row["parent_id"] not in sound:
            other = Role.ASSISTANT if row["role"] == Role.USER else Role.USER
            row["parent_id"] = newest.get(other)
        newest[row["role"]] = row["id"]
        sound[row["id"]] = row
    return list(sound.values())


def _sound_conversations(rows: list[RawRow], messages: list[RawRow]) -> list[RawRow]:
    """Return the rows that are conversations, and one for each that messages name beyond them."""
    sound: dict[object, RawRow] = {}
    for row in rows:
        if isinstance(row.get("id"), str):
            row["title"] = str(row.get("title") or "")
            row["created_at"] = _number(row.get("created_at"))
            row["updated_at"] = _number(row.get("updated_at"))
            row["pinned"] = _number(row.get("pinned"))
            row["place_offset"] = _number(row.get("place_offset"))
            _drop_unless_numbers(row, ("trashed_at", "archived_at"))
            sound[row["id"]] = row
    owners = {message["id"]: message["conversation_id"] for message in messages}
    for message in messages:
        owner = message["conversation_id"]
        if owner not in sound:
            moment = message["created_at"]
            title = title_from(str(message["text"]))
            sound[owner] = {
                "id": owner, "title": title, "created_at": moment, "updated_at": moment,
            }  # fmt: skip
    for owner, row in sound.items():
        if owners.get(row.get("leaf_id")) != owner:
            row["leaf_id"] = None
    _choose_leaves(sound, messages)
    return list(sound.values())


def _leave_lost_folders(conversations: list[RawRow], folders: set[object]) -> None:
    for row in conversations:
        if row.get("folder_id") not in folders:
            row["folder_id"] = None


def _sound_attachments(
    rows: list[RawRow], conversations: set[object], messages: set[object]
) -> list[RawRow]:
    """Return the files whose conversation is there; one whose message is lost joins the draft."""
    sound = _whole(rows, texts=("id", "name", "kind", "text"), numbers=("added_at",))
    for row in sound:
        if row.get("message_id") not in messages:
            row["message_id"] = None
    return [row for row in sound if row.get("conversation_id") in conversations]


def _mark_emptied(messages: list[RawRow], attachments: list[RawRow]) -> None:
    """Give a question that was a lost file alone a text: no prompt is made of an empty one."""
    attached = {row["message_id"] for row in attachments}
    for row in messages:
        if row["role"] == Role.USER and row["id"] not in attached and not str(row["text"]).strip():
            row["text"] = _LOST_TEXT


def _sound_snippets(rows: list[RawRow]) -> list[RawRow]:
    return _whole(rows, texts=("id", "title", "text"), numbers=("updated_at",))


def _sound_edits(
    rows: list[RawRow], conversations: set[object], messages: set[object]
) -> list[RawRow]:
    """Return the rows whose conversation and message are there."""
    texts = ("conversation_id", "message_id", "text", "attachment_ids")
    return [
        row
        for row in _whole(rows, texts=texts, numbers=("updated_at", "is_open"))
        if row["conversation_id"] in conversations and row["message_id"] in messages
    ]


def _whole(rows: list[RawRow], *, texts: Iterable[str], numbers: Iterable[str]) -> list[RawRow]:
    """Return the rows whose columns hold what they should.

    With a renewed first page, a table may be read from the pages of another one.
    """
    texts, numbers = tuple(texts), tuple(numbers)
    return [
        row
        for row in rows
        if all(isinstance(row.get(name), str) for name in texts)
        and all(isinstance(row.get(name), int) for name in numbers)
    ]


def _choose_leaves(conversations: dict[object, RawRow], messages: list[RawRow]) -> None:
    """Show the newest message where the one that was shown is lost."""
    without = {key for key, row in conversations.items() if row.get("leaf_id") is None}
    for message in messages:
        if message["conversation_id"] in without:
            conversations[message["conversation_id"]]["leaf_id"] = message["id"]


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _drop_unless_numbers(row: RawRow, names: Iterable[str]) -> None:
    for name in names:
        if not isinstance(row.get(name), int):
            row[name] = None


def _insert(database: Database, table: str, rows: Iterable[RawRow]) -> None:
    columns = [row["name"] for row in database.read(f"PRAGMA table_info({table})")]
    for row in rows:
        names = [name for name in columns if name in row and name != "row"]
        marks = ", ".join("?" * len(names))
        database.write(
            f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608
            [row[name] for name in names],
        )
