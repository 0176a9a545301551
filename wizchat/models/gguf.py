"""What a GGUF file says of itself, read without its weights.

A parser of our own for two reasons: the `gguf` package needs numpy and builds an object for each of
32,000 tokens, and a file that a person picks may be anything, so every count and length in it is
checked before it is believed.
"""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final, TypeGuard

from wizchat.models.errors import (
    Malformed,
    ModelFileMissing,
    ModelFileUnreadable,
    NotFirstPart,
    NotGguf,
    NoWeights,
    Truncated,
    UnknownTensorType,
    Unsupported,
    WrongArchitecture,
    WrongTokenizer,
)
from wizchat.models.gguf_cursor import Cursor
from wizchat.models.gguf_types import FILE_TYPES, SCALARS, TENSOR_TYPES, ValueType

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAGIC: Final = b"GGUF"
VERSIONS: Final = (2, 3)
ARCHITECTURE: Final = "llama"
"""What converters write for WizardLM-2, whose layers are Mistral's and Mixtral's."""
TOKENIZER: Final = "llama"
"""SentencePiece, in llama.cpp's words."""
VOCABULARY: Final = 32_000

_DEFAULT_ALIGNMENT = 32
_LARGEST_ALIGNMENT = 2**20
_MOST_ENTRIES = 2**16
"""Metadata entries or tensors; 8x22B in one tensor for each expert has about 1,700."""
_LONGEST_KEY = 2**16 - 1
_LONGEST_TENSOR_NAME = 63
_MOST_DIMENSIONS = 4
_MOST_ELEMENTS = 2**63 - 1


@dataclass(frozen=True)
class Array:
    """A metadata array, of which only the length is kept."""

    type: ValueType
    length: int


Value = int | float | bool | str | Array


@dataclass(frozen=True)
class Tensor:
    """One tensor: its extent in the file, its contents unread."""

    name: str
    dims: tuple[int, ...]
    type: str
    offset: int
    """Bytes from the beginning of the tensor data."""
    size: int
    """Bytes."""


@dataclass(frozen=True)
class Header:
    """A GGUF file but for its weights."""

    path: Path
    version: int
    metadata: Mapping[str, Value]
    tensors: tuple[Tensor, ...] = field(repr=False)
    data_start: int
    """Where the tensor data begins, bytes from the beginning of the file."""
    file_size: int

    @property
    def expected_size(self) -> int:
        """Bytes up to the end of the last tensor; padding may follow."""
        return self.data_start + max((t.offset + t.size for t in self.tensors), default=0)

    @property
    def architecture(self) -> str | None:
        """What kind of network it is, such as "llama"."""
        return self._text("general.architecture")

    @property
    def name(self) -> str | None:
        """What its maker called it."""
        return self._text("general.name")

    @property
    def quantization(self) -> str | None:
        """Name of the file's quantization, None when it does not say."""
        number = self._number("general.file_type")
        return None if number is None else FILE_TYPES.get(number)

    @property
    def context_length(self) -> int | None:
        """Tokens it was trained with."""
        return self._of_architecture("context_length")

    @property
    def block_count(self) -> int | None:
        """Layers."""
        return self._of_architecture("block_count")

    @property
    def embedding_length(self) -> int | None:
        """Width of the residual."""
        return self._of_architecture("embedding_length")

    @property
    def head_count(self) -> int | None:
        """Attention heads."""
        return self._of_architecture("attention.head_count")

    @property
    def head_count_kv(self) -> int | None:
        """Heads of K and V; as many as there are heads when the file does not say."""
        return self._of_architecture("attention.head_count_kv") or self.head_count

    @property
    def head_dim(self) -> int | None:
        """Width of a head."""
        stated = self._of_architecture("attention.key_length")
        if stated is None and self.embedding_length and self.head_count:
            return self.embedding_length // self.head_count
        return stated

    @property
    def tokenizer(self) -> str | None:
        """Kind of tokenizer, "llama" for SentencePiece."""
        return self._text("tokenizer.ggml.model")

    @property
    def vocabulary(self) -> int:
        """Number of tokens, 0 when the file has no tokenizer."""
        tokens = self.metadata.get("tokenizer.ggml.tokens")
        return tokens.length if isinstance(tokens, Array) else 0

    @property
    def part(self) -> tuple[int, int] | None:
        """Which part of how many, counted from 1; None when the model is in one file."""
        number, count = self._number("split.no"), self._number("split.count")
        return None if number is None or not count or count == 1 else (number + 1, count)

    def _of_architecture(self, key: str) -> int | None:
        return self._number(f"{self.architecture}.{key}")

    def _number(self, key: str) -> int | None:
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def _text(self, key: str) -> str | None:
        value = self.metadata.get(key)
        return value if isinstance(value, str) else None


