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
    """A header that the compiler finds before the system's."""
    (tmp_path / "vulkan").mkdir()
    monkeypatch.setenv("CPATH", str(tmp_path))
    return tmp_path / "vulkan/vulkan_core.h"


def test_new_ones_are_good(headers: Path) -> None:
    headers.write_text("#define VK_HEADER_VERSION 280\n#define VK_EXT_layer_settings 1\n")
    assert vulkan.problem(COMPILER) is None


def test_old_ones_are_named(headers: Path) -> None:
    headers.write_text("#define VK_HEADER_VERSION 239\n")
    assert "(version 239) are too old" in (vulkan.problem(COMPILER) or "")


def test_what_no_compiler_can_read_counts_as_missing(headers: Path) -> None:
    headers.write_text("#error no headers\n")
    assert vulkan.problem(COMPILER) == "Vulkan's headers are missing"
