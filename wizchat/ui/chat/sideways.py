"""Blocks that may be wider than the page: they are moved sideways, the page is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from wizchat.ui.chat.items import BlockItem

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wizchat.render.document import Look

_BAR: Final = 3


class SidewaysItem(BlockItem):
    """A block with a content of its own width; `overflow` says how much of it does not fit."""

    offset = 0.0
    """How far the content is moved to the left, pixels."""

    @property
    def overflow(self) -> float:
        """How many pixels of the content do not fit."""
        raise NotImplementedError

    def scroll_by(self, pixels: float) -> bool:
        """Move the content sideways; False when it cannot move further."""
        wanted = min(self.overflow, max(0.0, self.offset + pixels))
        moved = wanted != self.offset
        self.offset = wanted
        return moved

    def show_between(self, left: float, right: float) -> bool:
        """Move the content so that a part of it, in its own coordinates, is seen."""
        if left < self.offset:
            return self.scroll_by(left - self.offset)
        if right > self.offset + self.width:
            return self.scroll_by(right - self.offset - self.width)
        return False

    def paint_position(self, painter: QPainter, look: Look, inset: float) -> None:
        """Show with a thin bar at the lower edge which part is seen."""
        if not self.overflow:
            return
        whole = self.width + self.overflow
        room = self.width - 2 * inset
        part = QRectF(0, self.height - 2 * _BAR, room * self.width / whole, _BAR)
        part.moveLeft(inset + room * self.offset / whole)
        painter.setPen(Qt.PenStyle.NoPen)
        faint = QColor(look.muted)
        faint.setAlphaF(0.45)
        painter.setBrush(faint)
        painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)
