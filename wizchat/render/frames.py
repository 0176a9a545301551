"""Lists and quotations that are being written: what is finished inside them is cut off.

What stands in front of the open end is then a frame: lines that open the same containers again,
with a letter in each that is taken out of what has been read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import Plain
from wizchat.render.parsing import Parsed, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Block
    from wizchat.render.parsing import References, Step, Unit
    from wizchat.render.stretches import Settled

_QUOTE: Final = " *> ?"
_ITEM: Final = r" *(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?=\S)| |$)"
_NOT_QUOTE: Final = re.compile("[^>]")
_BOXES: Final = {None: "", False: "[ ] ", True: "[x] "}
_BLANK: Final = " \t>"
_DEEPEST: Final = 20
"""Containers; far from where markdown-it reads no deeper."""
SHORTEST: Final = 600
"""Characters; cutting off less is not worth it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The containers that a part of a text stands in, and how their lists are numbered."""

    lines: str = ""
    starts: tuple[int, ...] = ()
    """The numbers of the first items, list by list."""
    letters: int = 0

    def read(self, source: str, known: References, settled: Settled | None = None) -> Parsed:
        """Return the units of a part of a text, as they are in their place."""
        parsed = parse(self.lines + source, known, self.starts, settled)
        if not self.lines:
            return parsed
        height = self.lines.count("\n")
        units = [_moved(unit, height) for unit in parsed.units]
        units[0] = replace(units[0], blocks=self._own(units[0], source))
        for definition in parsed.defined.values():
            definition["map"] = [line - height for line in definition["map"]]
        return Parsed(tuple(units), parsed.defined)

    def _own(self, unit: Unit, source: str) -> tuple[Block, ...]:
        """Return the blocks of the first unit without the frame's letters.

        What is nested too deeply to be read is shown as it was written, but only from here on.
        """
        if isinstance(unit.blocks[0], Plain):
            lines = source.split("\n")[: unit.end]
            return (Plain("\n".join(lines).rstrip("\n")),)
        return unit.blocks[self.letters :]


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the open end begins inside a container."""

    line: int
    last: int
    """How many blocks it has."""
    frame: Frame


def inner_cut(unit: Unit, frame: Frame, lines: Sequence[str]) -> Cut | None:
    """Return where the last child of the innermost open container begins, if others are before."""
    above = frame.lines.split("\n")[:-1]
    every = [*above, *lines]
    for depth in range(min(len(unit.path), _DEEPEST), 0, -1):
        path = unit.path[:depth]
        if any(step.kind == "footnote_open" for step in path):
            continue
        parent = path[-1]
        line = parent.child - len(above)
        between = every[parent.end_before : parent.child] if parent.end_before else ["x"]
        if line <= 0 or parent.blocks_before == parent.blocks_above:
            continue
        if any(each.strip(_BLANK) for each in between):
            continue
        made = _frame(path, every) if sum(map(len, lines[:line])) >= SHORTEST else None
        if made is not None:
            following = unit.path[depth : depth + 1]
            starts = [step.number for step in (*path, *following) if step.kind == "list_item_open"]
            made = replace(made, starts=tuple(starts))
            return Cut(line, unit.total - parent.blocks_before, made)
    return None


def _frame(path: Sequence[Step], lines: Sequence[str]) -> Frame | None:
    """Return lines that open the containers of a path; None where that is not plain to see."""
    opening = []
    starts = sorted({step.line for step in path})
    for at in starts:
        pattern = "".join(
            (_QUOTE if step.kind == "blockquote_open" else _ITEM if step.line == at else "")
            for step in path
            if step.line <= at
        )
        found = re.match(pattern, lines[at])
        if found is None or "\t" in lines[at][: found.end() + 1]:
            return None
        before = found.group()
        if not before.endswith((" ", ">")):
            before += " "
        box = _BOXES[next(step.done for step in reversed(path) if step.line == at)]
        opening.append(f"{before}{box}x\n{_NOT_QUOTE.sub(' ', before).rstrip()}\n")
    return Frame("".join(opening), letters=len(starts))


def _moved(unit: Unit, lines: int) -> Unit:
    return replace(unit, start=max(0, unit.start - lines), end=unit.end - lines)
