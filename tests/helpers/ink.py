"""Measures how well texts stand out from what is behind them, as they are painted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from wizchat.ui.chat.text_button import ShyButton
from wizchat.ui.theme.tokens import AA_LARGE, AA_TEXT, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHARP = 3
"""Times as many pixels as on a plain screen, so that every stroke has some in its full colour."""
_LARGE_PIXELS, _LARGE_BOLD_PIXELS = 24.0, 18.66
"""18 points and 14 points bold (WCAG 2.2, "large scale"), at 96 dots per inch."""
_MOST_ROWS = 4


def faint(window: QWidget) -> Iterator[str]:
    """Yield the texts of a shown window that do not reach the contrast WCAG AA asks for.

    What is disabled is left out, as WCAG does.
    """
    image = QImage(window.size() * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    for name, part, place in _texts(window):
        seen = QRect(part.mapTo(window, place.topLeft()), place.size())
        ratio = _contrast_in(image, seen)
        if ratio < _least(part):
            yield f"{type(part).__name__} {name!r} has {ratio:.2f}"


def _texts(window: QWidget) -> Iterator[tuple[str, QWidget, QRect]]:
    for part in window.findChildren(QWidget):
        seen = part.visibleRegion().boundingRect()
        if not part.isEnabled() or part.window() is not window or seen != part.rect():
            continue
        if isinstance(part, ShyButton) or not _is_on_top(part, window):
            continue  # the one is painted under the pointer alone
        match part:
            case QLabel() | QAbstractButton() if part.text().strip():
                yield part.text(), part, seen
            case QLineEdit() if part.text() or part.placeholderText():
                yield part.text() or part.placeholderText(), part, seen
            case QAbstractItemView():
                yield from _rows(part)


def _is_on_top(part: QWidget, window: QWidget) -> bool:
    top = window.childAt(part.mapTo(window, part.rect().center()))
    return top is not None and (top is part or part.isAncestorOf(top))


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QWidget, QRect]]:
    for row in range(min(_MOST_ROWS, view.model().rowCount())):
        index = view.model().index(row, 0)
        place = view.visualRect(index)
        if view.viewport().rect().contains(place) and index.data():
            yield str(index.data()), view.viewport(), place


def _least(part: QWidget) -> float:
    font = part.font()
    pixels = part.fontInfo().pixelSize()
    large = pixels >= (_LARGE_BOLD_PIXELS if font.bold() else _LARGE_PIXELS)
    return AA_LARGE if large else AA_TEXT


def _contrast_in(image: QImage, place: QRect) -> float:
    """Return the contrast of the commonest colour with what stands out from it most."""
    sharp = QRect(place.topLeft() * _SHARP, place.size() * _SHARP).intersected(image.rect())
    part = image.copy(sharp)
    pixels = memoryview(part.constBits()).cast("I")
    colours = Counter(pixels)
    behind = _name(colours.most_common(1)[0][0])
    return max(contrast(_name(colour), behind) for colour in colours)


def _name(pixel: int) -> str:
    return QColor.fromRgb(pixel).name()
