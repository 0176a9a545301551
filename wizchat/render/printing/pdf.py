"""A conversation as a PDF. Any thread: nothing of a window takes part.

https://doc.qt.io/qt-6/threads-modules.html#painting-in-threads
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextOption

from wizchat.render.printing.formulas import PaperFormulas
from wizchat.render.printing.pieces import INDENT, breaks, pieces, reads_from_right

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords
    from wizchat.render.document import Look
    from wizchat.render.printing.pieces import Piece

SCALE: Final = 10
"""Dots of the paper for each pixel of the measures; 960 to the inch."""

_MARGINS: Final = QMarginsF(20, 18, 20, 18)
"""Millimetres."""
_FOOT: Final = 34
_LEAST_TEXT: Final = 48
"""What must have room below a heading, or it goes to the next page."""
_HANG: Final = 12
"""How far formulas of a last line may reach below it."""
_RADIUS: Final = 6
_MARKER_GAP: Final = 7


def to_pdf(
    tree: ConversationTree,
    words: DocumentWords,
    look: Look,
    tick: Callable[[], None] = lambda: None,
) -> bytes:
    """Return the shown branch as a PDF; `look` is that of the screen, its sizes times SCALE.

    `tick` is called between blocks and may raise to stop.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    look = replace(look, formulas=PaperFormulas())
    pages = _Pages(buffer, words.title(tree.conversation), look)
    try:
        for piece in pieces(tree, words, look):
            tick()
            pages.put(piece)
    finally:
        pages.end()
        buffer.close()
    return bytes(data.data())


class _Pages:
    """Puts pieces below one another and begins pages."""

    def __init__(self, buffer: QBuffer, title: str, look: Look) -> None:
        self._look = look
        self._title = title
        writer = QPdfWriter(buffer)
        writer.setResolution(96 * SCALE)
        writer.setPageSize(QPageSize(_paper()))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        writer.setTitle(title)
        writer.setCreator("WizChat")
        self._writer = writer
        self._painter = QPainter(writer)
        self._width = float(writer.width())
        self._height = float(writer.height() - _FOOT * SCALE)
        self._at = 0.0
        self._gap = 0.0
        self._number = 1
        self._foot()

    def put(self, piece: Piece) -> None:
        """Place a piece, over as many pages as it takes."""
        above = piece.above * SCALE if self._at else 0.0
        if piece.document is None:
            self._rule(above)
            return
        piece = self._fitted(piece)
        document = cast("QTextDocument", piece.document)
        padding, left = piece.padding * SCALE, piece.left * SCALE
        places = breaks(document)
        needed = padding + (_LEAST_TEXT * SCALE + places[-1] if piece.keeps else places[0])
        if self._at and self._at + above + needed > self._height:
            self._next_page()
            above = 0.0
        self._gap = above
        self._at += above
        if piece.marker is not None:
            self._mark(piece.marker, left, from_right=reads_from_right(document))
        start = 0.0
        while start < places[-1]:
            start = self._slice(piece, document, places, start)
            if start < places[-1]:
                self._next_page()

    def _fitted(self, piece: Piece) -> Piece:
        """Lay a piece out: with room for a long marker, and as narrow as the paper."""
        if piece.marker is not None:
            piece.marker.setTextWidth(-1)
            hung = piece.left - INDENT + piece.marker.idealWidth() / SCALE + _MARKER_GAP
            piece = replace(piece, left=max(piece.left, hung))
        room = self._width - (piece.left + 2 * piece.padding) * SCALE
        if piece.made_for is not None:
            piece = replace(piece, document=piece.made_for(room))
        cast("QTextDocument", piece.document).setTextWidth(room)
        return piece

    def end(self) -> None:
        """Finish the last page."""
        self._painter.end()

    def _slice(
        self, piece: Piece, document: QTextDocument, places: list[float], start: float
    ) -> float:
        """Draw as much of a piece as fits on this page; return where it goes on."""
        padding, left = piece.padding * SCALE, piece.left * SCALE
        room = self._height - self._at - 2 * padding
        fitting = [place for place in places if start < place <= start + room]
        stop = fitting[-1] if fitting else min(start + max(room, SCALE), places[-1])
        height = stop - start
        from_right = reads_from_right(document)
        x = padding + (0.0 if from_right else left)
        painter = self._painter
        if piece.fill is not None:
            self._card(x - padding, self._width - left, height + 2 * padding, piece)
        for bar, goes_on in piece.bars:
            place = self._width - bar * SCALE if from_right else bar * SCALE
            above = self._gap if goes_on and not start else 0.0
            line = QRectF(place, self._at - above, 2 * SCALE, height + 2 * padding + above)
            painter.fillRect(line, self._look.line)
        painter.save()
        painter.translate(x, self._at + padding - start)
        hang = _HANG * SCALE if stop == places[-1] else 0.0
        document.drawContents(painter, QRectF(0, start, document.textWidth(), height + hang))
        painter.restore()
        self._at += height + 2 * padding
        return stop

    def _card(self, x: float, width: float, height: float, piece: Piece) -> None:
        painter = self._painter
        painter.setPen(self._look.line)
        painter.setBrush(piece.fill or self._look.background)
        radius = _RADIUS * SCALE
        painter.drawRoundedRect(QRectF(x, self._at, width, height), radius, radius)

    def _mark(self, marker: QTextDocument, left: float, *, from_right: bool) -> None:
        gap = _MARKER_GAP * SCALE
        width = marker.idealWidth()
        x = self._width - left + gap if from_right else max(0.0, left - width - gap)
        self._painter.save()
        self._painter.translate(x, self._at)
        marker.drawContents(self._painter)
        self._painter.restore()

    def _rule(self, above: float) -> None:
        if self._at + above + SCALE > self._height:
            self._next_page()
            return
        self._at += above
        self._painter.fillRect(QRectF(0, self._at, self._width, SCALE), self._look.line)
        self._at += SCALE

    def _next_page(self) -> None:
        self._writer.newPage()
        self._number += 1
        self._at = 0.0
        self._foot()

    def _foot(self) -> None:
        """Write the title and the number of the page below it."""
        painter = self._painter
        font = QFont(self._look.table_head)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._look.muted)
        line = QRectF(0, self._height + _FOOT * SCALE / 2, self._width, _FOOT * SCALE / 2)
        number = QLocale().toString(self._number)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        metrics = painter.fontMetrics()
        room = round(self._width) - metrics.horizontalAdvance(f"  {number}")
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, title, option)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(line, number, option)


def _paper() -> QPageSize.PageSizeId:
    """Return the paper that is used where the person lives."""
    if QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4
