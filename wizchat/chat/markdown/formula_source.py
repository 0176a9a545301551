r"""LaTeX of formulas on its way to latex2mathml, for the screen, paper and web pages."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final

_DROPPED: Final = re.compile(r"\\(?:nonumber|notag)\b|\\label\s*\{[^{}]*\}")
_NUMBER: Final = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")
_DEFINES: Final = re.compile(r"\\(?:def|newcommand|newenvironment)(?![A-Za-z])")
_MOST_SIDESETS: Final = 4


def prepared(latex: str) -> str:
    """Return a formula without what latex2mathml does not know: labels, and numbers as such."""
    return _NUMBER.sub(r"\\qquad (\1)", _DROPPED.sub("", latex))


def nesting(latex: str) -> int:
    """Return how many braces stand in each other at most."""
    return max(accumulate({"{": 1, "}": -1}.get(character, 0) for character in latex), default=0)


def may_explode(latex: str) -> bool:
    r"""Whether a short text may stand for more than there is memory for.

    Definitions that use each other double with each one, and so does `\sideset` in `\sideset`,
    whose operator latex2mathml writes down twice.
    """
    return bool(_DEFINES.search(latex)) or latex.count(r"\sideset") > _MOST_SIDESETS
