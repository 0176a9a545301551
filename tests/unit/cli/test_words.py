"""Every error of the core has a sentence, and no sentence has a hole."""

from __future__ import annotations

import inspect
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from wizchat.chat.events import MessageRefused, StoreProblem, StoreProblemCode
from wizchat.cli import words
from wizchat.downloads import errors as downloads
from wizchat.engine.events import Crashed, CrashReason, LoadStep, StepReason
from wizchat.engine.protocol import (
    ErrorCode,
    Failed,
    FinishReason,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
)
from wizchat.models import errors as models

BASES = {models.ModelError, models.GgufError, downloads.DownloadError}
VALUES: dict[str, Any] = {
    "int": 2_000_000_000,
    "str": "a text",
    "Path": Path("/models/山.gguf"),
    "bool": True,
    "float": 3.0,
}


def errors() -> list[type[Exception]]:
    found = []
    for module in (models, downloads):
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, models.ModelError | downloads.DownloadError) and kind not in BASES:
                found.append(kind)
    return found


def filled(kind: type[Exception], *, unknown: bool) -> Exception:
    values = []
    for field in fields(kind):  # type: ignore[arg-type]
        name, _, optional = str(field.type).partition(" | ")
        values.append(None if unknown and optional else VALUES[name])
    return kind(*values)


@pytest.mark.parametrize("unknown", [False, True])
@pytest.mark.parametrize("kind", errors())
def test_every_error_has_a_sentence(kind: type[Exception], *, unknown: bool) -> None:
    sentence = words.sentence(filled(kind, unknown=unknown))
    assert sentence.endswith(".")
    assert kind.__name__ not in sentence
    assert "{" not in sentence
    assert "None" not in sentence
    assert "!" not in sentence


def test_sizes_have_units() -> None:
    error = downloads.NotEnoughSpace(4_400_000_000, 2_100_000_000, "Models")
    assert words.sentence(error).startswith(
        "Not enough disk space: 4.40 GB more needed, 2.10 GB free in Models."
    )


@pytest.mark.parametrize("code", LoadErrorCode)
def test_a_load_that_failed(code: LoadErrorCode) -> None:
    text = words.load_failed(LoadFailed(code=code, detail="first\nbad magic\n"), "/m.gguf")
    assert "/m.gguf" in text
    assert text.endswith("(bad magic)")


@pytest.mark.parametrize("code", ErrorCode)
def test_a_request_that_failed(code: ErrorCode) -> None:
    assert words.request_failed(Failed(request_id="r", code=code, detail="")).endswith(".")


@pytest.mark.parametrize("reason", CrashReason)
def test_a_crash(reason: CrashReason) -> None:
    crash = Crashed(reason, None, 9, "", "", restarting=True)
    assert words.crashed(crash).endswith("(signal 9).")


def test_a_step_down_the_ladder_names_what_is_tried() -> None:
    params = LoadParams(gpu_layers=16, context_window=4096)
    text = words.load_step(LoadStep(params, StepReason.OUT_OF_MEMORY, ""))
    assert "16 layers on the GPU" in text
    assert "4,096 tokens" in text


def test_an_answer_that_ended_by_itself_needs_no_words() -> None:
    assert words.cut(FinishReason.STOP, 10) is None
    assert words.cut(FinishReason.LENGTH, 4096) == (
        "The answer was cut at the limit of 4,096 tokens."
    )


@pytest.mark.parametrize("code", StoreProblemCode)
@pytest.mark.parametrize("text", [None, "what I wrote"])
def test_a_problem_of_the_store(code: StoreProblemCode, text: str | None) -> None:
    problem = StoreProblem(code, Path("/c.sqlite3"), kept=Path("/c.broken"), text=text)
    assert words.store_problem(problem).endswith(".")


def test_a_message_that_was_refused() -> None:
    text = words.refused(MessageRefused("c", "long", 9000, 8192))
    assert "9,000 tokens" in text
    assert "8,192" in text
