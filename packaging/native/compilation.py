"""Compiles llama.cpp with CMake and tries the result."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from native import toolchain, vulkan
from native.backend import Backend
from native.recipe import TARGET

if TYPE_CHECKING:
    from pathlib import Path

    from native.recipe import Recipe
    from native.toolchain import Toolchain
    from steps.runner import Step

_STEPS_DONE = re.compile(r"^\[\s*(\d+)/(\d+)\]")  # Ninja: [12/96] Building CXX object ...
_PERCENT_DONE = re.compile(r"^\[\s*(\d+)%\]")  # make: [ 12%] Building CXX object ...

# Loads the library as llama-cpp-python does and asks it for its CPU features.
_TRIAL = """
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
library.llama_print_system_info.restype = ctypes.c_char_p
library.llama_backend_init()
print(library.llama_print_system_info().decode())
"""


def progress(line: str) -> tuple[float | None, str]:
    """Read the part done and the file being compiled from a line of Ninja or make."""
    name = line.rsplit("/", 1)[-1].removesuffix(".o") if line.endswith(".o") else ""
    if done := _STEPS_DONE.match(line):
        return int(done[1]) / int(done[2]), name
    if done := _PERCENT_DONE.match(line):
        return int(done[1]) / 100, name
    return None, name


def build(step: Step, tools: Toolchain, recipe: Recipe, sources: Path, folder: Path) -> list[Path]:
    """Compile the libraries in `folder`; return their paths. Raises StepFailed."""
    if recipe.backend is Backend.VULKAN and (problem := vulkan.problem(tools.compiler or "c++")):
        raise step.failed(problem)
    cmake = tools.cmake or "cmake"
    options = [f"-D{name}={value}" for name, value in recipe.options.items()]
    if tools.ninja:
        options.append(f"-DCMAKE_MAKE_PROGRAM={tools.ninja}")
    step.run(
        (cmake, "-S", sources / "vendor/llama.cpp", "-B", folder, "-G", tools.generator, *options)
    )
    step.run(
        (cmake, "--build", folder, "--target", TARGET, "--parallel", str(toolchain.jobs())),
        read=progress,
    )
    found = [path for path in sorted((folder / "bin").iterdir()) if _is_library(path)]
    if not any(path.stem == f"lib{TARGET}" for path in found):
        raise step.failed(f"the build left no lib{TARGET} in {folder / 'bin'}")
    return found


def try_out(step: Step, python: Path, libraries: list[Path]) -> None:
    """Load the libraries in a process of their own; raises StepFailed when they do not work."""
    llama = next(path for path in libraries if path.stem == f"lib{TARGET}")
    step.run((python, "-c", _TRIAL, llama))


def _is_library(path: Path) -> bool:
    return path.suffix in {".so", ".dylib"} and not path.is_symlink()
