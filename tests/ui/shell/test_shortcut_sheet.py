"""The sheet of shortcuts: every key can be read at any width and text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from wizchat.ui.shell.shortcut_sheet import ShortcutSheet, _KeyCap
from wizchat.ui.shell.views import SheetSection
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINES = (
    ("Unterhaltungen durchsuchen", "Strg+Umschalt+Rücktaste"),
    ("Continue a cut answer", "Ctrl+Return"),
)


@pytest.mark.parametrize("width", [480, 860])
def test_no_key_is_cut_off(qtbot: QtBot, width: int) -> None:
    theme = Theme(mode=ThemeMode.LIGHT, text_scale=2.0)
    theme.dress()
    sheet = ShortcutSheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(width, 700)
    sheet.show()
    sheet.show_sections((SheetSection("Conversation", LINES), SheetSection("Model", LINES)))
    viewport = sheet._scroll.viewport()

    def all_are_in_sight() -> None:
        caps = sheet.findChildren(_KeyCap)
        assert len(caps) == 4
        for cap in caps:
            left = cap.mapTo(viewport, QPoint()).x()
            assert left >= 0
            assert left + cap.width() <= viewport.width()
            assert cap.width() >= cap.sizeHint().width()

    qtbot.waitUntil(all_are_in_sight)
