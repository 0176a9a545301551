from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from wizchat.desktop.installation import PACKAGES, Installation, free_space
from wizchat.desktop.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_folder_is_named_with_its_room(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    here = Installation.look(paths, tmp_path / "elsewhere")
    folders = {folder.name: folder for folder in here.folders}
    assert set(folders) == {"data", "config", "cache", "logs", "models", "runtime"}
    assert folders["models"].path == tmp_path / "elsewhere"
    assert all(folder.free for folder in here.folders)
    assert all(here.packages[name] for name in PACKAGES)
    assert here.system


def test_the_room_where_a_folder_would_be(tmp_path: Path) -> None:
    free = free_space(tmp_path / "not" / "yet")
    assert free is not None
    assert abs(free - shutil.disk_usage(tmp_path).free) < 10**9


def test_room_that_cannot_be_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    assert free_space(tmp_path) is None
