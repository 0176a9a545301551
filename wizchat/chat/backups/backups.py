"""The folder of backups: making one, keeping the right ones, going back to one.

Every method may be called on any thread that is not the interface's, by one thread at a time.
"""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from wizchat.chat.backups.copying import contents_of, copy_database, signature
from wizchat.chat.backups.rotation import Keep, superfluous
from wizchat.chat.backups.values import Backup, BackupKind, Contents, file_name, find_backups
from wizchat.chat.store.errors import StoreError, disk_errors
from wizchat.desktop.atomic import sync_folder
from wizchat.files_in_use import move, remove

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_logger = logging.getLogger(__name__)

_DUE_AFTER: Final = timedelta(days=1)
_UNFINISHED: Final = ".making-"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Backups:
    """Backups of one database."""

    def __init__(
        self, database: Path, folder: Path, now: Callable[[], datetime] = _utc_now
    ) -> None:
        self.database = database
        self.folder = folder
        self._now = now

    def listed(self) -> tuple[Backup, ...]:
        """Return all, newest first. Raises a StoreError."""
        with disk_errors(self.folder):
            return find_backups(self.folder)

    def contents(self, backup: Backup) -> Contents:
        """Return what is in one. Raises StoreCorrupt, NewerSchema and other StoreErrors."""
        return contents_of(backup.path)

    def make(self, kind: BackupKind, tick: Callable[[], None] = lambda: None) -> Backup:
        """Copy the database as it is now; `tick` may raise to stop. Raises a StoreError.

        A backup has its name only once it has been checked.
        """
        with disk_errors(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self.folder.glob(f"{_UNFINISHED}*"):
                remove(left)  # of a process that was killed
        unfinished = self.folder / f"{_UNFINISHED}{secrets.token_hex(4)}"
        try:
            copy_database(self.database, unfinished, tick)
            with disk_errors(self.folder):
                made_at = self._now().replace(microsecond=0)
                path = self._free_name(made_at, kind)
                move(unfinished, path)
                sync_folder(self.folder)
                return Backup(path, made_at, kind, path.stat().st_size)
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                with suppress(OSError):  # the next one made clears it away
                    remove(unfinished.with_name(unfinished.name + suffix))

    def make_if_due(self, keep: Keep, tick: Callable[[], None] = lambda: None) -> Backup | None:
        """Make one when the last is over a day old and something changed since; then tidy up.

        Raises a StoreError; no backup was deleted then.
        """
        backups = self.listed()
        if not self._is_due(backups):
            return None
        made = self.make(BackupKind.AUTOMATIC, tick)
        self.tidy(keep)
        return made

    def tidy(self, keep: Keep) -> None:
        """Delete those that are not to be kept."""
        for backup in superfluous(self.listed(), keep):
            try:
                remove(backup.path)
            except OSError as error:
                _logger.info("an old backup stays: %s", error)

    def _is_due(self, backups: tuple[Backup, ...]) -> bool:
        if not self.database.is_file() or contents_of(self.database).messages == 0:
            return False
        if not backups:
            return True
        age = self._now() - backups[0].made_at
        # One from the future, by a clock that was set back, must not end all backups.
        return not timedelta() <= age < _DUE_AFTER and self._has_changed(backups[0])

    def _has_changed(self, backup: Backup) -> bool:
        try:
            before = signature(backup.path)
        except StoreError:
            return True  # of an earlier schema, or damaged
        return before != signature(self.database)

    def _free_name(self, made_at: datetime, kind: BackupKind) -> Path:
        count = 1
        while (path := self.folder / file_name(made_at, kind, count)).exists():
            count += 1
        return path
