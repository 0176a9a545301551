from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.files_in_use import InUse
from wizchat import files_in_use
from wizchat.desktop.atomic import (
    replacing,
    set_aside,
    write_atomically,
)


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


def test_a_file_in_use_is_replaced_once_it_is_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "a.json"
    path.write_bytes(b"old")
    used = InUse(monkeypatch, "replace", tries=3)
    write_atomically(path, b"new")
    assert used.left == 0
    assert path.read_bytes() == b"new"
    assert list(folder.iterdir()) == [path]


def test_a_file_that_stays_in_use_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "a.json"
    path.write_bytes(b"old")
    InUse(monkeypatch, "replace", tries=10**9)
    monkeypatch.setattr(files_in_use, "_IN_USE_SECONDS", 0.0)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
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


WRITER = """
import sys
from pathlib import Path
from wizchat import files_in_use
from wizchat.desktop.atomic import put_in_place, replacing, set_aside, write_atomically
path = Path(sys.argv[1])
for number in range(1_000_000):
    write_atomically(path, bytes([48 + number % 10]) * 200_000)
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 20])
def test_a_process_killed_while_it_writes_leaves_a_whole_file(folder: Path, after: int) -> None:
    path = folder / "a.json"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE, cwd=Path(__file__).parents[3],
    ) as writer:  # fmt: skip
        assert writer.stdout is not None
        for _ in range(after):
            writer.stdout.readline()
        writer.kill()
    content = path.read_bytes()
    assert len(content) == 200_000
    assert len(set(content)) == 1


def test_a_file_for_others_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("before")
    with replacing(path) as file:
        file.write(b"af")
        assert path.read_text() == "before"
        file.write(b"ter")
    assert path.read_text() == "after"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["out.md"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_whatever_ends_the_writing_the_old_file_stays(error: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("before")

    def write() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise error

    with pytest.raises(type(error)):
        write()
    assert path.read_text() == "before"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["out.md"]
