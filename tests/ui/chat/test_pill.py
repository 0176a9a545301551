from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizchat.ui.chat.pill import JumpPill

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme


WIDTH = 120


def dark_pixels(pill: JumpPill) -> float:
    """Return the mean of their places."""
    image = pill.grab().toImage()
    found = [
        x
        for x in range(WIDTH)
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 90
    ]
    return sum(found) / len(found)


def test_the_arrow_stands_before_the_words(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    pill = JumpPill(theme, page)
    pill.setText("")
    pill.resize(WIDTH, 30)
    assert dark_pixels(pill) < WIDTH / 2
    pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dark_pixels(pill) > WIDTH / 2
