"""Where saved caches lie, and that nothing else is ever deleted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from wizchat import files_in_use
from wizchat.engine.cache_folder import (
    conversation_folder,
    conversation_folders,
    delete,
    delete_all_but,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "read"
    folder.mkdir()
    return folder


def make(root: Path, key: str) -> Path:
    folder = conversation_folder(root, key)
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "000000.kv").write_bytes(b"KV")
    return folder


def test_a_key_of_any_kind_names_a_folder_right_below(root: Path) -> None:
    for key in ("", "a", "../..", "/etc", "CON", "山", "\ud800", "x" * 10_000):
        assert conversation_folder(root, key).parent == root
        assert len(conversation_folder(root, key).name) == 32


def test_all_but_those_named_go_and_nothing_that_is_not_ours(root: Path) -> None:
    kept, gone = make(root, "kept"), make(root, "gone")
    (root / "notes").mkdir()
    (root / ("a" * 32)).write_text("a file")
    elsewhere = root.parent / "elsewhere"
    elsewhere.mkdir()
    (root / ("b" * 32)).symlink_to(elsewhere)
    delete_all_but(root, ["kept", "never there"])
    assert kept.exists()
    assert not gone.exists()
    assert elsewhere.exists()
    assert {path.name for path in root.iterdir()} == {
        kept.name, "notes", "a" * 32, "b" * 32
    }  # fmt: skip


def test_what_is_not_there_is_deleted_already(root: Path) -> None:
    delete(root / "none")
    delete_all_but(root / "none", [])
    assert list(conversation_folders(root / "none")) == []


def test_what_is_being_looked_at_goes_too(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, real, refusals = make(root, "gone"), os.unlink, 3

    def unlink(path: str | Path, *, dir_fd: int | None = None) -> None:
        nonlocal refusals
        if refusals:
            refusals -= 1
            raise PermissionError(13, "in use", str(path))
        real(path, dir_fd=dir_fd)

    monkeypatch.setattr(os, "unlink", unlink)
    monkeypatch.setattr(files_in_use, "_IN_USE_SECONDS", 60.0)
    monkeypatch.setattr(files_in_use, "_PAUSE_SECONDS", 0.0)
    delete(folder)
    assert refusals == 0
    assert not folder.exists()


@pytest.mark.logs_warnings
def test_what_stays_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(path: str | Path, *, dir_fd: int | None = None) -> None:
        raise PermissionError(13, "in use", str(path))

    folder = make(root, "stays")
    monkeypatch.setattr(os, "unlink", refuse)
    delete(folder)
    assert folder.exists()
    assert "of a saved cache stays" in caplog.text
