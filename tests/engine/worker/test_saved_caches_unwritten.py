"""Blocks that come back before the disk has taken them."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

from wizchat.engine.protocol import KeepCaches
from wizchat.engine.worker import saved_caches
from wizchat.engine.worker.cache_block import Block, Place
from wizchat.engine.worker.saved_caches import SavedCaches

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = Place(b"f" * 32, 0, b"0" * 32)
BLOCK = Block([1, 2, 3], bytearray(b"cells"))


class SlowDisk:
    """Takes a block when it is told to, or refuses it."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.error: OSError | None = None

    def write(self, path: Path, *_: Any) -> None:
        assert self.goes_on.wait(60)
        if self.error:
            raise self.error
        path.touch()


class Kept:
    """Saved caches, and what they say on this thread."""

    def __init__(self, folder: Path) -> None:
        self._woken = threading.Event()
        self.caches = SavedCaches(self._woken.set)
        self.caches.configure(KeepCaches(folder=str(folder), quota=10**9, always=True))
        self.refused: list[object] = []

    def write(self, block: Block) -> None:
        self.caches.write("key", HERE, block, is_last=True, failed=self.refused.append)

    def read(self, place: Place = HERE) -> Block | None:
        found: list[Block | None] = []
        self.caches.read("key", place, found.append)
        while not found:
            assert self._woken.wait(60)
            self._woken.clear()
            self.caches.settle()
        return found[0]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    disk = SlowDisk()
    monkeypatch.setattr(saved_caches, "write_block", disk.write)
    return disk


@pytest.fixture
def kept(tmp_path: Path, disk: SlowDisk) -> Iterator[Kept]:
    kept = Kept(tmp_path / "caches")
    yield kept
    disk.goes_on.set()
    kept.caches.close(10)


def test_a_block_is_there_before_the_disk_has_it(kept: Kept) -> None:
    kept.write(BLOCK)
    assert kept.read() is BLOCK
    assert kept.read(Place(HERE.fingerprint, 0, b"1" * 32)) is None  # behind other tokens
    assert kept.read(Place(HERE.fingerprint, 256, HERE.before)) is None


def test_the_later_of_two_is_what_comes_back(kept: Kept) -> None:
    later = Block([1, 2, 4], bytearray(b"other"))
    kept.write(BLOCK)
    kept.write(later)
    assert kept.read() is later


def test_nothing_is_held_once_it_is_written(
    kept: Kept, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.write(BLOCK)
    disk.goes_on.set()
    assert kept.caches.wait_for_room(0, monotonic() + 60)
    from_disk = Block([9], bytearray())
    monkeypatch.setattr(saved_caches, "read_block", lambda *_: from_disk)
    assert kept.read() is from_disk


def test_what_the_disk_refused_does_not_come_back(kept: Kept, disk: SlowDisk) -> None:
    disk.error = OSError("no")
    kept.write(BLOCK)
    disk.goes_on.set()
    assert kept.caches.wait_for_room(0, monotonic() + 60)
    assert kept.read() is None
    assert kept.refused == [saved_caches.Unsaved.REFUSED]


def test_what_llama_cpp_refused_does_not_come_back(kept: Kept) -> None:
    kept.write(BLOCK)
    kept.caches.discard("key", HERE)
    assert kept.read() is None
