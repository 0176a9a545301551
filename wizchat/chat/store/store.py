"""The store: opens the database whatever state it is in, and holds its parts together."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from wizchat.chat.store.attachments import Attachments
from wizchat.chat.store.conversations import Conversations
from wizchat.chat.store.copying import Copying
from wizchat.chat.store.database import Database
from wizchat.chat.store.edits import Edits
from wizchat.chat.store.errors import StoreCorrupt, StoreError, StoreLocked, disk_errors
from wizchat.chat.store.exchanges import Exchanges
from wizchat.chat.store.folders import Folders
from wizchat.chat.store.journal import Journal
from wizchat.chat.store.messages import Messages
from wizchat.chat.store.recovery import Recovery, adopt, recover
from wizchat.chat.store.search import Search
from wizchat.chat.store.snippets import Snippets
from wizchat.chat.store.trees import Trees

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

BUSY_SECONDS = 3.0
"""How long to wait for another process before the database counts as locked."""

TRASH_DAYS = 30
"""How long conversations stay in the trash, and deleted messages, before they are gone."""


class Store:
    """All conversations. Belongs to the thread that opened it, and to one process at a time."""

    def __init__(self, path: Path, now: datetime, *, busy_seconds: float = BUSY_SECONDS) -> None:
        """Open or create the database; `recovery` says whether it was damaged.

        Answers that were under way when the last process ended become STOPPED with the text that
        was journaled; those that had not begun are WAITING still. Raises StoreLocked when another
        process has it open, StoreFull, StoreReadOnly, StoreNotAFile, StoreFailed, NewerSchema; a
        damaged file is kept aside and never an error.
        """
        self.path = path
        self._busy_seconds = busy_seconds
        self.recovery: Recovery | None = None
        self._owner = FileLock(f"{path}.lock")
        self._take_ownership()
        try:
            self._use(self._open(now))
            try:
                self._tidy(now)
            except StoreCorrupt:
                self.mend(now)
                self._tidy(now)
            except BaseException:
                self._database.close()
                raise
        except BaseException:
            self._owner.release()
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all of the block's writes or none; they are on the disk when the block is left."""
        with self._database.transaction():
            yield

    def mend(self, now: datetime) -> None:
        """Open the database again after a StoreCorrupt; `recovery` tells if rows may be lost.

        Answers under way stay as they are. Raises as the constructor does; then it is closed.
        """
        try:
            with suppress(StoreError):
                self._database.close()
            self._use(self._open(now))
            if self.recovery is None:
                self._mend_indexes(now)
        except StoreError:
            self._owner.release()
            raise

    def close(self) -> None:
        """Let go of the database."""
        try:
            self._database.close()
        finally:
            self._owner.release()

    def _take_ownership(self) -> None:
        """Keep out a second process, which would take our running answers for abandoned ones."""
        with disk_errors(self.path):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                self._owner.acquire(timeout=self._busy_seconds)
            except Timeout as error:
                raise StoreLocked(self.path, "open in another process") from error

    def _use(self, database: Database) -> None:
        self._database = database
        self.conversations = Conversations(database)
        self.folders = Folders(database)
        self.messages = Messages(database)
        self.exchanges = Exchanges(database)
        self.copying = Copying(database, self.messages)
        self.attachments = Attachments(database)
        self.edits = Edits(database, self.attachments)
        self.snippets = Snippets(database)
        self.journal = Journal(database)
        self.search = Search(database)
        self.trees = Trees(database)

    def _open(self, now: datetime) -> Database:
        try:
            with disk_errors(self.path):
                adopt(self.path)
            return Database(self.path, busy_seconds=self._busy_seconds)
        except StoreCorrupt:
            self.recovery = recover(self.path, now)
        return Database(self.path, busy_seconds=self._busy_seconds)

    def _mend_indexes(self, now: datetime) -> None:
        """Make the search's indexes anew: with sound pages, they are what can be damaged."""
        try:
            with self._database.transaction():
                for index in ("message_index", "title_index"):
                    self._database.write(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608
        except StoreCorrupt:
            self._database.close()
            self.recovery = recover(self.path, now)
            self._use(Database(self.path, busy_seconds=self._busy_seconds))

    def _tidy(self, now: datetime) -> None:
        with self._database.transaction():
            self.journal.close_open_answers()
            self.conversations.purge(now - timedelta(days=TRASH_DAYS))
            self.exchanges.purge(now - timedelta(days=TRASH_DAYS))
