"""Which of ggml's backends a build is for."""

from __future__ import annotations

import platform
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "WIZCHAT_BACKEND"
_NVCC = Path("/usr/local/cuda/bin/nvcc")  # where NVIDIA's installers put it, often not on PATH


class Backend(StrEnum):
    """What computes; every build can compute on the CPU too."""

    CPU = "cpu"
    CUDA = "cuda"
    VULKAN = "vulkan"
    METAL = "metal"


class UnknownBackend(ValueError):
    """The variable names no backend."""


@dataclass(frozen=True)
class Choice:
    """A backend, and whether a person asked for it or it was found to fit."""

    backend: Backend
    asked: bool


def choose(environ: Mapping[str, str]) -> Choice:
    """Return the backend asked for, or the one that fits this computer.

    Metal on Apple silicon; CUDA where both NVIDIA's compiler and one of its devices are found; the
    CPU elsewhere. Raises UnknownBackend.
    """
    name = environ.get(VARIABLE, "").strip().lower()
    if name:
        try:
            return Choice(Backend(name), asked=True)
        except ValueError as error:
            raise UnknownBackend(name) from error
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Choice(Backend.METAL, asked=False)
    if nvcc() and _nvidia_device():
        return Choice(Backend.CUDA, asked=False)
    return Choice(Backend.CPU, asked=False)


def nvcc() -> str | None:
    """Return the path of NVIDIA's compiler, if there is one."""
    found = shutil.which("nvcc")
    return found or (str(_NVCC) if _NVCC.exists() else None)


def _nvidia_device() -> bool:
    # /dev/dxg is the GPU as Windows' Linux subsystem shows it.
    return any(Path("/dev").glob("nvidia[0-9]*")) or (
        Path("/dev/dxg").exists() and shutil.which("nvidia-smi") is not None
    )
