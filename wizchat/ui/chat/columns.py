"""How wide the columns of a table are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontMetricsF

from wizchat.render.document import shown_runs
from wizchat.render.formulas import size_in
from wizchat.render.tables import cell_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Cell, Run
    from wizchat.render.document import Look

_WIDEST: Final = 360
"""Pixels at 100 % text scale; longer cells wrap."""
_NARROWEST: Final = 112
"""A column that has more to show is not made narrower than this."""
_SPACE: Final = re.compile(r"\s+")
_SLACK: Final = 2.0
"""Pixels more than the letters advance: Qt wants one for a last letter that hangs over, as many
Arabic ones do, and rounds."""


class ColumnWidths:
    """Measures the cells of a table, each once, and shares the room out between its columns."""

    def __init__(self, look: Look, columns: int) -> None:
        self._look = look
        self._metrics: dict[str, QFontMetricsF] = {}
        self._natural = [0.0] * columns
        self._words = [0.0] * columns

    def add(self, cells: Sequence[Cell], *, head: bool = False) -> bool:
        """Measure a row; True when it needs a wider column than those before."""
        wider = False
        for column, cell in enumerate(cells):
            natural, word = self._measure(cell, head=head)
            wider |= natural > self._natural[column] or word > self._words[column]
            self._natural[column] = max(self._natural[column], natural)
            self._words[column] = max(self._words[column], word)
        return wider

    def shared(self, room: float, padding: float) -> list[float]:
        """Return the widths; in sum more than `room` when even the least does not fit."""
        scale = self._look.scale
        wanted = [min(width, _WIDEST * scale) for width in self._natural]
        least = [
            min(width, max(word, _NARROWEST * scale))
            for width, word in zip(wanted, self._words, strict=True)
        ]
        inner = room - padding * len(wanted)
        if sum(self._natural) <= inner:
            wanted = self._natural
        elif sum(least) <= inner:
            wanted = _narrowed(wanted, least, inner)
        return [width + padding for width in wanted]

    def _measure(self, cell: Cell, *, head: bool) -> tuple[float, float]:
        """Return the width of a cell's longest line, and of its longest word."""
        line = longest = word = 0.0
        for run in shown_runs(cell, self._look):
            drawn = self._drawn(run)
            if drawn is not None:
                line, word = line + drawn, max(word, drawn)
            for index, text in enumerate(run.text.split("\n") if drawn is None else ()):
                longest, line = (max(longest, line), 0.0) if index else (longest, line)
                metrics = self._metrics_of(run, head=head)
                line += metrics.horizontalAdvance(text)
                parts = _SPACE.split(text)
                word = max(word, metrics.horizontalAdvance(max(parts, key=len)))
        return max(longest, line) + _SLACK, word + _SLACK

    def _drawn(self, run: Run) -> float | None:
        if run.math is None or self._look.formulas is None:
            return None
        drawing = self._look.formulas.drawing((run.text, False))
        return drawing.width * size_in(self._look.answer) / 100 if drawing is not None else None

    def _metrics_of(self, run: Run, *, head: bool) -> QFontMetricsF:
        font: QFont = cell_font(run, self._look, head=head)
        return self._metrics.setdefault(font.key(), QFontMetricsF(font))


def _narrowed(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Return widths that fill the room, each between what it needs and what it wants."""
    spare = [most - width for most, width in zip(wanted, least, strict=True)]
    part = min(1.0, (room - sum(least)) / sum(spare)) if sum(spare) else 0.0
    return [width + part * more for width, more in zip(least, spare, strict=True)]
