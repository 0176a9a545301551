"""Where the bytes of an answer belong in the file.

Range requests as RFC 9110, section 14, has them. Nothing is written before the answer has proved
that its bytes continue the part on disk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from wizchat.downloads.errors import BadAnswer, SizeMismatch

if TYPE_CHECKING:
    from collections.abc import Mapping

OK = 200
PARTIAL_CONTENT = 206
RANGE_NOT_SATISFIABLE = 416

_CONTENT_RANGE = re.compile(
    r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(?:(\d{1,18})|\*)", re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True)
class ContentRange:
    """A Content-Range header: first and last byte (None: "*"), total (None: "*")."""

    first: int | None
    last: int | None
    total: int | None

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return what the header says; None when it is malformed or contradicts itself."""
        match = _CONTENT_RANGE.fullmatch(text.strip())
        if match is None:
            return None
        first, last, total = (None if group is None else int(group) for group in match.groups())
        if first is None or last is None:
            return cls(None, None, total)
        if last < first or (total is not None and last >= total):
            return None
        return cls(first, last, total)


@dataclass(frozen=True)
class Placement:
    """How a body continues the part: leave out `skip` bytes, then append up to `end`."""

    skip: int
    end: int
    """Length of the file when the body has come whole; at most the file's size."""


def request_header(start: int) -> str:
    """Return the Range header that asks for everything from `start`."""
    return f"bytes={start}-"


def place(status: int, headers: Mapping[str, str], start: int, size: int) -> Placement:
    """Return where the body of an answer to `request_header(start)` goes in a file of `size` bytes.

    A server that ignores ranges sends the file from its beginning: what is on disk is kept and as
    many bytes are left out. Raises BadAnswer, or SizeMismatch when the file has another size.
    Header names are lower case.
    """
    encoding = headers.get("content-encoding", "identity").strip().lower()
    if encoding != "identity":
        raise BadAnswer(f"content-encoding {encoding}")
    if status == PARTIAL_CONTENT:
        return _place_partial(headers.get("content-range", ""), start, size)
    if status == OK:
        length = headers.get("content-length")
        if length is not None and length.isascii() and length.isdigit() and int(length) != size:
            raise SizeMismatch(size, int(length))
        return Placement(skip=start, end=size)
    if status == RANGE_NOT_SATISFIABLE:
        told = ContentRange.parse(headers.get("content-range", ""))
        if told is not None and told.total is not None and told.total != size:
            raise SizeMismatch(size, told.total)
    raise BadAnswer(f"status {status} for bytes from {start} of {size}")


def _place_partial(header: str, start: int, size: int) -> Placement:
    told = ContentRange.parse(header)
    if told is None or told.first is None or told.last is None:
        raise BadAnswer(f"content-range {header!r}")
    if told.total not in {None, size}:
        raise SizeMismatch(size, told.total or 0)
    if told.first != start or told.last >= size:
        raise BadAnswer(f"content-range {header!r} for bytes from {start} of {size}")
    return Placement(skip=0, end=told.last + 1)
