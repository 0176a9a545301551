"""Renders the settings window: python -m tests.ui.settings.gallery FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wizchat.desktop.settings import Settings
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.theme.theme import Theme, ThemeMode


def render(folder: Path) -> None:
    """Write one picture for each theme, wide and narrow, and one at 200 % text."""
    folder.mkdir(parents=True, exist_ok=True)
    looks = [(mode, width, 1.0) for mode in ("light", "dark") for width in (680, 400)]
    for mode, width, scale in [*looks, ("light", 900, 2.0)]:
        theme = Theme(mode=ThemeMode(mode), text_scale=scale)
        theme.dress()
        shown = SettingsWindow(theme, Settings(temperature=0.7, hub_endpoint="https://hub.example"))
        shown.resize(width, 1500)
        shown.show()
        QTest.qWait(50)
        shown.grab().save(str(folder / f"settings-{mode}-{width}.png"))
        shown.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    render(Path(sys.argv[1]))
