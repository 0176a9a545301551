"""Caches of conversations on the disk, as the engine's thread sees them: it never waits for one."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from wizchat.engine import cache_folder
from wizchat.engine.worker.cache_block import (
    BLOCK_TOKENS,
    Block,
    DoubtfulBlockError,
    Place,
    StoppedError,
    read_block,
    write_block,
)
from wizchat.engine.worker.cache_shelf import CacheShelf
from wizchat.engine.worker.disk_thread import DiskThread
from wizchat.engine.worker.worth import Worth
from wizchat.files_in_use import remove

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.protocol import KeepCaches

_logger = logging.getLogger(__name__)

_PAUSE_SECONDS: Final = 60.0
"""After the disk refused, nothing is tried for so long."""


class Unsaved(Enum):
    """Why a block is not on the disk after all."""

    REFUSED = auto()
    """There is no room or no time for it, or the disk did not take it."""
    WITHOUT_BEFORE = auto()
    """The blocks before it are gone: they made room for another conversation."""


@dataclass(frozen=True)
class _Order:
    """A block to write, and what else to do with it."""

    key: str
    place: Place
    block: Block
    is_last: bool
    failed: Callable[[Unsaved], None]


class SavedCaches:
    """Writes and reads blocks on two threads; lives as long as the worker.

    What becomes of a job is told on the engine's thread, by `settle`; `wake` calls it there.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._writer = DiskThread("caches-write")
        self._reader = DiskThread("caches-read")
        self._results: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._shelf: CacheShelf | None = None
        self._ending = False
        self._pending = 0
        self._unwritten: dict[Path, _Order] = {}
        """What waits for the disk, by the file it becomes; read from here meanwhile."""
        self._written = threading.Condition()
        self._paused_until = 0.0
        self.worth = Worth()
        self.idle_seconds = 0.0

    @property
    def is_on(self) -> bool:
        """Whether there is a folder, and a quota for it."""
        return self._shelf is not None and self._shelf.quota > 0

    @property
    def takes(self) -> bool:
        """Whether it makes sense to save something now."""
        return self.is_on and time.monotonic() >= self._paused_until

    @property
    def pending(self) -> int:
        """Bytes in memory that wait for the disk."""
        return self._pending

    def configure(self, keep: KeepCaches) -> None:
        """Use this folder and quota from now on."""
        shelf = self._shelf = CacheShelf(Path(keep.folder), keep.quota)
        self.idle_seconds = keep.idle_seconds
        self.worth.always = keep.always
        self._writer.do(lambda: _guarded(shelf.tidy))

    def write(
        self,
        key: str,
        place: Place,
        block: Block,
        *,
        is_last: bool,
        failed: Callable[[Unsaved], None],
    ) -> None:
        """Write a block when the disk has time; `failed` is told why if it is not there then.

        With the last block of a conversation those behind it are deleted.
        """
        shelf = self._shelf
        if shelf is None:
            return
        order = _Order(key, place, block, is_last, failed)
        with self._written:
            self._pending += block.size
            self._unwritten[_path(shelf, key, place)] = order
        self._writer.do(lambda: self._write(shelf, order))

    def read(self, key: str, place: Place, then: Callable[[Block | None], None]) -> None:
        """Read a block; `then` gets None when there is none, or none to be believed.

        `used_up` has to follow: if it does not, that is because this process died of what it read,
        and another one must not. The cache is deleted then.
        """
        shelf = self._shelf
        if shelf is None:
            self._results.put(lambda: then(None))
            return
        with self._written:
            order = self._unwritten.get(_path(shelf, key, place))
        if order is not None and order.place == place:
            self._tell(partial(then, order.block))
        else:
            self._reader.do(lambda: self._read(shelf, key, place, then))

    def used_up(self, key: str, fingerprint: bytes) -> None:
        """Take note that llama.cpp has taken what it was given, and lives."""
        shelf = self._shelf
        if shelf is not None:
            self._reader.do(lambda: shelf.release(shelf.folder(key, fingerprint)))

    def discard(self, key: str, place: Place) -> None:
        """Delete a block that llama.cpp did not take."""
        shelf = self._shelf
        if shelf is not None:
            path = _path(shelf, key, place)
            with self._written:
                self._unwritten.pop(path, None)
            self._writer.do(lambda: _guarded(lambda: remove(path)))

    def forget(self, key: str) -> None:
        """Delete what was saved of a conversation, and what is about to be."""
        shelf = self._shelf
        if shelf is not None:
            folder = cache_folder.conversation_folder(shelf.root, key)
            self._writer.do(lambda: cache_folder.delete(folder))

    def settle(self) -> bool:
        """Tell what became of jobs, on the engine's thread; return whether there were any."""
        found = False
        while True:
            try:
                result = self._results.get_nowait()
            except Empty:
                return found
            result()
            found = True

    def wait_for_room(self, most: int, until: float) -> bool:
        """Wait until no more than `most` bytes wait for the disk; False at the time `until`."""
        with self._written:
            return self._written.wait_for(
                lambda: self._pending <= most, max(0.0, until - time.monotonic())
            )

    def close(self, seconds: float) -> None:
        """Write what can be written in this time, give up the rest."""
        end = time.monotonic() + seconds
        self.wait_for_room(0, end)
        self._ending = True
        self._writer.close(0.5)
        self._reader.close(0.1)

    # --- On the disk's threads ---

    def _write(self, shelf: CacheShelf, order: _Order) -> None:
        started = time.perf_counter()
        place, block = order.place, order.block
        folder = shelf.folder(order.key, place.fingerprint)
        unsaved: Unsaved | None = Unsaved.REFUSED
        pause = 0.0
        try:
            if place.start and not shelf.block(folder, place.start - BLOCK_TOKENS).exists():
                unsaved = Unsaved.WITHOUT_BEFORE
            elif not self._ending and shelf is self._shelf and shelf.make_room(folder, block.size):
                write_block(shelf.block(folder, place.start), place, block, lambda: self._ending)
                if order.is_last:
                    shelf.cut_off(folder, place.start)
                shelf.touch(folder)
                unsaved = None
        except StoppedError:
            _logger.info("a cache was not saved in time")
        except (OSError, MemoryError) as error:
            _logger.info("a cache was not saved: %s", error)
            pause = _PAUSE_SECONDS
        finally:
            self._no_longer_waits(shelf, order)
        seconds = time.perf_counter() - started
        if unsaved is None:
            self._tell(lambda: self.worth.wrote(block.size, seconds))
        else:
            self._tell(partial(self._not_saved, order, unsaved, pause))

    def _no_longer_waits(self, shelf: CacheShelf, order: _Order) -> None:
        path = _path(shelf, order.key, order.place)
        with self._written:
            self._pending -= order.block.size
            if self._unwritten.get(path) is order:
                del self._unwritten[path]
            self._written.notify_all()

    def _read(
        self, shelf: CacheShelf, key: str, place: Place, then: Callable[[Block | None], None]
    ) -> None:
        path = _path(shelf, key, place)
        block: Block | None = None
        try:
            block = read_block(path, place)
            if not shelf.claim(path.parent):
                block = None
        except FileNotFoundError:
            pass
        except DoubtfulBlockError as error:
            _logger.info("a saved cache is not used: %s", error)
            _guarded(lambda: remove(path))
        except (OSError, MemoryError) as error:
            _logger.info("a saved cache cannot be read: %s", error)
        self._tell(lambda: then(block))

    def _tell(self, result: Callable[[], None]) -> None:
        self._results.put(result)
        self._wake()

    def _not_saved(self, order: _Order, why: Unsaved, pause: float) -> None:
        if pause:
            self._paused_until = time.monotonic() + pause
        order.failed(why)


def _path(shelf: CacheShelf, key: str, place: Place) -> Path:
    return shelf.block(shelf.folder(key, place.fingerprint), place.start)


def _guarded(work: Callable[[], None]) -> None:
    try:
        work()
    except OSError as error:
        _logger.info("saved caches cannot be tidied up: %s", error)
