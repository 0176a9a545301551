"""How the app samples an answer, and whom it says it is from."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tests.helpers.installed import model as installed
from tests.helpers.scripted_engine import loaded
from wizchat.app.answering import identify, sampling
from wizchat.chat.identity import ModelIdentity
from wizchat.desktop.settings import Settings
from wizchat.engine.protocol import ModelInfo, Sampling
from wizchat.models.tour import TOUR_NAME, TourModel


def info(path: Path) -> ModelInfo:
    return msgspec.structs.replace(loaded().model, path=str(path))


def test_every_setting_of_sampling_reaches_the_engine() -> None:
    changed = {
        "temperature": 0.3,
        "top_p": 0.4,
        "min_p": 0.2,
        "repeat_penalty": 1.3,
        "seed": 7,
        "max_tokens": 99,
    }
    settings = Settings(**changed)  # type: ignore[arg-type]
    assert sampling(settings) == Sampling(**changed)  # type: ignore[arg-type]


@pytest.mark.parametrize("tour", [None, TourModel(Path("/app/tour.gguf"), 1, "0")])
def test_a_model_has_the_name_that_the_library_gives_it(tour: TourModel | None) -> None:
    model = installed()
    told = identify(info(model.path), [model], tour)
    assert told == ModelIdentity("WizardLM-2 7B", "Q4_K_M", sha256=model.files[0].sha256)


def test_a_model_that_was_removed_meanwhile_has_the_name_of_its_file() -> None:
    told = identify(info(Path("/m/WizardLM-2-7B.Q8_0.gguf")), [installed()], None)
    assert told == ModelIdentity("WizardLM-2-7B", "Q8_0")


def test_the_tour_is_known_by_its_file() -> None:
    tour = TourModel(Path("/app/tour.gguf").absolute(), 1, "0")
    assert identify(info(tour.path), [installed()], tour) == ModelIdentity(
        TOUR_NAME, None, is_tour=True
    )
