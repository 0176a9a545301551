from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import gguf
import numpy as np
import pytest

from tests.helpers.sparse_gguf import sparse_7b_q4_k_m, tensor_bytes
from tests.helpers.tiny_gguf import cached_scripted, cached_tiny, garbage, tiny_model, truncated
from wizchat.models.errors import (
    GgufError,
    ModelFileMissing,
    ModelFileUnreadable,
    NotFirstPart,
    NotGguf,
    NoWeights,
    Truncated,
    WrongArchitecture,
    WrongTokenizer,
)
from wizchat.models.gguf import Array, check_usable, read_header
from wizchat.models.gguf_types import FILE_TYPES, TENSOR_TYPES, ValueType

if TYPE_CHECKING:
    from pathlib import Path

PUBLISHED_Q4_K_M = 4_368_439_008
PUBLISHED_HEADER = 734_944


def test_a_tiny_model_with_the_real_tokenizer() -> None:
    header = read_header(cached_tiny())
    check_usable(header)
    assert header.version == 3
    assert (header.architecture, header.name) == ("llama", "Tiny")
    assert (header.block_count, header.embedding_length, header.context_length) == (2, 64, 4096)
    assert (header.head_count, header.head_count_kv, header.head_dim) == (2, 1, 32)
    assert (header.tokenizer, header.vocabulary) == ("llama", 32_000)
    assert header.metadata["tokenizer.ggml.scores"] == Array(ValueType.FLOAT32, 32_000)
    assert header.quantization == "F16"
    assert header.part is None


@pytest.mark.parametrize("path", [cached_tiny(), cached_scripted("Hi 🦉.")])
def test_it_reads_what_the_gguf_package_reads(path: Path) -> None:
    header = read_header(path)
    theirs = gguf.GGUFReader(path)
    assert list(header.metadata) == [key for key in theirs.fields if not key.startswith("GGUF.")]
    assert header.data_start == theirs.data_offset
    assert [
        (t.name, list(t.dims), t.type, header.data_start + t.offset, t.size) for t in header.tensors
    ] == [
        (t.name, t.shape.tolist(), t.tensor_type.name, t.data_offset, int(t.n_bytes))
        for t in theirs.tensors
    ]
    for key, value in header.metadata.items():
        if not isinstance(value, Array):
            assert value == theirs.fields[key].contents()


def test_a_7b_adds_up_to_the_published_size(tmp_path: Path) -> None:
    path = sparse_7b_q4_k_m(tmp_path / "7b.gguf")
    header = read_header(path)
    check_usable(header)
    assert header.quantization == "Q4_K_M"
    assert header.expected_size == path.stat().st_size
    assert header.expected_size - header.data_start == PUBLISHED_Q4_K_M - PUBLISHED_HEADER
    assert tensor_bytes() == PUBLISHED_Q4_K_M - PUBLISHED_HEADER


def test_tensor_types_are_those_of_the_gguf_package() -> None:
    ours = {number: (b.name, b.elements, b.size) for number, b in TENSOR_TYPES.items()}
    for kind, (elements, size) in gguf.GGML_QUANT_SIZES.items():
        if kind is not gguf.GGMLQuantizationType.Q8_1:  # never stored
            assert ours[kind.value] == (kind.name, elements, size)
    known = {
        t.value: t.name.removeprefix("MOSTLY_").removeprefix("ALL_") for t in gguf.LlamaFileType
    }
    for number, name in FILE_TYPES.items():
        assert known.get(number, name).removesuffix("_MOE") == name


def test_paths_may_be_anything(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "山 with spaces 🦉.gguf", dims=64, layers=1)
    assert read_header(path).block_count == 1


def test_a_cut_off_model_says_how_much_is_there(tmp_path: Path) -> None:
    half = truncated(cached_tiny(), tmp_path / "half.gguf")
    with pytest.raises(Truncated) as caught:
        read_header(half)
    assert caught.value.size == half.stat().st_size
    assert caught.value.expected == read_header(cached_tiny()).expected_size


def test_one_missing_byte_is_noticed(tmp_path: Path) -> None:
    whole = cached_tiny().read_bytes()
    expected = read_header(cached_tiny()).expected_size
    path = tmp_path / "short.gguf"
    path.write_bytes(whole[:expected])
    assert read_header(path).expected_size == expected
    path.write_bytes(whole[: expected - 1])
    with pytest.raises(Truncated):
        read_header(path)


@pytest.mark.parametrize("magic", [False, True])
def test_noise_is_refused(tmp_path: Path, *, magic: bool) -> None:
    with pytest.raises(GgufError):
        read_header(garbage(tmp_path / "noise.gguf", magic=magic))


def test_other_models_are_refused_by_name(tmp_path: Path) -> None:
    other = tiny_model(tmp_path / "a.gguf", layers=1, architecture="qwen2")
    with pytest.raises(WrongArchitecture) as wrong:
        check_usable(read_header(other))
    assert wrong.value.found == "qwen2"

    bpe = tiny_model(tmp_path / "b.gguf", layers=1, tokenizer="gpt2")
    with pytest.raises(WrongTokenizer) as pieces:
        check_usable(read_header(bpe))
    assert (pieces.value.found, pieces.value.vocabulary) == ("gpt2", 32_000)


def test_another_vocabulary_is_refused(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "v.gguf", "llama")
    writer.add_tokenizer_model("llama")
    writer.add_token_list(["a", "b", "山"])
    _finish(writer, with_tensor=True)
    with pytest.raises(WrongTokenizer) as caught:
        check_usable(read_header(tmp_path / "v.gguf"))
    assert caught.value.vocabulary == 3


def test_a_vocabulary_without_weights_and_a_later_part_are_refused(tmp_path: Path) -> None:
    vocabulary = gguf.GGUFWriter(tmp_path / "v.gguf", "llama")
    vocabulary.add_tokenizer_model("llama")
    vocabulary.add_token_list([str(i) for i in range(32_000)])
    _finish(vocabulary, with_tensor=False)
    with pytest.raises(NoWeights):
        check_usable(read_header(tmp_path / "v.gguf"))

    later = gguf.GGUFWriter(tmp_path / "p.gguf", "llama")
    later.add_uint16("split.no", 1)
    later.add_uint16("split.count", 5)
    _finish(later, with_tensor=True)
    with pytest.raises(NotFirstPart) as caught:
        check_usable(read_header(tmp_path / "p.gguf"))
    assert (caught.value.part, caught.value.count) == (2, 5)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotGguf):
        read_header(tmp_path)
    with pytest.raises(ModelFileMissing):
        read_header(tmp_path / "gone.gguf")
    with pytest.raises(ModelFileUnreadable):
        read_header(tmp_path / "nul\0.gguf")
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(NotGguf):
        read_header(tmp_path / "empty.gguf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(NotGguf):
        read_header(tmp_path / "pipe.gguf")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs local sockets")
def test_a_loop_of_links_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").symlink_to(tmp_path / "b.gguf")
    (tmp_path / "b.gguf").symlink_to(tmp_path / "a.gguf")
    with pytest.raises(ModelFileUnreadable):
        read_header(tmp_path / "a.gguf")


def _finish(writer: gguf.GGUFWriter, *, with_tensor: bool) -> None:
    if with_tensor:
        writer.add_tensor("t", np.zeros(4, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
