"""Lines of about one length: words that wrap leave none of them alone in the last line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont

_SLACK: Final = 4
"""Pixels more, as what paints Arabic lines may measure them a little wider."""
_SHORT: Final = 0.25
"""Part of the width; a last line that is shorter looks lost."""


def narrowest(height_for: Callable[[int], int], room: int) -> int:
    """Return the least width, in pixels, at which a text is no higher than in a room."""
    height = height_for(room)
    least, most = room // 2, room
    while most - least > 1:
        middle = (least + most) // 2
        if height_for(middle) > height:
            least = middle
        else:
            most = middle
    return min(room, most + _SLACK)


def ends_short(paragraph: str, font: QFont, width: int) -> bool:
    """Return whether the last of several lines would look lost."""
    layout = QTextLayout(paragraph, font)
    layout.beginLayout()
    lines = 0
    last = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines += 1
        last = line.naturalTextWidth()
    layout.endLayout()
    return lines > 1 and last < _SHORT * width
