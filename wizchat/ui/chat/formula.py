"""A formula on lines of its own: in the middle, and moved sideways when it is wide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPalette

from wizchat.render.blocks import Formula, plain_text
from wizchat.render.document import formula_source_document
from wizchat.render.formulas import size_in
from wizchat.ui.chat import pieces
from wizchat.ui.chat.sideways import SidewaysItem

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wizchat.render.document import Look
    from wizchat.ui.chat.pieces import Selection

_LEAST_SCALE: Final = 0.75
"""A formula that is a little too wide is made smaller, down to this."""
_ROOM: Final = 10
"""Pixels below a formula that is moved sideways, where the bar is."""


class FormulaItem(SidewaysItem):
    """The drawing, or the source while there is none."""

    def __init__(self, block: Formula, look: Look) -> None:
        super().__init__(block)
        self._look = look
        self._size = size_in(look.answer)
        self._scale = 1.0
        drawing = look.formulas.drawing(self._key) if look.formulas is not None else None
        self._drawing = drawing
        if drawing is None:
            self.pieces = [pieces.whole(formula_source_document(plain_text(block), look))]

    @property
    def _key(self) -> tuple[str, bool]:
        return (cast("Formula", self.block).latex, True)

    @property
    def _unit(self) -> float:
        return self._size * self._scale / 100

    @property
    def overflow(self) -> float:
        """How many pixels of the drawing do not fit."""
        if self._drawing is None:
            return 0.0
        over = self._drawing.width * self._unit - self.width
        return over if over > 1 else 0.0

    @property
    def is_right_to_left(self) -> bool:
        """Formulas read from the left."""
        return False

    @property
    def first_baseline(self) -> float:
        """Markers stand level with the formula."""
        return self._drawing.ascent * self._unit if self._drawing else super().first_baseline

    @property
    def length(self) -> int:
        """A drawing is like one character."""
        return 1 if self._drawing is not None else super().length

    def measure(self) -> float:
        """Return the height of the drawing, made smaller if that makes it fit."""
        if self._drawing is None:
            (piece,) = self.pieces
            piece.document.setTextWidth(self.width)
            piece.height = piece.document.size().height()
            return piece.height
        natural = self._drawing.width * self._size / 100
        self._scale = min(1.0, max(_LEAST_SCALE, self.width / natural))
        if natural * self._scale > self.width + 1:
            self._scale = 1.0
        self.offset = min(self.offset, self.overflow)
        height = (self._drawing.ascent + self._drawing.descent) * self._unit
        return height + (_ROOM if self.overflow else 0)

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint the drawing."""
        if self._drawing is None or self._look.formulas is None:
            super().paint(painter, exposed, selected)
            return
        colour = self._look.text
        width = self._drawing.width * self._unit
        left = max(0.0, (self.width - width) / 2) - self.offset
        painter.setClipRect(QRectF(0, -2, self.width, self.height + 4), _INTERSECT)
        if selected is not None and selected[0] != selected[1]:
            palette = QPalette()
            painter.fillRect(QRectF(left - 2, -2, width + 4, self.height + 4), palette.highlight())
            colour = palette.highlightedText().color()
        baseline = QPointF(left, self._drawing.ascent * self._unit)
        self._look.formulas.paint(painter, self._key, self._size * self._scale, baseline, colour)
        self.paint_position(painter, self._look, 0)

    def position_at(self, point: QPointF) -> int:
        """Return the side of the drawing that is nearer."""
        if self._drawing is None:
            return super().position_at(point)
        return int(point.x() > self.width / 2)

    def text_between(self, selected: Selection) -> str:
        """Return the source."""
        if self._drawing is None:
            return super().text_between(selected)
        return plain_text(self.block) if selected[0] != selected[1] else ""

    def word_at(self, position: int) -> Selection:
        """Return the whole."""
        return (0, 1) if self._drawing is not None else super().word_at(position)


_INTERSECT = Qt.ClipOperation.IntersectClip
