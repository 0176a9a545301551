"""Markdown that arrives in pieces: finished blocks are given out once, only the end is read again.

Cutting a text in pieces never changes what comes of it: what has been finished and what `finish`
returns is what reading the whole text at once gives. Three things make that true:

- A part is finished when a *complete line* has begun the next one, or has closed it; CommonMark
  never reopens a closed block. Link definitions at the end stay open until a blank line, since a
  title may follow on a line of its own.
- The last item of a list stays open, the items before it do not; the number goes with it.
- A link may be defined after it is used. What such a definition may concern is read once more by
  `finish`, which reports the blocks that changed.

The cost is linear: an open fence only grows, an open table is read row by row, what is finished
inside an open list or quotation is cut off, long running text is read stretch by stretch, and
anything else that is long is read again only after it has grown by a fixed part of its length.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import Block, Code
from wizchat.render.frames import Frame, inner_cut
from wizchat.render.open_fence import OpenFence, closing_line
from wizchat.render.open_table import OpenTable
from wizchat.render.parsing import References, Unit, parse
from wizchat.render.stretches import Settled

if TYPE_CHECKING:
    from collections.abc import Sequence

_GROWTH: Final = 32
"""The open end is read again once it grew by 1/32: each character about 33 times at most."""
_SETTLED_PART: Final = 8
"""Reading settled text again takes less than 1/8 of what reading it took."""
_READ_TWICE: Final = 8000
"""Characters of an open end that may be read twice for one piece of text: its lines, and all."""
_CLOSED_BY_BLANK: Final = {"paragraph_open", "table_open", "blockquote_open"}
_CLOSED_AT_ONCE: Final = {"heading_open", "hr"}


@dataclass(frozen=True, slots=True)
class Revision:
    """Finished blocks that a later link definition changed: others stand in their place."""

    first: int
    count: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a piece of text changed."""

    frozen: tuple[Block, ...]
    """Blocks that are finished now; they follow those given out before."""
    tail: tuple[Block, ...]
    """The open end after all finished blocks, in place of the tail given out before."""
    revised: tuple[Revision, ...] = ()
    """In the order to make them in, the last blocks first; from `finish` alone."""


@dataclass(frozen=True, slots=True)
class _Chunk:
    """The source of finished blocks that may hold links still to be defined."""

    source: str
    frame: Frame
    first: int
    blocks: tuple[Block, ...]
    definitions: int
    """How many link definitions were certain when it was read; -1 when some were not."""


