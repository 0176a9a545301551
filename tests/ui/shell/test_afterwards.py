"""Steps wait for the window's first picture, leave turns to the person, and are never left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wizchat.ui.shell import afterwards
from wizchat.ui.shell.afterwards import Afterwards

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Window(QWidget):
    """Notes that it was painted."""

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self._log = log

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._log.append("painted")


@pytest.fixture
def log() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, log: list[str]) -> Window:
    made = Window(log)
    qtbot.addWidget(made)
    return made


def test_the_steps_come_in_order_after_the_first_picture(
    qtbot: QtBot, window: Window, log: list[str]
) -> None:
    steps = Afterwards(window, [lambda: log.append("one"), lambda: log.append("two")], window)
    with qtbot.waitSignal(steps.done):
        steps.begin()
        window.show()
    assert log == ["painted", "one", "two"]


def test_what_happens_meanwhile_comes_between_two_steps(
    qtbot: QtBot, window: Window, log: list[str]
) -> None:
    def first() -> None:
        log.append("one")
        QTimer.singleShot(0, window, lambda: log.append("typed"))

    steps = Afterwards(window, [first, lambda: log.append("two")], window)
    with qtbot.waitSignal(steps.done):
        steps.begin()
        window.show()
    assert log == ["painted", "one", "typed", "two"]


def test_a_window_that_is_not_painted_is_not_waited_for_for_ever(
    qtbot: QtBot, window: Window, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(afterwards, "_AT_LATEST_MS", 10)
    steps = Afterwards(window, [lambda: log.append("one"), lambda: log.append("two")], window)
    with qtbot.waitSignal(steps.done):
        steps.begin()
    assert log == ["one", "two"]


def test_the_end_leaves_no_step_out(window: Window, log: list[str]) -> None:
    steps = Afterwards(window, [lambda: log.append("one"), lambda: log.append("two")], window)
    steps.begin()
    steps.finish()
    steps.finish()
    assert log == ["one", "two"]
