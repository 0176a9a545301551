"""What is found in a message, as it is marked on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat

from wizchat.render.blocks import Code, Plain
from wizchat.render.utf16 import units

if TYPE_CHECKING:
    import re

    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.chat.pieces import Selection
    from wizchat.ui.theme.theme import Theme

Mark = tuple[int, int, QTextCharFormat]
"""From where to where in a block, in UTF-16 units, and how it looks."""


class Marks:
    """The places of a pattern; which one is current."""

    def __init__(
        self, theme: Theme, pattern: re.Pattern[str], current: tuple[int, int] | None
    ) -> None:
        """Take the pattern; `current` is a block and the how-manieth place in it."""
        self.pattern = pattern
        self.current = current
        self._usual = _format(theme, "found", "text")
        self._now = _format(theme, "found_now", "on_found")

    def of(self, index: int, item: BlockItem) -> list[Mark]:
        """Return the marks in a block."""
        now = self.current[1] if self.current is not None and self.current[0] == index else -1
        return [
            (start, end, self._now if number == now else self._usual)
            for number, (start, end) in enumerate(places(self.pattern, item))
        ]


def places(pattern: re.Pattern[str], item: BlockItem) -> list[Selection]:
    """Return where a pattern matches, as positions in the block."""
    block = item.block
    if isinstance(block, Code | Plain):
        text = block.text  # so that nothing is laid out that was not yet
    else:
        text = item.joiner.join(piece.document.toPlainText() for piece in item.pieces)
    found = [match.span() for match in pattern.finditer(text)]
    if text.isascii() or max(map(ord, text)) <= 0xFFFF:  # noqa: PLR2004 - one unit each
        return found
    return [(units(text[:start]), units(text[:end])) for start, end in found]


def _format(theme: Theme, ground: str, ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(theme.colour(ground))
    made.setForeground(theme.colour(ink))
    return made
