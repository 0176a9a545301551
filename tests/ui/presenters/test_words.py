"""No trouble is without a sentence: the engine's, the store's, and the names of models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QLocale

from tests.helpers.installed import model
from wizchat.chat.events import StoreProblem, StoreProblemCode
from wizchat.engine.events import Crashed, CrashReason, LoadStep, StepReason
from wizchat.engine.protocol import LoadErrorCode, LoadFailed, LoadParams
from wizchat.models.installed import ModelFile
from wizchat.ui.presenters import engine_words
from wizchat.ui.presenters.installed import (
    Condition,
    label,
    labels,
    model_choices,
    short_name,
    short_names,
)
from wizchat.ui.presenters.store_problems import store_problem

if TYPE_CHECKING:
    from wizchat.models.installed import InstalledModel


@pytest.mark.parametrize("code", StoreProblemCode)
def test_a_problem_of_the_store(code: StoreProblemCode) -> None:
    said = store_problem(StoreProblem(code, Path("/c.sqlite3"), kept=Path("/c.broken")))
    assert said.endswith(".")
    assert "{" not in said
    assert ("/c.broken" if code is StoreProblemCode.RECOVERED else "/c.sqlite3") in said


@pytest.mark.parametrize("code", StoreProblemCode)
def test_what_was_written_is_said_to_be_here_only_where_it_is_given_back(
    code: StoreProblemCode,
) -> None:
    problem = StoreProblem(code, Path("/c.sqlite3"), kept=Path("/c.broken"))
    for is_shut in (True, False):
        said = store_problem(msgspec.structs.replace(problem, is_shut=is_shut))
        assert "still here" not in said
        assert "What you wrote" not in said
    given_back = {
        StoreProblemCode.DISK_FULL, StoreProblemCode.READ_ONLY, StoreProblemCode.IO_ERROR,
        StoreProblemCode.UNEXPECTED,
    }  # fmt: skip
    said = store_problem(msgspec.structs.replace(problem, text="Hi"))
    assert ("What you wrote is still here" in said) is (code in given_back)


@pytest.mark.parametrize("code", LoadErrorCode)
def test_a_load_that_failed(code: LoadErrorCode) -> None:
    assert engine_words.load_failed(LoadFailed(code=code, detail="")).endswith(".")


@pytest.mark.parametrize("reason", CrashReason)
@pytest.mark.parametrize("restarting", [False, True])
def test_a_crash(reason: CrashReason, *, restarting: bool) -> None:
    said = engine_words.crashed(Crashed(reason, 1, None, "why", "", restarting=restarting))
    assert "{" not in said
    assert said.startswith("The engine")


@pytest.mark.parametrize("reason", StepReason)
@pytest.mark.parametrize(
    ("params", "said"),
    [
        (LoadParams(gpu_layers=0), "runs on the CPU, with a window of 8,192 tokens."),
        (LoadParams(gpu_layers=16), "16 layers run on the GPU and the others on the CPU."),
        (LoadParams(context_window=2048), "the window is 2,048 tokens now."),
    ],
)
def test_a_step_down(reason: StepReason, params: LoadParams, said: str) -> None:
    assert engine_words.load_step(LoadStep(params, reason, "")).endswith(said)


@pytest.mark.parametrize(
    ("name", "quantization", "catalogue_id", "long", "short"),
    [
        ("WizardLM-2 7B Q4_K_M", "Q4_K_M", "7b-q4_k_m", "WizardLM-2 7B · Q4_K_M", "Q4_K_M"),
        ("My model", "Q4_K_M", None, "My model · Q4_K_M", "My model"),
        ("My model", None, None, "My model", "My model"),
    ],
)
def test_what_a_model_is_called(
    name: str, quantization: str | None, catalogue_id: str | None, long: str, short: str
) -> None:
    named = model(name=name, quantization=quantization, catalogue_id=catalogue_id)
    assert label(named) == long
    assert short_name(named) == short
    (choice,) = model_choices([named], lambda _model: Condition(present=False))
    assert (choice.label, choice.present) == (long, False)


def _imported(path: str) -> InstalledModel:
    file = ModelFile(path=Path(path), size=1, sha256="0" * 64)
    return model(id=path, name="My model", quantization="Q4_K_M", files=(file,))


def test_models_of_the_same_name_are_told_apart_by_their_files() -> None:
    others = _imported("/a/one.gguf"), _imported("/a/two.gguf")
    choices = model_choices([*others, model()], lambda _model: Condition())
    assert [choice.label for choice in choices] == [
        "My model · Q4_K_M – one.gguf",
        "My model · Q4_K_M – two.gguf",
        "WizardLM-2 7B · Q4_K_M",
    ]
    assert list(short_names(others).values()) == ["one.gguf", "two.gguf"]


def test_files_of_the_same_name_are_told_apart_by_their_folders() -> None:
    same = _imported("/a/same.gguf"), _imported("/b/same.gguf"), _imported("/b/other.gguf")
    names, called = short_names(same), labels(same)
    assert [names[m.id] for m in same] == ["/a/same.gguf", "/b/same.gguf", "other.gguf"]
    assert [called[m.id] for m in same] == [
        "My model · Q4_K_M – /a/same.gguf",
        "My model · Q4_K_M – /b/same.gguf",
        "My model · Q4_K_M – other.gguf",
    ]


def test_numbers_follow_the_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    step = LoadStep(LoadParams(gpu_layers=0), StepReason.OUT_OF_MEMORY, "")
    assert "8.192" in engine_words.load_step(step)
