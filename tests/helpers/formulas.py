"""Short formulas that stand for large ones; twice as many of each would fill the memory."""

from __future__ import annotations

from itertools import pairwise
from string import ascii_lowercase

_NAMES = ascii_lowercase[:17]

EXPLOSIVE = (
    r"\def\a{x}" + "".join(rf"\def\{b}{{{{\{a}}}{{\{a}}}}}" for a, b in pairwise(_NAMES)) + r"\q",
    r"\newcommand{\a}{x}"
    + "".join(rf"\newcommand{{\{b}}}{{{{\{a}}}{{\{a}}}}}" for a, b in pairwise(_NAMES))
    + r"\q",
    r"\newenvironment{a}{x}{y}\begin{a}\end{a}",
    r"\sideset{_1}{_2}" * 16 + r"\sum",
)
