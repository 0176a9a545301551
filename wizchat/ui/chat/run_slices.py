"""Runs by position: lengths and parts of them, in UTF-16 units, as Qt counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.render.utf16 import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Run


def length_of(runs: Sequence[Run]) -> int:
    """Return the length of runs as they are shown; a formula is one character."""
    return sum(1 if run.math is not None else units(run.text) for run in runs)


def addition(old: Sequence[Run], new: Sequence[Run]) -> str:
    """Return what was appended to the last of some runs, nothing when more is new than that."""
    if not old or len(old) != len(new) or old[:-1] != new[:-1]:
        return ""
    before, after = old[-1], new[-1]
    plain = before.math is None and replace(before, text="") == replace(after, text="")
    return (
        after.text.removeprefix(before.text) if plain and after.text.startswith(before.text) else ""
    )
