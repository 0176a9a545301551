"""One database file copied and checked, while others read and write it.

https://sqlite.org/backup.html
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from wizchat.chat.backups.values import Contents
from wizchat.chat.store.errors import (
    NewerSchema,
    StoreCorrupt,
    StoreFull,
    disk_errors,
    typed_errors,
)
from wizchat.chat.store.schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGES: Final = 1024
"""Copied between two looks at whether to stop: 4 MB."""

_MARGIN: Final = 64 * 1024 * 1024
"""Bytes that stay free on the disk: one without any room hurts more than a missing backup."""

_SIGNATURE: Final = (
    """SELECT count(*), max(updated_at), total(length(title)), total(pinned), count(trashed_at),
        count(archived_at), count(folder_id), count(leaf_id) FROM conversations""",
    """SELECT count(*), max(row), count(finished_at), total(pinned), count(deleted_at)
        FROM messages""",
    "SELECT count(*), max(updated_at), total(length(text)) FROM drafts",
    "SELECT count(*), max(updated_at), total(length(text)), total(is_open) FROM edits",
    "SELECT count(*), total(length(name)) FROM folders",
    "SELECT count(*), max(updated_at), total(length(text)) FROM snippets",
)


def copy_database(source: Path, target: Path, tick: Callable[[], None]) -> None:
    """Copy to a file that is one alone, and check it; `tick` may raise to stop.

    Raises StoreFull before anything is written when the disk has no room, StoreCorrupt,
    StoreLocked, StoreReadOnly, StoreFailed. What was written of `target` is the caller's.
    """
    _require_room(source, target.parent)
    with typed_errors(source), closing(_read_only(source)) as connection:
        # A transaction that is open all the while: else each change by others starts the copy anew.
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with typed_errors(target), closing(sqlite3.connect(target)) as copy:
            connection.backup(copy, pages=_PAGES, progress=lambda *_: tick())
            copy.execute("PRAGMA journal_mode = DELETE")
    check_database(target)
    with disk_errors(target):
        target.chmod(0o600)
        with target.open("r+b") as file:
            os.fsync(file.fileno())


def check_database(path: Path) -> Contents:
    """Read a whole database and return what is in it. Raises StoreCorrupt, NewerSchema and more."""
    with typed_errors(path), closing(_read_only(path)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise StoreCorrupt(path, str(found))
        return _contents(connection, path)


def contents_of(path: Path) -> Contents:
    """Return what is in a database without reading all of it. Raises as `check_database`."""
    with typed_errors(path), closing(_read_only(path)) as connection:
        return _contents(connection, path)


def signature(path: Path) -> tuple[object, ...]:
    """Return values that differ when conversations do, without reading their texts.

    Raises a StoreError.
    """
    with typed_errors(path), closing(_read_only(path)) as connection:
        rows = (connection.execute(query).fetchone() for query in _SIGNATURE)
        return tuple(value for row in rows for value in row)


def _read_only(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=3.0, isolation_level=None)


def _contents(connection: sqlite3.Connection, path: Path) -> Contents:
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if owner != APPLICATION_ID:
        raise StoreCorrupt(path, "the database of another program")
    if version > len(MIGRATIONS):
        raise NewerSchema(path, version, len(MIGRATIONS))
    conversations = connection.execute(
        "SELECT count(*) FROM conversations WHERE trashed_at IS NULL"
    ).fetchone()[0]
    messages = connection.execute("SELECT count(*) FROM messages").fetchone()[0]
    return Contents(int(conversations), int(messages))


def _require_room(source: Path, folder: Path) -> None:
    with disk_errors(folder):
        parts = (source, source.with_name(f"{source.name}-wal"))
        size = sum(part.stat().st_size for part in parts if part.exists())
        free = shutil.disk_usage(folder).free
    if free < size + _MARGIN:
        raise StoreFull(folder, f"{size} bytes needed, {free} free")
