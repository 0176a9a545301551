"""Puts a backup in the place of the database, which nobody has open meanwhile.

Order matters, since the app may die at any point: the copy is complete and checked beside the
database before that is moved, under the name at which the store looks for one to take up
(`store.recovery.adopt`); what is replaced is in a backup of its own by then.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from wizchat.chat.backups.copying import check_database
from wizchat.chat.backups.values import Backup, BackupKind
from wizchat.chat.store.errors import (
    NewerSchema,
    StoreCorrupt,
    StoreFailed,
    StoreLocked,
    disk_errors,
)
from wizchat.desktop.atomic import replacing, set_aside, sync_folder
from wizchat.files_in_use import move, remove

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.backups.backups import Backups

_logger = logging.getLogger(__name__)

_SUFFIXES: Final = ("-wal", "-shm", "")
"""The main file is moved last: while it is there, nothing was replaced."""

_PATIENCE: Final = 3.0


def restore(backups: Backups, backup: Backup) -> Backup | None:
    """Go back to a backup; return the one made of what was there before.

    None when nothing was there, or what cannot be read by this version: that is set aside. Raises
    StoreLocked when another process has the database open, StoreCorrupt or NewerSchema when the
    backup is of no use, StoreFull and others; the database is as it was then.
    """
    database = backups.database
    check_database(backup.path)
    with disk_errors(database):
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(f"{database}.lock")
        try:
            lock.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise StoreLocked(database, "open in another process") from error
    try:
        before = _keep_what_is_there(backups)
        _replace(database, backup.path)
        if before is None:
            _set_replaced_aside(database)
        else:
            _forget_replaced(database)
    finally:
        lock.release()
    _logger.info("went back to the backup %s", backup.path.name)
    return before


def _keep_what_is_there(backups: Backups) -> Backup | None:
    if not backups.database.is_file():
        return None
    try:
        return backups.make(BackupKind.BEFORE_RESTORE)
    except (StoreCorrupt, StoreFailed, NewerSchema):
        return None  # what cannot be read here is set aside as it is


def _forget_replaced(database: Path) -> None:
    for suffix in _SUFFIXES:
        with suppress(OSError):
            remove(database.with_name(f"{database.name}.replaced{suffix}"))


def _set_replaced_aside(database: Path) -> None:
    """Keep the only copy of what was there under a name that the next restoring does not use."""
    replaced = database.with_name(f"{database.name}.replaced")
    with disk_errors(database):
        if not replaced.exists():
            return
        kept = set_aside(replaced)
        for suffix in filter(None, _SUFFIXES):
            beside = replaced.with_name(replaced.name + suffix)
            if beside.exists():
                move(beside, kept.with_name(kept.name + suffix))


def _replace(database: Path, source: Path) -> None:
    fresh = database.with_name(f"{database.name}.recovered")
    with disk_errors(database), source.open("rb") as data, replacing(fresh) as copy:
        shutil.copyfileobj(data, copy)
    moved: list[tuple[Path, Path]] = []
    try:
        with disk_errors(database):
            check_database(fresh)
            fresh.chmod(0o600)
            for suffix in _SUFFIXES:
                here = database.with_name(database.name + suffix)
                there = database.with_name(f"{database.name}.replaced{suffix}")
                remove(there)
                if here.exists():
                    move(here, there)
                    moved.append((here, there))
            move(fresh, database)
            sync_folder(database.parent)
    except BaseException:
        for here, there in reversed(moved):
            with suppress(OSError):
                move(there, here)
        with suppress(OSError):
            remove(fresh)
        raise
