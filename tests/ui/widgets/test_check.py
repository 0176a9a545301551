"""The box to tick: by mouse anywhere on it, by keyboard, over as many lines as its text takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.check import CheckBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_the_box_is_seen_ticked_and_not(mode: ThemeMode, qtbot: QtBot) -> None:
    theme = Theme(mode=mode)
    theme.dress()
    box = CheckBox(theme, "Import those again")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()

    def colours() -> set[str]:
        picture = box.grab().toImage()
        side = box.height()
        return {picture.pixelColor(x, y).name() for x in range(side) for y in range(side)}

    assert QColor(theme.colour("muted")).name() in colours()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, 4))
    assert box.isChecked()
    assert QColor(theme.colour("accent")).name() in colours()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_long_text_takes_more_lines(qtbot: QtBot) -> None:
    box = CheckBox(Theme(mode=ThemeMode.LIGHT), "With all versions of questions and answers")
    qtbot.addWidget(box)
    assert box.heightForWidth(120) > 2 * box.heightForWidth(1000)
    assert box.minimumSizeHint().width() < box.sizeHint().width()
