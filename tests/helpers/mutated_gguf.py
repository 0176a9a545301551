"""A GGUF file of some ten kilobytes that llama.cpp loads in a millisecond, and files like it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_DIMS, _HIDDEN, _CONTEXT = 32, 32, 256
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
_NUMBERS = (0, 1, 2, 7, 32, 255, 2**16, 2**31 - 1, 2**31, 2**32 - 1, 2**40, 2**63 - 1, 2**64 - 1)
"""That counts, lengths and offsets may claim."""
_HEAD_PART = 0.8
"""Of the changes: those in front of the weights, where there is more to get wrong."""


def small_vocabulary_model(path: Path) -> Path:
    """Write a llama of one layer that knows bytes alone and return its path."""
    random = np.random.default_rng(7)
    pieces = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁"]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Small")
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(_DIMS)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_HIDDEN)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_rope_dimension_count(_DIMS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(pieces))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(pieces)
    writer.add_token_scores([0.0] * len(pieces))
    writer.add_token_types([_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256, _NORMAL])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    for name, shape in (
        ("token_embd", (len(pieces), _DIMS)),
        ("output", (len(pieces), _DIMS)),
        *((f"blk.0.attn_{part}", (_DIMS, _DIMS)) for part in ("q", "k", "v", "output")),
        ("blk.0.ffn_gate", (_HIDDEN, _DIMS)),
        ("blk.0.ffn_up", (_HIDDEN, _DIMS)),
        ("blk.0.ffn_down", (_DIMS, _HIDDEN)),
    ):
        writer.add_tensor(f"{name}.weight", random.standard_normal(shape).astype(np.float16))
    for name in ("blk.0.attn_norm", "blk.0.ffn_norm", "output_norm"):
        writer.add_tensor(f"{name}.weight", np.ones(_DIMS, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def mutated(content: bytes, random: Random) -> bytes:
    """Return a file's content with one to four things wrong."""
    head = content.rindex(b"output_norm.weight")
    changed = bytearray(content)
    for _ in range(random.randint(1, 4)):
        end = head if random.random() < _HEAD_PART else len(changed)
        at = random.randrange(max(1, min(end, len(changed))))
        match random.randrange(6):
            case 0:
                changed[at] ^= 1 << random.randrange(8)
            case 1:
                changed[at] = random.randrange(256)
            case 2:
                changed[at : at + 8] = struct.pack("<Q", random.choice(_NUMBERS))
            case 3:
                changed[at : at + 4] = struct.pack("<I", random.choice(_NUMBERS) & 0xFFFFFFFF)
            case 4:
                del changed[at : at + random.randint(1, 64)]
            case _:
                changed[at:at] = random.randbytes(random.randint(1, 64))
    if random.random() < 1 / 16:
        del changed[random.randrange(1, len(changed)) :]
    return bytes(changed)
