"""Where the rows of a column begin, one below the other."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.chat.row import Row


class Heights:
    """Sums of the rows' heights in pixels; `measure` counts on from the first that changed."""

    def __init__(self, *, padding: int, gap: int) -> None:
        """Take what is above the first row and below the last, and what is between two."""
        self._padding = padding
        self._gap = gap
        self._tops = [padding]
        self._stale = 0

    def changed(self, first: int = 0) -> None:
        """Know that rows from one on have other heights."""
        self._stale = min(self._stale, first)

    def measure(self, rows: Sequence[Row]) -> None:
        """Count anew what has changed."""
        first, self._stale = self._stale, len(rows)
        if first < len(rows) or len(self._tops) != len(rows) + 1:
            heights = (row.height + self._gap for row in rows[first:])
            self._tops[first:] = accumulate(
                heights, initial=self._tops[first] if first else self._padding
            )

    @property
    def total(self) -> int:
        """The height of all."""
        return self._tops[-1] - self._gap + self._padding

    def top(self, index: int) -> int:
        """Return where a row begins."""
        return self._tops[index]

    def at(self, height: int) -> int:
        """Return which row is there; the first or the last beyond them, 0 where there is none."""
        return max(0, min(len(self._tops) - 2, bisect_right(self._tops, height) - 1))

    def between(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the first row between two heights and the one after the last."""
        first = max(0, bisect_right(self._tops, top) - 1)
        end = min(len(self._tops) - 1, bisect_right(self._tops, bottom))
        return first, end