def read_header(path: Path) -> Header:
    """Read the header of a GGUF file (versions 2 and 3, little endian) and no weights.

    Takes about 10 ms for a 7B model, whatever the file's size. Raises ModelFileMissing,
    ModelFileUnreadable or a GgufError: NotGguf, Unsupported, Malformed, UnknownTensorType, or
    Truncated when the file ends before its header or its last tensor does.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NotGguf(path)
        with path.open("rb") as file:
            return parse_header(file, path, status.st_size)
    except FileNotFoundError as error:
        raise ModelFileMissing(path) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL character
        raise ModelFileUnreadable(path, getattr(error, "errno", None)) from error


def parse_header(file: BinaryIO, path: Path, size: int) -> Header:
    """Read a header from the beginning of an open file of `size` bytes.

    `path` is what errors name. Raises what `read_header` raises of GgufError, and OSError.
    """
    if file.read(len(MAGIC)) != MAGIC:
        raise NotGguf(path)
    file.seek(0)
    header = _parse(Cursor(file, path, size), path, size)
    if header.expected_size > size:
        raise Truncated(path, size, header.expected_size)
    return header


def check_usable(header: Header) -> None:
    """Raise unless WizChat can speak to the model in the file.

    Raises NotFirstPart, WrongArchitecture, WrongTokenizer or NoWeights. Speaking to it means: the
    llama architecture with the 32,000 SentencePiece pieces that the fixed prompt is made of.
    """
    if header.part is not None and header.part[0] != 1:
        raise NotFirstPart(header.path, *header.part)
    if header.architecture != ARCHITECTURE:
        raise WrongArchitecture(header.path, header.architecture)
    if header.tokenizer != TOKENIZER or header.vocabulary != VOCABULARY:
        raise WrongTokenizer(header.path, header.tokenizer, header.vocabulary)
    if not header.tensors:
        raise NoWeights(header.path)


def _parse(cursor: Cursor, path: Path, file_size: int) -> Header:
    cursor.skip(1, len(MAGIC))
    version = cursor.number("I")
    if version not in VERSIONS:
        raise Unsupported(path, version)
    tensor_count = _count(cursor, path, "tensors")
    metadata = _metadata(cursor, path, _count(cursor, path, "metadata entries"))
    alignment = metadata.get("general.alignment", _DEFAULT_ALIGNMENT)
    if not _is_alignment(alignment):
        raise Malformed(path, f"an alignment of {alignment}")
    tensors = _tensors(cursor, path, tensor_count, alignment)
    # llama.cpp wants no padding where no data follows.
    data_start = _aligned(cursor.position, alignment) if tensors else cursor.position
    return Header(path, version, metadata, tensors, data_start, file_size)


def _count(cursor: Cursor, path: Path, what: str) -> int:
    count = cursor.number("Q")
    if count > _MOST_ENTRIES:
        raise Malformed(path, f"{count} {what}")
    return count


def _metadata(cursor: Cursor, path: Path, count: int) -> dict[str, Value]:
    metadata: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text(longest=_LONGEST_KEY)
        if key in metadata:
            raise Malformed(path, f"{key!r} twice")
        metadata[key] = _value(cursor, path, _value_type(cursor, path))
    return metadata


def _value_type(cursor: Cursor, path: Path) -> ValueType:
    number = cursor.number("I")
    try:
        return ValueType(number)
    except ValueError as error:
        raise Malformed(path, f"a value of type {number}") from error


def _value(cursor: Cursor, path: Path, kind: ValueType) -> Value:
    if kind is ValueType.STRING:
        return cursor.text()
    if kind is not ValueType.ARRAY:
        return cursor.scalar(SCALARS[kind])
    of = _value_type(cursor, path)
    length = cursor.number("Q")
    if of is ValueType.ARRAY:  # llama.cpp reads none either
        raise Malformed(path, "an array of arrays")
    if of is ValueType.STRING:
        cursor.skip_texts(length)
    else:
        cursor.skip(length, struct.calcsize("<" + SCALARS[of]))
    return Array(of, length)


def _tensors(cursor: Cursor, path: Path, count: int, alignment: int) -> tuple[Tensor, ...]:
    tensors: dict[str, Tensor] = {}
    end = 0
    for _ in range(count):
        tensor = _tensor(cursor, path)
        if tensor.name in tensors:
            raise Malformed(path, f"tensor {tensor.name!r} twice")
        if tensor.offset != end:  # llama.cpp wants them without gaps
            raise Malformed(path, f"tensor {tensor.name!r} at {tensor.offset} and not at {end}")
        end = _aligned(end + tensor.size, alignment)
        tensors[tensor.name] = tensor
    return tuple(tensors.values())


def _tensor(cursor: Cursor, path: Path) -> Tensor:
    name = cursor.text(longest=_LONGEST_TENSOR_NAME)
    dimensions = cursor.number("I")
    if dimensions > _MOST_DIMENSIONS:
        raise Malformed(path, f"tensor {name!r} of {dimensions} dimensions")
    dims = tuple(cursor.number("Q") for _ in range(dimensions))
    number = cursor.number("I")
    block = TENSOR_TYPES.get(number)
    if block is None:
        raise UnknownTensorType(path, number)
    elements = 1
    for length in dims:
        elements *= length
    if elements > _MOST_ELEMENTS or (dims[0] if dims else 1) % block.elements:
        raise Malformed(path, f"tensor {name!r} of {dims} elements in {block.name}")
    offset = cursor.number("Q")
    return Tensor(name, dims, block.name, offset, elements // block.elements * block.size)


def _is_alignment(value: Value) -> TypeGuard[int]:
    return (
        isinstance(value, int)
        and not isinstance(value, bool)
        and 0 < value <= _LARGEST_ALIGNMENT
        and value & (value - 1) == 0
    )


def _aligned(position: int, alignment: int) -> int:
    return (position + alignment - 1) // alignment * alignment
