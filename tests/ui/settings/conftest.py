"""The settings window, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.settings import Settings
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> SettingsWindow:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    made = SettingsWindow(theme, Settings())
    qtbot.addWidget(made)
    made.show()
    return made
