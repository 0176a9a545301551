from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from wizchat.ui.palette.field import PaletteField
from wizchat.ui.shell.search_field import SearchField
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("kind", [SearchField, PaletteField])
def test_a_mirrored_field_begins_beside_its_icon(
    qtbot: QtBot, qapp: QApplication, kind: type[SearchField | PaletteField]
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        try:
            field = kind(Theme())
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setLayoutDirection(direction)
        qtbot.addWidget(field)
        field.resize(400, 40)
        for text in ("", "Q4_K_M", "بحث"):
            field.setText(text)
            field.setCursorPosition(0)
            field.grab()  # it scrolls as it paints
            caret = field.cursorRect().center().x()
            is_mirrored = direction is Qt.LayoutDirection.RightToLeft
            assert (caret > 200) is is_mirrored or (text == "بحث" and not is_mirrored)
