from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from wizchat.render.stream import read
from wizchat.ui.chat.block_area import make_item
from wizchat.ui.chat.containers import paint_containers
from wizchat.ui.chat.look import look

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


def painted(text: str, direction: Qt.LayoutDirection, theme: Theme) -> QImage:
    image = QImage(QSize(300, 40), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    item = make_item(read(text)[0], look(theme))
    item.lay_out(300, 1.0)
    paint_containers(painter, item, look(theme), 300, 0)
    painter.end()
    return image


@pytest.mark.parametrize("text", ["1. one", "12) two", "- three", "1. واحد", "- [x] done"])
def test_a_marker_looks_the_same_whatever_the_windows_direction(text: str, theme: Theme) -> None:
    left = painted(text, Qt.LayoutDirection.LeftToRight, theme)
    assert left == painted(text, Qt.LayoutDirection.RightToLeft, theme)


def columns(image: QImage) -> list[bool]:
    """Return for each column whether something is painted in it."""
    rows = range(image.height())
    white = QColor(Qt.GlobalColor.white).rgb()
    return [any(image.pixel(x, y) != white for y in rows) for x in range(image.width())]


def test_a_box_stands_as_far_from_its_text_on_either_side(theme: Theme) -> None:
    latin = painted("- [x] done", Qt.LayoutDirection.LeftToRight, theme)
    arabic = painted("- [x] تم", Qt.LayoutDirection.RightToLeft, theme)
    from_left, from_right = columns(latin), columns(arabic)[::-1]
    assert from_left.index(True) > 0
    assert abs(from_left.index(True) - from_right.index(True)) <= 1  # lines lie between pixels
