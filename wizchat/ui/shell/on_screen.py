"""Keeping a window where a person can reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_GRIP: Final = QSize(96, 24)
"""Of the window's upper edge, what must be on a screen so that it can be taken and moved."""
_STEP: Final = QPoint(32, 32)


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


def stand_beside(window: QWidget, other: QWidget) -> None:
    """Give a new window its first place: a little below another one, whole on the same screen."""
    title_bar = other.frameGeometry().height() - other.height()
    area = other.screen().availableGeometry().adjusted(0, 0, 0, -title_bar)
    corner = other.frameGeometry().topLeft() + _STEP
    place = _within(QRect(corner, window.size()), area)
    window.resize(place.size())
    window.move(place.topLeft())


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
