"""Tables: no wider than their content, and moved sideways when that is wider than the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt

from wizchat.render.blocks import Table
from wizchat.render.tables import (
    begins_at_right,
    cell_padding,
    rows_between,
    set_widths,
    table_document,
)
from wizchat.ui.chat import pieces
from wizchat.ui.chat.columns import ColumnWidths
from wizchat.ui.chat.sideways import SidewaysItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from wizchat.render.blocks import Block, Cell
    from wizchat.render.document import Look
    from wizchat.ui.chat.pieces import Piece, Selection

ROWS: Final = 3
"""Rows in a piece; the last one is made again in each frame while a table is written."""
MEASURED: Final = 96
"""Rows that the columns' widths follow from; wider cells below them wrap, as else each of them
would have all rows laid out again."""
_HAIRLINE: Final = 1
"""The line under the last row of a document; rows of the next one begin on it."""
_BAR_ROOM: Final = 8
"""Pixels below a table that is moved sideways, where the bar is."""


class TableItem(SidewaysItem):
    """A table in pieces of some rows; all have the same columns."""

    joiner = "\n"

    def __init__(self, block: Table, look: Look) -> None:
        super().__init__(block)
        self._look = look
        self._mirrored = begins_at_right(block.header)
        self._passed = 0.0  # pixels right of what is seen of a mirrored table
        self._columns = ColumnWidths(look, len(block.header))
        self._columns.add(block.header, head=True)
        self._measured = 0  # rows whose widths are known
        self._widths: list[float] = []
        self._take_rows()

    @property
    def _table(self) -> Table:
        return cast("Table", self.block)

    @property
    def overflow(self) -> float:
        """How many pixels of the columns do not fit."""
        return max(0.0, sum(self._widths) - cell_padding(self._look) - self.width)

    @property
    def origin(self) -> QPointF:
        """Where the left column begins."""
        if not self._mirrored:
            return QPointF(-self.offset, 0)
        return QPointF(self.width - sum(self._widths) + self.overflow - self.offset, 0)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the first column is at the right; cells have directions of their own."""
        return self._mirrored

    def text_between(self, selected: Selection) -> str:
        """Return the selected cells as they read: tabs between them, each row on a line."""
        self._have_pieces()
        touched = (p for p in self.pieces if p.start < selected[1] and selected[0] < p.end)
        rows = (row for p in touched for row in rows_between(p.document, *p.within(selected)))
        return self.joiner.join("\t".join(row[::-1] if self._mirrored else row) for row in rows)

    def x_of(self, position: int) -> float:
        """Return how far a position is from the left of the content."""
        return super().x_of(position) - (cell_padding(self._look) if self._mirrored else 0.0)

    def measure(self) -> float:
        """Share the room out between the columns, and lay out the pieces that need it."""
        widths = self._columns.shared(self.width, cell_padding(self._look))
        if self._mirrored:
            widths.reverse()
        if widths != self._widths:
            self._widths = widths
            for piece in self.pieces:
                set_widths(piece.document, widths, mirrored=self._mirrored)
                piece.height = _height(piece)
        rows = (self._table.header, *self._table.rows)
        for first in range(len(self.pieces) * ROWS, len(rows), ROWS):
            self.pieces.append(self._piece(rows[first : first + ROWS], head=first == 0))
        wanted = self.overflow - self._passed if self._mirrored else self.offset
        self.offset = min(max(0.0, wanted), self.overflow)
        height = pieces.stack(self.pieces, self.joiner) + _HAIRLINE
        return height + (_BAR_ROOM if self.overflow else 0)

    def scroll_by(self, pixels: float) -> bool:
        """Move the content sideways; False when it cannot move further."""
        moved = super().scroll_by(pixels)
        self._passed = self.overflow - self.offset
        return moved

    def adopt(self, block: Block) -> bool:
        """Take more rows of the same table: only the last piece is made again."""
        old = self._table
        if block == old:
            return True
        if not isinstance(block, Table) or block.place != old.place:
            return False
        if (block.header, block.alignments) != (old.header, old.alignments):
            return False
        same = _same_rows(old, block)
        if same < len(old.rows) - 1:
            return False
        self.block = block
        self.pieces = self.pieces[: (1 + same) // ROWS]
        self._measured = min(self._measured, same)
        self._take_rows()
        self.laid_out = False
        return True

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint the rows."""
        if self.overflow:
            painter.setClipRect(
                QRectF(0, 0, self.width, self.height), Qt.ClipOperation.IntersectClip
            )
        super().paint(painter, exposed, selected)
        self.paint_position(painter, self._look, 0)

    def _piece(self, rows: Sequence[Sequence[Cell]], *, head: bool) -> Piece:
        document = table_document(
            rows,
            self._table.alignments,
            self._look,
            widths=self._widths,
            head=head,
            mirrored=self._mirrored,
        )
        piece = pieces.whole(document)
        piece.height = _height(piece)
        return piece

    def _take_rows(self) -> None:
        rows = self._table.rows[:MEASURED]
        for row in rows[self._measured :]:
            self._columns.add(row)
        self._measured = len(rows)


def _height(piece: Piece) -> float:
    return piece.document.size().height() - _HAIRLINE


def _same_rows(old: Table, new: Table) -> int:
    """Return how many rows at the beginning are the same."""
    pairs = zip(old.rows, new.rows, strict=False)
    shorter = min(len(old.rows), len(new.rows))
    return next((at for at, (one, other) in enumerate(pairs) if one != other), shorter)
