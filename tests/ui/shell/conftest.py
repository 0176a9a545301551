from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.shell.gallery import window
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.ui.shell.main_window import MainWindow


@pytest.fixture
def theme(qapp: object) -> Theme:
    made = Theme(mode=ThemeMode.LIGHT)
    made.dress()
    return made


@pytest.fixture
def main_window(qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    made = window(theme)
    made.resize(1200, 780)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close_for_good()
    made.deleteLater()
