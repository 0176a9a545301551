"""GGUF files with the shape of WizardLM-2 7B whose weights are holes: 4 GB that take no space.

For what reads headers, sizes and metadata. llama.cpp maps such a file and computes with zeros.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf

from tests.helpers.vocabulary import write_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

LAYERS, EMBEDDING, KV, HIDDEN, VOCABULARY = 32, 4096, 1024, 14336, 32000

_Q4, _Q6, _F32 = (
    gguf.GGMLQuantizationType.Q4_K,
    gguf.GGMLQuantizationType.Q6_K,
    gguf.GGMLQuantizationType.F32,
)


def sparse_7b_q4_k_m(path: Path) -> Path:
    """Write a file with the tensors of WizardLM-2-7B.Q4_K_M.gguf, all zero, and return its path."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("WizardLM-2 7B, hollow")
    writer.add_context_length(32768)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(32)
    writer.add_head_count_kv(8)
    writer.add_rope_dimension_count(128)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)
    write_tokenizer(writer)
    for name, dims, kind in _tensors():
        block, size = gguf.GGML_QUANT_SIZES[kind]
        shape = [*dims[:-1], dims[-1] // block * size] if kind is not _F32 else list(dims)
        dtype = "uint8" if kind is not _F32 else "float32"
        count = 1
        for length in dims:
            count *= length
        writer.add_tensor_info(
            name, shape, gguf.np.dtype(dtype), count // block * size, raw_dtype=kind
        )  # fmt: skip
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        data_start = (end + 31) // 32 * 32
        file.truncate(data_start + tensor_bytes())
    return path


def tensor_bytes() -> int:
    """Return the bytes of all tensors."""
    total = 0
    for _, dims, kind in _tensors():
        block, size = gguf.GGML_QUANT_SIZES[kind]
        count = 1
        for length in dims:
            count *= length
        total += count // block * size
    return total


def _tensors() -> list[tuple[str, tuple[int, ...], gguf.GGMLQuantizationType]]:
    """Name, shape (rows first) and type, as llama.cpp's llama_tensor_get_type chooses them."""
    found: list[tuple[str, tuple[int, ...], gguf.GGMLQuantizationType]] = [
        ("token_embd.weight", (VOCABULARY, EMBEDDING), _Q4)
    ]
    for layer in range(LAYERS):
        first, last = layer < LAYERS // 8, layer >= 7 * LAYERS // 8
        better = _Q6 if first or last or (layer - LAYERS // 8) % 3 == 2 else _Q4
        found += [
            (f"blk.{layer}.attn_norm.weight", (EMBEDDING,), _F32),
            (f"blk.{layer}.attn_q.weight", (EMBEDDING, EMBEDDING), _Q4),
            (f"blk.{layer}.attn_k.weight", (KV, EMBEDDING), _Q4),
            (f"blk.{layer}.attn_v.weight", (KV, EMBEDDING), better),
            (f"blk.{layer}.attn_output.weight", (EMBEDDING, EMBEDDING), _Q4),
            (f"blk.{layer}.ffn_norm.weight", (EMBEDDING,), _F32),
            (f"blk.{layer}.ffn_gate.weight", (HIDDEN, EMBEDDING), _Q4),
            (f"blk.{layer}.ffn_up.weight", (HIDDEN, EMBEDDING), _Q4),
            (f"blk.{layer}.ffn_down.weight", (EMBEDDING, HIDDEN), better),
        ]
    return [
        *found,
        ("output_norm.weight", (EMBEDDING,), _F32),
        ("output.weight", (VOCABULARY, EMBEDDING), _Q6),
    ]
