from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from wizchat.desktop.atomic import set_aside, write_atomically


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


def test_writes_and_replaces(folder: Path) -> None:
    path = folder / "a.json"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(folder.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists, not modes")
def test_only_this_person_reads_it(folder: Path) -> None:
    write_atomically(folder / "a", b"")
    assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_leaves_the_old_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "a.json"
    write_atomically(path, b"old")
    real = os.fdopen

    def on_a_full_disk(handle: int, mode: str) -> object:
        os.dup2(os.open("/dev/full", os.O_WRONLY), handle)
        return real(handle, mode)

    monkeypatch.setattr(os, "fdopen", on_a_full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new" * 100_000)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_set_aside_never_overwrites(folder: Path) -> None:
    path = folder / "a.json"
    kept = []
    for content in ("1", "2", "3"):
        path.write_text(content)
        kept.append(set_aside(path))
    assert not path.exists()
    assert [p.read_text() for p in kept] == ["1", "2", "3"]
    assert all(p.name.startswith("a.json.broken-") for p in kept)
