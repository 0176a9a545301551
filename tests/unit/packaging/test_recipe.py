"""The recipe follows the pin, and its key tells builds apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkout.project import Project
from native.backend import Backend
from native.recipe import VERSION, Recipe

ROOT = Path(__file__).parents[3]


def test_the_version_is_the_one_that_the_project_pins() -> None:
    assert f"llama-cpp-python=={VERSION}" in Project.read(ROOT).tables["project"]["dependencies"]


def test_each_backend_and_processor_has_a_key_of_its_own() -> None:
    keys = {Recipe(backend, cpu).key for backend in Backend for cpu in ("zen", "core")}
    assert len(keys) == 2 * len(Backend)


def test_equal_recipes_have_equal_keys() -> None:
    assert Recipe(Backend.CPU, "zen").key == Recipe(Backend.CPU, "zen").key


@pytest.mark.parametrize("backend", Backend)
def test_no_backend_builds_what_reaches_a_network(backend: Backend) -> None:
    options = Recipe(backend, "zen").options
    for name in ("LLAMA_CURL", "LLAMA_OPENSSL", "LLAMA_BUILD_SERVER", "LLAMA_BUILD_TOOLS"):
        assert options[name] == "OFF"
