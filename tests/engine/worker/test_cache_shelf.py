"""Room for blocks: the quota, the disk, and what is left of a worker that was killed."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections import namedtuple
from typing import TYPE_CHECKING

import pytest

from wizchat.engine.worker.cache_shelf import CacheShelf

if TYPE_CHECKING:
    from pathlib import Path

GB = 1024**3
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "read"
    folder.mkdir()
    return folder


def fill(shelf: CacheShelf, key: str, size: int, *, age: float) -> Path:
    folder = shelf.folder(key, b"f" * 32)
    folder.mkdir(parents=True)
    (folder / "000000.kv").write_bytes(bytes(size))
    then = time.time() - age
    os.utime(folder, (then, then))
    return folder


def disk(monkeypatch: pytest.MonkeyPatch, total: int, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(total, total - free, free))


def test_the_least_recently_used_make_room(root: Path) -> None:
    shelf = CacheShelf(root, 1000)
    old, older = fill(shelf, "a", 400, age=10), fill(shelf, "b", 400, age=20)
    new = shelf.folder("c", b"f" * 32)
    assert shelf.make_room(new, 500)
    assert old.exists()
    assert not older.parent.exists()
    shelf.touch(old)
    assert shelf.make_room(new, 600)
    assert old.exists()


def test_files_of_others_are_in_nobodys_way(root: Path) -> None:
    shelf = CacheShelf(root, 1000)
    old = fill(shelf, "a", 400, age=10)
    strangers = [root / ".DS_Store", old.parent / ".DS_Store"]
    for stranger in strangers:
        stranger.write_bytes(bytes(6148))
    assert shelf.make_room(shelf.folder("b", b"f" * 32), 500)
    assert shelf.make_room(shelf.folder("b", b"f" * 32), 700)
    assert not old.exists()
    assert all(stranger.exists() for stranger in strangers)


def test_a_conversation_never_makes_room_for_itself(root: Path) -> None:
    shelf = CacheShelf(root, 1000)
    mine, other = fill(shelf, "a", 800, age=20), fill(shelf, "b", 100, age=10)
    assert not shelf.make_room(mine, 300)
    assert mine.exists()
    assert not other.exists()


@pytest.mark.parametrize(
    ("total", "free", "fits"),
    [
        (10 * GB, 2 * GB + 1000, True),
        (10 * GB, 2 * GB + 999, False),
        (100 * GB, 5 * GB + 1000, True),
        (100 * GB, 5 * GB + 999, False),
        (4000 * GB, 20 * GB + 1000, True),
        (4000 * GB, 20 * GB + 999, False),
        (4000 * GB, 0, False),
    ],
)
def test_the_disk_is_never_filled(
    root: Path, monkeypatch: pytest.MonkeyPatch, *, total: int, free: int, fits: bool
) -> None:
    disk(monkeypatch, total, free)
    shelf = CacheShelf(root, 10**12)
    folder = shelf.folder("a", b"f" * 32)
    if fits:
        assert shelf.make_room(folder, 1000)
    else:
        with pytest.raises(OSError, match="space") as full:
            shelf.make_room(folder, 1000)
        assert full.value.errno == errno.ENOSPC


def test_half_written_files_go_once_nobody_can_be_writing_them(root: Path) -> None:
    shelf = CacheShelf(root, 10**9)
    folder = fill(shelf, "a", 10, age=0)
    stale, fresh = folder / "000000.kv.0011aabb.part", folder / "000256.kv.0011aabb.part"
    for path in (stale, fresh):
        path.write_bytes(b"half")
    hour_ago = time.time() - 3600
    os.utime(stale, (hour_ago, hour_ago))
    shelf.tidy()
    assert sorted(path.name for path in folder.iterdir()) == ["000000.kv", fresh.name]


def test_a_quota_of_nothing_deletes_all_of_ours(root: Path) -> None:
    shelf = CacheShelf(root, 0)
    fill(shelf, "a", 10, age=0)
    (root / "something else").mkdir()
    shelf.tidy()
    assert [path.name for path in root.iterdir()] == ["something else"]


def test_blocks_behind_the_last_one_go(root: Path) -> None:
    shelf = CacheShelf(root, 10**9)
    folder = fill(shelf, "a", 10, age=0)
    for name in ("000256.kv", "000512.kv", "being-read"):
        (folder / name).touch()
    shelf.cut_off(folder, 256)
    assert sorted(path.name for path in folder.iterdir()) == [
        "000000.kv",
        "000256.kv",
        "being-read",
    ]


def test_what_is_claimed_twice_was_the_death_of_somebody(root: Path) -> None:
    shelf = CacheShelf(root, 10**9)
    folder = fill(shelf, "a", 10, age=0)
    assert shelf.claim(folder)
    shelf.release(folder)
    assert shelf.claim(folder)
    assert shelf.claim(folder)
    another_process = CacheShelf(root, 10**9)
    assert not another_process.claim(folder)
    assert not folder.exists()
    shelf.release(folder)
