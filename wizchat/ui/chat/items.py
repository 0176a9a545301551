"""Blocks as they lie in a message: where each one is, how it is painted, what is hit in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)

from wizchat.render.blocks import (
    Code,
    Formula,
    Heading,
    Item,
    Note,
    Paragraph,
    Plain,
    Rule,
    Table,
)
from wizchat.render.document import (
    HEADING_LINE_HEIGHT,
    LINE_HEIGHT,
    heading_font,
    plain_document,
    rise,
    table_document,
    text_between,
    text_document,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from wizchat.render.blocks import Block
    from wizchat.render.document import Look

ITEM_INDENT: Final = 26
QUOTE_INDENT: Final = 18
_WIDE_MARKER: Final = 3  # characters; each one more takes room of its own
_MARKER_LETTER: Final = 9
_RULE_HEIGHT: Final = 17
Selection = tuple[int, int]
"""Positions in a document, in order, in UTF-16 units."""


class BlockItem:
    """One block: `top` and `height` in the message, `left` and `width` of its content."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.top = 0.0
        self.left = 0.0
        self.width = 0.0
        self.height = 0.0
        self.laid_out = False
        self.document: QTextDocument | None = None

    def indent(self, scale: float) -> float:
        """Return the room that lists and quotations take beside the block."""
        return sum(indent_of(container, scale) for container in self.block.place.containers)

    def lay_out(self, width: float, scale: float) -> None:
        """Take a width and find the height."""
        indent = self.indent(scale)
        self.width = max(40.0, width - indent)
        self.left = 0.0 if self.is_right_to_left else indent
        self.height = self.measure()
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
        """Where the document begins, from the item's own corner."""
        return QPointF(0, 0)

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint at the painter's origin; `exposed` in the item's own coordinates."""
        if self.document is None:
            return
        origin = self.origin
        painter.translate(origin)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = exposed.translated(-origin)
        if selected is not None and selected[0] != selected[1]:
            context.selections = [_selection(self.document, selected)]
        self.document.documentLayout().draw(painter, context)
        painter.translate(-origin)

    def position_at(self, point: QPointF) -> int:
        """Return the document position nearest to a point of the item."""
        if self.document is None:
            return 0
        found = self.document.documentLayout().hitTest(
            point - self.origin, Qt.HitTestAccuracy.FuzzyHit
        )
        return max(0, found)

    def line_at(self, position: int) -> QRectF:
        """Return the line of text that holds a document position, in the item's coordinates."""
        if self.document is None:
            return QRectF(0, 0, self.width, self.height)
        block = self.document.findBlock(min(position, self.length))
        area = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if line.isValid():
            area = QRectF(area.x(), area.y() + line.y(), area.width(), line.height())
        return area.translated(self.origin)

    def link_at(self, point: QPointF) -> str:
        """Return the address of the link at a point, or nothing."""
        if self.document is None:
            return ""
        return self.document.documentLayout().anchorAt(point - self.origin)

    @property
    def length(self) -> int:
        """The last position in the document."""
        return self.document.characterCount() - 1 if self.document is not None else 0

    def text_between(self, selected: Selection) -> str:
        """Return the words between two positions."""
        if self.document is None:
            return ""
        return text_between(
            self.document, min(selected[0], self.length), min(selected[1], self.length)
        )

    def word_at(self, position: int) -> Selection:
        """Return the bounds of the word at a position."""
        if self.document is None:
            return (0, 0)
        cursor = QTextCursor(self.document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return (cursor.selectionStart(), cursor.selectionEnd())


class TextItem(BlockItem):
    """Running text, a heading, or what a person typed."""

    def __init__(self, block: Paragraph | Heading | Plain, look: Look) -> None:
        super().__init__(block)
        if isinstance(block, Heading):
            self._rise = rise(heading_font(block.level, look), HEADING_LINE_HEIGHT)
        else:
            self._rise = rise(look.answer, LINE_HEIGHT)
        if isinstance(block, Plain):
            self.document = plain_document(block.text, look)
        else:
            self.document = text_document(block, look)

    def measure(self) -> float:
        """Wrap the text."""
        document = self.document
        if document is None:
            return 0.0
        document.setTextWidth(self.width)
        return document.size().height()

    @property
    def origin(self) -> QPointF:
        """Text stands in the middle of its lines."""
        return QPointF(0, -self._rise)

    @property
    def ideal_width(self) -> float:
        """The width that the longest line needs."""
        if self.document is None:
            return 0.0
        self.document.setTextWidth(-1)
        return self.document.idealWidth()


class TableItem(BlockItem):
    """A table, no wider than its content."""

    def __init__(self, block: Table, look: Look) -> None:
        super().__init__(block)
        self.document = table_document(block, look)

    def measure(self) -> float:
        """Give the table the width it wants, at most what there is."""
        document = self.document
        if document is None:
            return 0.0
        document.setTextWidth(-1)
        document.setTextWidth(min(self.width, document.idealWidth() + 1))
        return document.size().height()

    @property
    def is_right_to_left(self) -> bool:
        """Tables keep to the left; their cells have directions of their own."""
        return False


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


def _selection(
    document: QTextDocument, selected: Selection
) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(document)
    last = document.characterCount() - 1
    cursor.setPosition(min(selected[0], last))
    cursor.setPosition(min(selected[1], last), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    palette = QPalette()
    made.format.setBackground(palette.highlight())
    made.format.setForeground(palette.highlightedText())
    return made
