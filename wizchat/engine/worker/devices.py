"""The compute devices that ggml sees.

The package does not bind these functions, so they are called through ctypes here.
"""

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import c_void_p
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import llama_cpp

from wizchat.engine.protocol import Device, DeviceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ctypes import Array

# enum ggml_backend_dev_type in ggml-backend.h
_KINDS: Final = {
    0: DeviceKind.CPU,
    1: DeviceKind.GPU,
    2: DeviceKind.INTEGRATED_GPU,
    3: DeviceKind.ACCELERATOR,
}


def library_folder() -> Path:
    """Return the folder that llama.cpp's libraries are loaded from."""
    chosen = os.environ.get("LLAMA_CPP_LIB_PATH")
    return Path(chosen) if chosen else Path(llama_cpp.__file__).parent / "lib"


def load_backends() -> None:
    """Load the backends that lie beside the libraries as plug-ins, if it is such a build.

    The package itself never does (https://github.com/abetlen/llama-cpp-python/issues/2069), and
    llama.cpp alone would search the working directory too.
    """
    ggml = library("ggml")
    if ggml.ggml_backend_dev_count() == 0:
        ggml.ggml_backend_load_all_from_path(os.fsencode(library_folder()))


def look() -> tuple[Device, ...]:
    """Return all devices in ggml's order. May take seconds: it starts the graphics driver."""
    return tuple(each())


def each() -> Iterator[Device]:
    """Yield the devices one by one: asking the next may crash the process."""
    base = library("ggml-base")
    for handle in _handles():
        yield _device(base, handle)


def chosen(name: str | None) -> Array[c_void_p]:
    """Return the device of this name as llama.cpp takes a choice; None chooses the CPU alone.

    Raises LookupError when there is none.
    """
    if name is None:
        return (c_void_p * 1)(None)
    base = library("ggml-base")
    for handle in _handles():
        if _text(base.ggml_backend_dev_name(handle)) == name:
            return (c_void_p * 2)(handle, None)
    raise LookupError(name)


def _handles() -> Iterator[int]:
    ggml = library("ggml")
    for index in range(ggml.ggml_backend_dev_count()):
        yield ggml.ggml_backend_dev_get(index)


def library_commit() -> str:
    """Return the commit of llama.cpp that ggml says it was built from."""
    return _text(library("ggml-base").ggml_commit())


def _device(base: Any, handle: int) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    base.ggml_backend_dev_memory(handle, ctypes.byref(free), ctypes.byref(total))
    return Device(
        name=_text(base.ggml_backend_dev_name(handle)),
        description=_text(base.ggml_backend_dev_description(handle)),
        kind=_KINDS.get(base.ggml_backend_dev_type(handle), DeviceKind.OTHER),
        memory_free=free.value,
        memory_total=total.value,
    )


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace").strip()


def library(name: str) -> Any:
    """Return one of the libraries that the package has loaded already: ggml's, or "llama"."""
    folder = library_folder()
    names = {"win32": (f"{name}.dll", f"lib{name}.dll"), "darwin": (f"lib{name}.dylib",)}
    candidates = [folder / file for file in names.get(sys.platform, (f"lib{name}.so",))]
    path = next((path for path in candidates if path.exists()), candidates[0])
    loaded = ctypes.CDLL(str(path))
    pointer, size = ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)
    for function, arguments, result in (
        ("ggml_backend_dev_count", [], ctypes.c_size_t),
        ("ggml_backend_dev_get", [ctypes.c_size_t], pointer),
        ("ggml_backend_load_all_from_path", [ctypes.c_char_p], None),
        ("ggml_backend_dev_name", [pointer], ctypes.c_char_p),
        ("ggml_commit", [], ctypes.c_char_p),
        ("ggml_backend_dev_description", [pointer], ctypes.c_char_p),
        ("ggml_backend_dev_type", [pointer], ctypes.c_int),
        ("ggml_backend_dev_memory", [pointer, size, size], None),
    ):
        if hasattr(loaded, function):
            getattr(loaded, function).argtypes = arguments
            getattr(loaded, function).restype = result
    return loaded
