"""The folder that downloads go to: room in it, what its failures mean, and whose turn it is."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from wizchat.downloads.errors import AlreadyDownloading, DiskFailed, NotEnoughSpace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEAST_MARGIN = 64 * 1024 * 1024
_PATIENCE = 0.5
"""Seconds that a transfer waits for the removal of what an earlier one left."""
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def require_space(folder: Path, missing: int, margin: int = LEAST_MARGIN) -> None:
    """Raise NotEnoughSpace unless `missing` bytes fit and the disk is not full afterwards.

    What must stay free is 5 % of the missing bytes, at least `margin`: a disk without any room
    hurts more than this download.
    """
    if missing <= 0:
        return
    needed = missing + max(missing // 20, margin)
    with disk_errors(folder, missing):
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise NotEnoughSpace(needed, free, str(folder))


@contextmanager
def disk_errors(path: Path, missing: int = 0) -> Iterator[None]:
    """Raise NotEnoughSpace or DiskFailed for an OSError inside; `missing` bytes were to come."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            folder = path if path.is_dir() else path.parent
            free = shutil.disk_usage(folder).free
            raise NotEnoughSpace(missing, free, str(folder)) from error
        raise DiskFailed(error.errno, str(path)) from error


@contextmanager
def sole_writer(target: Path) -> Iterator[None]:
    """Keep other processes (and other transfers of this one) from writing the same file.

    Released by the system when the process dies. Raises AlreadyDownloading.
    """
    from filelock import FileLock, Timeout

    lock_path = target.with_name(f".{target.name}.lock")
    lock = FileLock(lock_path, timeout=_PATIENCE, thread_local=False)
    with disk_errors(lock_path):
        try:
            lock.acquire()
        except Timeout as error:
            raise AlreadyDownloading(str(target)) from error
    try:
        yield
    finally:
        if os.name != "nt":
            # Removed while held: whoever opened it meanwhile finds it unlinked and starts over.
            with suppress(OSError):
                lock_path.unlink()
        lock.release()
