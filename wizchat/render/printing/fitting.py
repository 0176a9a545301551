"""Formulas and tables made for the width of the paper: nothing can be moved into sight there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCursor

from wizchat.render.blocks import Formula, Heading, Math, Paragraph, Run, Table
from wizchat.render.document import (
    font_of,
    formula_source_document,
    heading_font,
    text_document,
)
from wizchat.render.formulas import OBJECT, key_of, size_in
from wizchat.render.printing.formula_parts import parts
from wizchat.render.tables import begins_at_right, cell_padding, table_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextCharFormat, QTextDocument

    from wizchat.render.document import Look

_SMALL: Final = 0.5
"""Of its size: smaller than that nobody reads a formula, and its source is shown."""
_ONE_LINE: Final = 0.7
"""Of its size: as small, a formula on lines of its own is rather made than broken."""
_LEAST_FONT: Final = 8
"""Pixels of a table's letters that are not made smaller any more."""
_STEP: Final = 0.9
"""A table is made smaller by so much at least, so that it is not made anew again and again."""
_BREAK: Final = "\u200b"
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"
"""Around what goes from left to right in every text."""

Block = Paragraph | Heading | Formula | Table


def fitting_document(block: Block, look: Look, room: float) -> QTextDocument:
    """Return a block's document with all formulas as narrow as `room`, in the fonts' pixels.

    Those that are wider are broken as TeX breaks them; what cannot be is made smaller; what would
    be too small to read is shown as its source.
    """
    match block:
        case Paragraph(runs=runs):
            fitted = Paragraph(_fitted(runs, look.answer, look, room))
            return _shrunk(text_document(fitted, look), look, [room])
        case Heading(level=level, runs=runs):
            fitted_head = Heading(level, _fitted(runs, heading_font(level, look), look, room))
            return _shrunk(text_document(fitted_head, look), look, [room])
        case Formula(latex=source):
            return _formula(Run(source, math=Math.DISPLAY), look, room)
        case Table():
            return _table(block, look, room)


def _formula(run: Run, look: Look, room: float) -> QTextDocument:
    width = _width(run, look.answer, look)
    if width is None:
        return formula_source_document(run.text, look)
    runs = (run,) if width * _ONE_LINE <= room else _fitted((run,), look.answer, look, room)
    if not any(each.math for each in runs):
        return formula_source_document(run.text, look)
    made = text_document(Paragraph(runs), look)
    option = made.defaultTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setDefaultTextOption(option)
    return _shrunk(made, look, [room])


def _table(table: Table, look: Look, room: float) -> QTextDocument:
    """Return a table whose columns fit, all of it smaller where there are very many of them."""
    while True:
        document = _table_of(table, look, room)
        document.setTextWidth(room)
        wanted = document.size().width()
        if wanted <= room or look.answer.pixelSize() <= _LEAST_FONT:
            return document
        look = _smaller(look, min(_STEP, room / wanted))


def _smaller(look: Look, part: float) -> Look:
    """Return a look with the measures of a table at a part of their size."""
    fonts = []
    for font in (look.answer, look.table_head, look.code):
        made = QFont(font)
        made.setPixelSize(max(1, int(font.pixelSize() * part)))
        fonts.append(made)
    answer, head, code = fonts
    return replace(look, answer=answer, table_head=head, code=code, scale=look.scale * part)


def _table_of(table: Table, look: Look, room: float) -> QTextDocument:
    rows = (table.header, *table.rows)
    fonts = (look.table_head, *[look.answer] * len(table.rows))
    needs = [
        max(_needed(row[column], font, look) for row, font in zip(rows, fonts, strict=True))
        for column in range(len(table.header))
    ]
    widths = shares(needs, room - len(needs) * cell_padding(look))
    fitted = [
        tuple(_fitted(cell, font, look, width) for cell, width in zip(row, widths, strict=True))
        for row, font in zip(rows, fonts, strict=True)
    ]
    mirrored = begins_at_right(table.header)
    document = table_document(fitted, table.alignments, look, mirrored=mirrored)
    return _shrunk(document, look, widths[::-1] if mirrored else widths)


def shares(needs: Sequence[float], room: float) -> list[float]:
    """Return a share of the room for each need: as much as it needs, or as those that get least."""
    found = [0.0] * len(needs)
    left = room
    for done, at in enumerate(sorted(range(len(needs)), key=lambda at: needs[at])):
        found[at] = min(needs[at], left / (len(needs) - done))
        left -= found[at]
    return found


def _width(run: Run, font: QFont, look: Look) -> float | None:
    """Return the width of a formula beside text of a font; None for what is not drawn."""
    drawing = look.formulas.drawing((run.text, False)) if run.math and look.formulas else None
    return drawing.width * size_in(font_of(run, font, look)) / 100 if drawing else None


def _needed(cell: Iterable[Run], font: QFont, look: Look) -> float:
    """Return the width of a cell in one line."""
    needed = 0.0
    for run in cell:
        width = _width(run, font, look)
        if width is None:
            width = QFontMetricsF(font_of(run, font, look)).horizontalAdvance(run.words)
        needed += width
    return needed


def _fitted(runs: Iterable[Run], font: QFont, look: Look, room: float) -> tuple[Run, ...]:
    return tuple(each for run in runs for each in _parts(run, font, look, room))


def _parts(run: Run, font: QFont, look: Look, room: float) -> Iterator[Run]:
    """Yield a formula as it is, in parts, or as its source."""
    width = _width(run, font, look)
    if width is None or width <= room:
        yield run
        return
    broken = [replace(run, text=part) for part in parts(run.text)]
    widths = [_width(part, font, look) for part in broken]
    if not all(width is not None and width * _SMALL <= room for width in widths):
        broken = [run] if width * _SMALL <= room else [replace(run, text=run.words, math=None)]
    yield replace(run, text=_ISOLATE, math=None)
    for at, part in enumerate(broken):
        if at:
            yield replace(run, text=_BREAK, math=None)
        yield part
    yield replace(run, text=_END_OF_ISOLATE, math=None)


def _shrunk(document: QTextDocument, look: Look, widths: Sequence[float]) -> QTextDocument:
    """Make formulas smaller that are wider than their column is."""
    for at, style in list(_formulas(document)):
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        table = cursor.currentTable()
        room = widths[table.cellAt(cursor).column()] if table else widths[0]
        drawing = look.formulas.drawing(key_of(style)) if look.formulas else None
        font = style.font()
        width = drawing.width * size_in(font) / 100 if drawing else 0.0
        if width > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / width)))
            style.setFont(font)
            cursor.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(style)
    return document


def _formulas(document: QTextDocument) -> Iterator[tuple[int, QTextCharFormat]]:
    """Yield where formulas stand in a document, and their formats."""
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().objectType() == OBJECT:
                for at in range(fragment.length()):
                    yield fragment.position() + at, fragment.charFormat()
            place += 1
        block = block.next()
