"""The finished wheel of a recipe: taken from the cache, or built into it."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from native import compilation, source, wheel

if TYPE_CHECKING:
    from native.recipe import Recipe
    from native.toolchain import Toolchain
    from steps.runner import Steps

_BUILDING = "building-"  # how the folders of unfinished builds begin
_OFFLINE = (
    "The sources come from the Python package index (77 MB). Look at the network connection "
    "and the free disk space, then run the same command again."
)
_COMPILER = (
    "Look at the end of the log for the compiler's message. WIZCHAT_BACKEND=cpu builds for the CPU "
    "alone, which needs the fewest tools. Then run the same command again."
)


def find(cache: Path, recipe: Recipe) -> Path | None:
    """Return the cached wheel of a recipe; a folder with a damaged one is removed."""
    place = cache / recipe.key
    for path in sorted(place.glob("*.whl")):
        if _sum_file(path).is_file() and _sum_file(path).read_text() == _sum(path):
            return path
    shutil.rmtree(place, ignore_errors=True)
    return None


def build(steps: Steps, python: Path, tools: Toolchain, cache: Path, recipe: Recipe) -> Path:
    """Build the wheel of a recipe into the cache and return its path. Raises StepFailed.

    All work is done in a folder of its own; what is finished is moved into place in one step. The
    caller holds the lock of the cache, so folders left by a build that was killed are removed.
    """
    cache.mkdir(parents=True, exist_ok=True)
    for leftover in cache.glob(f"{_BUILDING}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_BUILDING, dir=cache) as temporary:
        work = Path(temporary)
        finished = _build(steps, python, tools, recipe, work)
        place = cache / recipe.key
        shutil.rmtree(place, ignore_errors=True)
        finished.parent.rename(place)
        _sync(cache)
    return place / finished.name


def _build(steps: Steps, python: Path, tools: Toolchain, recipe: Recipe, work: Path) -> Path:
    with steps.step("Fetch llama.cpp's sources", advice=_OFFLINE) as step:
        sources = source.fetch(step, python, work)
    with steps.step("Prepare its Python side", advice=_OFFLINE) as step:
        pure = source.pure_wheel(step, python, sources, work)
    with steps.step(f"Compile llama.cpp for {recipe.backend}", advice=_COMPILER) as step:
        libraries = compilation.build(step, tools, recipe, sources, work / "build")
        compilation.try_out(step, python, libraries)
        finished = work / "finished" / pure.name
        finished.parent.mkdir()
        wheel.pack(pure, libraries, finished)
        keep_sum(finished)
    return finished


def keep_sum(finished: Path) -> None:
    """Write the wheel's hash beside it, by which `find` tells that it is whole."""
    _sum_file(finished).write_text(_sum(finished), encoding="ascii")
    _sync(finished.parent)


def _sum_file(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
