from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox

from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.choice import ChoiceBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_list_shows_all_of_a_few_choices(qtbot: QtBot) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    box = ChoiceBox(theme, "Colours")
    qtbot.addWidget(box)
    box.addItems(["Like the system", "Light", "Dark, and as long as a choice can be in German"])
    box.resize(120, 32)
    box.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(box.model().index(2, 0))
    assert view.viewport().rect().contains(last)
    assert last.width() >= view.sizeHintForColumn(0)
    box.hidePopup()


def test_a_choice_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = ChoiceBox(Theme(mode=ThemeMode.LIGHT), "Colours")
    qtbot.addWidget(box)
    box.addItems(["Dark, and as long as a choice can be in German"])
    option = QStyleOptionComboBox()
    for width, is_whole in ((120, False), (900, True)):
        box.resize(width, 32)
        box.initStyleOption(option)
        assert (option.currentText == box.currentText()) is is_whole
        assert box.fontMetrics().horizontalAdvance(option.currentText) < width - 20
