"""One connection to the database: how it is opened, migrated, checked and written.

Used by the thread that opened it alone. Every error of SQLite leaves here as a StoreError.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.chat.store.errors import (
    NewerSchema,
    StoreCorrupt,
    StoreNotAFile,
    StoreReadOnly,
    from_sqlite,
    typed_errors,
)
from wizchat.chat.store.schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MEMORY = ":memory:"
_MAGIC = b"SQLite format 3\0"

Row = sqlite3.Row
Migrations = tuple[tuple[str, ...], ...]


class Database:
    """An open database of the newest schema."""

    def __init__(
        self,
        path: Path | None,
        *,
        migrations: Migrations = MIGRATIONS,
        busy_seconds: float = 3.0,
    ) -> None:
        """Open or create the file, migrate it and check it; without a file, all is in memory.

        Raises StoreLocked, StoreCorrupt, StoreFull, StoreReadOnly, StoreNotAFile, StoreFailed,
        NewerSchema.
        """
        self.path = path or Path(_MEMORY)
        if path is not None:
            self._check_magic()
        try:
            self._connection = sqlite3.connect(
                path or _MEMORY, timeout=busy_seconds, isolation_level=None
            )
        except sqlite3.Error as error:
            raise from_sqlite(error, self.path) from error
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare(migrations)
        except BaseException:
            self._connection.close()
            raise

    def read(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return the rows that a query gives."""
        with typed_errors(self.path):
            return self._connection.execute(sql, values).fetchall()

    def read_one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row that a query gives."""
        with typed_errors(self.path):
            row: Row | None = self._connection.execute(sql, values).fetchone()
            return row

    def write(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement inside `transaction`; return the number of rows it changed."""
        with typed_errors(self.path):
            return self._connection.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all of the block's writes or none; they are on the disk when the block is left."""
        with typed_errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with typed_errors(self.path):
                self._connection.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself, for example when the disk is full.
            if self._connection.in_transaction:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Fold the WAL into the file and let go of it."""
        with typed_errors(self.path):
            self._connection.close()

    def _check_magic(self) -> None:
        """Raise StoreCorrupt before SQLite sees, and may fold a WAL into, what is no database."""
        if self.path.exists() and not self.path.is_file():
            raise StoreNotAFile(self.path)  # reading a pipe would never end
        try:
            with self.path.open("rb") as file:
                start = file.read(len(_MAGIC))
        except FileNotFoundError:
            return
        except OSError as error:
            raise StoreReadOnly(self.path, str(error)) from error
        if start and start != _MAGIC:
            raise StoreCorrupt(self.path, "not a database")

    def _prepare(self, migrations: Migrations) -> None:
        version = self._check_header(len(migrations))
        with typed_errors(self.path):
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            if self.path == Path(_MEMORY):
                # Sorting large results would go through a file; and what is deleted is zeroed.
                self._connection.execute("PRAGMA temp_store = MEMORY")
                self._connection.execute("PRAGMA secure_delete = ON")
            if version:
                self._check_pages()
        if version < len(migrations):
            self._migrate(version, migrations)

    def _check_header(self, known: int) -> int:
        """Return the schema's version, nothing written yet."""
        with typed_errors(self.path):
            version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
            owner = int(self._connection.execute("PRAGMA application_id").fetchone()[0])
            count = self._connection.execute("SELECT count(*) FROM sqlite_schema")
            tables = int(count.fetchone()[0])
        if owner != APPLICATION_ID and (owner or version or tables):
            raise StoreCorrupt(self.path, "the database of another program")
        if version and not tables:
            raise StoreCorrupt(self.path, "no tables")
        if version > known:
            raise NewerSchema(self.path, version, known)
        return version

    def _check_pages(self) -> None:
        """Raise StoreCorrupt when pages are damaged. Reads the whole file once."""
        found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise StoreCorrupt(self.path, str(found))

    def _migrate(self, version: int, migrations: Migrations) -> None:
        if version:
            self._back_up(version)
        with self.transaction():
            for statements in migrations[version:]:
                for statement in statements:
                    self.write(statement)
            self.write(f"PRAGMA application_id = {APPLICATION_ID}")
            self.write(f"PRAGMA user_version = {len(migrations)}")

    def _back_up(self, version: int) -> None:
        """Copy the database beside itself before its schema changes."""
        path = self.path.with_name(f"{self.path.name}.schema-{version}")
        with typed_errors(self.path), closing(sqlite3.connect(path)) as copy:
            self._connection.backup(copy)
