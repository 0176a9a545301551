"""Progress is read from what Ninja and make print; a small library is really compiled."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

import pytest

from native import compilation, toolchain
from native.backend import Backend
from native.recipe import Recipe
from steps.console import Console
from steps.runner import StepFailed, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CMAKE = """
cmake_minimum_required(VERSION 3.21)
project(small C CXX)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
add_library(ggml SHARED ggml.c)
set_target_properties(ggml PROPERTIES VERSION 0.1.2 SOVERSION 0)
add_library(llama SHARED llama.c)
set_target_properties(llama PROPERTIES VERSION 0.3.4 SOVERSION 0)
target_link_libraries(llama PRIVATE ggml)
"""
GGML = "const char * ggml_name(void) { return NAME; }\n"
LLAMA = """
const char * ggml_name(void);
void llama_backend_init(void) {}
const char * llama_print_system_info(void) { return ggml_name(); }
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[12/96] Building CXX object src/llama.cpp.o", (0.125, "llama.cpp")),
        ("[ 52%] Building C object ggml/ggml.c.o", (0.52, "ggml.c")),
        ("[100%] Built target llama", (1.0, "")),
        ("-- Configuring done", (None, "")),
    ],
)
def test_progress_is_read(line: str, expected: tuple[float | None, str]) -> None:
    assert compilation.progress(line) == expected


@pytest.fixture
def steps(tmp_path: Path) -> Iterator[Steps]:
    steps = Steps(Console(io.StringIO()), tmp_path / "log")
    yield steps
    steps.close()


def sources(folder: Path, ggml: str) -> Path:
    tree = folder / "sources/vendor/llama.cpp"
    tree.mkdir(parents=True)
    (tree / "CMakeLists.txt").write_text(CMAKE)
    (tree / "ggml.c").write_text(ggml)
    (tree / "llama.c").write_text(LLAMA)
    return folder / "sources"


def compiled(steps: Steps, folder: Path, ggml: str) -> list[Path]:
    tools = toolchain.look(os.environ)
    if not tools.complete:
        pytest.skip("no compiler here")
    recipe = Recipe(Backend.CPU, "this")
    with steps.step("Compile", advice="") as step:
        tree = sources(folder / "a folder 山", ggml)
        return compilation.build(step, tools, recipe, tree, folder / "a folder 山/build")


def test_the_libraries_are_files_that_find_each_other(steps: Steps, tmp_path: Path) -> None:
    libraries = compiled(steps, tmp_path, GGML.replace("NAME", '"hello"'))
    assert [path.name for path in libraries] == ["libggml.so", "libllama.so"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    moved = [path.rename(elsewhere / path.name) for path in libraries]
    with steps.step("Try", advice="") as step:
        compilation.try_out(step, sys.executable, moved)
    assert steps.log_file.read_text().rstrip().endswith("hello")


def test_a_library_that_does_not_load_is_noticed(steps: Steps, tmp_path: Path) -> None:
    libraries = compiled(steps, tmp_path, GGML.replace("NAME", '"hello"'))
    next(path for path in libraries if path.name == "libggml.so").unlink()
    with pytest.raises(StepFailed), steps.step("Try", advice="") as step:
        compilation.try_out(step, sys.executable, libraries)


def test_the_compiler_s_words_are_in_the_failure(steps: Steps, tmp_path: Path) -> None:
    with pytest.raises(StepFailed) as failure:
        compiled(steps, tmp_path, GGML)
    assert any("NAME" in line for line in failure.value.tail)
