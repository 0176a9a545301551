"""The programs that build: compiler, CMake and what runs CMake's plan."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_OLDEST_CMAKE = (3, 21)  # llama-cpp-python 0.3.36, CMakeLists.txt
_MEMORY_PER_JOB = 1 << 30  # bytes; the largest sources take most of that


@dataclass(frozen=True)
class Toolchain:
    """Where the programs are; None where one is missing."""

    compiler: str | None
    cmake: str | None
    ninja: str | None
    make: str | None

    @property
    def complete(self) -> bool:
        """Whether a build can start."""
        return all((self.compiler, self.cmake, self.ninja or self.make))

    @property
    def generator(self) -> str:
        """CMake's name for what runs its plan."""
        return "Ninja" if self.ninja else "Unix Makefiles"


def look(environ: Mapping[str, str], *extra: Path) -> Toolchain:
    """Return what is on PATH and, for CMake and Ninja, in the extra folders."""
    path = environ.get("PATH", os.defpath)
    wider = os.pathsep.join((path, *map(str, extra)))
    compilers = ([environ["CXX"].split()[0]] if environ.get("CXX", "").strip() else []) + [
        "c++", "g++", "clang++",
    ]  # fmt: skip
    found = (shutil.which(name, path=path) for name in compilers)
    return Toolchain(
        compiler=next((path for path in found if path), None),
        cmake=_new_enough(shutil.which("cmake", path=path))
        or _new_enough(shutil.which("cmake", path=wider.removeprefix(path))),
        ninja=shutil.which("ninja", path=wider),
        make=shutil.which("make", path=path),
    )


def jobs() -> int:
    """Return how many compilers may run at once: one a core, as far as memory goes."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    try:
        available = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):  # macOS tells only the total, which serves as well
        available = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return max(1, min(cores or 1, available // _MEMORY_PER_JOB))


def _new_enough(cmake: str | None) -> str | None:
    if cmake is None:
        return None
    said = subprocess.run((cmake, "--version"), capture_output=True, text=True, check=False).stdout
    version = re.search(r"(\d+)\.(\d+)", said)
    if version is None or tuple(map(int, version.groups())) < _OLDEST_CMAKE:
        return None
    return cmake