class MarkdownStream:
    """Reads Markdown while it is written. Any thread, one at a time."""

    def __init__(self) -> None:
        self._rest = ""  # complete lines of the open end
        self._partial = ""  # the line being written
        self._carriage_return = False
        self._frame = Frame()
        """What the open end stands in."""
        self._open: OpenFence | OpenTable | None = None
        self._settled = Settled()
        self._has_read = False
        """Whether the last piece of text has had the open lines read."""
        self._tail_waits = False
        """Whether the next piece shall have the open end read, and not its lines again."""
        self._references: References = {}
        self._chunks: list[_Chunk] = []
        self._count = 0
        self._tail: tuple[Block, ...] = ()
        self._unread = 0
        self._fresh = 0

    def feed(self, text: str) -> Change:
        """Take the next piece of text, however it was cut."""
        self._has_read = False
        frozen = self._take(self._normalized(text))
        self._unread += len(text)
        is_due = isinstance(self._open, OpenFence) or bool(frozen) or self._due(self._unread)
        self._tail_waits = is_due and not frozen and self._has_read and self._is_long
        if is_due and not self._tail_waits:
            self._tail = self._read_tail()
            self._unread = 0
        return Change(tuple(frozen), self._tail)

    def finish(self) -> Change:
        """Take the end of the text: everything is finished now."""
        frozen = self._take("\n") if self._carriage_return else []
        rest = self._rest + self._partial
        if self._open is not None:
            rest = self._open.finish(self._partial)
            frozen += self._end(self._open)
        if rest:
            parsed = self._frame.read(rest, self._references, self._settled)
            self._references |= parsed.defined
            frozen += _blocks(parsed.units)
        return Change(tuple(frozen), (), self._revised())

    def _normalized(self, text: str) -> str:
        """Return text with newlines alone; a carriage return waits for what follows it."""
        if self._carriage_return:
            text = "\r" + text
        self._carriage_return = text.endswith("\r")
        if self._carriage_return:
            text = text[:-1]
        return _newlines(text)

    def _take(self, text: str) -> list[Block]:
        """Add text to the open end and return the blocks that it finished."""
        complete, newline, partial = text.rpartition("\n")
        if not newline:
            self._partial += partial
            return []
        lines = self._partial + complete + newline
        self._partial = partial
        frozen: list[Block] = []
        if self._open is not None:
            after = self._open.grow(lines)
            if after is None:
                return []
            lines = after
            frozen += self._end(self._open)
        self._rest += lines
        self._fresh += len(lines)
        if self._rest and self._due(self._fresh) and not self._tail_waits:
            self._fresh = 0
            frozen += self._freeze()
        return frozen

    def _end(self, ended: OpenFence | OpenTable) -> tuple[Block, ...]:
        """Finish the open block that new lines went to."""
        blocks, source = ended.ended(), ended.source
        if blocks and "[" in source:
            self._chunks.append(_Chunk(source, Frame(), self._count, blocks, len(self._references)))
        self._count += len(blocks)
        self._open = None
        return blocks

    @property
    def _is_long(self) -> bool:
        return len(self._rest) > _READ_TWICE

    def _due(self, grown: int) -> bool:
        length = len(self._rest) + len(self._partial)
        settled = len(self._settled.text)
        return grown * _GROWTH >= length - settled + settled // _SETTLED_PART

    def _freeze(self) -> list[Block]:
        """Read the complete lines and finish what can no longer change."""
        self._has_read = True
        parsed = self._frame.read(self._rest, self._references, self._settled)
        lines = self._rest.split("\n")[:-1]
        done, opening = parsed.units, None
        if done and not _is_closed(done[-1], lines):
            *others, opening = done
            done = tuple(others)
        begun = self._begun(opening, lines)
        inner = inner_cut(opening, self._frame, lines) if opening is not None else None
        if inner is not None and opening is not None:
            open_part = len(opening.blocks) - inner.last
            done = (*done, replace(opening, blocks=opening.blocks[:open_part]))
            self._go_on(parsed.defined, lines, inner.line, done, inner.frame)
            return _blocks(done)
        cut = opening.start if begun and opening else _cut(lines, done, opening)
        if cut or begun:
            goes_on = opening is not None and _goes_on(done, opening)
            frame = Frame(starts=(opening.number,)) if goes_on and opening else Frame()
            self._go_on(parsed.defined, lines, cut, done, frame)
            self._open = begun
            self._rest = "" if begun else self._rest
        return _blocks(done)

    def _go_on(
        self,
        defined: References,
        lines: Sequence[str],
        cut: int,
        done: Sequence[Unit],
        frame: Frame,
    ) -> None:
        """Let the open end begin at a line, in a frame."""
        self._settle(defined, lines[:cut], done)
        self._settled = Settled()
        self._frame = frame
        self._rest = _joined(lines[cut:])

    def _begun(self, unit: Unit | None, lines: Sequence[str]) -> OpenFence | OpenTable | None:
        """Return the last unit as one that new lines can go to without all being read again."""
        if unit is None:
            return None
        return OpenFence.begun(unit, lines) or OpenTable.begun(unit, lines, self._references)

    def _settle(self, defined: References, lines: Sequence[str], done: Sequence[Unit]) -> None:
        """Keep the certain definitions, and the source of what uncertain ones may concern."""
        certain = {label: it for label, it in defined.items() if it["map"][1] <= len(lines)}
        self._references |= certain
        source = _joined(lines)
        if done and "[" in source:
            known = len(self._references) if len(certain) == len(defined) else -1
            blocks = tuple(_blocks(done))
            self._chunks.append(_Chunk(source, self._frame, self._count, blocks, known))
        self._count += len(_blocks(done))

    def _read_tail(self) -> tuple[Block, ...]:
        if self._open is not None:
            return self._open.shown(self._partial)
        text = self._rest + self._partial
        if not text.strip():
            return ()
        blocks = _blocks(self._frame.read(text, self._references, self._settled).units)
        if blocks and isinstance(blocks[-1], Code):
            blocks[-1] = replace(blocks[-1], growing=True)
        return tuple(blocks)

    def _revised(self) -> tuple[Revision, ...]:
        """Read again what later link definitions may have changed."""
        found: list[Revision] = []
        for chunk in reversed(self._chunks):
            if chunk.definitions == len(self._references):
                continue
            blocks = tuple(_blocks(chunk.frame.read(chunk.source, self._references).units))
            if blocks != chunk.blocks:
                found.append(Revision(chunk.first, len(chunk.blocks), blocks))
        return tuple(found)


def _blocks(units: Sequence[Unit]) -> list[Block]:
    return [block for unit in units for block in unit.blocks]


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _is_closed(unit: Unit, lines: Sequence[str]) -> bool:
    """Return whether no further line can change the last unit."""
    if unit.kind in _CLOSED_AT_ONCE:
        return True
    if unit.kind in _CLOSED_BY_BLANK:
        return unit.end < len(lines)
    if unit.kind == "fence" and unit.end - unit.start > 1:
        return closing_line(unit.markup).fullmatch(lines[unit.end - 1]) is not None
    return False


def _goes_on(done: Sequence[Unit], opening: Unit | None) -> bool:
    """Return whether the open unit is an item whose list began before it."""
    return bool(done and opening and opening.kind == done[-1].kind == "list_item_open")


def _cut(lines: Sequence[str], done: Sequence[Unit], opening: Unit | None) -> int:
    """Return the line that the open end begins at.

    Lines between two units are blank or define links; definitions are certain after a blank line.
    """
    floor = done[-1].end if done else 0
    if opening is not None and _goes_on(done, opening):
        return opening.start
    ceiling = opening.start if opening is not None else len(lines)
    for line in range(ceiling, floor, -1):
        if not lines[line - 1].strip(" \t"):
            return line
    return floor


def read(text: str) -> tuple[Block, ...]:
    """Return the blocks of a whole text: what streaming it in any pieces gives."""
    return tuple(_blocks(parse(_newlines(text), {}).units))


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def revise(blocks: list[Block], revisions: Sequence[Revision]) -> None:
    """Make the revisions of `MarkdownStream.finish` in the blocks that it has given out."""
    for revision in revisions:
        blocks[revision.first : revision.first + revision.count] = revision.blocks
