"""Lengths and parts of texts as Qt counts them: in units of UTF-16."""

from __future__ import annotations


def units(text: str) -> int:
    """Return the length of a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def part_of(text: str, first: int, last: int) -> str:
    """Return what is between two positions of a text."""
    if text.isascii():
        return text[first:last]
    encoded = text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
    return encoded.decode("utf-16-le", "surrogatepass")
