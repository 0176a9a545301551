from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny, garbage, tiny_model
from wizchat.models.tour import TOUR_ID, find_tour

if TYPE_CHECKING:
    from pathlib import Path


def ship(folder: Path, *, digest: str | None = None) -> Path:
    """Lay a model and its checksum where the app's own files are."""
    path = folder / "tour.gguf"
    if not path.exists():
        path.write_bytes(cached_tiny().read_bytes())
    digest = digest or hashlib.sha256(path.read_bytes()).hexdigest()
    (folder / "tour.sha256").write_text(f"{digest}  tour.gguf\n", "ascii")
    return path


def test_it_is_found_and_verified(tmp_path: Path) -> None:
    path = ship(tmp_path)
    tour = find_tour(tmp_path)
    assert tour is not None
    assert (tour.id, tour.name, tour.path) == (TOUR_ID, "Tour", path)
    assert tour.size == path.stat().st_size
    assert tour.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_missing_file_is_no_tour(tmp_path: Path) -> None:
    assert find_tour(tmp_path) is None
    assert find_tour(tmp_path / "nowhere") is None


def test_a_file_without_a_checksum_is_no_tour(tmp_path: Path) -> None:
    ship(tmp_path)
    (tmp_path / "tour.sha256").unlink()
    assert find_tour(tmp_path) is None


@pytest.mark.logs_warnings
@pytest.mark.parametrize("digest", ["0" * 64, "ä", " "])
def test_another_checksum_is_no_tour(tmp_path: Path, digest: str) -> None:
    ship(tmp_path)
    (tmp_path / "tour.sha256").write_text(digest, "utf-8")
    assert find_tour(tmp_path) is None


@pytest.mark.logs_warnings
def test_a_cut_file_is_no_tour(tmp_path: Path) -> None:
    path = ship(tmp_path)
    path.write_bytes(path.read_bytes()[:-1])
    assert find_tour(tmp_path) is None


@pytest.mark.logs_warnings
def test_a_folder_in_its_place_is_no_tour(tmp_path: Path) -> None:
    ship(tmp_path).unlink()
    (tmp_path / "tour.gguf").mkdir()
    assert find_tour(tmp_path) is None


@pytest.mark.logs_warnings
@pytest.mark.parametrize("kind", ["garbage", "qwen"])
def test_what_the_engine_cannot_use_is_no_tour(tmp_path: Path, kind: str) -> None:
    if kind == "garbage":
        garbage(tmp_path / "tour.gguf")
    else:
        tiny_model(tmp_path / "tour.gguf", architecture="qwen2")
    ship(tmp_path)
    assert find_tour(tmp_path) is None
