"""Write the trained weights as GGUF: `python -m tour.export weights.npz resources/tour.gguf`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import gguf
import numpy as np

from tour.shape import Shape
from tour.vocabulary import write_tokenizer

NAME = "WizChat Tour"
CONTEXT = 8192
"""Positions are relative; the training saw dialogues of about 900 tokens."""

_SHAPE = Shape()
_Q8 = gguf.GGMLQuantizationType.Q8_0
_F32 = gguf.GGMLQuantizationType.F32


def export(weights: dict[str, np.ndarray], path: Path) -> None:
    """Write a GGUF file: matrices as Q8_0, norms as F32, the embedding as output matrix too."""
    vocabulary, width = weights["embedding.weight"].shape
    layers = 1 + max(int(m[1]) for m in map(re.compile(r"blocks\.(\d+)").match, weights) if m)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(NAME)
    writer.add_description("A tiny model that explains WizChat and nothing else")
    writer.add_license("apache-2.0")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_vocab_size(vocabulary)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(weights["blocks.0.ffn_gate.weight"].shape[0])
    writer.add_head_count(_SHAPE.heads)
    writer.add_head_count_kv(_SHAPE.heads)
    writer.add_rope_dimension_count(_SHAPE.head)
    writer.add_rope_freq_base(_SHAPE.rope_base)
    writer.add_layer_norm_rms_eps(_SHAPE.epsilon)
    write_tokenizer(writer)
    weights["norm.weight"] = weights["norm.weight"] * _SHAPE.logit_scale
    for name, tensor in weights.items():
        kind = _F32 if tensor.ndim == 1 else _Q8
        data = gguf.quantize(np.ascontiguousarray(tensor, np.float32), kind)
        writer.add_tensor(_gguf_name(name), data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _gguf_name(name: str) -> str:
    fixed = {"embedding.weight": "token_embd.weight", "norm.weight": "output_norm.weight"}
    return fixed.get(name) or name.replace("blocks.", "blk.")


def main() -> None:
    """Export what was trained."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights", type=Path)
    options.add_argument("model", type=Path)
    asked = options.parse_args()
    with np.load(asked.weights) as weights:
        export(dict(weights), asked.model)
    print(f"{asked.model}: {asked.model.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
