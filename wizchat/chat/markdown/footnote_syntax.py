"""Footnotes in Markdown: `[^label]` refers to one, `[^label]: text` is one.

A footnote stays where it is written, and whatever looks like a reference is one. So neither has to
wait for the other while an answer streams.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_REFERENCE: Final = re.compile(r"\[\^([^\s\[\]^]{1,32})\]")
_BEGINNING: Final = re.compile(_REFERENCE.pattern + r":[ \t]*")
_INDENT: Final = 4  # of the lines that go on with a footnote, as Pandoc and GitHub have it


def add_to(markdown: MarkdownIt) -> None:
    """Teach a parser to read footnotes."""
    markdown.block.ruler.before(
        "reference", "footnote", _read_block, {"alt": ["paragraph", "reference"]}
    )
    markdown.inline.ruler.before("link", "footnote", _read_reference)


def _read_reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    found = _REFERENCE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("footnote", "sup", 0)
        token.content = found.group(1)
    state.pos = found.end()
    return True


def _read_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    if state.is_code_block(start):
        return False
    begin = state.bMarks[start] + state.tShift[start]
    found = _BEGINNING.match(state.src, begin, state.eMarks[start])
    if found is None:
        return False
    if silent:
        return True
    opening = state.push("footnote_open", "aside", 1)
    opening.meta = {"label": found.group(1)}
    kept = (state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent)
    state.bMarks[start], state.tShift[start] = found.end(), 0
    state.blkIndent += _INDENT
    state.sCount[start] = state.blkIndent
    state.md.block.tokenize(state, start, end)
    state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent = kept
    opening.map = [start, state.line]
    state.push("footnote_close", "aside", -1)
    return True
