"""A code block: the card, and the code in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from wizchat.render.blocks import Code
from wizchat.render.code import CODE_LINE_HEIGHT, code_document, colour_code, grow_code
from wizchat.render.document import rise
from wizchat.render.utf16 import units
from wizchat.ui.chat import pieces
from wizchat.ui.chat.code_rows import TAB, CodeRows
from wizchat.ui.chat.pieces import Piece
from wizchat.ui.chat.sideways import SidewaysItem
from wizchat.ui.theme.tokens import RADIUS_CODE

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from wizchat.render.blocks import Block
    from wizchat.render.document import Look
    from wizchat.render.highlighting import Colours
    from wizchat.ui.chat.pieces import Selection

ROWS: Final = 64
"""Rows in a piece. Only those that are seen are ever laid out: all rows have one height."""
_HEADER_HEIGHT: Final = 33
_PADDING: Final = (14, 10)


class CodeItem(SidewaysItem):
    """The code and the card around it; long lines run past the edge until they are wrapped."""

    joiner = "\n"

    def __init__(self, block: Code, look: Look, *, wraps: bool = False) -> None:
        super().__init__(block)
        self._look = look
        self._rise = rise(look.code, CODE_LINE_HEIGHT)
        self._row_height = round(look.code.pixelSize() * CODE_LINE_HEIGHT)
        self._letters = QFontMetricsF(look.code)
        self._letter = self._letters.horizontalAdvance("0" * 32) / 32
        self.wraps = wraps
        self._colours: Colours = ()
        self._rows = CodeRows(block.text)
        self._longest = 0.0
        self._cut(0)
        self._measure_rows(0)
        pieces.stack(self.pieces, self.joiner)

    @property
    def code(self) -> Code:
        """The block."""
        return cast("Code", self.block)

    @property
    def header_height(self) -> float:
        """Height of the header in pixels."""
        return _HEADER_HEIGHT * self._look.scale

    @property
    def origin(self) -> QPointF:
        """Where the code begins in the card."""
        across, down = _PADDING
        return QPointF(across - self.offset, self.header_height + down - self._rise)

    @property
    def is_right_to_left(self) -> bool:
        """Code reads from the left."""
        return False

    @property
    def first_baseline(self) -> float:
        """List markers stand level with the header's text."""
        return self.header_height * 0.66

    @property
    def overflow(self) -> float:
        """How many pixels of the longest line do not fit."""
        if self.wraps:
            return 0.0
        return max(0.0, self._longest + 2 * _PADDING[0] - self.width)

    def measure(self) -> float:
        """Return the card's height."""
        for index, piece in enumerate(self.pieces):
            piece.height = self._height(index, piece)
        self.offset = min(self.offset, self.overflow)
        height = pieces.stack(self.pieces, self.joiner)
        return self.header_height + height + 2 * _PADDING[1] + 1

    def adopt(self, block: Block) -> bool:
        """Take more of the same code: only what is new is laid out."""
        old = self.code
        if block == old:
            return True
        same = (
            isinstance(block, Code)
            and block.language == old.language
            and block.place == old.place
            and block.text.startswith(old.text)
        )
        if not same:
            return False
        self.block = block
        self._grow(cast("Code", block).text[len(old.text) :])
        self.laid_out = False
        return True

    def set_wraps(self, wraps: bool) -> None:
        """Wrap long lines or let them run."""
        self.wraps = wraps
        self.offset = 0.0
        self.pieces = []
        self._cut(0)
        self.laid_out = False

    def set_colours(self, colours: Colours) -> float:
        """Colour the code; what has not been seen yet is coloured when it is.

        Returns the height from which on it looks different.
        """
        changed = self._rows.row_of(_alike(self._colours, colours))
        self._colours = colours
        for index in range(changed // ROWS, len(self.pieces)):
            piece = self.pieces[index]
            if piece.is_made:
                self._colour(index, piece.document, max(0, changed - index * ROWS))
        return self._top_of(changed)

    def text_between(self, selected: Selection) -> str:
        """Return the code between two positions."""
        return self._rows.between(*selected)

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint the card and the code in it."""
        look = self._look
        card = QRectF(0, 0, self.width, self.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.line)
        painter.setBrush(look.code_background)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CODE, RADIUS_CODE)
        painter.fillRect(QRectF(1, self.header_height - 1, self.width - 2, 1), look.line)
        painter.save()
        inside = QRectF(1, self.header_height, self.width - 2, self.height - self.header_height - 1)
        clip = QPainterPath()
        clip.addRoundedRect(inside, RADIUS_CODE - 1, RADIUS_CODE - 1)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        super().paint(painter, exposed, selected)
        self.paint_position(painter, look, RADIUS_CODE)
        painter.restore()

    # --- Pieces ------------------------------------------------------------------------------

    def _cut(self, first: int) -> None:
        """Make the pieces from one on."""
        del self.pieces[first:]
        rows = self._rows.texts
        for index in range(first, 1 + (len(rows) - 1) // ROWS):
            part = rows[index * ROWS : (index + 1) * ROWS]
            self.pieces.append(Piece(partial(self._made, index), _length(part)))

    def _grow(self, addition: str) -> None:
        row = self._rows.grow(addition)  # the last one so far: it is in the last piece
        last = len(self.pieces) - 1
        if self.pieces[last].is_made:
            self._fill(last)
            last += 1
        self._cut(last)
        self._measure_rows(row)

    def _fill(self, index: int) -> None:
        """Add to a piece the rows that it has room for; those in it are not laid out again."""
        piece = self.pieces[index]
        text = "\n".join(self._rows.texts[index * ROWS : (index + 1) * ROWS])
        grow_code(piece.document, text[len(piece.document.toPlainText()) :])
        piece.length = units(text)

    def _measure_rows(self, row: int) -> None:
        """Know the longest of the rows from one on."""
        for text in self._rows.texts[row:]:
            if text.isascii():
                width = len(text.expandtabs(TAB)) * self._letter
            else:
                width = self._letters.horizontalAdvance(text.expandtabs(TAB))
            self._longest = max(self._longest, width)

    def _made(self, index: int) -> QTextDocument:
        text = "\n".join(self._rows.texts[index * ROWS : (index + 1) * ROWS])
        document = code_document(text, self._look, tab=TAB * self._letter, wrap=self.wraps)
        document.setTextWidth(self._room if self.wraps else -1)
        if self._colours:
            self._colour(index, document)
        return document

    def _colour(self, index: int, document: QTextDocument, first: int = 0) -> None:
        """Colour a piece from one of its rows on."""
        last = min(len(self._rows.texts), (index + 1) * ROWS)
        colours = self._rows.colours(self._colours, index * ROWS + first, last)
        colour_code(document, colours, self._look, first)

    def _top_of(self, row: int) -> float:
        piece = self.pieces[min(row // ROWS, len(self.pieces) - 1)]
        within = 0 if self.wraps else row % ROWS * self._row_height
        return self.origin.y() + piece.top + within

    @property
    def _room(self) -> float:
        return self.width - 2 * _PADDING[0]

    def _height(self, index: int, piece: Piece) -> float:
        rows = self._rows.texts[index * ROWS : (index + 1) * ROWS]
        if not self.wraps or all(self._fits(row) for row in rows):
            return len(rows) * self._row_height
        if piece.document.textWidth() != self._room:  # Qt would lay it out again
            piece.document.setTextWidth(self._room)
        return piece.document.size().height()

    def _fits(self, row: str) -> bool:
        return row.isascii() and len(row.expandtabs(TAB)) * self._letter <= self._room


def _alike(before: Colours, now: Colours) -> int:
    """Return how many lines at the beginning have the same colours."""
    for line, (old, new) in enumerate(zip(before, now, strict=False)):
        if old != new:
            return line
    return min(len(before), len(now))


def _length(rows: list[str]) -> int:
    return sum(units(row) for row in rows) + len(rows) - 1
