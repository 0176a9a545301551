"""Running text, headings, and what a person typed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor

from wizchat.render.blocks import Heading, Paragraph, Plain
from wizchat.render.document import (
    HEADING_LINE_HEIGHT,
    LINE_HEIGHT,
    append_text,
    direct,
    heading_font,
    plain_document,
    rise,
    text_document,
)
from wizchat.render.utf16 import units
from wizchat.ui.chat import pieces
from wizchat.ui.chat.items import BlockItem
from wizchat.ui.chat.run_slices import addition
from wizchat.ui.chat.shown_text import ShownText

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from wizchat.render.blocks import Block, Run
    from wizchat.render.document import Look
    from wizchat.ui.chat.pieces import Piece

PIECE: Final = 1500
"""Characters laid out at once, about 20 lines and 2 ms."""


class TextItem(BlockItem):
    """Text that is set in lines as wide as the item.

    A long paragraph is cut where one of its lines begins: what stands before is laid out once, and
    the lines come out as if the whole had been.
    """

    def __init__(self, block: Paragraph | Heading, look: Look) -> None:
        super().__init__(block)
        self._look = look
        self._text = block
        self._shown = ShownText(block.runs, look)
        self._filled = 0.0  # the width that the pieces were cut for
        if isinstance(block, Heading):
            self._rise = rise(heading_font(block.level, look), HEADING_LINE_HEIGHT)
        else:
            self._rise = rise(look.answer, LINE_HEIGHT)
        if self._shown.length <= PIECE:
            self.pieces = [pieces.whole(text_document(block, look, self._shown.runs))]

    @property
    def origin(self) -> QPointF:
        """Text stands in the middle of its lines."""
        return QPointF(0, -self._rise)

    def measure(self) -> float:
        """Wrap the text."""
        if self._shown.length > PIECE:
            self._fill()
        else:
            _wrap(self.pieces[0], self.width)
        return pieces.stack(self.pieces, self.joiner)

    def adopt(self, block: Block) -> bool:
        """Take more of the same text: only its end is made again."""
        if block == self.block:
            return True
        if not isinstance(block, Paragraph | Heading):
            return False
        if type(block) is not type(self.block) or block.place != self.block.place:
            return False
        shown = ShownText(block.runs, self._look, self._shown)
        short = self._shown.length <= PIECE
        return self._grow(block, shown) if short else self._cut_again(block, shown)

    def _grow(self, block: Paragraph | Heading, shown: ShownText) -> bool:
        """Append to short text whose last run goes on; False when that is not all that is new."""
        added = addition(self._shown.runs, shown.runs)
        if not added or shown.length > PIECE:
            return False
        (piece,) = self.pieces
        append_text(piece.document, added)
        piece.length += units(added)
        self._become(block, shown)
        return True

    def _cut_again(self, block: Paragraph | Heading, shown: ShownText) -> bool:
        """Keep the pieces of long text in which nothing is new."""
        same = self._shown.common_length(shown)
        self.pieces = [piece for piece in self.pieces[:-1] if piece.end <= same]
        self._become(block, shown)
        return shown.length > PIECE

    def _become(self, block: Paragraph | Heading, shown: ShownText) -> None:
        self.block = self._text = block
        self._shown = shown
        self.laid_out = False

    def _fill(self) -> None:
        """Cut what has no pieces yet, and wrap them."""
        if self._filled != self.width:
            self.pieces = []
            self._filled = self.width
        at = sum(piece.length for piece in self.pieces)
        total = self._shown.length
        while at < total:
            end = min(total, at + PIECE)
            piece = self._piece(self._shown.between(at, end), is_last=end == total)
            self.pieces.append(piece)
            at += piece.length

    def _piece(self, runs: tuple[Run, ...], *, is_last: bool) -> Piece:
        document = text_document(self._text, self._look, runs)
        if self.pieces and self.document is not None:
            direct(document, self.document.firstBlock().textDirection())
        document.setTextWidth(self.width)
        if not is_last:
            _drop_last_line(document)
        piece = pieces.whole(document)
        piece.height = document.size().height()
        return piece


class PlainItem(BlockItem):
    """Text as it was typed, line by line."""

    joiner = "\n"

    def __init__(self, block: Plain, look: Look) -> None:
        super().__init__(block)
        self._rise = rise(look.answer, LINE_HEIGHT)
        self.pieces = [pieces.whole(plain_document(part, look)) for part in _parts(block.text)]
        pieces.stack(self.pieces, self.joiner)

    @property
    def origin(self) -> QPointF:
        """Text stands in the middle of its lines."""
        return QPointF(0, -self._rise)

    def measure(self) -> float:
        """Wrap the text."""
        for piece in self.pieces:
            _wrap(piece, self.width)
        return pieces.stack(self.pieces, self.joiner)

    @cached_property
    def ideal_width(self) -> float:
        """The width that the longest line needs."""
        return max(_unwrapped(piece.document) for piece in self.pieces)


def _wrap(piece: Piece, width: float) -> None:
    piece.document.setTextWidth(width)
    piece.height = piece.document.size().height()


def _unwrapped(document: QTextDocument) -> float:
    """Return how wide a document would be; it stays as wide as it is."""
    before = document.textWidth()
    document.setTextWidth(-1)
    width = document.idealWidth()
    document.setTextWidth(before)
    return width


def _drop_last_line(document: QTextDocument) -> None:
    """Leave the last line to the next piece: more words may fit into it."""
    document.size()  # Qt lays out when somebody asks
    layout = document.firstBlock().layout()
    if layout.lineCount() > 1:
        cursor = QTextCursor(document)
        cursor.setPosition(layout.lineAt(layout.lineCount() - 1).textStart())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _parts(text: str) -> list[str]:
    """Return a text in parts of whole lines, none much longer than a piece."""
    found: list[list[str]] = [[]]
    room = PIECE
    for line in text.split("\n"):
        if found[-1] and len(line) > room:
            found.append([])
            room = PIECE
        found[-1].append(line)
        room -= len(line) + 1
    return ["\n".join(lines) for lines in found]
