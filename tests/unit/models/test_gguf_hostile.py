"""Files that were made to mislead a parser."""

from __future__ import annotations

import io
import struct
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizchat.models.errors import (
    GgufError,
    Malformed,
    NotGguf,
    Truncated,
    UnknownTensorType,
    Unsupported,
)
from wizchat.models.gguf import Header, parse_header, read_header
from wizchat.models.gguf_cursor import LIMIT, Cursor

HUGE = 2**64 - 1


def u32(number: int) -> bytes:
    return struct.pack("<I", number)


def u64(number: int) -> bytes:
    return struct.pack("<Q", number)


def text(value: bytes, length: int | None = None) -> bytes:
    return u64(len(value) if length is None else length) + value


def entry(key: bytes, kind: int, value: bytes) -> bytes:
    return text(key) + u32(kind) + value


def tensor(name: bytes = b"t", dims: tuple[int, ...] = (4,), kind: int = 0, at: int = 0) -> bytes:
    return text(name) + u32(len(dims)) + b"".join(map(u64, dims)) + u32(kind) + u64(at)


def file_of(
    *parts: bytes, version: int = 3, tensors: int = 0, entries: int = 0, data: bytes = b""
) -> bytes:
    head = b"GGUF" + u32(version) + u64(tensors) + u64(entries) + b"".join(parts)
    return head + b"\0" * (-len(head) % 32) + data if data else head


VALID = file_of(
    entry(b"general.architecture", 8, text(b"llama")),
    entry(b"llama.block_count", 4, u32(2)),
    entry(b"flag", 7, b"\1"),
    entry(b"tokens", 9, u32(8) + u64(3) + text(b"a") + text(b"") + text("山".encode())),
    entry(b"scores", 9, u32(6) + u64(3) + b"\0" * 12),
    tensor(b"one", (4, 2)),
    tensor(b"two", (32,), kind=8, at=32),
    entries=5,
    tensors=2,
    data=b"\7" * (32 + 34),
)


MODEL = Path("model.gguf")


def test_the_valid_file_is_valid() -> None:
    header = parse(VALID)
    assert header.architecture == "llama"
    assert header.metadata["flag"] is True
    assert [t.size for t in header.tensors] == [32, 34]
    assert header.expected_size == len(VALID)
    assert parse(VALID.replace(b"GGUF\3", b"GGUF\2", 1)).version == 2


def test_every_truncation_is_noticed() -> None:
    for length in range(len(VALID)):
        with pytest.raises(NotGguf if length < 4 else Truncated):
            parse(VALID[:length])


@pytest.mark.parametrize("version", [0, 1, 4, 0x03000000, 2**32 - 1])
def test_other_versions_are_named(version: int) -> None:
    with pytest.raises(Unsupported) as caught:
        parse(file_of(version=version))
    assert caught.value.version == version


PLAIN = tensor()
MALFORMED = {
    "too many tensors": file_of(tensors=HUGE),
    "too many entries": file_of(entries=HUGE),
    "a huge key": file_of(text(b"k", HUGE), entries=1),
    "a huge text": file_of(entry(b"k", 8, text(b"v", HUGE)), entries=1),
    "an unknown value type": file_of(entry(b"k", 13, b"\0" * 8), entries=1),
    "an array of arrays": file_of(entry(b"k", 9, u32(9) + u64(1)), entries=1),
    "an array of unknown": file_of(entry(b"k", 9, u32(77) + u64(1)), entries=1),
    "a key twice": file_of(entry(b"k", 0, b"\0"), entry(b"k", 0, b"\0"), entries=2),
    "alignment 0": file_of(entry(b"general.alignment", 4, u32(0)), PLAIN, entries=1, tensors=1),
    "alignment 24": file_of(entry(b"general.alignment", 4, u32(24)), PLAIN, entries=1, tensors=1),
    "alignment 2^31": file_of(entry(b"general.alignment", 4, u32(2**31)), entries=1),
    "alignment of text": file_of(entry(b"general.alignment", 8, text(b"32")), entries=1),
    "alignment of truth": file_of(entry(b"general.alignment", 7, b"\1"), entries=1),
    "a long tensor name": file_of(tensor(b"n" * 64), tensors=1),
    "five dimensions": file_of(tensor(dims=(1,) * 5), tensors=1),
    "2^32 dimensions": file_of(text(b"t") + u32(2**32 - 1), tensors=1),
    "too many elements": file_of(tensor(dims=(2**32, 2**32)), tensors=1),
    "part of a block": file_of(tensor(dims=(33,), kind=8), tensors=1),
    "a name twice": file_of(tensor(), tensor(at=32), tensors=2),
    "a gap": file_of(tensor(b"a"), tensor(b"b", at=64), tensors=2),
    "an overlap": file_of(tensor(b"a"), tensor(b"b", at=0), tensors=2),
    "a far offset": file_of(tensor(at=HUGE - 7), tensors=1),
}


