"""Blocks back to Markdown, for the part of an answer that somebody copies."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import (
    Alignment,
    Code,
    Formula,
    Heading,
    Item,
    Note,
    Paragraph,
    Quote,
    Rule,
    Table,
    plain_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizchat.render.blocks import Block, Cell, Container, Run

_SPECIAL: Final = re.compile(r"[\\`*<~$]|(?<!\w)_|_(?!\w)")
_LINE_START: Final = re.compile(r"^(\s*)([#>+-]|\d+(?=[.)]))", re.MULTILINE)
_FENCE: Final = re.compile(r"`+")
_RULES: Final = {
    Alignment.START: "---",
    Alignment.LEFT: ":--",
    Alignment.CENTER: ":-:",
    Alignment.RIGHT: "--:",
}


def to_markdown(blocks: Sequence[Block]) -> str:
    """Return Markdown that reads as these blocks."""
    if not blocks:
        return ""
    parts = [_placed(blocks[0])]
    for before, block in pairwise(blocks):
        parts.append(_between(before, block))
        parts.append(_placed(block))
    return "".join(parts)


def inline(runs: Iterable[Run]) -> str:
    """Return the Markdown of styled text."""
    parts: list[str] = []
    for href, linked in groupby(runs, key=lambda run: run.href):
        pieces = list(linked)
        text = "".join(run.text for run in pieces)
        if href is None:
            parts += map(_styled, pieces)
        elif text == href:
            parts.append(href)
        else:
            parts.append(f"[{''.join(map(_styled, pieces))}]({href})")
    return "".join(parts)


def _content(block: Block) -> str:
    match block:
        case Paragraph(runs=runs):
            text = _LINE_START.sub(_escaped_start, inline(runs))
            return text.replace("\n", "\\\n")
        case Heading(level=level, runs=runs):
            return f"{'#' * level} {inline(runs)}".replace("\n", " ")
        case Code(language=language, text=text):
            fence = "`" * max(3, 1 + _longest_fence(text))
            return f"{fence}{language}\n{text}\n{fence}"
        case Table():
            return _table(block)
        case Formula(latex=source):
            return f"$$\n{source}\n$$"
        case _:
            return "---" if isinstance(block, Rule) else plain_text(block)


def _escaped_start(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def _longest_fence(text: str) -> int:
    return max((len(run) for run in _FENCE.findall(text)), default=0)


def _styled(run: Run) -> str:
    if run.math is not None:
        return run.words
    if run.note:
        return f"[^{run.text}]"
    if run.code:
        marks = "`" * (1 + _longest_fence(run.text))
        pad = " " if run.text[:1] == "`" or run.text[-1:] == "`" else ""
        text = f"{marks}{pad}{run.text}{pad}{marks}"
    else:
        text = _SPECIAL.sub(r"\\\g<0>", run.text)
        # Not with a backslash: that would begin a formula.
        text = text.replace("](", "]&#40;").replace("[^", "[&#94;")
    inner = text.strip()
    if not inner:
        return text
    before, after = text.split(inner, 1)
    for wanted, mark in ((run.strike, "~~"), (run.italic, "*"), (run.bold, "**")):
        inner = f"{mark}{inner}{mark}" if wanted else inner
    return f"{before}{inner}{after}"


def _table(table: Table) -> str:
    rows = [_row(table.header), "| " + " | ".join(_RULES[each] for each in table.alignments) + " |"]
    return "\n".join(rows + [_row(row) for row in table.rows])


def _row(cells: Iterable[Cell]) -> str:
    written = (inline(cell).replace("|", "\\|").replace("\n", " ") for cell in cells)
    return "| " + " | ".join(written) + " |"


def _placed(block: Block) -> str:
    """Return a block behind the marks of the lists and quotations that it stands in."""
    containers = block.place.containers
    begun = len(containers) - block.place.opened
    first = "".join(_mark(each, begins=at >= begun) for at, each in enumerate(containers))
    later = "".join(_mark(each, begins=False) for each in containers)
    lines = _content(block).split("\n")
    written = [first + lines[0], *(later + line for line in lines[1:])]
    return "\n".join(line.rstrip() for line in written)


def _mark(container: Container, *, begins: bool) -> str:
    if isinstance(container, Quote):
        return "> "
    if isinstance(container, Note):
        return f"[^{container.label}]: " if begins else "    "
    marker = container.marker if container.marker[:1].isdigit() else "-"
    if not begins:
        return " " * (len(marker) + 1)
    box = "" if container.done is None else "[x] " if container.done else "[ ] "
    return f"{marker} {box}"


def _between(before: Block, block: Block) -> str:
    containers = block.place.containers
    kept = len(containers) - block.place.opened
    if _is_item(block) and _is_item(before) and isinstance(containers[-1], Item) and _opens(block):
        return "\n"
    around = "".join(_mark(each, begins=False) for each in containers[:kept])
    shared = around if before.place.containers[:kept] == containers[:kept] else ""
    return f"\n{shared.rstrip()}\n"


def _opens(block: Block) -> bool:
    return block.place.opened > 0


def _is_item(block: Block) -> bool:
    return any(isinstance(each, Item) for each in block.place.containers)
