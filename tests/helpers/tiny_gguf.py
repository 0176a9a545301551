"""Tiny GGUF files that real llama.cpp loads in milliseconds, with the model's real tokenizer.

Three kinds:

`tiny_model(path)`
    Random weights: an answer that looks like noise, the same for the same seed and prompt. For
    loading, sequences, caches and cancelling (it ends only by chance).
`scripted_model(path, "Hello there.")`
    Answers every prompt with exactly this text and then EOS, also at temperature 1, also in
    later turns. Emoji and other characters without a piece of their own come as byte tokens.
    `endless=True` begins again instead of ending; `ballast=20_000` makes each token slower
    (about 1.5 ms and 27 MB of file per 10,000); token ids instead of text say anything, even
    half an emoji.
    The text as it comes from the model begins with a space, as the real model's does.
`echo_model(path, tokens, back=8)`
    Repeats the last eight tokens of the prompt for ever, whatever they are (of those in `tokens`).
    What it says depends on exact positions in its KV cache and on nothing else, with a wide
    margin: it shows at once when sequences are mixed up or a cached prefix is not what it was
    taken for.

`cached_scripted("...")`, `cached_echo()` and `cached_tiny()` write once per test run and return the
path; nobody may change those files. `truncated`, `garbage` and the parameters `architecture` and
`tokenizer` make files that the app has to refuse.
"""

from __future__ import annotations

import atexit
import hashlib
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import gguf
import numpy as np

from tests.helpers.scripted_weights import (
    ROPE_BASE,
    SLOT,
    echo_weights,
    neurons,
    scripted_weights,
)
from tests.helpers.vocabulary import EOS, sentencepiece, vocabulary, write_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

PROMPT_END = " ASSISTANT:"
"""What a prompt in the model's own format ends with."""


