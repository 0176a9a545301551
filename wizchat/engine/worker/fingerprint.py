"""What a saved cache depends on besides its tokens: the model's file, llama.cpp, the settings."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import llama_cpp
import msgspec
from llama_cpp import llama_cpp as native

from wizchat.engine.worker.devices import library_commit

if TYPE_CHECKING:
    import ctypes
    from collections.abc import Iterator

_HEADER_BYTES = 1024 * 1024
_SAMPLES = 64
_SAMPLE_BYTES = 4096
_PART_OF_MANY = re.compile(r"-\d{5}-of-(\d{5})\.gguf$")

_SETTINGS = (
    *("n_ctx", "type_k", "type_v", "flash_attn_type", "kv_unified", "swa_full", "offload_kqv"),
    *("rope_scaling_type", "rope_freq_base", "rope_freq_scale", "yarn_ext_factor"),
    *("yarn_attn_factor", "yarn_beta_fast", "yarn_beta_slow", "yarn_orig_ctx"),
)
"""Of llama_context_params: those that say what is in the cache, and where in it."""


def fingerprint(path: str, params: ctypes.Structure, gpu_layers: int) -> bytes:
    """Return 32 bytes that are equal only where a saved cache may be used again. Raises OSError.

    What a broken device has computed must not outlive it, so the layers on it count as well.
    """
    settings = [getattr(params, name) for name in _SETTINGS]
    build = (llama_cpp.__version__, library_commit(), native.LLAMA_STATE_SEQ_VERSION)
    digest = hashlib.sha256(msgspec.json.encode((build, settings, gpu_layers)))
    for file in _files(path):
        digest.update(_identity(file))
    return digest.digest()


def _identity(path: Path) -> bytes:
    """Return what tells a file from others: its size, when it was written, its header, samples.

    A hash of everything would take longer than loading does. Every tensor of a model differs from
    those of another one throughout, so samples tell them apart; the time tells of a file that was
    changed in place.
    """
    found = path.stat()
    digest = hashlib.sha256(f"{found.st_size} {found.st_mtime_ns}".encode())
    with path.open("rb", buffering=0) as file:
        digest.update(file.read(_HEADER_BYTES))
        for number in range(_SAMPLES):
            file.seek(found.st_size * number // _SAMPLES)
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.digest()


def _files(path: str) -> Iterator[Path]:
    """Yield the file, and all others that belong to it where a model comes in several."""
    parts = _PART_OF_MANY.search(path)
    if parts is None:
        yield Path(path)
        return
    stem, count = path[: parts.start()], parts.group(1)
    for number in range(1, int(count) + 1):
        yield Path(f"{stem}-{number:05d}-of-{count}.gguf")
