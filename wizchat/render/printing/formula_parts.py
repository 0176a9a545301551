"""Where the lines of a formula may be broken: the sources of its parts."""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(r"\\(?:[A-Za-z]+\*?|.)|\s+|.", re.DOTALL)
_OPENING: Final = frozenset({"{", r"\left", r"\begin"})
_CLOSING: Final = frozenset({"}", r"\right", r"\end"})
_RELATIONS: Final = re.compile(
    r"[=<>:]|\\(?:leq?|geq?|neq?|ll|gg|approx|sim|simeq|cong|equiv|propto|to|gets|mapsto|in|notin"
    r"|ni|subset|supset|subseteq|supseteq|mid|parallel|perp|vdash|models|implies|impliedby|iff"
    r"|(?:long|Long)?(?:left|right|leftright|Left|Right|Leftright)arrow)"
)
_OPERATORS: Final = re.compile(
    r"[+-]|\\(?:pm|mp|times|cdot|div|ast|star|circ|cup|cap|setminus|wedge|vee|land|lor|oplus"
    r"|ominus|otimes)"
)
_MARKS: Final = frozenset({",", ";"})
_INDICES: Final = frozenset({"^", "_"})
_BRACKETS: Final = frozenset("([|")
_FAR_REACHING: Final = re.compile(
    r"&|\\(?:\\|over|atop|choose|above|brace|brack|cr|tag|middle|color|rm|bf|it|sf|tt|cal"
    r"|(?:display|text|script|scriptscript)style)"
)
"""What changes all that follows, or divides all that is before from it."""
_NOTHING: Final = "{}"
"""An operator between something and this has the room around it that it has between two things."""


def parts(latex: str) -> tuple[str, ...]:
    """Return a formula in parts: as TeX breaks them, after relations and operators.

    After commas too: nobody looks at the lines of these formulas and sees to it that they fit.
    """
    found: list[str] = []
    begun = ""
    before = ""
    depth = 0
    tokens = _TOKEN.findall(latex)
    for at, token in enumerate(tokens):
        begun += token
        if token.isspace():
            continue
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth == 0:
            if _FAR_REACHING.fullmatch(token):
                return (latex,)
            if _may_end(token, before) and not _in_number(tokens, at):
                found.append(f"{begun}{_NOTHING}")
                begun = ""
        before = token
    return (*found, begun) if begun.strip() or not found else tuple(found)


def _may_end(token: str, before: str) -> bool:
    """Whether a line may end with a token; an operator with nothing before it is a sign."""
    if before in _INDICES:
        return False
    if _ends_part(token):
        return True
    is_sign = (
        not before
        or before in _BRACKETS
        or _ends_part(before)
        or _OPERATORS.fullmatch(before) is not None
    )
    return not is_sign and _OPERATORS.fullmatch(token) is not None


def _ends_part(token: str) -> bool:
    return token in _MARKS or _RELATIONS.fullmatch(token) is not None


def _in_number(tokens: list[str], at: int) -> bool:
    """Whether a comma stands in a number."""
    return (
        tokens[at] == ","
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].isdigit()
        and tokens[at + 1].isdigit()
    )
