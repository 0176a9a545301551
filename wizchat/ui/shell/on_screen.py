"""Keeping a window where a person can reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

_GRIP: Final = QSize(96, 24)
"""Of the window's upper edge, what must be on a screen so that it can be taken and moved."""
_TITLE_BAR: Final = 40
"""More than the window systems put on top of a window."""
_LARGEST_PART: Final = 0.92
"""Of a screen that is too small, so that it is seen to be a window."""
_STEP: Final = QPoint(32, 32)
_NEAR: Final = 24


def bring_on_screen(window: QWidget) -> None:
    """Move a window that lies outside the screens there are now, and cut what is too large.

    Qt looks after this itself on most platforms; a place remembered on another computer or
    before a screen went away is no place to trust.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = reachable(window.geometry(), areas)
    if place != window.geometry():
        window.setGeometry(place)


def fit_on_screen(window: QWidget) -> None:
    """Make a new window smaller where it would be larger than its screen, and centre it then."""
    area = window.screen().availableGeometry()
    place = fitting(window.size(), area, window.minimumSize())
    if place is not None:
        window.setGeometry(place)


def stand_beside(window: QWidget, other: QWidget, rest: Iterable[QWidget]) -> None:
    """Give a new window its first place: a little below another one, whole on the same screen.

    It covers none of the `rest` exactly.
    """
    title_bar = other.frameGeometry().height() - other.height()
    area = other.screen().availableGeometry().adjusted(0, 0, 0, -title_bar)
    taken = [each.frameGeometry().topLeft() for each in rest if each.isVisible()]
    place = free_place(QRect(other.frameGeometry().topLeft(), window.size()), area, taken)
    window.resize(place.size())
    window.move(place.topLeft())


def fitting(size: QSize, area: QRect, least: QSize) -> QRect | None:
    """Return a place in the middle of a screen for a window too large for it, else None."""
    room = area.size() - QSize(0, _TITLE_BAR)
    if size.boundedTo(room) == size:
        return None
    place = QRect(QPoint(), size.boundedTo((room * _LARGEST_PART).expandedTo(least)))
    place.moveCenter(area.center() + QPoint(0, _TITLE_BAR // 2))
    return place


def free_place(start: QRect, area: QRect, taken: Sequence[QPoint]) -> QRect:
    """Return a place some steps after `start` whose corner is not that of another window."""
    place = start
    for _ in range(len(taken) + 1):
        moved = _within(place.translated(_STEP), area)
        if moved == place:  # in the corner of the screen: begin again at the other end
            moved = QRect(area.topLeft(), place.size())
        place = moved
        if all((place.topLeft() - corner).manhattanLength() > _NEAR for corner in taken):
            break
    return place


def reachable(place: QRect, areas: Sequence[QRect]) -> QRect:
    """Return `place`, or one like it of which a person can take hold on one of the screens."""
    if not areas or any(_has_hold(place, area) for area in areas):
        return place
    area = max(areas, key=lambda each: (_shared(place, each), -_distance(place, each)))
    return _within(place, area)


def _within(place: QRect, area: QRect) -> QRect:
    moved = QRect(place.topLeft(), place.size().boundedTo(area.size()))
    moved.moveLeft(min(max(moved.left(), area.left()), area.right() + 1 - moved.width()))
    moved.moveTop(min(max(moved.top(), area.top()), area.bottom() + 1 - moved.height()))
    return moved


def _has_hold(place: QRect, area: QRect) -> bool:
    edge = QRect(place.topLeft(), QSize(place.width(), _GRIP.height()))
    seen = edge & area
    return seen.width() >= min(_GRIP.width(), place.width()) and seen.height() >= _GRIP.height()


def _shared(place: QRect, area: QRect) -> int:
    both = place & area
    return both.width() * both.height()


def _distance(place: QRect, area: QRect) -> int:
    return (place.center() - area.center()).manhattanLength()
