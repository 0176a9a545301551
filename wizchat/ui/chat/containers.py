"""What lists and quotations paint beside their blocks: markers, boxes and bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from wizchat.render.blocks import Item, Note, Quote
from wizchat.ui.chat.items import indent_of

if TYPE_CHECKING:
    from wizchat.render.blocks import Container
    from wizchat.render.document import Look
    from wizchat.ui.chat.items import BlockItem

_BAR_WIDTH: Final = 3
_MARKER_GAP: Final = 8
_BOX: Final = 13
_NOTE_SIZE: Final = 0.8
_LRM, _RLM = "\u200e", "\u200f"
"""Marks of direction, so that the full stop of a number stands where its list reads on, whatever
the direction of the window."""


def paint_containers(
    painter: QPainter, item: BlockItem, look: Look, whole_width: float, gap: float
) -> None:
    """Paint what belongs to one block; `gap` is the room above it, which bars bridge."""
    place = item.block.place
    mirrored = item.is_right_to_left
    first_new = len(place.containers) - place.opened
    edge = 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for depth, container in enumerate(place.containers):
        begins = depth >= first_new
        room = indent_of(container, look.scale)
        if isinstance(container, Quote):
            top = item.top if begins else item.top - gap
            bar = QRectF(edge, top, _BAR_WIDTH, item.top + item.height - top)
            _paint_bar(painter, _mirrored(bar, whole_width) if mirrored else bar, look)
        elif begins:
            area = QRectF(edge, item.top, room - _MARKER_GAP, item.height)
            area = _mirrored(area, whole_width) if mirrored else area
            _paint_marker(painter, container, item, area, look)
        edge += room


def _mirrored(area: QRectF, whole_width: float) -> QRectF:
    return QRectF(whole_width - area.right(), area.top(), area.width(), area.height())


def _paint_bar(painter: QPainter, bar: QRectF, look: Look) -> None:
    painter.fillRect(bar.toRect(), look.line)


def _paint_marker(
    painter: QPainter, container: Container, item: BlockItem, area: QRectF, look: Look
) -> None:
    if isinstance(container, Note):
        _paint_label(painter, item, container.label, area, look)
        return
    if not isinstance(container, Item):
        return
    if container.done is not None:
        _paint_box(painter, item, area, look, done=container.done)
        return
    painter.setFont(look.answer)
    painter.setPen(look.muted)
    width = QFontMetricsF(look.answer).horizontalAdvance(container.marker)
    where = QPointF(_beside(item, area, width), item.top + item.first_baseline)
    way = _RLM if item.is_right_to_left else _LRM
    painter.drawText(where, f"{way}{container.marker}{way}")


def _beside(item: BlockItem, area: QRectF, width: float) -> float:
    """Return where something begins that ends beside the text."""
    return area.left() if item.is_right_to_left else area.right() - width


def _paint_label(painter: QPainter, item: BlockItem, label: str, area: QRectF, look: Look) -> None:
    """Paint the label of a footnote, raised as where it is referred to."""
    font = QFont(look.answer)
    font.setPixelSize(round(font.pixelSize() * _NOTE_SIZE))
    metrics = QFontMetricsF(font)
    raised = item.top + item.first_baseline - metrics.capHeight() / 2
    left = _beside(item, area, metrics.horizontalAdvance(label))
    painter.setFont(font)
    painter.setPen(look.accent)
    painter.drawText(QPointF(left, raised), label)


def _paint_box(painter: QPainter, item: BlockItem, area: QRectF, look: Look, *, done: bool) -> None:
    side = round(_BOX * look.scale)
    middle = item.top + item.first_baseline - QFontMetricsF(look.answer).capHeight() / 2
    left = round(_beside(item, area, side)) - 0.5
    box = QRectF(left, round(middle - side / 2) + 0.5, side, side)
    painter.setPen(QPen(look.accent if done else look.muted, 1))
    painter.setBrush(look.accent if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if done:
        tick = QPen(look.background, 1.6 * look.scale)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(tick)
        corner = box.topLeft()
        steps = [
            corner + QPointF(x, y) * side for x, y in ((0.25, 0.55), (0.43, 0.72), (0.77, 0.3))
        ]
        painter.drawPolyline(steps)
