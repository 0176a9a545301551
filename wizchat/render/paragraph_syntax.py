"""Paragraphs and underlined headings, read in one go and quickly.

markdown-it reads the lines of a paragraph twice, as it may be a heading, and asks each of its
rules at each line whether the paragraph ends there. Here the lines are gone through once, and the
rules are asked only about those that could begin something else, or be the head of a table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_MAY_BEGIN: Final = re.compile(r"[-+*_=#>`~|:$\\\[<\d]")
"""What any block but a paragraph begins with, and the second line of a table."""
_UNDERLINE: Final = re.compile(r"(?:=+|-+)[ \t]*")
_CODE_INDENT: Final = 4


def add_to(markdown: MarkdownIt) -> None:
    """Teach a parser to read paragraphs this way."""
    markdown.disable("lheading")
    markdown.block.ruler.at("paragraph", _read)


def _read(state: StateBlock, start: int, end: int, _silent: bool) -> bool:  # noqa: FBT001
    kept, state.parentType = state.parentType, "paragraph"
    line, mark = start + 1, ""
    may_begin = _begins(state, line)
    while line < state.lineMax and not state.isEmpty(line):
        before, may_begin = may_begin, _begins(state, line + 1)
        indent = state.sCount[line] - state.blkIndent
        if (before or may_begin) and indent < _CODE_INDENT:
            begin, stop = state.bMarks[line] + state.tShift[line], state.eMarks[line]
            if indent >= 0 and line < end and _UNDERLINE.fullmatch(state.src, begin, stop):
                mark = state.src[begin]
                break
            # a line that goes on with a quotation without its mark has been looked at already
            if state.sCount[line] >= 0 and _ends(state, line):
                break
        line += 1
    state.parentType = kept
    _push(state, start, line, mark)
    return True


def _ends(state: StateBlock, line: int) -> bool:
    """Return whether something begins at a line that is no part of a paragraph."""
    rules = state.md.block.ruler.getRules("paragraph")
    return any(rule(state, line, state.lineMax, True) for rule in rules)  # noqa: FBT003


def _begins(state: StateBlock, line: int) -> bool:
    """Return whether a line may begin something else, as far as its first letter tells."""
    if line >= state.lineMax:
        return False
    begin = state.bMarks[line] + state.tShift[line]
    return _MAY_BEGIN.match(state.src, begin) is not None


def _push(state: StateBlock, start: int, line: int, mark: str) -> None:
    """Add the tokens of a paragraph, or of a heading that has been underlined."""
    from markdown_it.common.utils import mdTrim

    kind, tag = ("heading", "h1" if mark == "=" else "h2") if mark else ("paragraph", "p")
    state.line = line + bool(mark)
    opening = state.push(f"{kind}_open", tag, 1)
    opening.map = [start, state.line]
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.getLines(start, line, state.blkIndent, keepLastLF=False))
    inline.map = [start, line]
    inline.children = []
    closing = state.push(f"{kind}_close", tag, -1)
    opening.markup = closing.markup = mark
