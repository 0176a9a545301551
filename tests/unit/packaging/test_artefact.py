"""The cache of finished builds: what is damaged or unfinished is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from native import artefact
from native.backend import Backend
from native.recipe import Recipe

if TYPE_CHECKING:
    from pathlib import Path

RECIPE = Recipe(Backend.CPU, "this")


@pytest.fixture
def cached(tmp_path: Path) -> Path:
    path = tmp_path / RECIPE.key / "llama_cpp_python-0.3.36-py3-none-any.whl"
    path.parent.mkdir()
    path.write_bytes(bytes(range(256)) * 40)
    artefact.keep_sum(path)
    return path


def test_a_whole_wheel_is_found(cached: Path) -> None:
    assert artefact.find(cached.parents[1], RECIPE) == cached


def test_another_recipe_does_not_find_it(cached: Path) -> None:
    assert artefact.find(cached.parents[1], Recipe(Backend.CUDA, "this")) is None
    assert cached.exists()


@pytest.mark.parametrize("damage", ["cut", "flipped", "no sum", "no wheel"])
def test_a_damaged_one_is_removed(cached: Path, damage: str) -> None:
    content = cached.read_bytes()
    if damage == "cut":
        cached.write_bytes(content[:-1])
    elif damage == "flipped":
        cached.write_bytes(content[:99] + b"!" + content[100:])
    elif damage == "no sum":
        cached.with_name(cached.name + ".sha256").unlink()
    else:
        cached.unlink()
    assert artefact.find(cached.parents[1], RECIPE) is None
    assert not cached.parent.exists()


def test_an_unfinished_build_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "building-x1/finished").mkdir(parents=True)
    (tmp_path / "building-x1/finished/llama.whl").touch()
    assert artefact.find(tmp_path, RECIPE) is None
