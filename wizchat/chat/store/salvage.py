"""Reads what can be read of a damaged database, row by row, from a copy of it.

The damaged file itself is not written. Rows are looked up one at a time where reading in order
fails, so that a bad page costs the rows on it and no others.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.chat.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = ("-wal", "-shm", "")
"""Files of one database. The main file comes last: while it is there, nothing was moved."""

_PROBES = 100_000
"""Most rows of a table that are tried one by one."""

_ROW_SIZE = 64
"""Bytes; rows are larger, so that a file of n bytes is not searched for more than n / 64 rows."""

_HEADER = 100
_PAGE_COUNT = slice(28, 32)
"""Place of the file's size in pages, big-endian (https://sqlite.org/fileformat2.html, 1.3)."""

_DAMAGE = (sqlite3.DatabaseError, OverflowError)
"""What reading a damaged page raises; what was read until there stays."""

RawRow = dict[str, object]


@dataclass(slots=True)
class Salvaged:
    """Rows as they were found, in their order; columns by name, nothing checked yet."""

    conversations: list[RawRow] = field(default_factory=list)
    messages: list[RawRow] = field(default_factory=list)
    drafts: list[RawRow] = field(default_factory=list)
    journal: list[RawRow] = field(default_factory=list)
    folders: list[RawRow] = field(default_factory=list)
    attachments: list[RawRow] = field(default_factory=list)
    snippets: list[RawRow] = field(default_factory=list)
    edits: list[RawRow] = field(default_factory=list)


def read_damaged(path: Path) -> Salvaged:
    """Return every row that can still be read. Raises OSError when the copy cannot be made."""
    with tempfile.TemporaryDirectory(prefix=".salvage-", dir=path.parent) as folder:
        for repair in (_leave, _renew_header, _renew_first_page):
            copy = _copy(path, Path(folder) / repair.__name__)
            repair(copy)
            found = _read(copy)
            if found.conversations or found.messages:
                return found
    return Salvaged()


def _copy(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for suffix in SUFFIXES:
        source = path.with_name(path.name + suffix)
        if source.exists():
            shutil.copyfile(source, folder / source.name)
    return folder / path.name


def _leave(copy: Path) -> None:
    """Read the file as it is."""


def _renew_header(copy: Path) -> None:
    """Write a sound header over the first 100 bytes."""
    _transplant(copy, _HEADER)


def _renew_first_page(copy: Path) -> None:
    """Write a sound first page: tables made in the same order lie at the same pages."""
    _transplant(copy, None)


def _transplant(copy: Path, length: int | None) -> None:
    fresh = copy.with_name("fresh.sqlite3")
    Database(fresh).close()
    page = bytearray(fresh.read_bytes())
    size = int.from_bytes(page[16:18], "big")
    page = page[:size]
    page[_PAGE_COUNT] = (copy.stat().st_size // size).to_bytes(4, "big")
    with copy.open("r+b") as file:
        file.write(page[:length])


def _read(copy: Path) -> Salvaged:
    found = Salvaged()
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        most = min(_PROBES, copy.stat().st_size // _ROW_SIZE)
        for table in (column.name for column in fields(Salvaged)):
            if _is_readable(connection, table):
                getattr(found, table).extend(_rows(connection, table, most))
    return found


def _is_readable(connection: sqlite3.Connection, table: str) -> bool:
    """Whether the schema, as far as it can be read, has the table: older schemas lack some."""
    with suppress(*_DAMAGE):
        connection.execute(f"SELECT 1 FROM {table} WHERE 0")  # noqa: S608 - a name from here
        return True
    return False


def _rows(connection: sqlite3.Connection, table: str, most: int) -> list[RawRow]:
    """Return the rows from both ends, then those that can be found between."""
    before: dict[int, RawRow] = {}
    with suppress(*_DAMAGE):
        before.update(_scan(connection, table, "ASC"))
        return list(before.values())
    after: dict[int, RawRow] = {}
    with suppress(*_DAMAGE):
        after.update(_scan(connection, table, "DESC"))
    first = max(before, default=0) + 1
    last = min(after, default=first + most)
    between: dict[int, RawRow] = {}
    for row in range(first, min(last, first + most)):
        with suppress(*_DAMAGE):
            between.update(_scan(connection, table, "ASC", f"WHERE rowid = {row}"))
    return [row for _, row in sorted({**before, **between, **after}.items())]


def _scan(
    connection: sqlite3.Connection, table: str, order: str, where: str = ""
) -> Iterator[tuple[int, RawRow]]:
    query = f"SELECT rowid AS place, * FROM {table} {where} ORDER BY rowid {order}"  # noqa: S608
    for row in connection.execute(query):
        yield row["place"], dict(row)
