"""The runs of a text as they are shown, by position; of a text that grows, the new ones alone."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

from wizchat.render.document import is_right_to_left, shown_run
from wizchat.render.utf16 import part_of
from wizchat.ui.chat.run_slices import length_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Run
    from wizchat.render.document import Look


class ShownText:
    """Positions are in UTF-16 units, as Qt counts; `before` is what the same text was."""

    runs: list[Run]
    starts: list[int]
    """Where each run begins, and where the last one ends."""
    foreign: int | None
    """The first run with letters that read from the right; it decides how code is shown."""

    def __init__(self, written: Sequence[Run], look: Look, before: ShownText | None = None) -> None:
        self.written = written
        same = _alike(before.written, written) if before is not None else 0
        self.foreign = before.foreign if before is not None else None
        if self.foreign is None or self.foreign >= same:
            found = (at for at in range(same, len(written)) if is_right_to_left(written[at]))
            self.foreign = next(found, None)
        isolated = self.foreign is not None
        if before is None or isolated != (before.foreign is not None):
            same = 0
        kept = before.runs[:same] if before is not None else []
        self.runs = kept + [shown_run(run, look, isolated=isolated) for run in written[same:]]
        known = before.starts[: same + 1] if before is not None else [0]
        lengths = (length_of((run,)) for run in self.runs[same:])
        self.starts = known[:-1] + list(accumulate(lengths, initial=known[-1]))

    @property
    def length(self) -> int:
        """The position after all."""
        return self.starts[-1]

    def between(self, start: int, end: int) -> tuple[Run, ...]:
        """Return the runs between two positions."""
        found: list[Run] = []
        for index in range(max(0, bisect_right(self.starts, start) - 1), len(self.runs)):
            begin, run = self.starts[index], self.runs[index]
            if begin >= end:
                break
            length = self.starts[index + 1] - begin
            first, last = max(0, start - begin), min(length, end - begin)
            if first < last:
                whole = last - first == length
                found.append(run if whole else replace(run, text=part_of(run.text, first, last)))
        return tuple(found)

    def common_length(self, other: ShownText) -> int:
        """Return up to where another text is the same, style and all."""
        same = _alike(self.runs, other.runs)
        length = self.starts[same]
        if same < min(len(self.runs), len(other.runs)):
            one, another = self.runs[same], other.runs[same]
            if one.math is None and replace(one, text="") == replace(another, text=""):
                common = _common(one.text, another.text)
                length += length_of((replace(one, text=common),))
        return length


def _alike(one: Sequence[Run], other: Sequence[Run]) -> int:
    """Return how many runs at the beginning are the same; mostly they are the same objects."""
    pairs = zip(one, other, strict=False)
    differ = (at for at, (a, b) in enumerate(pairs) if a is not b and a != b)
    return next(differ, min(len(one), len(other)))


def _common(one: str, other: str) -> str:
    if other.startswith(one):
        return one
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in same)]
