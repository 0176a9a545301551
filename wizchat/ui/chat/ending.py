"""The end of a long answer, shown while the whole is still being read from its beginning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wizchat.render.stream import read

if TYPE_CHECKING:
    from wizchat.render.blocks import Block

_LETTERS: Final = 2500
"""About a screen of them; they are read in some milliseconds."""
_LEAST: Final = 1000
"""Fewer of them would leave most of the screen empty: there they begin anywhere in a line."""
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}(?![^\n]*`)|~{3,})([^\n]*)$", re.MULTILINE)
"""Backticks with others behind them in the line are code in running text."""


def ending(text: str) -> tuple[Block, ...]:
    """Return about the last blocks of a text, read without what is before them.

    They begin after a blank line where there is one; code is known as code.
    """
    cut = _cut(text, max(0, len(text) - _LETTERS))
    fence = open_fence(text, cut)
    return read(f"{fence}\n{text[cut:]}" if fence else text[cut:])


def _cut(text: str, least: int) -> int:
    for border in ("\n\n", "\n", " "):
        at = text.find(border, least, len(text) - _LEAST)
        if at >= 0:
            return at + len(border)
    return least


def open_fence(text: str, end: int) -> str:
    """Return the line that opened the code at a place; nothing where there is none."""
    opened: re.Match[str] | None = None
    for line in _FENCE.finditer(text, 0, end):
        if opened is None:
            opened = line
        elif line[1].startswith(opened[1]) and not line[2].strip():
            opened = None
    return opened[0] if opened is not None else ""
