"""A position in the header of a GGUF file that cannot be led astray.

Bytes are fetched as they are needed and never more than `LIMIT`; lengths are compared with what
the file can hold before anything is allocated. Little endian.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

from wizchat.models.errors import Malformed, Truncated

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 32 * 2**20
"""Longest header read. The model's own is 0.73 MB, the largest vocabularies need about 15 MB."""

_CHUNK = 2**20
_LENGTH = struct.Struct("<Q")


class Cursor:
    """Reads values one after the other; `position` is in bytes from the beginning of the file.

    Its methods raise Truncated, Malformed and OSError.
    """

    def __init__(self, file: BinaryIO, path: Path, size: int) -> None:
        self.position = 0
        self._file = file
        self._path = path
        self._size = size
        self._buffer = bytearray()

    def number(self, code: str) -> int:
        """Return an integer; `code` is a format character of the struct module."""
        return int(self.scalar(code))

    def scalar(self, code: str) -> int | float | bool:
        """Return a number or truth value."""
        width = struct.calcsize("<" + code)
        self._need(width)
        if code == "?":
            # Anything but 0 and 1 is undefined to C and true to everybody.
            value: int | float | bool = self._buffer[self.position] != 0
        else:
            value = struct.unpack_from("<" + code, self._buffer, self.position)[0]
        self.position += width
        return value

    def text(self, *, longest: int = LIMIT) -> str:
        """Return a string; bytes that are not UTF-8 become U+FFFD."""
        length = self.number("Q")
        if length > longest:
            raise Malformed(self._path, f"a text of {length} bytes")
        self._need(length)
        end = self.position + length
        text = self._buffer[self.position : end].decode("utf-8", "replace")
        self.position = end
        return text

    def skip(self, count: int, width: int) -> None:
        """Pass over `count` values of `width` bytes each."""
        self._need(count * width)
        self.position += count * width

    def skip_texts(self, count: int) -> None:
        """Pass over `count` strings without making objects of them."""
        self._need(count * _LENGTH.size)
        position = self.position
        available = len(self._buffer)
        for _ in range(count):
            if position + _LENGTH.size > available:
                self.position = position
                self._need(_LENGTH.size)
                available = len(self._buffer)
            position += _LENGTH.size + _LENGTH.unpack_from(self._buffer, position)[0]
        self.position = position
        self._need(0)

    def _need(self, count: int) -> None:
        """Have `count` bytes at the position in the buffer; raises Truncated or Malformed."""
        end = self.position + count
        if end <= len(self._buffer):
            return
        if end > self._size:
            raise Truncated(self._path, self._size, None)
        if end > LIMIT:
            raise Malformed(self._path, f"a header of more than {LIMIT} bytes")
        wanted = max(end, len(self._buffer) + _CHUNK) - len(self._buffer)
        self._buffer += self._file.read(wanted)
        if end > len(self._buffer):  # it became shorter while it was read
            raise Truncated(self._path, len(self._buffer), None)
