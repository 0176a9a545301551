"""Runs by position: lengths and parts of them, in UTF-16 units, as Qt counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Run


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def length_of(runs: Sequence[Run]) -> int:
    """Return the length of runs as they are shown; a formula is one character."""
    return sum(1 if run.math is not None else units(run.text) for run in runs)


def sliced(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    """Return the runs between two positions."""
    found: list[Run] = []
    at = 0
    for run in runs:
        if at >= end:
            break
        length = 1 if run.math is not None else units(run.text)
        first, last = max(0, start - at), min(length, end - at)
        if first < last:
            whole = last - first == length
            found.append(run if whole else replace(run, text=_part(run.text, first, last)))
        at += length
    return tuple(found)


def common_length(old: Sequence[Run], new: Sequence[Run]) -> int:
    """Return up to where two texts are the same, style and all."""
    pairs = list(zip(old, new, strict=False))
    same = list(takewhile(lambda pair: pair[0] == pair[1], pairs))
    length = length_of([run for run, _ in same])
    if len(same) < len(pairs):
        before, after = pairs[len(same)]
        if before.math is None and replace(before, text="") == replace(after, text=""):
            length += units(_common(before.text, after.text))
    return length


def addition(old: Sequence[Run], new: Sequence[Run]) -> str:
    """Return what was appended to the last of some runs, nothing when more is new than that."""
    if not old or len(old) != len(new) or old[:-1] != new[:-1]:
        return ""
    before, after = old[-1], new[-1]
    plain = before.math is None and replace(before, text="") == replace(after, text="")
    return (
        after.text.removeprefix(before.text) if plain and after.text.startswith(before.text) else ""
    )


def _common(one: str, other: str) -> str:
    if other.startswith(one):
        return one
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in same)]


def _part(text: str, first: int, last: int) -> str:
    if text.isascii():
        return text[first:last]
    encoded = text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
    return encoded.decode("utf-16-le", "surrogatepass")
