"""The repacked wheel: libraries in, every file accounted for."""

from __future__ import annotations

import base64
import csv
import hashlib
import zipfile
from typing import TYPE_CHECKING

import pytest

from native import wheel

if TYPE_CHECKING:
    from pathlib import Path

RECORD = "llama_cpp_python-0.3.36.dist-info/RECORD"


@pytest.fixture
def pure(tmp_path: Path) -> Path:
    path = tmp_path / "pure.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("llama_cpp/__init__.py", "version = 1\n")
        archive.writestr("llama_cpp/with,comma.txt", "x")
        archive.writestr(RECORD, "llama_cpp/__init__.py,sha256=stale,1\n")
    return path


@pytest.fixture
def packed(pure: Path, tmp_path: Path) -> Path:
    library = tmp_path / "libllama.so"
    library.write_bytes(b"\x7fELF" + bytes(5000))
    result = tmp_path / "packed.whl"
    wheel.pack(pure, [library], result)
    return result


def test_the_libraries_lie_where_the_loader_looks(packed: Path) -> None:
    with zipfile.ZipFile(packed) as archive:
        assert archive.read("llama_cpp/lib/libllama.so").startswith(b"\x7fELF")
        assert archive.read("llama_cpp/__init__.py") == b"version = 1\n"


def test_the_record_names_every_file_with_its_hash_and_size(packed: Path) -> None:
    with zipfile.ZipFile(packed) as archive:
        rows = list(csv.reader(archive.read(RECORD).decode().splitlines()))
        assert {row[0] for row in rows} == set(archive.namelist())
        assert len(rows) == len(archive.namelist())
        for name, digest, size in rows:
            if name == RECORD:
                assert (digest, size) == ("", "")
                continue
            content = archive.read(name)
            told = base64.urlsafe_b64decode(digest.removeprefix("sha256=") + "=")
            assert (told, int(size)) == (hashlib.sha256(content).digest(), len(content))


def test_equal_contents_give_equal_wheels(pure: Path, packed: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.whl"
    wheel.pack(pure, [tmp_path / "libllama.so"], again)
    assert again.read_bytes() == packed.read_bytes()


def test_a_zip_that_is_no_wheel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello", "x")
    with pytest.raises(wheel.BadWheel):
        wheel.pack(path, [], tmp_path / "packed.whl")
