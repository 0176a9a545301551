"""The folder of saved caches under its quota: what is written where, and what goes when it is full.

Belongs to the thread that writes. What is there is looked up anew: the app deletes here too.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizchat.engine.cache_folder import conversation_folder, conversation_folders, delete
from wizchat.engine.worker.cache_block import PART
from wizchat.files_in_use import remove

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LEFT_FREE: Final = 2 * 1024**3
_LEFT_FREE_SHARE: Final = 0.05
_LEFT_FREE_MOST: Final = 20 * 1024**3
_STALE_SECONDS: Final = 600.0
_ENDING: Final = ".kv"
_CLAIM: Final = "being-read"


@dataclass(frozen=True)
class Cache:
    """What is saved of one conversation for one model."""

    folder: Path
    used: float
    """When it was last written or read, in seconds as the file system counts them."""
    size: int


class CacheShelf:
    """Finds room for blocks and deletes those least recently used."""

    def __init__(self, root: Path, quota: int) -> None:
        self.root = root
        self.quota = quota
        self._claimed: set[Path] = set()

    def folder(self, key: str, fingerprint: bytes) -> Path:
        """Return where the blocks of a conversation for one model lie."""
        return conversation_folder(self.root, key) / fingerprint.hex()[:32]

    def block(self, folder: Path, start: int) -> Path:
        """Return the file of the block that begins at this position."""
        return folder / f"{start:06d}{_ENDING}"

    def make_room(self, folder: Path, size: int) -> bool:
        """Delete what was not used for longest until `size` more bytes fit; False if they cannot.

        What is in `folder` stays. Raises OSError when the disk is nearly full, or the folder
        cannot be made.
        """
        for private in (self.root, folder.parent, folder):
            private.mkdir(mode=0o700, parents=True, exist_ok=True)
        if size > _room_on_disk(self.root):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.root))
        return self._trim(self.quota - size, keep=folder)

    def tidy(self) -> None:
        """Delete what is beyond the quota, and what a worker that was killed left half written."""
        if self.quota <= 0:
            for conversation in conversation_folders(self.root):
                delete(conversation)
            return
        now = time.time()
        for part in self.root.glob(f"*/*/*{PART}"):
            with contextlib.suppress(OSError):
                if now - part.stat().st_mtime > _STALE_SECONDS:
                    remove(part)
        self._trim(self.quota, keep=None)

    def cut_off(self, folder: Path, last: int) -> None:
        """Delete the blocks behind the one that begins at `last`: they follow other tokens."""
        for path in folder.glob(f"*{_ENDING}"):
            if path.stem.isdigit() and int(path.stem) > last:
                remove(path)

    def claim(self, folder: Path) -> bool:
        """Mark a cache as being read; False, and it is gone, if it is marked already.

        Another process that marked it has died before `release`, most likely of what the cache
        holds. Raises OSError. Belongs to the thread that reads, as `release` does.
        """
        if folder in self._claimed:
            return True
        try:
            (folder / _CLAIM).touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            delete(folder)
            return False
        self._claimed.add(folder)
        self.touch(folder)
        return True

    def release(self, folder: Path) -> None:
        """Take the mark off."""
        self._claimed.discard(folder)
        with contextlib.suppress(OSError):
            remove(folder / _CLAIM)

    def touch(self, folder: Path) -> None:
        """Note that a cache was used just now."""
        with contextlib.suppress(OSError):
            os.utime(folder)

    def _trim(self, most: int, *, keep: Path | None) -> bool:
        caches = sorted(self._caches(), key=lambda cache: cache.used)
        total = sum(cache.size for cache in caches)
        for cache in caches:
            if total <= most:
                break
            if cache.folder != keep:
                delete(cache.folder)
                with contextlib.suppress(OSError):
                    cache.folder.parent.rmdir()  # unless something else is in it
                total -= cache.size
        return total <= most

    def _caches(self) -> Iterator[Cache]:
        for conversation in conversation_folders(self.root):
            with contextlib.suppress(FileNotFoundError):
                for folder in conversation.iterdir():
                    if folder.is_dir():  # file managers leave files of their own
                        used, size = folder.stat().st_mtime, _size(folder)
                        yield Cache(folder, used, size)


def _size(folder: Path) -> int:
    total = 0
    for path in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):
            total += path.stat().st_size
    return total


def _room_on_disk(folder: Path) -> int:
    """Return how many bytes may be written: 2 GB stay free, or 5 % of a larger disk up to 20 GB."""
    disk = shutil.disk_usage(folder)
    left = max(_LEFT_FREE, min(_LEFT_FREE_MOST, int(disk.total * _LEFT_FREE_SHARE)))
    return disk.free - left
