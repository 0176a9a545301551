"""The download list: which transfers run, which wait their turn, and what survives a restart."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from wizchat.downloads.announcer import Announcer
from wizchat.downloads.control import Control
from wizchat.downloads.errors import DownloadError, Unexpected
from wizchat.downloads.items import ACTIVE, DownloadItem, DownloadState, DownloadStatus
from wizchat.downloads.journal import Journal
from wizchat.downloads.leftovers import remove_unfinished
from wizchat.downloads.row import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizchat.downloads.hub import Hub
    from wizchat.downloads.transfer import Limits

_CLOSE = 10.0
"""Seconds that `close` waits for a transfer whose disk does not answer."""

_logger = logging.getLogger(__name__)


class DownloadQueue:
    """Downloads items into a folder, a few at once, and remembers them in a file.

    Every method may be called from any thread, the listener's included, and none waits for disk or
    network but `close`. An unknown id is ignored: the row may have been cancelled meanwhile.

    The listener is called on one thread of the queue's own, for every change of state in order (the
    list on disk is written first) and at most five times a second for the progress of an item. It
    must return quickly. A row that is DONE stays until `forget`, and is told again after a restart,
    so that a finished file is never overlooked.
    """

    def __init__(
        self,
        folder: Path,
        state_file: Path,
        hub: Hub,
        listener: Callable[[DownloadStatus], None],
        *,
        at_once: int = 2,
        limits: Limits | None = None,
    ) -> None:
        self._folder = folder
        self._hub = hub
        self._at_once = at_once
        self._limits = limits
        self._lock = threading.Lock()
        self._rows: dict[str, Row] = {}
        self._threads: set[threading.Thread] = set()
        self._open = False
        self._journal = Journal(state_file)
        self._announcer = Announcer(listener, self._prepare)
        for saved in self._journal.load():
            row = Row.restored(saved)
            row.look_at_disk(folder)
            self._rows[row.item.id] = row

    @property
    def broken_list(self) -> Path | None:
        """Return where a list that could not be read was kept; None when all was well."""
        return self._journal.broken

    def start(self) -> None:
        """Begin: what ran when the app ended runs again, what was paused stays paused."""
        with self._lock:
            if self._open:
                return
            self._open = True
            self._announcer.start()
            for row in tuple(self._rows.values()):
                if row.state is DownloadState.DONE and not row.is_present():
                    del self._rows[row.item.id]
                else:
                    self._announce(row)
            self._schedule()

    def close(self) -> None:
        """Stop every transfer, keeping what it has, and wait for the threads."""
        with self._lock:
            if not self._open:
                return
            self._open = False
            threads = tuple(self._threads)
            for row in self._rows.values():
                self._stop(row, row.then or DownloadState.QUEUED)
        for thread in threads:
            thread.join(_CLOSE)
        self._announcer.close()

    def statuses(self) -> tuple[DownloadStatus, ...]:
        """Return every row, in the order in which they were added."""
        now = time.monotonic()
        with self._lock:
            return tuple(row.status(now) for row in self._rows.values())

    def add(self, item: DownloadItem) -> None:
        """Put an item into the list; one with an id that is there already is taken up again."""
        with self._lock:
            row = self._rows.get(item.id)
            if row is None:
                row = self._rows[item.id] = Row(item)
                self._announce(row)
            else:
                self._again(row, item)
            self._schedule()

    def pause(self, item_id: str) -> None:
        """Stop a transfer or take it out of turn; `resume` goes on from where it was."""
        with self._lock:
            row = self._rows.get(item_id)
            if row is None:
                return
            if row.state in ACTIVE:
                self._stop(row, DownloadState.PAUSED)
            elif row.state is DownloadState.QUEUED:
                self._change(row, DownloadState.PAUSED)

    def resume(self, item_id: str) -> None:
        """Take a paused or failed item up again."""
        with self._lock:
            row = self._rows.get(item_id)
            if row is not None:
                self._again(row)
                self._schedule()

    def retry(self, item_id: str) -> None:
        """Try at once: a waiting item does not wait any longer, a failed one is taken up again."""
        with self._lock:
            row = self._rows.get(item_id)
            if row is None:
                return
            if row.state is DownloadState.WAITING and row.control and row.then is None:
                row.control.hurry()
            else:
                self._again(row)
                self._schedule()

    def cancel(self, item_id: str) -> None:
        """Take an item off the list and remove what it has not finished; CANCELLED follows.

        The finished file of a DONE item is left alone.
        """
        with self._lock:
            row = self._rows.get(item_id)
            if row is None:
                return
            if row.state in ACTIVE:
                self._stop(row, DownloadState.CANCELLED)
            else:
                self._cancelled(row)

    def forget(self, item_id: str) -> None:
        """Take a DONE item off the list, without a word to the listener."""
        with self._lock:
            row = self._rows.get(item_id)
            if row is not None and row.state is DownloadState.DONE:
                del self._rows[item_id]
                self._announcer.prepare()

    # --- Below, the lock is held ------------------------------------------------------------

    def _again(self, row: Row, item: DownloadItem | None = None) -> None:
        if row.state in {DownloadState.PAUSED, DownloadState.FAILED, DownloadState.DONE}:
            if row.state is DownloadState.DONE or (item is not None and item != row.item):
                row.begin_anew(item or row.item)
                row.look_at_disk(self._folder)
            self._change(row, DownloadState.QUEUED)
        elif row.then is DownloadState.PAUSED or (row.then and item is not None):
            row.then = DownloadState.QUEUED  # still stopping: runs again when it has stopped

    def _schedule(self) -> None:
        """Start transfers while there are places."""
        if not self._open:
            return
        for row in self._rows.values():
            if len(self._threads) >= self._at_once:
                return
            if row.state is DownloadState.QUEUED:
                self._change(row, DownloadState.RUNNING)
                row.control = Control()
                thread = threading.Thread(
                    target=self._run, args=(row, row.control), name="download", daemon=True
                )
                self._threads.add(thread)
                thread.start()

    def _stop(self, row: Row, then: DownloadState) -> None:
        if row.control is not None and row.then is not DownloadState.CANCELLED:
            row.then = then
            row.control.stop()

    def _change(self, row: Row, state: DownloadState) -> None:
        row.change(state)
        self._announce(row)

    def _cancelled(self, row: Row) -> None:
        row.change(DownloadState.CANCELLED)
        del self._rows[row.item.id]
        self._announce(row)

    def _announce(self, row: Row) -> None:
        row.told_at = time.monotonic()
        self._announcer.tell(row.status(row.told_at), changed=True)

    def _ended(self, row: Row, error: DownloadError | None, *, complete: bool) -> None:
        then, row.then, row.control, row.speed = row.then, None, None, None
        if complete and then is not DownloadState.CANCELLED:
            self._change(row, DownloadState.DONE)
        elif then is DownloadState.CANCELLED:
            self._cancelled(row)
        elif then is not None:
            self._change(row, then)
        else:
            row.change(DownloadState.FAILED)
            row.error = error
            row.look_at_disk(self._folder)  # bytes that proved wrong are not there any more
            self._announce(row)

    # --- On other threads, the lock is not held ----------------------------------------------

    def _run(self, row: Row, control: Control) -> None:
        """Fetch one item; the body of a transfer's thread."""
        from wizchat.downloads.run import Run

        complete, error = False, None
        try:
            run = Run(row, self._lock, self._announcer.tell)
            complete = run.fetch(self._folder, self._hub, control, self._limits)
        except DownloadError as failure:
            _logger.info("download of %s failed: %s", row.item.label, failure)
            error = failure
        except Exception as failure:  # a row must never run for ever
            _logger.exception("download of %s", row.item.label)
            error = Unexpected(repr(failure))
        with self._lock:
            self._threads.discard(threading.current_thread())
            self._ended(row, error, complete=complete)
            self._schedule()

    def _prepare(self, statuses: Sequence[DownloadStatus]) -> None:
        """Do what must be on disk before the listener hears of these changes."""
        for status in statuses:
            if status.state is DownloadState.CANCELLED:
                remove_unfinished(self._folder, status.item, status.files)
        with self._lock:
            saved = [row.saved() for row in self._rows.values()]
        self._journal.save(saved)
