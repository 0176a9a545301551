"""Files that somebody else has open for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.files_in_use import InUse
from wizchat.files_in_use import move, put_in_place, remove

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_file_in_use_is_renamed_and_deleted_once_it_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"x")
    used = InUse(monkeypatch, "rename", tries=3)
    move(path, other)
    assert used.left == 0
    assert other.read_bytes() == b"x"
    used = InUse(monkeypatch, "unlink", tries=3)
    remove(other)
    remove(other)
    assert used.left == 0
    assert not other.exists()


def test_a_file_gets_its_name(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.write_bytes(b"x")
    put_in_place(fresh, tmp_path / "name")
    assert (tmp_path / "name").read_bytes() == b"x"
    assert not fresh.exists()
