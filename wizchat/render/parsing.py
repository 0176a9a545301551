"""A piece of Markdown to units: the parts that can be finished one after the other.

A unit is a top-level block, or one item of a top-level list, with the lines it covers. CommonMark
with tables, strikethrough, task lists, formulas and footnotes. Raw HTML is text.
"""

from __future__ import annotations

from collections import ChainMap
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

from wizchat.chat.markdown import footnote_syntax, formula_syntax
from wizchat.render import paragraph_syntax
from wizchat.render.blocks import (
    Alignment,
    Block,
    Cell,
    Code,
    Container,
    Formula,
    Heading,
    Item,
    Math,
    Note,
    Paragraph,
    Place,
    Plain,
    Quote,
    Rule,
    Run,
    Table,
)
from wizchat.render.inline import parts
from wizchat.render.stretches import Settled, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_MAX_NESTING: Final = 100
"""Python's stack holds it. markdown-it drops what is deeper, so that is shown as it was written."""
_BULLETS: Final = ("•", "◦", "▪")
_ALIGNMENTS: Final = {
    "text-align:left": Alignment.LEFT,
    "text-align:center": Alignment.CENTER,
    "text-align:right": Alignment.RIGHT,
}

_CONTAINERS: Final = {"list_item_open", "blockquote_open", "footnote_open"}
_NO_PARTS: Final = {"bullet_list_open", "ordered_list_open", "inline"}
"""Tokens that are not on the way to a block."""

References = dict[str, dict[str, Any]]
"""Link definitions by normalized label, as markdown-it keeps them."""


@dataclass(slots=True)
class Step:
    """A list item, quotation or footnote on the way to the last block of a unit."""

    kind: str
    """The type of markdown-it's opening token."""
    line: int
    number: int
    """Of an item."""
    done: bool | None = None
    """Of an item of a task list."""
    blocks_above: int = 0
    """How many blocks of the unit there are before it."""
    child: int = 0
    """The line that the last part of it begins at."""
    end: int = 0
    end_before: int = 0
    """The line after the part before; 0 when there is only one."""
    blocks_before: int = 0
    """How many blocks of the unit there are before its last part."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a document; lines are counted from 0, `end` is the first line after it."""

    kind: str
    """The type of markdown-it's opening token; `list_item_open` for an item."""
    start: int
    end: int
    blocks: tuple[Block, ...]
    number: int = 0
    """For an item of an ordered list: which number it has."""
    markup: str = ""
    """The fence, heading or list character."""
    path: tuple[Step, ...] = ()
    """To its last block, in the lines and blocks of the text that was read."""
    total: int = 0
    """How many blocks were read."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Units in order, and the link definitions found in this text."""

    units: tuple[Unit, ...]
    defined: References


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # only now: the window does not wait for it

    options = {"html": False, "tasklists": True, "maxNesting": _MAX_NESTING}
    markdown = MarkdownIt("commonmark", cast("Any", options)).enable(["table", "strikethrough"])
    markdown.core.ruler.at("inline", _read_inline)
    formula_syntax.add_to(markdown)
    footnote_syntax.add_to(markdown)
    paragraph_syntax.add_to(markdown)
    return markdown


def _read_inline(state: StateCore) -> None:
    """Read the text in each block, as markdown-it's own rule does, but never for seconds."""
    for token in state.tokens:
        if token.type == "inline":
            read = read_text(token.content, state.md, state.env, state.env["settled"])
            token.meta["runs"] = read


def parse(
    text: str,
    known: Mapping[str, dict[str, Any]],
    starts: Sequence[int] = (),
    settled: Settled | None = None,
) -> Parsed:
    """Return the units of a text whose line ends are newlines alone.

    `known` are link definitions made before it. Where the text goes on with lists begun before it,
    `starts` are the numbers of their first items, from the outermost list to the innermost.
    `settled` is kept from one reading of a growing text to the next.
    """
    defined: References = {}
    references = ChainMap(defined, cast("References", known))
    tokens = _markdown().parse(text, {"references": references, "settled": settled or Settled()})
    units = _units(tokens, starts)
    if any(token.level >= _MAX_NESTING - 1 for token in tokens):
        units = _with_depths(units, tokens, text)
    return Parsed(tuple(units), defined)


def _with_depths(units: Iterable[Unit], tokens: Sequence[Token], text: str) -> Iterator[Unit]:
    """Yield the units, as plain text where they are nested deeper than is read."""
    lines = text.split("\n")
    deep = [token.map[0] for token in tokens if token.map and token.level >= _MAX_NESTING - 1]
    for unit in units:
        if any(unit.start <= line < unit.end for line in deep):
            source = "\n".join(lines[unit.start : unit.end]).rstrip("\n")
            yield replace(unit, blocks=(Plain(source),))
        else:
            yield unit


def _units(tokens: Sequence[Token], starts: Sequence[int]) -> Iterator[Unit]:
    at = 0
    walk = _Walk(starts=list(starts))
    while at < len(tokens):
        end = _closing(tokens, at)
        if tokens[at].type in {"bullet_list_open", "ordered_list_open"}:
            yield from _items(tokens, at, end, walk)
        else:
            yield _unit(tokens[at : end + 1], walk)
        walk = _Walk()
        at = end + 1


