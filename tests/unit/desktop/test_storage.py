from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.desktop.paths import Paths
from wizchat.desktop.storage import folder_size, look

if TYPE_CHECKING:
    from pathlib import Path


def write(file: Path, size: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x" * size)


def test_models_below_the_data_are_counted_once(tmp_path: Path) -> None:
    models = tmp_path / "data" / "models"
    paths = Paths.below(tmp_path)
    write(models / "a.gguf", 40_960)
    write(paths.data / "conversations.sqlite3", 8_192)
    write(paths.data / "backups" / "old", 4_096)
    write(paths.saved_caches / "a" / "b" / "000000.kv", 16_384)
    found = look(paths, models)
    assert (found.models.used, found.data.used) == (40_960, 12_288)
    assert found.models.path == models
    assert (found.caches.path, found.caches.used) == (paths.saved_caches, 16_384)
    assert found.data.free is not None


def test_links_and_holes_take_no_room(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "large", 500_000)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path / "elsewhere" / "large")
    (folder / "linked folder").symlink_to(tmp_path / "elsewhere")
    with (folder / "hole").open("wb") as file:
        file.truncate(10**9)
    assert folder_size(folder) < 100_000


def test_a_folder_that_is_not_there_takes_no_room(tmp_path: Path) -> None:
    assert folder_size(tmp_path / "nowhere") == 0
