r"""Where formulas begin and end in Markdown: `$..$`, `$$..$$`, `\(..\)` and `\[..\]`.

A lone dollar is money more often than mathematics, so the rule is Pandoc's ("tex_math_dollars"):
text follows the opening dollar at once, text stands right before the closing one, and no digit
follows it. Besides, no Latin letter or digit stands before the opening dollar.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

LONGEST: Final = 2000
"""Characters of a formula; what is longer is text."""
_INTERRUPTS: Final = ["paragraph", "reference", "blockquote", "list"]
_MARKS: Final = {
    "$": re.compile(r"(?<!\\)\$+"),
    "$$": re.compile(r"(?<!\\)\$\$"),
    r"\(": re.compile(r"(?<!\\)\\\)"),
    r"\[": re.compile(r"(?<!\\)\\\]"),
}
"""What the next one of must close a formula; by its opening mark."""
_NO_FORMULA: Final = re.compile(r"[\d\s,–-]*")
"""Between brackets these are a citation that somebody has escaped."""
_DISPLAY: Final = {"$$", r"\["}
_OPENING: Final = re.compile(r"\$\$?|\\[(\[]")


def add_to(markdown: MarkdownIt) -> None:
    """Teach a parser to read formulas."""
    markdown.block.ruler.after("fence", "formula", _protect, {"alt": _INTERRUPTS})
    markdown.inline.ruler.before("escape", "formula", _read)


def _protect(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Keep the lines of a formula together: none of them begins a list or a heading.

    They end after the closing mark, or before a blank line when there is none; either way they
    are a paragraph, so that a formula whose end is still to come needs no look ahead.
    """
    if state.is_code_block(start):
        return False
    first = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    mark = first[:2]
    if mark not in _DISPLAY or _MARKS[mark].search(first, 2):
        return False
    if silent:
        return True
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
        if _MARKS[mark].search(state.src, state.bMarks[line - 1], state.eMarks[line - 1]):
            break
    opening = state.push("paragraph_open", "p", 1)
    opening.map = [start, line]
    inline = state.push("inline", "", 0)
    inline.content = state.getLines(start, line, state.blkIndent, keepLastLF=False).strip()
    inline.map = [start, line]
    inline.children = []
    state.push("paragraph_close", "p", -1)
    state.line = line
    return True


def _read(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    opening = _OPENING.match(state.src, state.pos)
    if opening is None:
        return False
    mark, begin = opening.group(), opening.end()
    end = _end(state, mark, begin)
    content = state.src[begin:end].strip() if end is not None else ""
    if end is None or not content or not _is_mathematics(state, mark, begin, end):
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content = content
        token.markup = mark
        token.block = mark in _DISPLAY
    state.pos = end + len(mark)
    return True


def waits_for_end(state: StateInline) -> bool:
    """Return whether more text might make a formula of what has no closing mark."""
    last = state.env.pop("last_opening", None)
    return last is not None and len(state.src) - last <= LONGEST


def _is_mathematics(state: StateInline, mark: str, begin: int, end: int) -> bool:
    """Return whether marks stand around a formula, not before prices or around a link."""
    src = state.src
    before, after = src[: begin - len(mark)][-1:], src[end + len(mark) :][:1]
    if mark == r"\[":
        return after != "(" and not _NO_FORMULA.fullmatch(src, begin, end)
    if mark != "$":
        return True
    return not (
        src[begin].isspace()
        or src[end - 1].isspace()
        or before == "$"
        or after == "$"
        or after.isdigit()
        or (before.isascii() and before.isalnum())
        or "`" in src[begin:end]
    )


def _end(state: StateInline, mark: str, begin: int) -> int | None:
    """Return where the next such mark begins; None when there is none near enough.

    The marks of a text are looked up once, so that many that open nothing cost nothing.
    """
    known: dict[str, list[int]] = state.env.setdefault("formulas", {}).setdefault(state.src, {})
    if mark not in known:
        known[mark] = [found.start() for found in _MARKS[mark].finditer(state.src)]
    ends = known[mark]
    at = bisect_right(ends, begin)  # after `begin`: something stands between the marks
    if at == len(ends):
        state.env["last_opening"] = max(begin, state.env.get("last_opening", 0))
        return None
    end = ends[at]
    return end if end - begin <= LONGEST and end + len(mark) <= state.posMax else None
