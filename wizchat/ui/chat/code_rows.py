"""Code as the rows that are shown: its lines, and very long lines in parts."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wizchat.render.code import code_text
from wizchat.render.utf16 import part_of, units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.highlighting import Colours

LONGEST: Final = 1000
"""Characters in a row. Qt lays a line out as a whole, however long it is."""
TAB: Final = 4
"""Letters that a tab goes on to a multiple of."""
_SPAN: Final = 3  # numbers of a coloured span


class CodeRows:
    """The rows of a piece of code, which may grow at its end."""

    def __init__(self, text: str) -> None:
        self.texts: list[str] = []
        self._places: list[tuple[int, int]] = []  # line, and where in it, in UTF-16 units
        self.grow(text)

    def grow(self, addition: str) -> int:
        """Append to the code; return the first row that changed."""
        first = max(0, len(self.texts) - 1)
        line, at = self._places.pop() if self._places else (0, 0)
        whole = (self.texts.pop() if self.texts else "") + code_text(addition)
        for text in whole.split("\n"):
            for begin in range(0, max(1, len(text)), LONGEST):
                part = text[begin : begin + LONGEST]
                self.texts.append(part)
                self._places.append((line, at))
                at += units(part)
            line, at = line + 1, 0
        return first

    def row_of(self, line: int) -> int:
        """Return the row that a line begins in, or how many there are."""
        return bisect_left(self._places, (line, 0))

    def goes_on(self, row: int) -> bool:
        """Return whether a row goes on with the line of the row before."""
        return self._places[row][1] > 0

    def between(self, start: int, end: int) -> str:
        """Return the code between two positions, of which each row has one more than units."""
        found: list[str] = []
        at = 0
        for row, text in enumerate(self.texts):
            length = units(text)
            if at > end:
                break
            if at + length >= start:
                if found and not self.goes_on(row):
                    found.append("\n")
                found.append(_part(text, start - at, end - at))
            at += length + 1
        return "".join(found)

    def colours(self, colours: Colours, first: int, last: int) -> list[Sequence[int]]:
        """Return the colours of some rows, as they are of whole lines."""
        found: list[Sequence[int]] = []
        for row in range(first, last):
            line, at = self._places[row]
            numbers = colours[line] if line < len(colours) else ()
            found.append(_clipped(numbers, at, units(self.texts[row])))
        return found


def _part(text: str, start: int, end: int) -> str:
    return part_of(text, max(0, start), end)


def _clipped(numbers: Sequence[int], at: int, length: int) -> Sequence[int]:
    """Return the spans inside a part of a line, counted from where it begins."""
    if not at and (not numbers or numbers[-_SPAN] + numbers[-_SPAN + 1] <= length):
        return numbers
    found: list[int] = []
    for begin, long, kind in zip(*(numbers[n::_SPAN] for n in range(_SPAN)), strict=True):
        first, last = max(begin, at), min(begin + long, at + length)
        if first < last:
            found += (first - at, last - first, kind)
    return found
