"""What can go wrong with the database, each with the data that a person's message needs."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LEAST_FREE = 1 << 20
"""Bytes; with less than this on the disk, an I/O error is taken for a full disk."""

_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DENIED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class StoreError(Exception):
    """The database did not do what it was asked; nothing of the request was kept."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = path
        self.detail = detail


class StoreLocked(StoreError):
    """Another process holds the database."""


class StoreCorrupt(StoreError):
    """The file is damaged, or is no database of this app."""


class StoreFull(StoreError):
    """No room on the disk."""


class StoreReadOnly(StoreError):
    """The file or its folder cannot be written."""


class StoreFailed(StoreError):
    """Reading or writing failed in another way."""


class StoreNotAFile(StoreError):
    """A folder or something else stands in the place of the file; it was not touched."""


class StoreUnexpected(StoreError):
    """A mistake, or something in the file that nobody thought of; the log says what."""


class NewerSchema(StoreError):
    """A later version of the app wrote the file; it was not touched."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, f"schema {found}, this version knows up to {known}")
        self.found = found
        self.known = known


class UnknownMessage(LookupError):
    """No message with this id."""


_BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_PROTOCOL: StoreLocked,
    sqlite3.SQLITE_CORRUPT: StoreCorrupt,
    sqlite3.SQLITE_NOTADB: StoreCorrupt,
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_AUTH: StoreReadOnly,
}


def from_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the typed error for what SQLite says (https://sqlite.org/rescode.html)."""
    # The low byte is the primary code. Errors raised by the sqlite3 module itself carry none.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    kind = _BY_CODE.get(code, StoreFailed)
    if kind in {StoreFailed, StoreReadOnly} and _is_disk_full(path):
        # A full disk may also surface as a failed WAL-index or journal file.
        kind = StoreFull
    return kind(path, str(error))


@contextmanager
def typed_errors(path: Path) -> Iterator[None]:
    """Raise what SQLite raises within as the typed error of the database at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Raise StoreFull, StoreReadOnly or StoreFailed for an OSError inside."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        if error.errno in _FULL:
            raise StoreFull(path, detail) from error
        kind = StoreReadOnly if error.errno in _DENIED else StoreFailed
        raise kind(path, detail) from error


def _is_disk_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False
