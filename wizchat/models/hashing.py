"""The sha256 of large files, with progress and cancelling."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from wizchat.models.errors import ModelFileChanged, ModelFileMissing, ModelFileUnreadable

if TYPE_CHECKING:
    import os
    import threading
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Progress = Callable[[int, int], None]

_CHUNK = 2**20
_INTERVAL = 0.1
"""Seconds between two reports of progress."""


def sha256_of(
    paths: Sequence[Path], on_progress: Progress, cancelled: threading.Event
) -> tuple[str, ...] | None:
    """Return the sha256 of each file in hex, None when `cancelled` was set meanwhile.

    `on_progress(done, total)` counts bytes over all files; it is called on this thread, about ten
    times a second and once at the end. Raises ModelFileMissing, ModelFileUnreadable, and
    ModelFileChanged when a file is written to while it is read.
    """
    before = [_status(path) for path in paths]
    meter = Meter(on_progress, sum(status.st_size for status in before))
    hashes: list[str] = []
    for path, status in zip(paths, before, strict=True):
        found = _one(path, meter, cancelled)
        if found is None:
            return None
        if _identity(_status(path)) != _identity(status):
            raise ModelFileChanged(path)
        hashes.append(found)
    meter.finish()
    return tuple(hashes)


class Meter:
    """Counts bytes and reports them about ten times a second, on the thread that counts."""

    def __init__(self, on_progress: Progress, total: int) -> None:
        self._on_progress = on_progress
        self._total = total
        self._done = 0
        self._told_at = float("-inf")

    def add(self, count: int) -> None:
        """Count some more."""
        self._done += count
        now = time.monotonic()
        if now - self._told_at >= _INTERVAL:
            self._told_at = now
            self._on_progress(self._done, self._total)

    def finish(self) -> None:
        """Report that all is done."""
        self._on_progress(self._total, self._total)


def _one(path: Path, meter: Meter, cancelled: threading.Event) -> str | None:
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_CHUNK))
    try:
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                if cancelled.is_set():
                    return None
                digest.update(buffer[:count])
                meter.add(count)
    except OSError as error:
        raise ModelFileUnreadable(path, error.errno) from error
    return digest.hexdigest()


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except FileNotFoundError as error:
        raise ModelFileMissing(path) from error
    except (OSError, ValueError) as error:
        raise ModelFileUnreadable(path, getattr(error, "errno", None)) from error


def _identity(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ino
