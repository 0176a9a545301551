"""One line of text with the words that a search found standing out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from wizchat.render.utf16 import units

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPainter

    from wizchat.ui.shell.entries import Marks

_ELLIPSIS: Final = "…"
_WIDE: Final = 1_000_000.0


def elided(text: str, marks: Marks, metrics: QFontMetricsF, width: float) -> tuple[str, Marks]:
    """Return what of a line fits a width, the first mark kept in sight, and the marks in it.

    Words before the first mark go first, then what does not fit at the end.
    """
    if marks:
        first_end = marks[0][0] + marks[0][1]
        while metrics.horizontalAdvance(text[:first_end] + _ELLIPSIS) > width:
            cut = _next_word(text, marks[0][0])
            if not cut:
                break
            text, shift = _ELLIPSIS + text[cut:], len(_ELLIPSIS) - cut
            marks = tuple((start + shift, length) for start, length in marks)
            first_end += shift
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    whole = len(shown) if shown == text else len(shown) - len(_ELLIPSIS)
    kept = ((start, min(length, whole - start)) for start, length in marks if start < whole)
    return shown, tuple(kept)


def draw(
    painter: QPainter,
    area: QRect,
    text: str,
    marks: Marks,
    *,
    font: QFont,
    ink: QColor,
    marked: QColor,
) -> None:
    """Draw one line in the middle of an area: `ink` for the text, `marked` and bold for words.

    The line begins where the layout does; which way it reads, its own letters say.
    """  # fmt: skip
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    # What is bold takes more room than what was measured: measured as if all of it were.
    metrics = QFontMetricsF(bold if marks else font)
    shown, kept = elided(text, marks, metrics, area.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats([_format(shown, mark, marked) for mark in kept])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDE)
    layout.endLayout()
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = area.right() + 1 - line.naturalTextWidth() if rtl else area.left()
    top = area.top() + (area.height() - line.height()) / 2
    line.setPosition(QPointF(0, 0))
    painter.setPen(ink)
    shift = line.naturalTextRect().left()
    layout.draw(painter, QPointF(left - shift, top))


def _format(text: str, mark: tuple[int, int], colour: QColor) -> QTextLayout.FormatRange:
    start, length = mark
    found = QTextLayout.FormatRange()
    found.start = units(text[:start])
    found.length = units(text[start : start + length])
    found.format = QTextCharFormat()
    found.format.setFontWeight(QFont.Weight.Bold)
    found.format.setForeground(QBrush(colour))
    return found


def _next_word(text: str, before: int) -> int:
    """Return where the second word begins, not after `before`; 0 when there is none."""
    start = len(_ELLIPSIS) if text.startswith(_ELLIPSIS) else 0
    space = text.find(" ", start, before)
    if space >= 0:
        return space + 1
    return before if start < before else 0
