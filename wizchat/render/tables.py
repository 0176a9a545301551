"""Rows of tables to documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from wizchat.render.blocks import Alignment
from wizchat.render.direction import is_from_right
from wizchat.render.document import (
    font_of,
    insert_runs,
    know_formulas,
    lines_of,
    new_document,
    text_between,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Cell, Run
    from wizchat.render.document import Look

_CELL_PADDING: Final = (18, 4, 7)  # after, above and below, at 100 % text scale
_CELL_LINE_HEIGHT: Final = 1.45
_ROOM: Final = 10_000
"""Pixels that a table which begins at the left may take: when its columns get other widths, only
they change. With a width of its own the document would be laid out twice."""
_ALIGNMENTS: Final = {
    Alignment.START: Qt.AlignmentFlag.AlignLeading,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


def table_document(
    rows: Sequence[Sequence[Cell]],
    alignments: Sequence[Alignment],
    look: Look,
    *,
    widths: Sequence[float] = (),
    head: bool = True,
    mirrored: bool = False,
) -> QTextDocument:
    """Return the document of some rows of a table with hairlines under them.

    `widths` are those of the columns in pixels, with the room after them; without, they follow
    from the content. With `head`, the first row is the table's header. `mirrored` puts the first
    column at the right; `widths` are as on the page, the left one first. The document has the
    cells of a row in that order too: Qt lays no table out from the right.
    """
    document = new_document(look.answer, look)
    if widths:
        document.setTextWidth(_room(widths, mirrored=mirrored))  # now, so that it is laid out once
    cursor = QTextCursor(document)
    shape = QTextTableFormat()
    if mirrored:
        shape.setAlignment(Qt.AlignmentFlag.AlignRight)
    shape.setBorder(0)
    shape.setBorderCollapse(True)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setTopMargin(0)
    shape.setBottomMargin(0)
    shape.setColumnWidthConstraints(
        _fixed(widths) or [QTextLength(QTextLength.Type.VariableLength, 0)] * len(alignments)
    )
    table = cursor.insertTable(len(rows), len(alignments), shape)
    cell_format = _cell_format(look, mirrored=mirrored)
    sides = (
        _ALIGNMENTS | {Alignment.START: _ALIGNMENTS[Alignment.RIGHT]} if mirrored else _ALIGNMENTS
    )
    for row, cells in enumerate(rows):
        is_head = head and row == 0
        font = look.table_head if is_head else look.answer
        for column, cell in enumerate(cells):
            place = table.cellAt(row, len(alignments) - 1 - column if mirrored else column)
            place.setFormat(cell_format)
            writer = place.firstCursorPosition()
            lines = lines_of(font, _CELL_LINE_HEIGHT)
            lines.setAlignment(sides[alignments[column]])
            writer.setBlockFormat(lines)
            insert_runs(writer, cell, font, look, colour=look.muted if is_head else None)
    _shrink_blocks_around(document)
    if know_formulas(document, (run for row in rows for cell in row for run in cell), look):
        document.markContentsDirty(0, document.characterCount())
    return document


def begins_at_right(header: Sequence[Cell]) -> bool:
    """Return whether a table begins at the right: most of its headings are written from there."""
    sides = [is_from_right("".join(run.text for run in cell)) for cell in header]
    return sides.count(True) > sides.count(False)


def set_widths(document: QTextDocument, widths: Sequence[float], *, mirrored: bool) -> None:
    """Give the columns of a table's document other widths."""
    cursor = QTextCursor(document)
    cursor.setPosition(1)  # in the first cell; 0 is before the table
    table = cursor.currentTable()
    shape = table.format()
    shape.setColumnWidthConstraints(_fixed(widths))
    table.setFormat(shape)
    if document.textWidth() != (room := _room(widths, mirrored=mirrored)):
        document.setTextWidth(room)


def _room(widths: Sequence[float], *, mirrored: bool) -> float:
    """Return the width that a document is laid out in; a table at the right ends where it does."""
    return sum(widths) if mirrored else max(_ROOM, sum(widths))


def rows_between(document: QTextDocument, start: int, end: int) -> list[list[str]]:
    """Return the words of the cells that Qt shows as selected between two positions.

    As on the page, the left cell of each row comes first.
    """
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    table = next(f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable))
    rows, columns = range(table.rows()), range(table.columns())
    start, end = cursor.selectionStart(), cursor.selectionEnd()  # whole rows, if past the table
    if cursor.hasComplexSelection():  # from cell to cell: all between them, and each wholly
        top, height, left, width = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        rows, columns = range(top, top + height), range(left, left + width)
        start, end = table.firstPosition(), table.lastPosition()
    found = []
    for row in rows:
        cells = [table.cellAt(row, column) for column in columns]
        touched = [c for c in cells if c.firstPosition() <= end and start <= c.lastPosition()]
        parts = [(max(start, c.firstPosition()), min(end, c.lastPosition())) for c in touched]
        if parts:
            found.append([text_between(document, *part) for part in parts])
    return found


def _fixed(widths: Sequence[float]) -> list[QTextLength]:
    return [QTextLength(QTextLength.Type.FixedLength, width) for width in widths]


def cell_padding(look: Look) -> float:
    """Return the room after the text of a cell, in pixels."""
    return round(_CELL_PADDING[0] * look.scale)


def cell_font(run: Run, look: Look, *, head: bool) -> QFont:
    """Return the font of a run in a table."""
    return font_of(run, look.table_head if head else look.answer, look)


def _cell_format(look: Look, *, mirrored: bool) -> QTextTableCellFormat:
    after, above, below = (round(pixels * look.scale) for pixels in _CELL_PADDING)
    made = QTextTableCellFormat()
    made.setTopPadding(above)
    made.setBottomPadding(below)
    made.setLeftPadding(after if mirrored else 0)
    made.setRightPadding(0 if mirrored else after)
    made.setBottomBorder(1)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorderBrush(QBrush(look.line))
    return made


def _shrink_blocks_around(document: QTextDocument) -> None:
    """Make the empty blocks that Qt keeps before and after a table take no room, also selected."""
    cursor = QTextCursor(document)
    lines = QTextBlockFormat()
    lines.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize, 1)
    for place in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End):
        cursor.movePosition(place)
        cursor.setBlockFormat(lines)
        cursor.setBlockCharFormat(letters)
