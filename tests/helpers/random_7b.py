"""Writes a file shaped exactly like WizardLM-2-7B.Q4_K_M.gguf, with noise for weights.

    python -m tests.helpers.random_7b OUT

The same tensors, types, tokenizer and 4,368,439,008 bytes as the published file, so that a
download, a load and the speed of a reply can be tried at full size without the model. What it says
is noise. Tensor types follow llama.cpp's rule for Q4_K_M (`llama_tensor_get_type`, April 2024).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind

from tests.helpers.vocabulary import vocabulary, write_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

FILE_SIZE = 4_368_439_008
HEADER_SIZE = 734_944

_LAYERS, _WIDTH, _HIDDEN, _HEADS, _KV_HEADS, _KV_WIDTH = 32, 4096, 14336, 32, 8, 1024
_BLOCK = 256
_POOL_BLOCKS = 1 << 18

# struct block_q4_K and block_q6_K of ggml-common.h, with their bytes in order
_Q4_K = np.dtype([("d", "<f2"), ("dmin", "<f2"), ("scales", "u1", 12), ("quants", "u1", 128)])
_Q6_K = np.dtype([("quants", "u1", 192), ("scales", "i1", 16), ("d", "<f2")])


def tensors() -> Iterator[tuple[str, tuple[int, ...], Kind]]:
    """Yield name, shape (rows first) and type of each tensor."""
    words = len(vocabulary().pieces)
    yield "token_embd.weight", (words, _WIDTH), Kind.Q4_K
    for layer in range(_LAYERS):
        better = Kind.Q6_K if _gets_more_bits(layer) else Kind.Q4_K
        for name, shape, kind in (
            ("attn_q", (_WIDTH, _WIDTH), Kind.Q4_K),
            ("attn_k", (_KV_WIDTH, _WIDTH), Kind.Q4_K),
            ("attn_v", (_KV_WIDTH, _WIDTH), better),
            ("attn_output", (_WIDTH, _WIDTH), Kind.Q4_K),
            ("ffn_gate", (_HIDDEN, _WIDTH), Kind.Q4_K),
            ("ffn_up", (_HIDDEN, _WIDTH), Kind.Q4_K),
            ("ffn_down", (_WIDTH, _HIDDEN), better),
            ("attn_norm", (_WIDTH,), Kind.F32),
            ("ffn_norm", (_WIDTH,), Kind.F32),
        ):
            yield f"blk.{layer}.{name}.weight", shape, kind
    yield "output_norm.weight", (_WIDTH,), Kind.F32
    yield "output.weight", (words, _WIDTH), Kind.Q6_K


def write(path: Path, *, seed: int = 0) -> Path:
    """Write the file (about 15 s) and return its path."""
    _write_header(path, padding=0)
    missing = HEADER_SIZE - path.stat().st_size
    _write_header(path, padding=missing)
    random = np.random.default_rng(seed)
    pools = {Kind.Q4_K: _noise_q4(random), Kind.Q6_K: _noise_q6(random)}
    with path.open("ab") as file:
        for _, shape, kind in tensors():
            if kind is Kind.F32:
                file.write(np.ones(shape, np.float32).tobytes())
                continue
            left = int(np.prod(shape)) // _BLOCK
            while left:
                begin = int(random.integers(_POOL_BLOCKS // 2))
                blocks = pools[kind][begin : begin + left]
                file.write(blocks.tobytes())
                left -= len(blocks)
    size = path.stat().st_size
    assert size == FILE_SIZE, size
    return path


def _gets_more_bits(layer: int) -> bool:
    eighth = _LAYERS // 8
    return layer < eighth or layer >= 7 * eighth or (layer - eighth) % 3 == 2


def _write_header(path: Path, *, padding: int) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Random 7B".ljust(9 + padding))
    writer.add_context_length(32768)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(_LAYERS)
    writer.add_feed_forward_length(_HIDDEN)
    writer.add_rope_dimension_count(_WIDTH // _HEADS)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)
    write_tokenizer(writer)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    for name, shape, kind in tensors():
        block, size = gguf.GGML_QUANT_SIZES[kind]
        count = int(np.prod(shape))
        stored = shape if kind is Kind.F32 else (*shape[:-1], shape[-1] // block * size)
        dtype = np.dtype(np.float32 if kind is Kind.F32 else np.uint8)
        writer.add_tensor_info(name, stored, dtype, count // block * size, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("ab") as file:
        file.write(b"\0" * (-path.stat().st_size % gguf.GGUF_DEFAULT_ALIGNMENT))


def _noise_q4(random: np.random.Generator) -> NDArray[np.void]:
    blocks = np.frombuffer(random.bytes(_POOL_BLOCKS * _Q4_K.itemsize), _Q4_K).copy()
    blocks["d"] = 6e-5
    blocks["dmin"] = 4.5e-4  # the middle of the 16 levels, so that weights are about 0 on average
    return blocks


def _noise_q6(random: np.random.Generator) -> NDArray[np.void]:
    blocks = np.frombuffer(random.bytes(_POOL_BLOCKS * _Q6_K.itemsize), _Q6_K).copy()
    blocks["d"] = 1.2e-5
    return blocks


if __name__ == "__main__":
    write(Path(sys.argv[1]))
