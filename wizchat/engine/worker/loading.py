"""Loading a model file: checks, progress, and the ways it can fail."""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import LoadErrorCode
from wizchat.engine.worker import devices

if TYPE_CHECKING:
    from collections.abc import Callable

    from llama_cpp.llama_cpp import llama_model_p

    from wizchat.engine.protocol import LoadParams

_REPORT_SECONDS = 0.05
_LARGEST = 2**31 - 1
"""llama.h has numbers of 32 bits, of which ctypes keeps the lower ones of whatever is larger."""
_MEMORY_WORDS = ("unable to allocate", "failed to allocate", "bad_alloc", "out of memory")


class LoadRefusedError(Exception):
    """A model that cannot be loaded: a code, and words where llama.cpp's log has none."""

    def __init__(self, code: LoadErrorCode, detail: str = "") -> None:
        super().__init__(detail or code.value)
        self.code = code
        self.detail = detail


def check_params(params: LoadParams) -> None:
    """Raise LoadRefusedError for numbers that llama.cpp would misread or abort on."""
    for name in ("context_window", "batch_tokens", "sequences", "threads", "micro_batch"):
        value = getattr(params, name)
        if value is not None and not 1 <= value <= _LARGEST:
            raise LoadRefusedError(LoadErrorCode.INTERNAL, f"{name} = {value}")
    if params.gpu_layers is not None and params.gpu_layers > _LARGEST:
        raise LoadRefusedError(LoadErrorCode.INTERNAL, f"gpu_layers = {params.gpu_layers}")


def check_file(path: str) -> None:
    """Raise LoadRefusedError where no readable file is; llama.cpp says only that it failed."""
    if not Path(path).is_file():
        raise LoadRefusedError(LoadErrorCode.NOT_FOUND, path)
    try:
        with Path(path).open("rb"):
            pass
    except OSError as error:
        raise LoadRefusedError(LoadErrorCode.INTERNAL, str(error)) from error


def load_weights(
    path: str,
    params: LoadParams,
    *,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    errors: Callable[[], str],
) -> llama_model_p:
    """Load the weights and return llama.cpp's handle of the model. Raises LoadRefusedError.

    `on_progress` gets fractions, at most 20 a second; `errors` returns what llama.cpp complained
    about. All callbacks run on the calling thread.
    """
    reported = -_REPORT_SECONDS

    def progress(fraction: float, _: object) -> bool:
        nonlocal reported
        now = time.monotonic()
        if now - reported >= _REPORT_SECONDS or fraction >= 1:
            reported = now
            on_progress(fraction)
        return not cancelled()

    wanted = native.llama_model_default_params()
    wanted.load_mode = (
        native.LLAMA_LOAD_MODE_MMAP if params.use_mmap else native.LLAMA_LOAD_MODE_NONE
    )
    wanted.use_extra_bufts = params.repack
    device = params.device if params.gpu_layers != 0 else None
    if device is not None or params.gpu_layers == 0:
        # Without a choice llama.cpp uses GPUs for long prompts even if they hold no layer.
        choice = _choose(device)
        wanted.devices = ctypes.cast(choice, ctypes.c_void_p)
    wanted.n_gpu_layers = -1 if params.gpu_layers is None else max(0, params.gpu_layers)
    # The structure does not keep the callback alive; this name does, until the call returns.
    callback = native.llama_progress_callback(progress)
    wanted.progress_callback = callback
    pointer: llama_model_p | None = native.llama_model_load_from_file(os.fsencode(path), wanted)
    if pointer:
        return pointer
    if cancelled():
        raise LoadRefusedError(LoadErrorCode.CANCELLED)
    if any(word in errors() for word in _MEMORY_WORDS):
        raise LoadRefusedError(LoadErrorCode.OUT_OF_MEMORY)
    raise LoadRefusedError(LoadErrorCode.NOT_A_MODEL)


def _choose(device: str | None) -> ctypes.Array[ctypes.c_void_p]:
    try:
        return devices.chosen(device)
    except LookupError as error:
        raise LoadRefusedError(LoadErrorCode.INTERNAL, f"no device {error}") from error
