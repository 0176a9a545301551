from __future__ import annotations

import dataclasses
import os
import stat
from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.paths import FolderUnusable, Paths

if TYPE_CHECKING:
    from pathlib import Path


def folders(paths: Paths) -> list[Path]:
    return [getattr(paths, field.name) for field in dataclasses.fields(paths)]


def test_one_variable_moves_every_folder(tmp_path: Path) -> None:
    root = tmp_path / "山 with spaces 🦉"
    paths = Paths.resolve({"WIZCHAT_HOME": str(root)})
    assert all(folder.is_relative_to(root) for folder in folders(paths))
    paths.create()
    assert all(folder.is_dir() for folder in folders(paths))


def test_a_relative_root_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.resolve({"WIZCHAT_HOME": "here"}).data == tmp_path / "here" / "data"


@pytest.mark.parametrize("environ", [{}, {"WIZCHAT_HOME": ""}])
def test_without_the_variable_the_platform_decides(environ: dict[str, str], home: Path) -> None:
    for folder in folders(Paths.resolve(environ)):
        assert folder.is_absolute()
        assert folder.is_relative_to(home)
        assert "wizchat" in str(folder.relative_to(home)).lower()


def test_launches_that_share_data_share_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    with_session = Paths.resolve({}).runtime
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Paths.resolve({}).runtime == with_session


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists, not modes")
def test_folders_are_private(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path / "new" / "deeper")
    paths.create()
    for folder in [*folders(paths), tmp_path / "new"]:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_create_twice_keeps_what_is_there(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.create()
    paths.database.write_bytes(b"kept")
    paths.create()
    assert paths.database.read_bytes() == b"kept"


def test_a_file_in_the_way_is_an_error_that_names_the_folder(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.logs.write_text("I am a file")
    with pytest.raises(FolderUnusable) as caught:
        paths.create()
    assert caught.value.folder == paths.logs
    assert caught.value.errno is not None
    assert paths.logs.read_text() == "I am a file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_folder_is_an_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FolderUnusable):
            Paths.below(tmp_path).create()
    finally:
        tmp_path.chmod(0o700)
