"""Blocks on the screen: laid out once, painted where they are exposed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from wizchat.render.blocks import Code, Formula, Heading, Paragraph, Plain, Rule, Table
from wizchat.render.formulas import keys
from wizchat.ui.chat.code import CodeItem
from wizchat.ui.chat.code_headers import CodeHeaders
from wizchat.ui.chat.containers import paint_containers
from wizchat.ui.chat.formula import FormulaItem
from wizchat.ui.chat.growing_colours import GrowingColours
from wizchat.ui.chat.items import BlockItem, RuleItem, gap_before
from wizchat.ui.chat.look import look
from wizchat.ui.chat.marks import Marks, places
from wizchat.ui.chat.place_buttons import PlaceButtons, PlaceItem, places_in
from wizchat.ui.chat.sideways import SidewaysItem
from wizchat.ui.chat.table import TableItem
from wizchat.ui.chat.text import PlainItem, TextItem

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QPaintEvent,
    )

    from wizchat.render.blocks import Block
    from wizchat.render.document import Look
    from wizchat.render.formulas import Key
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.selection import Spot, TextSelection
    from wizchat.ui.theme.theme import Theme

_BARS_ABOVE: Final = 30  # pixels; the bar of a quotation bridges the gap above a block
_TO_THE_END: Final = 1 << 20


class BlockArea(QWidget):
    """Blocks below each other. It has no layout of its own: `lay_out` gives its height."""

    save_requested = Signal(str, str)
    """Language and text of a code block."""
    place_requested = Signal(str)
    """A part of the app, an `OwnPlace`, that the message leads to."""
    resized = Signal()
    """The height changed from within, as when long code lines are wrapped."""

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing paints only what is new
        self._theme = theme
        self._typesetter = typesetter
        self._look: Look = look(theme, typesetter.formulas)
        self._items: list[BlockItem] = []
        self._headers = CodeHeaders(theme, self)
        self._headers.wrap_requested.connect(typesetter.set_wraps)
        typesetter.wraps_changed.connect(self._on_wraps_changed)
        self._headers.save_requested.connect(self.save_requested)
        self._growing: GrowingColours | None = None
        self._places = PlaceButtons(theme, self)
        self._places.requested.connect(self.place_requested)
        self._exposed = (0.0, 0.0)
        self._selection: TextSelection | None = None
        """What is painted as selected."""
        self._marks: Marks | None = None
        """What is painted as found."""
        self._dirty = 0
        self._changed_from: float | None = None
        """The height below which the painting is out of date."""
        self._width = 0.0
        self._height = 0
        theme.changed.connect(self._on_theme_changed)
        typesetter.coloured.connect(self._on_coloured)
        typesetter.formulas.ready.connect(self._on_formula_ready)
        self._fresh: set[Key] = set()
        self._with_formulas = QTimer(self)
        self._with_formulas.setSingleShot(True)
        self._with_formulas.setInterval(0)
        self._with_formulas.timeout.connect(self._show_formulas)

    # --- Content -----------------------------------------------------------------------------

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown."""
        return tuple(item.block for item in self._items)

    @property
    def items(self) -> Sequence[BlockItem]:
        """The blocks as they lie."""
        return self._items

    def replace_from(self, index: int, blocks: Sequence[Block]) -> None:
        """Show other blocks from a position on; those that stay the same are not touched."""
        at = index
        for block in blocks:
            if at < len(self._items):
                item = self._items[at]
                if item.block != block:
                    if not item.adopt(block):
                        self._drop_widgets(item)
                        self._items[at] = self._made(block)
                    self._dirty = min(self._dirty, at)
                    self._request_colours(self._items[at])
            else:
                self._items.append(self._made(block))
                self._dirty = min(self._dirty, at)
                self._request_colours(self._items[at])
            at += 1
        for item in self._items[at:]:
            self._drop_widgets(item)
        if len(self._items) > at:
            del self._items[at:]
            self._dirty = min(self._dirty, at)

    def set_growing(self, is_growing: bool) -> None:
        """Know whether more blocks are to come, so that what they need is at hand."""
        self._headers.set_growing(is_growing)

    def clear(self) -> None:
        """Show nothing: no blocks, nothing selected and nothing found."""
        self.replace_from(0, ())
        self.set_growing(False)
        if self._growing is not None:
            self._growing.leave()
        self._selection = self._marks = None
        self._exposed = (0.0, 0.0)

    def lay_out(self, width: float) -> int:
        """Take a width, lay out what has changed, and return the height in pixels.

        Nothing is painted again before `show_changes`.
        """
        if width != self._width:
            self._width = width
            self._dirty = 0
            for item in self._items:
                item.laid_out = False
        if self._dirty < len(self._items) or self._dirty == 0:
            self._lay_out_from(self._dirty)
        self._dirty = len(self._items)
        last = self._items[-1] if self._items else None
        self._height = round(last.top + last.height + 0.49) if last else 0
        return self._height

    def index_at(self, y: float) -> int:
        """Return which block is at a height, or the one before; there must be one."""
        return max(0, bisect_right(self._items, y, key=lambda it: it.top) - 1)

    def line_of(self, spot: Spot) -> QRectF:
        """Return the line of text at a spot, in the area's coordinates."""
        if not self._items:
            return QRectF()
        item = self._items[min(spot[0], len(self._items) - 1)]
        return item.line_at(spot[1]).translated(item.left, item.top)

    def spot_at(self, point: QPointF) -> Spot:
        """Return the spot nearest to a point; there must be a block."""
        index = self.index_at(point.y())
        item = self._items[index]
        if point.y() < 0:
            return (0, 0)
        if point.y() > item.top + item.height and index == len(self._items) - 1:
            return (index, item.length)
        return (index, item.position_at(point - QPointF(item.left, item.top)))

    def mark(self, pattern: re.Pattern[str] | None, current: tuple[int, int] | None) -> None:
        """Mark what a pattern finds; `current` is a block and the how-manieth place in it."""
        if pattern is None:
            marks = None
        elif self._marks and (self._marks.pattern, self._marks.current) == (pattern, current):
            return
        else:
            marks = Marks(self._theme, pattern, current)
        if marks is not None or self._marks is not None:
            self._marks = marks
            self.update()

    def line_found(self, block: int, number: int) -> QRectF:
        """Return the line of a found place, moved into sight where it is too far to the side."""
        item = self._items[block] if block < len(self._items) else None
        if item is None or self._marks is None:
            return QRectF()
        found = places(self._marks.pattern, item)
        if not found:
            return QRectF(0, item.top, item.width, item.height)
        start, end = found[min(number, len(found) - 1)]
        if isinstance(item, SidewaysItem) and item.show_between(item.x_of(start), item.x_of(end)):
            self.update()
        return self.line_of((block, start))

    def scroll_sideways(self, pixels: float, top: float, bottom: float) -> bool:
        """Move what is wider than the page between two heights; False where nothing moves."""
        wide = (item for item in self._items if isinstance(item, SidewaysItem))
        seen = [item for item in wide if item.top < bottom and item.top + item.height > top]
        moved = [item for item in seen if item.scroll_by(pixels)]
        if moved:
            self.update()
        return bool(moved)

    @property
    def ideal_width(self) -> float:
        """The width that the text would fill without wrapping; of what was typed alone."""
        widths = (item.ideal_width for item in self._items if isinstance(item, PlainItem))
        return max(widths, default=0.0)

    @property
    def used_width(self) -> float:
        """The width of the longest line as wrapped; text reading from the left alone."""
        if any(item.is_right_to_left for item in self._items):
            return self._width
        pieces = (piece for item in self._items for piece in item.pieces)
        return max((piece.document.idealWidth() for piece in pieces), default=0.0)

    def _lay_out_from(self, index: int) -> None:
        scale = self._look.scale
        before = self._items[index - 1] if index else None
        changed_at: float | None = None
        for item in self._items[index:]:
            gap = gap_before(before.block if before else None, item.block, scale)
            top = before.top + before.height + gap if before else 0.0
            if not item.laid_out or top != item.top:
                changed_at = top if changed_at is None else changed_at
            item.top = top
            if not item.laid_out:
                item.lay_out(self._width, scale)
            before = item
        first = changed_at or 0.0
        known = self._changed_from
        self._changed_from = first if known is None else min(first, known)

    def show_changes(self) -> None:
        """Have painted what has been laid out anew; to be called when the area has its place."""
        if self._changed_from is not None:
            self.update(0, int(self._changed_from) - _BARS_ABOVE, self.width(), _TO_THE_END)
            self._changed_from = None

    def _made(self, block: Block) -> BlockItem:
        item = make_item(block, self._look)
        if isinstance(item, CodeItem) and self._typesetter.wraps:
            item.set_wraps(True)
        return item

    # --- Code --------------------------------------------------------------------------------

    def show_headers(self, top: float, bottom: float) -> None:
        """Have widgets between two heights, which are about to be seen."""
        self._exposed = (top, bottom)
        self._show_widgets()

    def _show_widgets(self) -> None:
        self._headers.show_between(self._items, *self._exposed)
        self._places.show_between(self._items, *self._exposed)

    def _drop_widgets(self, item: BlockItem) -> None:
        self._headers.drop(item)
        self._places.drop(item)

    @Slot(bool)
    def _on_wraps_changed(self, wraps: bool) -> None:
        for at, item in enumerate(self._items):
            if isinstance(item, CodeItem):
                item.set_wraps(wraps)
                self._dirty = min(self._dirty, at)
        self._headers.show_wraps(wraps)
        if self._dirty < len(self._items):
            self.resized.emit()

    def _request_colours(self, item: BlockItem) -> None:
        if not isinstance(item, CodeItem):
            return
        if item.code.growing:
            self._colour_growing(item)
            return
        lines = self._typesetter.known_colours(item.code.language, item.code.text)
        if lines is None:
            self._typesetter.request_colours(item.code.language, item.code.text)
        else:
            item.set_colours(lines)

    def _colour_growing(self, item: CodeItem) -> None:
        if self._growing is None:
            self._growing = GrowingColours(self._typesetter, self)
            self._growing.changed.connect(self._on_grown_coloured)
        self._growing.follow(item)

    @Slot(object, float)
    def _on_grown_coloured(self, item: CodeItem, top: float) -> None:
        self.update(0, int(item.top + top), self.width(), _TO_THE_END)

    @Slot(str, str, object)
    def _on_coloured(self, language: str, text: str, lines: object) -> None:
        for item in self._items:
            if isinstance(item, CodeItem) and (item.code.language, item.code.text) == (
                language,
                text,
            ):
                item.set_colours(lines)  # type: ignore[arg-type]
                self.update()

    # --- Formulas ----------------------------------------------------------------------------

    @Slot(object)
    def _on_formula_ready(self, key: Key) -> None:
        self._fresh.add(key)
        self._with_formulas.start()

    @Slot()
    def _show_formulas(self) -> None:
        """Show formulas in place of their source, all that have become ready together."""
        fresh, self._fresh = self._fresh, set()
        found = False
        for at, item in enumerate(self._items):
            if not fresh.isdisjoint(keys(item.block)):
                self._drop_widgets(item)
                self._items[at] = self._made(item.block)
                self._dirty = min(self._dirty, at)
                found = True
        if found:
            self.resized.emit()

    # --- Theme -------------------------------------------------------------------------------

    @Slot()
    def _on_theme_changed(self) -> None:
        self._look = look(self._theme, self._typesetter.formulas)
        blocks = self.blocks
        for item in self._items:
            self._drop_widgets(item)
        self._items = []
        self._dirty = 0
        self.replace_from(0, blocks)
        self.resized.emit()

    # --- Painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that are exposed."""
        painter = QPainter(self)
        exposed = QRectF(event.rect())
        first = max(0, bisect_right(self._items, exposed.top(), key=lambda it: it.top) - 1)
        for index in range(first, len(self._items)):
            item = self._items[index]
            before = self._items[index - 1] if index else None
            gap = item.top - (before.top + before.height) if before else 0.0
            if item.top - gap > exposed.bottom():
                break
            if item.block.place.containers:
                paint_containers(painter, item, self._look, self._width, gap)
            painter.save()
            painter.translate(item.left, item.top)
            selected = self._selection.within(index, item.length) if self._selection else None
            item.marks = self._marks.of(index, item) if self._marks else ()
            item.paint(painter, exposed.translated(-item.left, -item.top), selected)
            painter.restore()


def make_item(block: Block, look: Look) -> BlockItem:
    """Return a block as it lies in a message."""
    match block:
        case Code():
            item: BlockItem = CodeItem(block, look)
        case Table():
            item = TableItem(block, look)
        case Formula():
            item = FormulaItem(block, look)
        case Rule():
            item = RuleItem(block, look)
        case Paragraph() if places := places_in(block):
            item = PlaceItem(block, look, places)
        case Plain():
            item = PlainItem(block, look)
        case Paragraph() | Heading():
            item = TextItem(block, look)
    return item
