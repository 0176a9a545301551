"""The open windows in the Window menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from wizchat.ui.shell.window_list import WindowEntry, WindowList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_long_title_leaves_the_menu_narrow(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = QMenu(owner)
    windows = WindowList(owner)
    windows.stand_in(menu)
    windows.show_windows((WindowEntry("a", "Tom & Jerry"), WindowEntry("b", "word " * 99)))
    short, long = [action.text() for action in menu.actions() if action.text()]
    assert short == "Tom && Jerry"
    assert len(long) <= 60
    assert long.endswith("…")
