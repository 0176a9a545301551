"""One turn of a row: its parts are fetched in order, and the row shows how it goes."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Protocol

from wizchat.downloads.items import DownloadPart, DownloadState, DownloadStatus, HubFile
from wizchat.downloads.names import checked_name
from wizchat.downloads.partial import PartialFile
from wizchat.downloads.speed import Speedometer
from wizchat.downloads.transfer import Limits, Transfer

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from wizchat.downloads.control import Control
    from wizchat.downloads.errors import DownloadError
    from wizchat.downloads.hub import Hub
    from wizchat.downloads.row import Row

_logger = logging.getLogger(__name__)

PROGRESS_EVERY = 0.2
"""Seconds between two words about the progress of one item."""


class Tell(Protocol):
    """How news leave: see `Announcer.tell`."""

    def __call__(self, status: DownloadStatus, *, changed: bool) -> None:
        """Take a status and return at once."""


class Run:
    """The `Watcher` of a row's transfers; lives on their thread, changes the row under the lock."""

    def __init__(self, row: Row, lock: threading.Lock, tell: Tell) -> None:
        self._row = row
        self._lock = lock
        self._tell = tell

    def fetch(self, folder: Path, hub: Hub, control: Control, limits: Limits | None) -> bool:
        """Fetch what is missing; return False when stopped. Raises DownloadError."""
        parts = self._row.item.parts
        for index in range(len(self._row.files), len(parts)):
            transfer = Transfer(
                parts[index],
                folder,
                hub,
                control=control,
                watcher=self,
                limits=limits,
                also_needed=_missing(parts[index + 1 :], folder),
            )
            file = transfer.run()
            if file is None:
                return False
            with self._lock:
                self._row.sizes[len(self._row.files)] = file.size
                self._row.files += (file,)
                self._row.part_done = 0
        return True

    def running(self, source: HubFile, done: int, total: int | None, received: int) -> None:
        """Count bytes; see `Watcher`."""
        now = time.monotonic()
        with self._lock:
            changed = self._enter(DownloadState.RUNNING)
            if self._row.speed is None:
                self._row.speed = Speedometer(now)
            self._row.speed.add(received, now)
            self._row.source = source
            self._progress(done, total)
            self._announce(now, changed=changed)

    def verifying(self, done: int, total: int, verified: int) -> None:
        """Show that bytes are read back; see `Watcher`."""
        with self._lock:
            changed = self._enter(DownloadState.VERIFYING)
            self._row.verified = verified
            self._progress(done, total)
            self._announce(time.monotonic(), changed=changed)

    def waiting(self, error: DownloadError, retry_at: float) -> None:
        """Show what hinders; see `Watcher`."""
        with self._lock:
            if self._enter(DownloadState.WAITING):
                _logger.info("download of %s waits: %s", self._row.item.label, error)
            self._row.speed = None  # a pause says nothing about how fast bytes come after it
            self._row.error = error
            self._row.retry_at = retry_at
            self._announce(time.monotonic(), changed=True)

    # --- Below, the lock is held ------------------------------------------------------------

    def _enter(self, state: DownloadState) -> bool:
        if self._row.state is state:
            return False
        self._row.change(state)
        return True

    def _progress(self, done: int, total: int | None) -> None:
        self._row.part_done = done
        if total is not None:
            self._row.sizes[len(self._row.files)] = total

    def _announce(self, now: float, *, changed: bool) -> None:
        if changed or now - self._row.told_at >= PROGRESS_EVERY:
            self._row.told_at = now
            self._tell(self._row.status(now), changed=changed)


def _missing(parts: Sequence[DownloadPart], folder: Path) -> int:
    """Return how many bytes of these parts are still to come, as far as their sizes are known."""
    files = (PartialFile(folder / checked_name(part.filename)) for part in parts)
    return sum(
        max(0, (part.size or 0) - max(file.on_disk, file.finished_size))
        for part, file in zip(parts, files, strict=True)
    )
