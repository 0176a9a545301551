"""ggml's thread pool: threads that last as long as a context and sleep between its decodes.

Without one, ggml starts and ends threads for every decode. A pool's threads wait for the next
decode by polling as long as `poll` says (50 by default: some 100 ms of a core, after every decode),
then asleep; with 0 they sleep at once. Within a decode they always wait busily, whatever it says.

The package does not bind these functions, llama_attach_threadpool among them, so they are called
through ctypes here. The pool is the CPU backend's, which may be a plug-in, so ggml's registry is
asked for it.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final

from wizchat.engine.worker.devices import library

if TYPE_CHECKING:
    from llama_cpp.llama_cpp import llama_context_p

_MOST_THREADS: Final = 512  # GGML_MAX_N_THREADS in ggml.h
_CPU: Final = 0  # GGML_BACKEND_DEVICE_TYPE_CPU in ggml-backend.h
_pointer = ctypes.c_void_p


class _Params(ctypes.Structure):
    """struct ggml_threadpool_params in ggml.h."""

    _fields_ = (
        ("cpumask", ctypes.c_bool * _MOST_THREADS),
        ("n_threads", ctypes.c_int),
        ("prio", ctypes.c_int),
        ("poll", ctypes.c_uint32),
        ("strict_cpu", ctypes.c_bool),
        ("paused", ctypes.c_bool),
    )


class ThreadPool:
    """Threads for one context; without effect in a build that has no such pools."""

    def __init__(self, context: llama_context_p, threads: int) -> None:
        make, self._free = _functions()
        self._pool = None
        if make is None or self._free is None:
            return
        params = _Params()
        init = library("ggml-base").ggml_threadpool_params_init
        init.argtypes = [ctypes.POINTER(_Params), ctypes.c_int]
        init.restype = None
        init(ctypes.byref(params), min(threads, _MOST_THREADS))
        params.poll = 0
        self._pool = make(ctypes.byref(params))
        if self._pool:
            attach = library("llama").llama_attach_threadpool
            attach.argtypes, attach.restype = [_pointer, _pointer, _pointer], None
            attach(context, self._pool, None)

    def close(self) -> None:
        """End the threads; only after the context is freed."""
        if self._pool and self._free:
            self._free(self._pool)
        self._pool = None


def _functions() -> tuple[Any, Any]:
    """Return the functions that make and free a pool; None where this build has none."""
    ggml, base = library("ggml"), library("ggml-base")
    by_type = ggml.ggml_backend_dev_by_type
    by_type.argtypes, by_type.restype = [ctypes.c_int], _pointer
    registry = base.ggml_backend_dev_backend_reg
    registry.argtypes, registry.restype = [_pointer], _pointer
    find = base.ggml_backend_reg_get_proc_address
    find.argtypes, find.restype = [_pointer, ctypes.c_char_p], _pointer
    device = by_type(_CPU)
    if not device:
        return None, None
    cpu = registry(device)
    make, free = find(cpu, b"ggml_threadpool_new"), find(cpu, b"ggml_threadpool_free")
    if not make or not free:
        return None, None
    return (
        ctypes.CFUNCTYPE(_pointer, ctypes.POINTER(_Params))(make),
        ctypes.CFUNCTYPE(None, _pointer)(free),
    )
