"""Selecting with the mouse: letters, words or blocks, and past the edges of the view."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from wizchat.ui.chat.selection import Point, TranscriptSelection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_SCROLL_MS: Final = 30
_FASTEST: Final = 160
"""Pixels that a selection past an edge scrolls at once."""


class Unit(IntEnum):
    """What a selection grows by."""

    LETTER = 1
    WORD = 2
    BLOCK = 3


class Page(Protocol):
    """What is selected in."""

    @property
    def order(self) -> Mapping[str, int]:
        """The place of each message."""

    def point_at(self, position: QPoint) -> Point | None:
        """Return the point nearest to a position of the viewport."""

    def unit_at(self, point: Point, unit: Unit) -> tuple[Point, Point]:
        """Return where the word or block at a point begins and ends."""

    def scroll_by(self, pixels: int) -> None:
        """Move the view."""


class MouseSelection(QObject):
    """Follows the mouse from where it went down. GUI thread."""

    changed = Signal(object)
    """The TranscriptSelection."""

    def __init__(self, page: Page, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._page = page
        self._viewport = viewport
        self._origin: tuple[Point, Point] | None = None
        self._unit = Unit.LETTER
        self._position = QPoint()
        self._pressed_at = QPoint()
        self._clicks = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def is_under_way(self) -> bool:
        """Whether the button is down."""
        return self._origin is not None

    def press(
        self, position: QPoint, before: TranscriptSelection | None, *, clicks: int = 1
    ) -> None:
        """Begin to select; with `before`, make that selection reach to here.

        `clicks` is how many there were at least.
        """
        self._count_click(position)
        self._clicks = max(self._clicks, clicks)
        point = self._page.point_at(position)
        if point is None:
            return
        if before is not None:
            self._unit = Unit.LETTER
            self._origin = (before.anchor, before.anchor)
        else:
            self._unit = Unit(min(self._clicks, 3))
            self._origin = self._page.unit_at(point, self._unit)
        self._reach(position)

    def drag(self, position: QPoint) -> None:
        """Select up to here, and scroll while it is past an edge."""
        if self._origin is None:
            return
        self._reach(position)
        if self._beyond() and not self._scroll.isActive():
            self._scroll.start()

    def release(self) -> None:
        """End."""
        self._origin = None
        self._scroll.stop()

    def forget(self) -> None:
        """End, and let the next click be a first one."""
        self.release()
        self._clicks = 0

    def _count_click(self, position: QPoint) -> None:
        hints = QGuiApplication.styleHints()
        near = (position - self._pressed_at).manhattanLength() <= hints.startDragDistance()
        self._clicks = self._clicks % 3 + 1 if self._again.isActive() and near else 1
        self._pressed_at = position
        self._again.start(hints.mouseDoubleClickInterval())

    def _beyond(self) -> int:
        """Return how far past the upper (negative) or lower edge the mouse is."""
        y = self._position.y()
        return min(y, 0) + max(y - self._viewport.height() + 1, 0)

    def _reach(self, position: QPoint) -> None:
        self._position = position
        inside = QPoint(position.x(), max(0, min(position.y(), self._viewport.height() - 1)))
        point = self._page.point_at(inside)
        if point is None or self._origin is None:
            return
        order = self._page.order
        first, last = self._page.unit_at(point, self._unit)
        begin, end = self._origin
        if _key(first, order) < _key(begin, order):
            self.changed.emit(TranscriptSelection(end, first))
        else:
            head = last if _key(last, order) > _key(end, order) else end
            self.changed.emit(TranscriptSelection(begin, head))

    @Slot()
    def _on_scroll(self) -> None:
        beyond = self._beyond()
        if self._origin is None or not beyond:
            self._scroll.stop()
            return
        self._page.scroll_by(max(-_FASTEST, min(_FASTEST, beyond // 2 or beyond)))
        self._reach(self._position)


def _key(point: Point, order: Mapping[str, int]) -> tuple[int, tuple[int, int]]:
    return order.get(point.message_id, 0), point.spot
