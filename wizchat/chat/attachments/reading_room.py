"""Reads attached files one after the other, away from every thread that must not wait."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from wizchat.chat.attachments.problems import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from wizchat.chat.attachments.problems import AttachmentProblem
    from wizchat.chat.attachments.reading import FileText

_logger = logging.getLogger(__name__)


class ReadingRoom:
    """One thread, begun with the first file."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="attachments")
        self._wanted: set[str] = set()
        self._handing_over = threading.Lock()
        self._closed = threading.Event()

    def read(
        self, key: str, path: Path, then: Callable[[FileText | AttachmentProblem], None]
    ) -> None:
        """Read a file, then call `then` on the thread; not when it is abandoned before."""
        if self._closed.is_set():
            return
        self._wanted.add(key)
        self._pool.submit(self._read, key, path, then).add_done_callback(_log_mistake)

    def abandon(self, key: str) -> bool:
        """Read a file no further; return whether it was still to be read. Any thread.

        False says that what was read of it has been handed over, and can be taken back.
        """
        with self._handing_over:
            return self._take(key)

    def close(self) -> None:
        """End the reading under way and take no more; waits a moment for it."""
        self._closed.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _take(self, key: str) -> bool:
        try:
            self._wanted.remove(key)
        except KeyError:
            return False
        return True

    def _is_wanted(self, key: str) -> bool:
        return key in self._wanted and not self._closed.is_set()

    def _read(
        self, key: str, path: Path, then: Callable[[FileText | AttachmentProblem], None]
    ) -> None:
        if not self._is_wanted(key):
            return
        from wizchat.chat.attachments.isolation import Abandoned, extract
        from wizchat.chat.attachments.reading import read

        result: FileText | AttachmentProblem
        try:
            result = read(path, partial(extract, wanted=partial(self._is_wanted, key)))
        except Abandoned:
            return
        except Unreadable as error:
            result = error.problem
        with self._handing_over:
            if self._take(key) and not self._closed.is_set():
                then(result)


def _log_mistake(done: Future[None]) -> None:
    """Log an error that no file may cause: it is a mistake in this program."""
    if not done.cancelled() and (error := done.exception()) is not None:
        _logger.error("reading an attachment failed", exc_info=error)
