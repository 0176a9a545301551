"""Blocks as they lie in a message: where each one is, how it is painted, what is hit in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from wizchat.render.blocks import (
    Code,
    Formula,
    Heading,
    Item,
    Note,
    Rule,
)
from wizchat.ui.chat import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter, QTextDocument

    from wizchat.render.blocks import Block
    from wizchat.render.document import Look
    from wizchat.ui.chat.marks import Mark
    from wizchat.ui.chat.pieces import Piece, Selection

ITEM_INDENT: Final = 26
QUOTE_INDENT: Final = 18
_WIDE_MARKER: Final = 3  # characters; each one more takes room of its own
_MARKER_LETTER: Final = 9
_RULE_HEIGHT: Final = 17
_WIDE: Final = 2000.0


class BlockItem:
    """One block: `top` and `height` in the message, `left` and `width` of its content."""

    joiner = ""
    """What stands between the texts of two pieces."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.top = 0.0
        self.left = 0.0
        self.width = 0.0
        self.height = 0.0
        self.laid_out = False
        self.pieces: list[Piece] = []
        """The content, none where a block paints itself."""
        self.marks: Sequence[Mark] = ()
        """What is found in it, for the next painting."""

    @property
    def document(self) -> QTextDocument | None:
        """The first piece's document."""
        return self.pieces[0].document if self.pieces else None

    def indent(self, scale: float) -> float:
        """Return the room that lists and quotations take beside the block."""
        return sum(indent_of(container, scale) for container in self.block.place.containers)

    def lay_out(self, width: float, scale: float) -> None:
        """Take a width and find the height."""
        indent = self.indent(scale)
        self.width = max(40.0, width - indent)
        self.height = self.measure()
        self.left = 0.0 if self.is_right_to_left else indent
        self.laid_out = True

    def measure(self) -> float:
        """Return the height at the present width."""
        raise NotImplementedError

    def adopt(self, block: Block) -> bool:
        """Become another block if that is cheaper than a new item; False if not."""
        return block == self.block

    @property
    def is_right_to_left(self) -> bool:
        """Whether the block reads from the right."""
        if self.document is None:
            return False
        return self.document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def first_baseline(self) -> float:
        """Distance from the top to the first line's baseline; list markers stand on it."""
        if self.document is None:
            return self.height / 2
        layout = self.document.firstBlock().layout()
        if layout.lineCount() == 0:
            return self.height / 2
        line = layout.lineAt(0)
        return layout.position().y() + line.y() + line.ascent() + self.origin.y()

    @property
    def origin(self) -> QPointF:
        """Where the content begins, from the item's own corner."""
        return QPointF(0, 0)

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint at the painter's origin; `exposed` in the item's own coordinates."""
        painter.translate(self.origin)
        area = exposed.translated(-self.origin)
        pieces.paint(self.pieces, painter, area, selected, self.marks)
        painter.translate(-self.origin)

    def position_at(self, point: QPointF) -> int:
        """Return the position nearest to a point of the item."""
        return pieces.hit(self.pieces, point - self.origin) if self.pieces else 0

    def line_at(self, position: int) -> QRectF:
        """Return the line of text that holds a position, in the item's coordinates."""
        if not self.pieces:
            return QRectF(0, 0, self.width, self.height)
        return pieces.line_at(self.pieces, position).translated(self.origin)

    def x_of(self, position: int) -> float:
        """Return how far a position is from the left of the content."""
        return pieces.x_of(self.pieces, position) if self.pieces else 0.0

    def link_at(self, point: QPointF) -> str:
        """Return the address of the link at a point, or nothing."""
        return pieces.link_at(self.pieces, point - self.origin) if self.pieces else ""

    @property
    def length(self) -> int:
        """The last position in the block, which need not be laid out."""
        self._have_pieces()
        return self.pieces[-1].end if self.pieces else 0

    def text_between(self, selected: Selection) -> str:
        """Return the words between two positions."""
        self._have_pieces()
        return pieces.words(self.pieces, selected, self.joiner)

    def _have_pieces(self) -> None:
        """Cut a block that has never been on the screen, as if the page were wide."""
        if not self.pieces and not self.laid_out:
            self.width = _WIDE
            self.measure()

    def word_at(self, position: int) -> Selection:
        """Return the bounds of the word at a position."""
        return pieces.word_at(self.pieces, position) if self.pieces else (0, 0)


class RuleItem(BlockItem):
    """A line across."""

    def __init__(self, block: Rule, look: Look) -> None:
        super().__init__(block)
        self._colour: QColor = look.line
        self._height = _RULE_HEIGHT * look.scale

    def measure(self) -> float:
        """Return the room of the line."""
        return self._height

    def paint(self, painter: QPainter, _exposed: QRectF, _selected: Selection | None) -> None:
        """Paint the line."""
        painter.fillRect(QRectF(0, self.height // 2, self.width, 1), self._colour)


def indent_of(container: object, scale: float) -> float:
    """Return the room beside the blocks in a list item or quotation."""
    if not isinstance(container, Item | Note):
        return QUOTE_INDENT * scale
    marker = f"{container.label} " if isinstance(container, Note) else container.marker
    wide = max(0, len(marker) - _WIDE_MARKER)
    return (ITEM_INDENT + _MARKER_LETTER * wide) * scale


def gap_before(before: Block | None, block: Block, scale: float) -> float:
    """Return the room between two blocks."""
    if before is None:
        return 0.0
    if isinstance(block, Heading):
        pixels = 22
    elif isinstance(before, Heading):
        pixels = 8
    elif isinstance(block, Code) or isinstance(before, Code):
        pixels = 14 if isinstance(before, Code) else 10
    elif isinstance(block, Formula) or isinstance(before, Formula):
        pixels = 14
    elif _is_item(block) and _is_item(before):
        pixels = 5
    else:
        pixels = 12
    return pixels * scale


def _is_item(block: Block) -> bool:
    return any(isinstance(container, Item | Note) for container in block.place.containers)
