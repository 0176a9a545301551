"""Round corners of what opens over other windows, also where a desktop blends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def blends() -> bool:
    """Return whether half-transparent windows can be relied on; on X11 they may come out black."""
    return QGuiApplication.platformName() != "xcb"


def cut_corners(window: QWidget, radius: int) -> None:
    """Cut a window's corners off at its present size, where they cannot be left transparent."""
    if blends():
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))
