"""What kind of thing each stretch of code is; Pygments is imported when code is first coloured."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from wizchat.render.utf16 import units

if TYPE_CHECKING:
    from pygments.lexer import Lexer

LONGEST: Final = 200_000
"""Characters whose lines are coloured; what follows stays in one colour."""
READ: Final = LONGEST + 20_000
"""Characters that are read for that: where a comment that begins in the former usually ends."""


class CodeKind(Enum):
    """What is coloured; everything else is plain."""

    KEYWORD = auto()
    STRING = auto()
    NUMBER = auto()
    NAME = auto()
    """A function or class where it is defined, a tag, a decorator."""
    COMMENT = auto()


Span = tuple[int, int, CodeKind]
"""Start and length in UTF-16 units, as Qt counts, inside one line."""
Line = tuple[Span, ...]

Colours = Sequence[Sequence[int]]
"""For each line start, length and number of the kind of each span, one after the other."""

_KINDS: Final = {
    "Comment.Preproc": CodeKind.KEYWORD,
    "Comment": CodeKind.COMMENT,
    "Keyword": CodeKind.KEYWORD,
    "Operator.Word": CodeKind.KEYWORD,
    "Literal.String": CodeKind.STRING,
    "Literal.Number": CodeKind.NUMBER,
    "Name.Function": CodeKind.NAME,
    "Name.Class": CodeKind.NAME,
    "Name.Decorator": CodeKind.NAME,
    "Name.Tag": CodeKind.NAME,
    "Generic.Inserted": CodeKind.STRING,
    "Generic.Deleted": CodeKind.NUMBER,
    "Generic.Heading": CodeKind.NAME,
}


_ALL: Final = tuple(CodeKind)
_ORDER: Final = {kind: number for number, kind in enumerate(_ALL)}


def lines(language: str, text: str) -> tuple[Line, ...]:
    """Return the spans of each line of a code block; nothing for a language nobody knows.

    Of long code only the first lines are coloured, whether or not more follows. Any
    thread. The first call imports Pygments, about 50 ms.
    """
    lexer = _lexer(language)
    if lexer is None:
        return ()
    count = text.count("\n") + 1 if len(text) <= LONGEST else text.count("\n", 0, LONGEST)
    found: list[list[Span]] = [[]]
    at = 0
    for token, value in lexer.get_tokens(text[:READ]):
        kind = _kind(str(token).removeprefix("Token."))
        for index, part in enumerate(value.split("\n")):
            if index:
                found.append([])
                at = 0
            length = units(part)
            if kind is not None and length:
                found[-1].append((at, length, kind))
            at += length
    return tuple(tuple(line) for line in found[:count])


def packed(found: Sequence[Line]) -> list[list[int]]:
    """Return lines as plain numbers."""
    return [[n for at, length, kind in line for n in (at, length, _ORDER[kind])] for line in found]


def unpacked(numbers: Sequence[int]) -> Line:
    """Return one line again."""
    parts = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
    return tuple((at, length, _ALL[kind]) for at, length, kind in parts)


def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=True)
    except ClassNotFound:
        return None


def _kind(token: str) -> CodeKind | None:
    """Return the kind of a token type or of the nearest one above it."""
    while token:
        if token in _KINDS:
            return _KINDS[token]
        token = token.rpartition(".")[0]
    return None
