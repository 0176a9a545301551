"""The build of llama.cpp that the worker will load, and the drivers it will meet."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_BACKEND = re.compile(
    r"^(?:lib)?ggml-(cuda|hip|musa|vulkan|metal|sycl|opencl|cann|webgpu)\.(?:so|dylib|dll)"
)

HIDING: Mapping[str, str] = {
    "GGML_DISABLE_VULKAN": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
    "HIP_VISIBLE_DEVICES": "-1",
    "GGML_METAL_DEVICES": "0",
    "ONEAPI_DEVICE_SELECTOR": "*:cpu",
}
"""Environment in which a worker starts no graphics driver (llama.cpp: ggml-backend-reg.cpp,
ggml-metal.cpp; CUDA: "CUDA environment variables"; ROCm: "GPU isolation techniques")."""

_CHOOSING = (
    "CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "GGML_VK_VISIBLE_DEVICES", "VK_DRIVER_FILES",
    "VK_ICD_FILENAMES", "GGML_METAL_DEVICES",
)  # fmt: skip
_VULKAN_DRIVERS = ("/etc/vulkan/icd.d", "/usr/share/vulkan/icd.d", "/usr/local/share/vulkan/icd.d")
_NVIDIA = Path("/proc/driver/nvidia/version")
_WINDOWS_DRIVERS = ("nvcuda.dll", "vulkan-1.dll")


@dataclass(frozen=True)
class Build:
    """llama.cpp's libraries in one folder."""

    folder: Path
    environ: Mapping[str, str]

    @classmethod
    def installed(cls, environ: Mapping[str, str] = os.environ) -> Build:
        """Return the build that llama-cpp-python loads; nothing of it is imported."""
        chosen = environ.get("LLAMA_CPP_LIB_PATH")
        if chosen:
            return cls(Path(chosen), environ)
        found = importlib.util.find_spec("llama_cpp")
        place = Path(found.origin).parent if found and found.origin else Path("llama_cpp")
        return cls(place / "lib", environ)

    @cached_property
    def backends(self) -> tuple[str, ...]:
        """Names of the GPU backends in it, such as "vulkan"; none when it is for the CPU alone."""
        names = (_BACKEND.match(path.name) for path in _files(self.folder))
        return tuple(sorted({match[1] for match in names if match}))

    def mark(self) -> str:
        """Return a digest that changes with the build, the drivers and the choice among devices."""
        facts = [
            platform.platform(),
            *(f"{name}={self.environ.get(name, '')}" for name in _CHOOSING),
            *_stamps(_files(self.folder)),
            *_drivers(),
        ]
        return hashlib.sha256("\n".join(facts).encode("utf-8", "replace")).hexdigest()[:32]


def _drivers() -> Iterator[str]:
    if sys.platform == "win32":
        folder = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        yield from _stamps(folder / name for name in _WINDOWS_DRIVERS)
        return
    for place in _VULKAN_DRIVERS:
        yield from _stamps(_files(Path(place)))
    try:
        yield _NVIDIA.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return


def _stamps(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        yield f"{path} {status.st_size} {status.st_mtime_ns}"


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
