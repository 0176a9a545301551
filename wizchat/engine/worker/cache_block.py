"""A piece of a conversation's KV cache as a file: written whole or not at all, believed only whole.

    header    see `_HEADER`; little-endian, as llama.cpp's own bytes are on every system we run on
    tokens    the ids whose cells these are, int32 each
    state     what llama_state_seq_get_data gave
    digest    SHA-256 of all before it

llama.cpp itself compares little of what it is given with what it expects, and answers some of the
rest by ending the process. So everything is compared here first.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import struct
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from wizchat.files_in_use import put_in_place, remove

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

BLOCK_TOKENS = 256
"""Of a 7B model in f16 that is 32 MiB: copied in some 25 ms, so that a stop never waits longer."""
PART = ".part"
"""Ending of a file that is still being written."""

_MAGIC = b"WizChKV\0"
_VERSION = 1
_HEADER = struct.Struct("<8sIIIQ32s32s")
"""Magic, version, position of the first token, number of tokens, bytes of state, fingerprint,
digest of the tokens before the first."""
_DIGEST_BYTES = 32
_PIECE = 4 * 1024 * 1024
_STATE_HEADER = struct.Struct("<IiII")
"""llama.cpp's: magic, sequence, streams, cells (llama-context.cpp and llama-kv-cache.cpp)."""
_CELL = struct.Struct("<iIi")
"""Position, number of sequences, sequence."""


class DoubtfulBlockError(Exception):
    """A file that is not to be believed."""


class StoppedError(Exception):
    """Writing was given up; nothing is left of it."""


@dataclass(frozen=True)
class Place:
    """Which piece of which cache: everything that must be equal for a file to be used."""

    fingerprint: bytes
    """Of the model, llama.cpp and the settings of the cache; 32 bytes."""
    start: int
    """Position of the first token."""
    before: bytes
    """Digest of the tokens before it, on which the cells depend as much; 32 bytes."""


@dataclass(frozen=True)
class Block:
    """A piece of a cache."""

    tokens: list[int]
    state: bytearray

    @property
    def size(self) -> int:
        """Bytes of its file."""
        return _HEADER.size + 4 * len(self.tokens) + len(self.state) + _DIGEST_BYTES


def digest_of(tokens: Sequence[int]) -> bytes:
    """Return the digest of the tokens before a block."""
    return hashlib.sha256(_ids(tokens)).digest()


def write_block(
    path: Path, place: Place, block: Block, stopped: Callable[[], bool] = lambda: False
) -> None:
    """Put a block on the disk in place of the one before. Raises OSError or StoppedError.

    Readable by this person alone; there is the old file or the new one at any time. `stopped` is
    asked every few megabytes.
    """
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}{PART}")
    header = _HEADER.pack(
        _MAGIC,
        _VERSION,
        place.start,
        len(block.tokens),
        len(block.state),
        place.fingerprint,
        place.before,
    )
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o600), "wb", buffering=0) as file:
            _write(file, (header, _ids(block.tokens), block.state), stopped)
            os.fsync(file.fileno())
        put_in_place(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(part)
        raise


def read_block(path: Path, place: Place) -> Block:
    """Return the block of this place. Raises OSError, or DoubtfulBlockError for anything amiss."""
    with path.open("rb", buffering=0) as file:
        header = _read(file, _HEADER.size)
        magic, version, start, count, size, fingerprint, before = _HEADER.unpack(header)
        if (magic, version) != (_MAGIC, _VERSION):
            raise DoubtfulBlockError("another format")
        if Place(fingerprint, start, before) != place or not 0 < count <= BLOCK_TOKENS:
            raise DoubtfulBlockError("of another place")
        whole = _HEADER.size + 4 * count + size + _DIGEST_BYTES
        if os.fstat(file.fileno()).st_size != whole:
            raise DoubtfulBlockError("not of the size that it says")
        ids, state = _read(file, 4 * count), _read(file, size)
        if _read(file, _DIGEST_BYTES) != _digest(header, ids, state):
            raise DoubtfulBlockError("not what was written")
    tokens = array("i", bytes(ids)).tolist()
    _check_state(state, place.start, count)
    return Block(tokens, state)


def _check_state(state: bytearray, start: int, count: int) -> None:
    """Compare the cells that llama.cpp would set with those that the header speaks of."""
    if len(state) < _STATE_HEADER.size + count * _CELL.size:
        raise DoubtfulBlockError("too short for its cells")
    _, _, streams, cells = _STATE_HEADER.unpack_from(state)
    if (streams, cells) != (1, count):
        raise DoubtfulBlockError("of another number of cells")
    end = _STATE_HEADER.size + count * _CELL.size
    found = _CELL.iter_unpack(memoryview(state)[_STATE_HEADER.size : end])
    positions = {position for position, sequences, _ in found if sequences == 1}
    if positions != set(range(start, start + count)):
        raise DoubtfulBlockError("of other positions")


def _write(file: BinaryIO, parts: Sequence[bytes | bytearray], stopped: Callable[[], bool]) -> None:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
        with memoryview(part) as view:
            done = 0
            while done < len(view):
                if stopped():
                    raise StoppedError
                done += file.write(view[done : done + _PIECE])
    file.write(digest.digest())


def _read(file: BinaryIO, size: int) -> bytearray:
    """Return exactly `size` bytes; checked against the file's own size before, if they are many."""
    if size > os.fstat(file.fileno()).st_size:
        raise DoubtfulBlockError("shorter than it says")
    data = bytearray(size)
    done = 0
    with memoryview(data) as view:
        while done < size:
            count = file.readinto(view[done : done + _PIECE])  # type: ignore[attr-defined]
            if not count:
                raise DoubtfulBlockError("cut off")
            done += count
    return data


def _digest(*parts: bytes | bytearray) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def _ids(tokens: Sequence[int]) -> bytes:
    return array("i", tokens).tobytes()
