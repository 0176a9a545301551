"""One thread that writes changes down and then tells of them, in order."""

from __future__ import annotations

import logging
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.downloads.items import DownloadStatus

_CLOSE = 10.0

_logger = logging.getLogger(__name__)


class Announcer:
    """Calls `prepare` with the changes that have come up, then `listener` with each status."""

    def __init__(
        self,
        listener: Callable[[DownloadStatus], None],
        prepare: Callable[[Sequence[DownloadStatus]], None],
    ) -> None:
        self._listener = listener
        self._prepare = prepare
        self._queue: SimpleQueue[tuple[DownloadStatus | None, bool] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="download-news", daemon=True)

    def start(self) -> None:
        """Begin to tell; what was put in before is told first."""
        self._thread.start()

    def tell(self, status: DownloadStatus, *, changed: bool) -> None:
        """Tell of a change of state, or of progress alone. Returns at once."""
        self._queue.put((status, changed))

    def prepare(self) -> None:
        """Have `prepare` called though there is nothing to tell."""
        self._queue.put((None, True))

    def close(self) -> None:
        """Tell what is left, and end."""
        self._queue.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(_CLOSE)

    def _work(self) -> None:
        while True:
            batch = self._batch()
            news = [entry for entry in batch if entry is not None]
            if any(changed for _, changed in news):
                self._prepare([status for status, changed in news if changed and status])
            for status, _ in news:
                if status is not None:
                    self._call(status)
            if None in batch:
                return

    def _call(self, status: DownloadStatus) -> None:
        try:
            self._listener(status)
        except Exception:  # its fault must not end the keeping of the list
            _logger.exception("listener failed at %s of %s", status.state, status.item.label)

    def _batch(self) -> list[tuple[DownloadStatus | None, bool] | None]:
        """Wait for an entry; return it with all that have come up meanwhile."""
        batch = [self._queue.get()]
        while True:
            try:
                batch.append(self._queue.get_nowait())
            except Empty:
                return batch
