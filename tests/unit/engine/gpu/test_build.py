"""Which backends a build has, and what makes it another one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from wizchat.engine.gpu.build import HIDING, Build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("files", "backends"),
    [
        (("libllama.so", "libggml.so", "libggml-base.so", "libggml-cpu.so"), ()),
        (("libggml-vulkan.so.0.25.3", "libggml-vulkan.so"), ("vulkan",)),
        (("ggml-cuda.dll", "ggml.dll"), ("cuda",)),
        (("libggml-metal.dylib", "libggml-blas.dylib"), ("metal",)),
        (("libggml-cuda.so", "libggml-vulkan.so", "ggml-vulkan.h"), ("cuda", "vulkan")),
    ],
)
def test_backends_are_told_by_their_libraries(
    tmp_path: Path, files: tuple[str, ...], backends: tuple[str, ...]
) -> None:
    for name in files:
        (tmp_path / name).touch()
    assert Build(tmp_path, {}).backends == backends


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert Build(tmp_path / "none", {}).backends == ()
    assert Build(tmp_path / "none", {}).mark()


def test_the_installed_build_is_the_one_that_the_worker_loads(tmp_path: Path) -> None:
    from wizchat.engine.worker.devices import library_folder

    if "LLAMA_CPP_LIB_PATH" not in os.environ:
        assert Build.installed().folder == library_folder()
    assert Build.installed({"LLAMA_CPP_LIB_PATH": str(tmp_path)}).folder == tmp_path


def test_another_build_has_another_mark(tmp_path: Path) -> None:
    library = tmp_path / "libggml-vulkan.so"
    library.write_bytes(b"one")
    before = Build(tmp_path, {}).mark()
    assert Build(tmp_path, {}).mark() == before
    library.write_bytes(b"other")
    assert Build(tmp_path, {}).mark() != before


def test_a_choice_among_devices_is_part_of_the_mark(tmp_path: Path) -> None:
    marks = {
        Build(tmp_path, environ).mark()
        for environ in ({}, {"GGML_VK_VISIBLE_DEVICES": "0"}, {"CUDA_VISIBLE_DEVICES": "0"})
    }
    assert len(marks) == 3


def test_hiding_speaks_to_every_backend() -> None:
    assert HIDING["GGML_DISABLE_VULKAN"]
    assert HIDING["CUDA_VISIBLE_DEVICES"] == "-1"
    assert HIDING["GGML_METAL_DEVICES"] == "0"