def _items(tokens: Sequence[Token], at: int, end: int, walk: _Walk) -> Iterator[Unit]:
    walk.enter(tokens[at])
    at += 1
    while at < end:
        closing = _closing(tokens, at)
        number = walk.lists[-1].number
        yield _unit(tokens[at : closing + 1], walk, number)
        at = closing + 1


def _unit(tokens: Sequence[Token], walk: _Walk, number: int = 0) -> Unit:
    first = tokens[0]
    start, end = first.map or (0, 0)
    walk.blocks = []
    walk.read(tokens)
    blocks = tuple(walk.blocks)
    return Unit(first.type, start, end, blocks, number, first.markup, tuple(walk.path), len(blocks))


def _closing(tokens: Sequence[Token], at: int) -> int:
    """Return where the token that closes the one at a position is."""
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1


@dataclass
class _List:
    ordered: bool
    number: int


@dataclass
class _Walk:
    """Reads tokens in order and keeps where in lists and quotations they stand."""

    blocks: list[Block] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)
    opened: int = 0
    starts: list[int] = field(default_factory=list)
    """The numbers that the next lists go on with."""
    path: list[Step] = field(default_factory=list)

    def read(self, tokens: Sequence[Token]) -> None:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.nesting >= 0 and token.type not in _NO_PARTS:
                self._step(token)
            match token.type:
                case "paragraph_open":
                    self._read_paragraph(tokens[at + 1])
                case "heading_open":
                    level = int(token.tag[1:])
                    self.blocks.append(Heading(level, tokens[at + 1].meta["runs"], self._place()))
                case "fence" | "code_block":
                    self.blocks.append(self._code(token))
                case "hr":
                    self.blocks.append(Rule(self._place()))
                case "table_open":
                    end = _closing(tokens, at)
                    self.blocks.append(_table(tokens[at:end], self._place()))
                    at = end
                case _:
                    self._move(token)
            at += 1

    def _step(self, token: Token) -> None:
        """Know the way to what begins now."""
        start, end = token.map or (0, 0)
        depth = len(self.containers)
        del self.path[depth:]
        if depth:
            parent = self.path[-1]
            parent.end_before, parent.end = parent.end, end
            parent.child, parent.blocks_before = start, len(self.blocks)
        if token.type in _CONTAINERS:
            number = self.lists[-1].number if self.lists else 0
            done = token.meta.get("checked")
            self.path.append(Step(token.type, start, number, done, len(self.blocks)))

    def enter(self, token: Token) -> None:
        """Begin a list, or go on with an earlier one."""
        start = self.starts.pop(0) if self.starts else int(token.attrs.get("start", 1))
        self.lists.append(_List(token.type == "ordered_list_open", start))

    def _read_paragraph(self, inline: Token) -> None:
        read: tuple[Run, ...] = inline.meta["runs"]
        marked = "$$" in inline.content or "\\[" in inline.content
        if not marked or not any(run.math is Math.DISPLAY for run in read):
            self.blocks.append(Paragraph(read, self._place()))
            return
        for part in parts(read):
            if part[0].math is Math.DISPLAY:
                self.blocks.append(Formula(part[0].text, self._place()))
            else:
                self.blocks.append(Paragraph(part, self._place()))

    def _move(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.enter(token)
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self._push(Item(self._marker(token), token.meta.get("checked")))
            case "footnote_open":
                self._push(Note(str(token.meta["label"])))
            case "list_item_close" | "footnote_close":
                if self.opened:
                    self.blocks.append(Paragraph((), self._place()))
                self._pop()
            case "blockquote_open":
                self._push(Quote())
            case "blockquote_close":
                self._pop()

    def _push(self, container: Container) -> None:
        self.containers.append(container)
        self.opened += 1

    def _pop(self) -> None:
        self.containers.pop()
        self.opened = max(0, self.opened - 1)

    def _place(self) -> Place:
        place = Place(tuple(self.containers), self.opened)
        self.opened = 0
        return place

    def _marker(self, token: Token) -> str:
        innermost = self.lists[-1]
        if innermost.ordered:
            innermost.number += 1
            return f"{innermost.number - 1}{token.markup}"
        depth = sum(not each.ordered for each in self.lists) - 1
        return _BULLETS[min(depth, len(_BULLETS) - 1)]

    def _code(self, token: Token) -> Code:
        language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
        return Code(language, token.content.removesuffix("\n"), self._place())


def _table(tokens: Sequence[Token], place: Place) -> Table:
    rows: list[list[Cell]] = []
    alignments: list[Alignment] = []
    for at, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in {"th_open", "td_open"}:
            rows[-1].append(tokens[at + 1].meta["runs"])
            if token.type == "th_open":
                style = str(token.attrs.get("style", ""))
                alignments.append(_ALIGNMENTS.get(style, Alignment.START))
    header, *body = (tuple(row) for row in rows)
    return Table(header, tuple(body), tuple(alignments), place)
