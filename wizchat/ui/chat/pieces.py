"""Parts of a block that are laid out one by one, so that a long block is never laid out at once."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPalette, QTextCursor

from wizchat.render.document import OBJECT_LETTER, text_between
from wizchat.render.formulas import OBJECT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter, QTextCharFormat, QTextDocument

    from wizchat.render.formulas import FormulaObject
    from wizchat.ui.chat.marks import Mark

Selection = tuple[int, int]
"""Positions in a block, in order, in UTF-16 units."""


class Piece:
    """A document of its own, made when it is first needed; `top` and `start` are in the block."""

    def __init__(self, make: Callable[[], QTextDocument], length: int) -> None:
        self._make = make
        self._document: QTextDocument | None = None
        self.length = length
        """Of its text, in UTF-16 units."""
        self.start = 0
        self.top = 0.0
        self.height = 0.0

    @property
    def is_made(self) -> bool:
        """Whether the document is there."""
        return self._document is not None

    @property
    def document(self) -> QTextDocument:
        """The document."""
        if self._document is None:
            self._document = self._make()
        return self._document

    @property
    def end(self) -> int:
        """The last position."""
        return self.start + self.length

    def within(self, selected: Selection) -> Selection:
        """Return what is selected of the piece, in its own positions."""
        start, end = (min(max(position - self.start, 0), self.length) for position in selected)
        return start, end

    def paint(
        self,
        painter: QPainter,
        exposed: QRectF,
        selected: Selection | None,
        marks: Sequence[Mark] = (),
    ) -> None:
        """Paint at the painter's origin; `exposed` in the document's coordinates."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = exposed
        chosen = []
        for start, end, shape in marks:
            part = self.within((start, end))
            if part[0] < part[1]:
                chosen.append(_painted(self.document, part, shape))
        if selected is not None and selected[0] < selected[1]:
            chosen.append(_painted(self.document, selected))
        context.selections = chosen
        self.document.documentLayout().draw(painter, context)
        if selected is not None:
            self._paint_formulas(painter, selected)

    def _paint_formulas(self, painter: QPainter, selected: Selection) -> None:
        """Paint those that are selected once more: Qt has laid the selection's colour over them."""
        found = self.document.find(OBJECT_LETTER, selected[0])
        while not found.isNull() and found.position() <= selected[1]:
            if found.charFormat().objectType() == OBJECT:  # a text may have that letter itself
                self._paint_formula(painter, found)
            found = self.document.find(OBJECT_LETTER, found)

    def _paint_formula(self, painter: QPainter, found: QTextCursor) -> None:
        place = found.selectionStart(), found.position()
        left, right = sorted(_x_within(self.document, position) for position in place)
        line = _line_within(self.document, place[0])
        block = found.block()
        ascent = block.layout().lineForTextPosition(place[0] - block.position()).ascent()
        drawn = self.document.documentLayout().handlerForObject(OBJECT)
        cast("FormulaObject", drawn).paint_selected(
            painter,
            QRectF(left, line.top(), right - left, line.height()),
            line.top() + ascent,
            found.charFormat(),
        )


def whole(document: QTextDocument) -> Piece:
    """Return the only piece of a block."""
    return Piece(lambda: document, document.characterCount() - 1)


def stack(pieces: Sequence[Piece], joiner: str) -> float:
    """Put pieces below each other and count through; return the height of all."""
    top, start = 0.0, 0
    for piece in pieces:
        piece.top, piece.start = top, start
        top += piece.height
        start += piece.length + len(joiner)
    return top


def at_height(pieces: Sequence[Piece], y: float) -> Piece:
    """Return the piece at a height, or the nearest; there must be one."""
    return pieces[max(0, bisect_right(pieces, y, key=lambda piece: piece.top) - 1)]


def at_position(pieces: Sequence[Piece], position: int) -> Piece:
    """Return the piece that holds a position; there must be one."""
    return pieces[max(0, bisect_right(pieces, position, key=lambda piece: piece.start) - 1)]


def paint(
    pieces: Sequence[Piece],
    painter: QPainter,
    exposed: QRectF,
    selected: Selection | None,
    marks: Sequence[Mark] = (),
) -> None:
    """Paint the pieces that are exposed, at the painter's origin."""
    first = max(0, bisect_right(pieces, exposed.top(), key=lambda piece: piece.top) - 1)
    for piece in pieces[first:]:
        if piece.top > exposed.bottom():
            return
        painter.translate(0, piece.top)
        part = piece.within(selected) if selected is not None else None
        piece.paint(painter, exposed.translated(0, -piece.top), part, marks)
        painter.translate(0, -piece.top)


def hit(pieces: Sequence[Piece], point: QPointF) -> int:
    """Return the position nearest to a point."""
    piece = at_height(pieces, point.y())
    layout = piece.document.documentLayout()
    found = layout.hitTest(point - QPointF(0, piece.top), Qt.HitTestAccuracy.FuzzyHit)
    return piece.start + max(0, found)


def link_at(pieces: Sequence[Piece], point: QPointF) -> str:
    """Return the address of the link at a point, or nothing."""
    piece = at_height(pieces, point.y())
    return piece.document.documentLayout().anchorAt(point - QPointF(0, piece.top))


def line_at(pieces: Sequence[Piece], position: int) -> QRectF:
    """Return the line of text that holds a position."""
    piece = at_position(pieces, position)
    within = min(max(0, position - piece.start), piece.length)
    return _line_within(piece.document, within).translated(0, piece.top)


def _line_within(document: QTextDocument, position: int) -> QRectF:
    block = document.findBlock(position)
    area = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    if line.isValid():
        area = QRectF(area.x(), area.y() + line.y(), area.width(), line.height())
    return area


def x_of(pieces: Sequence[Piece], position: int) -> float:
    """Return how far a position is from the left."""
    piece = at_position(pieces, position)
    return _x_within(piece.document, min(max(0, position - piece.start), piece.length))


def _x_within(document: QTextDocument, position: int) -> float:
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return 0.0
    left = document.documentLayout().blockBoundingRect(block).x()
    return left + float(line.cursorToX(position - block.position())[0])  # type: ignore[index]


def words(pieces: Sequence[Piece], selected: Selection, joiner: str) -> str:
    """Return the text between two positions."""
    touched = (p for p in pieces if p.start <= selected[1] and selected[0] <= p.end)
    return joiner.join(text_between(piece.document, *piece.within(selected)) for piece in touched)


def word_at(pieces: Sequence[Piece], position: int) -> Selection:
    """Return the bounds of the word at a position."""
    piece = at_position(pieces, position)
    cursor = QTextCursor(piece.document)
    cursor.setPosition(min(max(0, position - piece.start), piece.length))
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    return (piece.start + cursor.selectionStart(), piece.start + cursor.selectionEnd())


def _painted(
    document: QTextDocument, selected: Selection, shape: QTextCharFormat | None = None
) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(document)
    last = document.characterCount() - 1
    cursor.setPosition(min(selected[0], last))
    cursor.setPosition(min(selected[1], last), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    if shape is not None:
        made.format = shape
        return made
    palette = QPalette()
    made.format.setBackground(palette.highlight())
    made.format.setForeground(palette.highlightedText())
    return made
