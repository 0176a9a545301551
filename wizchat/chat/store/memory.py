"""A store of which nothing reaches a disk; it is gone when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.database import Database
from wizchat.chat.store.errors import StoreFailed
from wizchat.chat.store.store import Store

if TYPE_CHECKING:
    from datetime import datetime


class MemoryStore(Store):
    """Conversations in memory; belongs to the thread that made it."""

    def __init__(self) -> None:
        database = Database(None)
        self.path = database.path
        self.recovery = None
        self._use(database)

    def mend(self, now: datetime) -> None:
        """Raise StoreFailed: there is no file that could be damaged or read again."""
        raise StoreFailed(self.path, f"not a file, {now:%Y-%m-%d}")

    def close(self) -> None:
        """Forget everything."""
        self._database.close()
