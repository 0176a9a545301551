"""The text around a found place in a long answer, shown while the whole is still being read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt

from wizchat.render.blocks import plain_text
from wizchat.render.stream import read
from wizchat.ui.chat.block_area import BlockArea
from wizchat.ui.chat.ending import open_fence

if TYPE_CHECKING:
    import re

    from PySide6.QtWidgets import QWidget

    from wizchat.render.blocks import Block
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

_BEFORE: Final = 2000
_AFTER: Final = 4000
"""Characters around the place: more than a screen of them, read in some 40 ms."""


@dataclass(frozen=True)
class Excerpt:
    """Some blocks of a text, of which one has the place."""

    blocks: tuple[Block, ...]
    pattern: re.Pattern[str]
    spot: tuple[int, int]
    """The block with the place, and the how-manieth there."""
    part: float
    """Where in the text the place is, 0 to 1."""


def excerpt(text: str, pattern: re.Pattern[str], number: int) -> Excerpt | None:
    """Return what is around the how-manieth place of a pattern; None where it finds none.

    The text is searched as it was written: marks inside of words hide a place, and an address that
    is not shown may have one.
    """
    found = next(islice(pattern.finditer(text), number, None), None)
    if found is None:
        return None
    first = _beginning(text, found.start())
    fence = open_fence(text, first)
    piece = text[first : found.start() + _AFTER]
    blocks = read(f"{fence}\n{piece}" if fence else piece)
    before = sum(1 for _ in pattern.finditer(text, first, found.start()))
    spots = [
        (at, each)
        for at, block in enumerate(blocks)
        for each, _ in enumerate(pattern.finditer(plain_text(block)))
    ]
    if not spots:
        return None
    spot = spots[min(before, len(spots) - 1)]
    return Excerpt(blocks, pattern, spot, found.start() / len(text))


def _beginning(text: str, at: int) -> int:
    """Return where to begin before a place: after a blank line, or else between two words."""
    least = at - _BEFORE
    if least <= 0:
        return 0
    for border in ("\n\n", "\n", " "):
        found = text.find(border, least, at)
        if found >= 0:
            return found + len(border)
    return least


class ExcerptArea(BlockArea):
    """Lies over the answer, which comes into being behind it."""

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(theme, typesetter, parent)
        self._shown: Excerpt | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)

    def show_excerpt(self, shown: Excerpt | None) -> None:
        """Show another one, its place marked, or none."""
        self._shown = shown
        self.replace_from(0, () if shown is None else shown.blocks)
        self.mark(None if shown is None else shown.pattern, None if shown is None else shown.spot)
        self.setVisible(shown is not None)

    def find_place(self, within: QRect) -> QRect:
        """Return where it belongs so that the place stands about where it will in the whole."""
        height = self.lay_out(within.width())
        wanted = within.top() + round(self._part * within.height() - self.line_top)
        top = max(within.top(), min(wanted, within.top() + within.height() - height))
        return QRect(within.left(), top, within.width(), height)

    @property
    def line_top(self) -> float:
        """Where the line of the place begins, once it is laid out."""
        return 0.0 if self._shown is None else self.line_found(*self._shown.spot).top()

    @property
    def _part(self) -> float:
        return 0.0 if self._shown is None else self._shown.part
