"""Bytes of a file to text that can be stored, shown and sent."""

from __future__ import annotations

import codecs
import re

from wizchat.chat.attachments.limits import CHARACTERS
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.typed_text import clean

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_ENDS = re.compile("\r\n?|\f")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_GARBAGE = re.compile("[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters without those of terminals: coloured logs are text."""
_MOST_GARBAGE = 0.01
"""Part of a text; binary files have control bytes everywhere."""
_MOST_ZEROS = 0.3
"""Part of the even or the odd bytes, beyond which text is taken for UTF-16 without a mark."""
_SAMPLE = 65_536


def decode(data: bytes) -> str:
    """Return the text of a file; raises Unreadable for what is no text, or too much of it.

    UTF-8, UTF-16 and UTF-32 by their marks, UTF-8 and UTF-16 without, then what the bytes look
    like.
    """
    text = _by_mark(data)
    if text is None:
        text = _by_looks(data)
    if len(_GARBAGE.findall(text, 0, _SAMPLE)) > _MOST_GARBAGE * min(len(text), _SAMPLE):
        raise Unreadable(AttachmentProblemCode.BINARY)
    return tidy(text)


def tidy(text: str) -> str:
    """Return text with plain line ends and no control characters but tabs.

    Raises Unreadable when nothing visible is left, or more than CHARACTERS.
    """
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))
    text = clean(text).strip("\n").rstrip()
    if not text.strip():
        raise Unreadable(AttachmentProblemCode.EMPTY)
    if len(text) > CHARACTERS:
        raise Unreadable(AttachmentProblemCode.TOO_MUCH_TEXT, found=len(text), limit=CHARACTERS)
    return text


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise Unreadable(AttachmentProblemCode.BINARY) from error
    return None


def _by_looks(data: bytes) -> str:
    try:
        if b"\0" in data:
            return data.decode(_utf_16(data[:_SAMPLE]))
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _by_statistics(data)


def _utf_16(sample: bytes) -> str:
    """Return which UTF-16 it is by where the zeros are; raises Unreadable for neither."""
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > _MOST_ZEROS * half and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > _MOST_ZEROS * half and not sample[1::2].count(0):
        return "utf-16-be"
    raise Unreadable(AttachmentProblemCode.BINARY)


def _by_statistics(data: bytes) -> str:
    """Return text in one of the encodings from before Unicode."""
    from charset_normalizer import from_bytes

    if b"\0" in data:
        raise Unreadable(AttachmentProblemCode.BINARY)
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise Unreadable(AttachmentProblemCode.BINARY)
    return data.decode(best.encoding, "replace")