def tiny_model(
    path: Path,
    *,
    seed: int = 0,
    layers: int = 2,
    dims: int = 64,
    context: int = 4096,
    quantization: gguf.GGMLQuantizationType = gguf.GGMLQuantizationType.F16,
    architecture: str = "llama",
    tokenizer: str = "llama",
    name: str = "Tiny",
) -> Path:
    """Write a llama with random weights (F32, F16, Q8_0 or Q5_1) and return its path.

    `dims` is the embedding length, a multiple of 64; heads are 32 wide, half as many for K and V.
    """
    heads = dims // 32
    random = np.random.default_rng(seed)

    def weights(*shape: int) -> NDArray[np.float32]:
        return (random.standard_normal(shape, np.float32) / np.sqrt(shape[-1])).astype(np.float32)

    tensors = {"token_embd.weight": weights(len(vocabulary().pieces), dims)}
    for layer in range(layers):
        tensors |= {
            f"blk.{layer}.{part}.weight": weights(*shape)
            for part, shape in (
                ("attn_q", (dims, dims)),
                ("attn_k", (dims // 2, dims)),
                ("attn_v", (dims // 2, dims)),
                ("attn_output", (dims, dims)),
                ("ffn_gate", (dims * 2, dims)),
                ("ffn_up", (dims * 2, dims)),
                ("ffn_down", (dims, dims * 2)),
            )
        }
        tensors[f"blk.{layer}.attn_norm.weight"] = np.ones(dims, np.float32)
        tensors[f"blk.{layer}.ffn_norm.weight"] = np.ones(dims, np.float32)
    tensors["output_norm.weight"] = np.full(dims, 8.0, np.float32)
    tensors["output.weight"] = weights(len(vocabulary().pieces), dims)

    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(name)
    writer.add_head_count(heads)
    writer.add_head_count_kv(max(1, heads // 2))
    writer.add_rope_dimension_count(32)
    _shape(writer, layers=layers, dims=dims, hidden=dims * 2, context=context)
    write_tokenizer(writer, model=tokenizer)
    _write(writer, tensors, quantization)
    return path


def scripted_model(
    path: Path,
    reply: str | Sequence[int],
    *,
    endless: bool = False,
    ballast: int = 0,
    context: int = 8192,
    name: str = "Scripted",
) -> Path:
    """Write a llama that answers every prompt with `reply` and return its path.

    `reply` as text is tokenized and followed by EOS; as token ids it is taken as it is (then say
    EOS, 2, where it shall end; without it the model begins again). Raises
    ScriptRepeatsItselfError when a run of 12 tokens occurs twice.
    """
    spm = sentencepiece()
    script = spm.encode(reply) if isinstance(reply, str) else list(reply)
    if isinstance(reply, str) and not endless:
        script.append(EOS)
    ends = script[-1] == EOS
    cells = neurons(script, spm.encode(PROMPT_END), endless=not ends)
    tensors, heads = scripted_weights(cells, script[0], len(vocabulary().pieces), ballast=ballast)
    _write_built(path, tensors, heads=heads, context=context, name=name)
    return path


def echo_model(path: Path, tokens: Iterable[int], *, back: int, context: int = 8192) -> Path:
    """Write a llama that repeats the last `back` tokens of the prompt and return its path."""
    tensors = echo_weights(set(tokens), back, len(vocabulary().pieces))
    _write_built(path, tensors, heads=1, context=context, name="Echo")
    return path


@cache
def cached_tiny(seed: int = 0, layers: int = 2, dims: int = 64) -> Path:
    """Return a `tiny_model` shared by the whole test run; nobody may change the file."""
    return tiny_model(
        _folder() / f"tiny-{seed}-{layers}-{dims}.gguf", seed=seed, layers=layers, dims=dims
    )


@cache
def cached_steady(seed: int = 0) -> Path:
    """Return a `tiny_model` that rounds the same for any number of tokens below 64, on one thread.

    llama.cpp has no kernels of their own for several tokens of Q5_1, so that a reply with drafts
    must equal the one without, token by token, however close the choices were.
    """
    return tiny_model(
        _folder() / f"steady-{seed}.gguf", seed=seed, quantization=gguf.GGMLQuantizationType.Q5_1
    )


@cache
def cached_scripted(
    reply: str | tuple[int, ...], *, endless: bool = False, ballast: int = 0
) -> Path:
    """Return a `scripted_model` shared by the whole test run; nobody may change the file."""
    digest = hashlib.sha256(repr((reply, endless, ballast)).encode()).hexdigest()[:16]
    return scripted_model(
        _folder() / f"scripted-{digest}.gguf", reply, endless=endless, ballast=ballast
    )


ECHO_TOKENS = range(1000, 1200)
"""Ordinary pieces of the vocabulary that `cached_echo` knows."""


@cache
def cached_echo(back: int = 8) -> Path:
    """Return an `echo_model` for ECHO_TOKENS, shared by the whole test run."""
    return echo_model(_folder() / f"echo-{back}.gguf", ECHO_TOKENS, back=back)


def truncated(source: Path, path: Path, *, keep: float = 0.5) -> Path:
    """Write the first part of a file, as a download that broke off leaves it."""
    whole = source.read_bytes()
    path.write_bytes(whole[: int(len(whole) * keep)])
    return path


def garbage(path: Path, *, size: int = 100_000, magic: bool = False) -> Path:
    """Write noise, on request behind the four bytes of a real GGUF file."""
    noise = np.random.default_rng(1).bytes(size)
    path.write_bytes((b"GGUF" if magic else b"") + noise)
    return path


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wizchat-models-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _write_built(
    path: Path, tensors: dict[str, NDArray[np.float32]], *, heads: int, context: int, name: str
) -> None:
    """Write a model of weights built by hand: one layer, heads of one slot."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(name)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads)
    writer.add_key_length(SLOT)
    writer.add_value_length(SLOT)
    writer.add_rope_dimension_count(SLOT)
    writer.add_rope_freq_base(ROPE_BASE)
    _shape(
        writer,
        layers=1,
        dims=tensors["token_embd.weight"].shape[1],
        hidden=tensors["blk.0.ffn_gate.weight"].shape[0],
        context=context,
    )
    write_tokenizer(writer)
    _write(writer, tensors, gguf.GGMLQuantizationType.F16, keep="blk.")


def _shape(writer: gguf.GGUFWriter, *, layers: int, dims: int, hidden: int, context: int) -> None:
    writer.add_context_length(context)
    writer.add_embedding_length(dims)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(hidden)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(vocabulary().pieces))


def _write(
    writer: gguf.GGUFWriter,
    tensors: Mapping[str, NDArray[np.float32]],
    quantization: gguf.GGMLQuantizationType,
    *,
    keep: str = "\0",
) -> None:
    """Write all tensors; vectors, and those whose name begins with `keep`, stay F32."""
    writer.add_file_type(
        {
            gguf.GGMLQuantizationType.F32: gguf.LlamaFileType.ALL_F32,
            gguf.GGMLQuantizationType.F16: gguf.LlamaFileType.MOSTLY_F16,
            gguf.GGMLQuantizationType.Q8_0: gguf.LlamaFileType.MOSTLY_Q8_0,
            gguf.GGMLQuantizationType.Q5_1: gguf.LlamaFileType.MOSTLY_Q5_1,
        }[quantization]
    )
    for name, tensor in tensors.items():
        kind = quantization
        if tensor.ndim == 1 or name.startswith(keep):
            kind = gguf.GGMLQuantizationType.F32
        writer.add_tensor(name, gguf.quantize(tensor, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
