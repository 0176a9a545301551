"""The text of a block in stretches: what no later text can change is read once.

A long text is read stretch by stretch. One ends between two words, where all markup before has
been closed, so that reading on from there gives what reading the whole gives. Where a stretch ends
depends on the text up to there alone: a text that grows has the stretches that the whole one has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wizchat.chat.markdown.formula_syntax import waits_for_end
from wizchat.render.inline import join, runs

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

    from wizchat.render.blocks import Run

SHORTEST: Final = 1000
"""Characters of a stretch."""
LONGEST: Final = 4000
"""Characters after which a stretch ends although some mark in it has not been closed: nobody means
it any more, and all of a long text would have to be read again for each word that follows."""
_MAX_BRACKETS: Final = 500
"""In one stretch. Looking for the ends of links takes quadratic time, and models do get stuck."""
_BETWEEN_WORDS: Final = re.compile(r"(?<=[ \n])(?=[^ \t\n])|(?<=[。！？])(?=[^\W_])")
_BRACKETED: Final = re.compile(r"\[[^\[\]]*\](?!\()")
_LINKS: Final = frozenset({"link_close", "image"})
_DEEPEST: Final = 8
_ADDRESS: Final = 2000
"""Characters that are looked through for the beginning of a web address."""
_OTHER: Final = "\0"
"""In place of what has been read as markup."""


@dataclass(slots=True)
class Settled:
    """The beginning of the last long text that was read, as far as nothing can change it."""

    text: str = ""
    """With the first letter after it."""
    links: tuple[tuple[str, str, str], ...] = ()
    """Label, address and title of those that were defined when it was read: the last one may have
    been written in part."""
    runs: tuple[Run, ...] = ()


def read_text(text: str, markdown: MarkdownIt, env: EnvType, settled: Settled) -> tuple[Run, ...]:
    """Return the runs of a block's text; where it begins with what is settled, read the rest."""
    at, found = 0, []
    if len(text) > SHORTEST:
        links = tuple((it, to["href"], to["title"]) for it, to in env["references"].items())
        if settled.links == links and text.startswith(settled.text):
            at, found = max(0, len(settled.text) - 1), list(settled.runs)
        else:
            settled.text, settled.runs = "", ()
            settled.links = links
    last_line = text.rfind("\n") + 1
    while (end := _end_of_stretch(text, at, markdown, env, found)) < len(text):
        at = end
        if end <= last_line or not last_line:
            settled.text, settled.runs = text[: end + 1], tuple(found)
    return tuple(found)


def _end_of_stretch(
    text: str, at: int, markdown: MarkdownIt, env: EnvType, found: list[Run]
) -> int:
    """Read a stretch and append its runs; return where it ends."""
    end = at
    while True:
        end = _between_words(text, at, at + max(SHORTEST, 2 * (end - at)))
        tokens, is_closed = _read(text[at:end], markdown, env)
        if is_closed or end == len(text) or end - at >= LONGEST:
            join(found, runs(tokens))
            return end


def _between_words(text: str, at: int, least: int) -> int:
    """Return the first place between two words from one on, outside of web addresses."""
    for found in _BETWEEN_WORDS.finditer(text, min(least, len(text))):
        end = found.start()
        if text[end - 1] in " \n" or not _is_address(text[max(at, end - _ADDRESS) : end]):
            return end
    return len(text)


def _is_address(text: str) -> bool:
    return "://" in text.rsplit(maxsplit=1)[-1]


def _read(text: str, markdown: MarkdownIt, env: EnvType) -> tuple[list[Token], bool]:
    """Return the tokens of a stretch, and whether all markup in it is closed."""
    from markdown_it.rules_core import StateCore, text_join
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    tokens: list[Token] = []
    if text.count("[") > _MAX_BRACKETS:
        return [Token("text", "", 0, content=text)], True
    env["formulas"] = {}
    env.pop("last_opening", None)  # of the stretch before, where nobody asked for it
    state = StateInline(text, markdown, env, tokens)
    markdown.inline.tokenize(state)
    for rule in markdown.inline.ruler2.getRules(""):
        rule(state)
    is_closed = (
        not any(each.open and each.end < 0 for each in state.delimiters)
        and not waits_for_end(state)
        and _is_closed(tokens)
    )
    core = StateCore("", markdown, env)
    core.tokens = [inline := Token("inline", "", 0, children=tokens)]
    text_join(core)
    return inline.children or [], is_closed


def _is_closed(tokens: list[Token]) -> bool:
    """Return whether no bracket or backtick that is left as text may become markup.

    After a reference to a link, the bracket of an address that goes on may still take its place.
    """
    if any(
        link.type in _LINKS and after.type == "text" and after.content.startswith("(")
        for link, after in pairwise(tokens)
    ):
        return False
    rest = "".join(token.content if token.type == "text" else _OTHER for token in tokens)
    for _ in range(_DEEPEST):
        if "[" not in rest:
            break
        rest = _BRACKETED.sub(_OTHER, rest)
    return "[" not in rest and "`" not in rest
