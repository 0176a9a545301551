"""Our own stroke icons, recoloured and rendered for the screen they are shown on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

_SCALES: Final = (1.0, 1.5, 2.0, 3.0)
"""Device pixel ratios that an icon carries; Qt picks the nearest."""
_INK: Final = b"currentColor"


@lru_cache(maxsize=512)
def pixmap(file: Path, colour: str, size: int, ratio: float) -> QPixmap:
    """Return the icon in a colour: `size` logical pixels square at a device pixel ratio.

    GUI thread. Raises FileNotFoundError when there is no such icon.
    """
    return _draw(_drawing(file, colour), size, ratio)


@lru_cache(maxsize=256)
def icon(file: Path, colour: str, disabled: str, size: int) -> QIcon:
    """Return the icon for every usual device pixel ratio; `disabled` is its greyed colour."""
    made = QIcon()
    for ink, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        drawing = _drawing(file, ink)
        for ratio in _SCALES:
            made.addPixmap(_draw(drawing, size, ratio), mode)
    return made


def _drawing(file: Path, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(file.read_bytes().replace(_INK, colour.encode())))


def _draw(drawing: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    image = QPixmap(pixels, pixels)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
