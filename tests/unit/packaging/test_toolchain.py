"""Compilers and CMake are found, and a CMake that is too old is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from native import toolchain

if TYPE_CHECKING:
    from pathlib import Path


def program(folder: Path, name: str, says: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programs"
    program(folder, "c++")
    program(folder, "make")
    return folder


def test_an_empty_system_has_nothing(tmp_path: Path) -> None:
    found = toolchain.look({"PATH": str(tmp_path)}, tmp_path / "none")
    assert (found.compiler, found.cmake, found.ninja, found.make) == (None, None, None, None)
    assert not found.complete


def test_make_serves_where_ninja_is_missing(path: Path) -> None:
    program(path, "cmake", "cmake version 3.25.1")
    found = toolchain.look({"PATH": str(path)})
    assert found.complete
    assert found.generator == "Unix Makefiles"


def test_ninja_is_preferred(path: Path) -> None:
    program(path, "cmake", "cmake version 4.1.0")
    program(path, "ninja")
    assert toolchain.look({"PATH": str(path)}).generator == "Ninja"


def test_an_old_cmake_gives_way_to_one_in_the_environment(path: Path, tmp_path: Path) -> None:
    program(path, "cmake", "cmake version 3.18.4")
    assert not toolchain.look({"PATH": str(path)}).complete
    newer = program(tmp_path / "environment", "cmake", "cmake version 4.1.0")
    assert toolchain.look({"PATH": str(path)}, tmp_path / "environment").cmake == str(newer)


def test_the_compiler_that_was_named_comes_first(path: Path) -> None:
    named = program(path, "my-c++")
    found = toolchain.look({"PATH": str(path), "CXX": "my-c++ -m64"})
    assert found.compiler == str(named)


def test_at_least_one_job_runs() -> None:
    assert toolchain.jobs() >= 1
