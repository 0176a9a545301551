"""A table that is being written: each row is read once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from wizchat.render.blocks import Block, Cell, Table
from wizchat.render.parsing import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.parsing import References, Unit

Row = tuple[Cell, ...]

_MOST_CELLS: Final = 0x10000
"""markdown-it ends a table whose rows lack more cells than this; one that large is read whole."""


class OpenTable:
    """A top-level table that the next line may go on with.

    Whether a line is a row of it, and what is in it, depends on no other row: new lines are read
    below the header, and stand for what reading them in their place would give.
    """

    def __init__(self, table: Table, source: str, known: References) -> None:
        header, delimiters, *_ = source.split("\n", 2)
        self.source = source
        """All its lines."""
        self._head = f"{header}\n{delimiters}\n"
        self._table = table
        self._known = known
        self._is_given_back = False

    @classmethod
    def begun(cls, unit: Unit, lines: Sequence[str], known: References) -> OpenTable | None:
        """Return the table that the last unit is, if its rows can be read one by one."""
        if unit.kind != "table_open" or unit.end < len(lines):
            return None
        table = unit.blocks[0]
        if not isinstance(table, Table) or _is_too_large(table):
            return None
        return cls(table, "".join(f"{line}\n" for line in lines[unit.start :]), known)

    def grow(self, lines: str) -> str | None:
        """Take complete lines; return those after the table, None while there are none."""
        rows, kept, _ = self._read(lines)
        taken = _start_of(lines, kept)
        self.source += lines[:taken]
        self._table = replace(self._table, rows=self._table.rows + rows)
        if _is_too_large(self._table):
            given_back = self.source + lines[taken:]
            self.source, self._is_given_back = "", True
            return given_back
        return lines[taken:] or None

    def shown(self, partial: str) -> tuple[Block, ...]:
        """Return the table so far, and what the last line would be if it is no row."""
        rows, _, others = self._read(partial)
        return (replace(self._table, rows=self._table.rows + rows), *others)

    def finish(self, partial: str) -> str:
        """Take the line that the text ends with; return it when it is no row."""
        return self.grow(partial) or ""

    def ended(self) -> tuple[Table, ...]:
        """Return the whole table; nothing if its lines were given back."""
        return () if self._is_given_back else (self._table,)

    def _read(self, lines: str) -> tuple[tuple[Row, ...], int, list[Block]]:
        """Return the rows in some lines, how many lines those are, and the blocks after them."""
        if not lines:
            return (), 0, []
        table, *others = parse(self._head + lines, self._known).units
        rows = cast("Table", table.blocks[0]).rows
        return rows, len(rows), [block for unit in others for block in unit.blocks]


def _is_too_large(table: Table) -> bool:
    return len(table.rows) * len(table.header) > _MOST_CELLS


def _start_of(lines: str, number: int) -> int:
    """Return where a line begins, counted from 0."""
    at = 0
    for _ in range(number):
        at = lines.find("\n", at) + 1 or len(lines)
    return at
