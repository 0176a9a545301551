from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.opening import open_window
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def main(qtbot: QtBot) -> QWidget:
    main = QWidget()
    qtbot.addWidget(main)
    main.setGeometry(100, 80, 500, 400)
    main.show()
    return main


def test_it_opens_over_the_middle(main: QWidget, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    open_window(window, main)
    offset = window.geometry().center() - main.frameGeometry().center()
    assert offset.manhattanLength() <= 2


@pytest.mark.parametrize("size", [(700, 700), (5000, 5000)])
def test_it_stays_on_the_screen(main: QWidget, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    main.move(main.screen().availableGeometry().bottomRight())
    open_window(window, main)
    assert main.screen().availableGeometry().contains(window.geometry())


def test_it_opens_again_where_it_was_left(main: QWidget, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    open_window(window, main)
    window.move(3, 4)
    window.close()
    open_window(window, main)
    assert (window.x(), window.y()) == (3, 4)


def test_the_keys_that_close_any_window_close_it(main: QWidget, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        open_window(window, main)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.isHidden)


def test_the_app_is_quit_from_any_window(qtbot: QtBot) -> None:
    main = MainWindow(Theme(), {})
    qtbot.addWidget(main)
    window = QWidget()
    qtbot.addWidget(window)
    for _ in range(2):  # opened again, it is still asked for once
        with qtbot.waitActive(window):
            open_window(window, main)
        with qtbot.waitSignal(main.quit_requested):
            qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        window.close()
    with qtbot.waitActive(window):
        open_window(window, main)
    with qtbot.waitSignal(main.models_requested):
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window, Qt.Key.Key_M, modifiers)
