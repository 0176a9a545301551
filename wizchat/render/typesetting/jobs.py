"""What the typesetting process is asked and answers: one JSON object a line, in order."""

from __future__ import annotations

import msgspec


class ColourCode(msgspec.Struct, frozen=True, tag=True):
    """Find the kinds of the words of a piece of code."""

    language: str
    text: str
    growing: bool = False
    """Whether it is the beginning of code of which more is to come."""


class SetFormula(msgspec.Struct, frozen=True, tag=True):
    """Set a formula; `display` gives it the size that it has on lines of its own."""

    latex: str
    display: bool


Job = ColourCode | SetFormula


class Drawing(msgspec.Struct, frozen=True):
    """A formula as black SVG shapes around the point where its baseline begins.

    Lengths are in hundredths of the font's size; `left` is that of the leftmost ink.
    """

    left: float
    width: float
    ascent: float
    descent: float
    shapes: str


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The process has started."""


class Coloured(msgspec.Struct, frozen=True, tag=True):
    """For each line start, length and number of the kind of each span, one after the other."""

    lines: list[list[int]]


class FormulaSet(msgspec.Struct, frozen=True, tag=True):
    """The drawing; None when the formula cannot be set."""

    drawing: Drawing | None


Reply = Ready | Coloured | FormulaSet
