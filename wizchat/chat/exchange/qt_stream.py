"""What Qt's QDataStream writes, read without Qt and without trust.

Encoding: https://doc.qt.io/qt-6/datastreamformat.html, big-endian. Every length is checked
against what is left, so that no damaged number makes us take memory for it.
"""

from __future__ import annotations

import struct
from typing import Final

_NULL: Final = 0xFFFFFFFF
_LONG: Final = 0xFFFFFFFE
"""A 64-bit length follows; from Qt 6.7 on."""


class StreamBroken(ValueError):
    """The stream ends too early, or says what cannot be."""


class QtStream:
    """Reads values one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    @property
    def left(self) -> int:
        """Bytes not read yet."""
        return len(self._data) - self._at

    def raw(self, length: int) -> bytes:
        """Return the next bytes."""
        return bytes(self._take(length))

    def skip(self, length: int) -> None:
        """Pass over bytes."""
        self._take(length)

    def boolean(self) -> bool:
        """Read a bool."""
        return self._number(">B") != 0

    def int32(self) -> int:
        """Read an int."""
        return self._number(">i")

    def uint32(self) -> int:
        """Read a quint32."""
        return self._number(">I")

    def int64(self) -> int:
        """Read a qint64."""
        return self._number(">q")

    def uint64(self) -> int:
        """Read a quint64."""
        return self._number(">Q")

    def double(self) -> float:
        """Read a double."""
        (value,) = struct.unpack(">d", self._take(8))
        return float(value)

    def count(self, least: int = 1) -> int:
        """Read how many items of at least so many bytes follow, as a qsizetype."""
        return self._checked_count(self.int64(), least)

    def count32(self, least: int = 1) -> int:
        """Read how many items follow, as an int."""
        return self._checked_count(self.int32(), least)

    def byte_array(self) -> bytes:
        """Read a QByteArray; null is empty."""
        return bytes(self._take(self._length()))

    def string(self) -> str:
        """Read a QString; null is empty, halves of surrogate pairs are replaced."""
        return bytes(self._take(self._length())).decode("utf-16-be", "replace")

    def strings(self) -> list[str]:
        """Read a QList<QString>."""
        return [self.string() for _ in range(self._checked_count(self.uint32(), 4))]

    def _length(self) -> int:
        length = self.uint32()
        if length == _NULL:
            return 0
        return self.uint64() if length == _LONG else length

    def _checked_count(self, count: int, least: int) -> int:
        if not 0 <= count <= self.left // least:
            raise StreamBroken(f"{count} items at byte {self._at}")
        return count

    def _number(self, layout: str) -> int:
        (value,) = struct.unpack(layout, self._take(struct.calcsize(layout)))
        return int(value)

    def _take(self, length: int) -> memoryview:
        if not 0 <= length <= self.left:
            raise StreamBroken(f"{length} bytes wanted at byte {self._at}, {self.left} left")
        self._at += length
        return self._data[self._at - length : self._at]
