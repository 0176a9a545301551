from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.cli.choosing import Chosen, choose_model
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.desktop.paths import Paths
from wizchat.models.tour import TourModel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path) -> Home:
    """A home with a tour and no model."""
    paths = Paths.resolve()
    paths.create()
    home = Home(paths)
    path = tmp_path / "tour.gguf"
    path.write_bytes(cached_tiny(7).read_bytes())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    home.tour = TourModel(path, path.stat().st_size, digest)
    return home


def install(home: Home, path: Path) -> Path:
    path.write_bytes(cached_tiny().read_bytes())
    home.library.import_file(path, lambda _done, _total: None, threading.Event())
    return path


def test_without_a_model_it_is_the_tour(here: Home) -> None:
    assert here.tour is not None
    assert choose_model(here, None) == Chosen(here.tour.path, is_tour=True)
    assert choose_model(here, "Tour") == Chosen(here.tour.path, is_tour=True)


def test_a_real_model_comes_first(here: Home, tmp_path: Path) -> None:
    model = install(here, tmp_path / "model.gguf")
    assert choose_model(here, None) == Chosen(model)


def test_without_either_it_says_how_to_download_one(here: Home) -> None:
    here.tour = None
    with pytest.raises(Refusal, match="No model is installed") as refused:
        choose_model(here, None)
    assert refused.value.code is ExitCode.NO_MODEL
    with pytest.raises(Refusal, match="named tour"):
        choose_model(here, "tour")


def test_it_does_not_stand_in_for_a_model_whose_file_is_gone(here: Home, tmp_path: Path) -> None:
    install(here, tmp_path / "model.gguf").unlink()
    with pytest.raises(Refusal, match="not there"):
        choose_model(here, None)
