"""Every error about a model has a sentence for people, and no sentence has a hole."""

from __future__ import annotations

import inspect
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from wizchat.models import errors
from wizchat.ui.library.file_problems import model_problem

BASES = {errors.ModelError, errors.GgufError}
VALUES: dict[str, Any] = {"int": 2_000_000_000, "str": "falcon", "Path": Path("/models/山.gguf")}
KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.ModelError) and kind not in BASES
]


def made(kind: type[errors.ModelError], *, unknown: bool) -> errors.ModelError:
    """Return an error with every field filled, those that may be unknown only if wanted."""
    values = []
    for field in fields(kind):  # type: ignore[arg-type]
        name, _, optional = str(field.type).partition(" | ")
        values.append(None if unknown and optional else VALUES[name])
    return kind(*values)


@pytest.mark.parametrize("unknown", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_every_error_has_words_of_its_own(kind: type[errors.ModelError], *, unknown: bool) -> None:
    sentence = model_problem(made(kind, unknown=unknown))
    assert kind.__name__ not in sentence
    assert "{" not in sentence
    assert "None" not in sentence
    assert sentence.endswith((".", "山.gguf"))


def test_sizes_are_said_as_people_read_them() -> None:
    error = errors.Truncated(Path("/models/m.gguf"), 1_200_000_000, 4_368_439_008)
    assert model_problem(error) == (
        "m.gguf is cut off: 1.20\xa0GB of 4.37\xa0GB are here. Copy or download it again."
    )
