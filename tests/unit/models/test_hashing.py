from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING

import pytest

from wizchat.models.errors import ModelFileChanged, ModelFileMissing, ModelFileUnreadable
from wizchat.models.hashing import sha256_of

if TYPE_CHECKING:
    from pathlib import Path


def ignore(_done: int, _total: int) -> None:
    pass


def test_hashes_and_progress_over_several_files(tmp_path: Path) -> None:
    contents = [b"a" * 3_000_000, b"", "山🦉".encode()]
    paths = []
    for number, content in enumerate(contents):
        paths.append(tmp_path / f"{number}")
        paths[-1].write_bytes(content)
    seen: list[tuple[int, int]] = []
    hashes = sha256_of(paths, lambda done, total: seen.append((done, total)), threading.Event())
    assert hashes == tuple(hashlib.sha256(content).hexdigest() for content in contents)
    total = sum(map(len, contents))
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)
    assert {t for _, t in seen} == {total}


def test_cancelling_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a" * 5_000_000)
    cancelled = threading.Event()
    seen: list[int] = []

    def cancel(done: int, _total: int) -> None:
        seen.append(done)
        cancelled.set()

    assert sha256_of([path], cancel, cancelled) is None
    assert len(seen) == 1


def test_a_file_that_is_still_written_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a" * 2_000_000)

    def append(_done: int, _total: int) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(ModelFileChanged) as caught:
        sha256_of([path], append, threading.Event())
    assert caught.value.path == path


def test_missing_and_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ModelFileMissing):
        sha256_of([tmp_path / "gone"], ignore, threading.Event())
    with pytest.raises(ModelFileUnreadable):
        sha256_of([tmp_path], ignore, threading.Event())
