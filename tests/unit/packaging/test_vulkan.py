"""Vulkan's headers, as a real compiler finds them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from native import vulkan

if TYPE_CHECKING:
    from pathlib import Path

COMPILER = shutil.which("c++") or ""

pytestmark = pytest.mark.skipif(not COMPILER, reason="no C++ compiler")


@pytest.fixture
def headers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the compiler looks into before the system's."""
    (tmp_path / "vulkan").mkdir()
    monkeypatch.setenv("CPATH", str(tmp_path))
    return tmp_path / "vulkan/vulkan_core.h"


def write(file: Path, minor: int, patch: int) -> None:
    complete = f"VK_MAKE_API_VERSION(0, 1, {minor}, VK_HEADER_VERSION)"
    file.write_text(
        "#define VK_MAKE_API_VERSION(variant, major, minor, patch) 0\n"
        f"#define VK_HEADER_VERSION {patch}\n"
        f"#define VK_HEADER_VERSION_COMPLETE {complete}\n"
    )


@pytest.mark.parametrize(("minor", "patch"), [(3, 272), (3, 280), (4, 309), (4, 0)])
def test_new_ones_are_good(headers: Path, minor: int, patch: int) -> None:
    write(headers, minor, patch)
    assert vulkan.problem(COMPILER) is None


@pytest.mark.parametrize(("minor", "patch"), [(3, 239), (3, 271), (2, 300)])
def test_old_ones_are_named(headers: Path, minor: int, patch: int) -> None:
    write(headers, minor, patch)
    assert f"1.{minor}.{patch}; 1.3.272 or newer" in (vulkan.problem(COMPILER) or "")


def test_what_no_compiler_can_read_counts_as_missing(headers: Path) -> None:
    headers.write_text("#error no headers\n")
    assert vulkan.problem(COMPILER) == "Vulkan's headers are missing"


def test_a_header_without_a_version_is_old(headers: Path) -> None:
    headers.write_text("")
    assert "newer are needed" in (vulkan.problem(COMPILER) or "")