@pytest.mark.parametrize("content", MALFORMED.values(), ids=MALFORMED.keys())
def test_lies_are_malformed(content: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        parse(content)
    assert caught.value.path == MODEL
    assert caught.value.detail


@pytest.mark.parametrize("kind", [4, 5, 9, 31, 33, 99, 2**32 - 1])
def test_weights_of_an_unknown_type_are_named(kind: int) -> None:
    with pytest.raises(UnknownTensorType) as caught:
        parse(file_of(tensor(kind=kind), tensors=1))
    assert caught.value.type == kind


@pytest.mark.parametrize("of", [0, 5, 8, 10])
def test_a_huge_array_costs_nothing(of: int) -> None:
    content = file_of(entry(b"k", 9, u32(of) + u64(HUGE)), entries=1) + b"\0" * 4096
    tracemalloc.start()
    with pytest.raises(Truncated):
        parse(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * 2**20


def test_a_header_without_end_is_not_read_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "long.gguf"
    path.write_bytes(file_of(entry(b"k", 9, u32(0) + u64(2**33)), entries=1))
    with path.open("r+b") as file:
        file.truncate(2**34)
    with pytest.raises(Malformed) as caught:
        read_header(path)
    assert str(LIMIT) in caught.value.detail


def test_a_file_that_shrinks_while_it_is_read() -> None:
    with pytest.raises(Truncated):
        Cursor(io.BytesIO(b"ab"), MODEL, size=100).skip(1, 50)


def test_bytes_that_are_no_utf_8_are_no_error() -> None:
    content = file_of(entry(b"\xff\xfe", 8, text(b"\xc3(")), entries=1)
    assert parse(content).metadata == {"\ufffd\ufffd": "\ufffd("}


@settings(max_examples=300, deadline=None)
@given(tail=st.binary(max_size=400), version=st.sampled_from([2, 3]))
def test_noise_behind_the_magic(tail: bytes, version: int) -> None:
    read_or_refuse(b"GGUF" + u32(version) + tail)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(VALID) - 1), st.integers(0, 255)), max_size=6))
def test_changed_bytes(changes: list[tuple[int, int]]) -> None:
    content = bytearray(VALID)
    for at, value in changes:
        content[at] = value
    read_or_refuse(bytes(content))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(VALID) - 8), st.sampled_from([HUGE, 2**63, 2**63 - 1, 2**32, 2**20]))
def test_any_number_may_be_huge(at: int, number: int) -> None:
    read_or_refuse(VALID[:at] + u64(number) + VALID[at + 8 :])


def parse(content: bytes) -> Header:
    return parse_header(io.BytesIO(content), MODEL, len(content))


def read_or_refuse(content: bytes) -> None:
    """Everything else that a parser could raise fails the test."""
    try:
        header = parse(content)
    except GgufError:
        return
    assert header.expected_size <= len(content)
