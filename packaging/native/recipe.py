"""How llama.cpp is built: the version, the options, and the key that tells builds apart."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass

from native.backend import Backend, nvcc

VERSION = "0.3.36"
"""llama-cpp-python's; its ctypes structures follow the llama.cpp sources in its sdist."""

SDIST_SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
"""Of llama_cpp_python-0.3.36.tar.gz, as the package index states it."""

TARGET = "llama"

# Only the library: no tools, no server, no multimodal, nothing that reaches a network. ggml's own
# threads instead of OpenMP's, which collapse when another program wants a core.
_OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_SHARED_LIBS": "ON",
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",  # wheels hold files, not links to versions
    "CMAKE_BUILD_WITH_INSTALL_RPATH": "ON",
    "GGML_NATIVE": "ON",  # a checkout is built for the computer that it is on
    "GGML_OPENMP": "OFF",
    "LLAMA_BUILD_COMMON": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
    "LLAMA_OPENSSL": "OFF",
    "LLAMA_CURL": "OFF",
}

_BACKEND_OPTIONS = {
    Backend.CPU: {"GGML_METAL": "OFF"},
    # The rpath then also names the folders of NVIDIA's own libraries.
    Backend.CUDA: {
        "GGML_CUDA": "ON",
        "CMAKE_CUDA_ARCHITECTURES": "native",
        "CMAKE_INSTALL_RPATH_USE_LINK_PATH": "ON",
    },
    Backend.VULKAN: {"GGML_VULKAN": "ON"},
    Backend.METAL: {"GGML_METAL": "ON", "GGML_METAL_EMBED_LIBRARY": "ON"},
}


@dataclass(frozen=True)
class Recipe:
    """One way to build, for one processor (see `native.processor.identity`)."""

    backend: Backend
    processor: str

    @property
    def options(self) -> dict[str, str]:
        """What CMake is told, name by name."""
        rpath = "@loader_path" if sys.platform == "darwin" else "$ORIGIN"
        options = _OPTIONS | {"CMAKE_INSTALL_RPATH": rpath} | _BACKEND_OPTIONS[self.backend]
        compiler = nvcc() if self.backend is Backend.CUDA else None
        return options | ({"CMAKE_CUDA_COMPILER": compiler} if compiler else {})

    @property
    def key(self) -> str:
        """Name of the build in the cache: equal keys mean interchangeable libraries."""
        told = [f"{name}={value}" for name, value in sorted(self.options.items())]
        facts = "\n".join((SDIST_SHA256, TARGET, self.processor, *told))
        return f"{VERSION}-{self.backend}-{hashlib.sha256(facts.encode()).hexdigest()[:16]}"
