from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.theme.tokens import DARK, LIGHT, contrast
from wizchat.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_click_anywhere_and_space_switch_it(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    switch = Switch(Theme(mode=ThemeMode.LIGHT))
    qtbot.addWidget(switch)
    switch.setLayoutDirection(direction)
    switch.resize(switch.sizeHint())
    switch.show()
    off = switch.grab().toImage()
    far = QPoint(switch.width() - 2, switch.height() // 2)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=far)
    assert switch.isChecked()
    assert switch.grab().toImage() != off
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    spoken = QAccessible.queryAccessibleInterface(switch)
    assert spoken.role() is QAccessible.Role.CheckBox


def test_it_grows_with_the_text(qtbot: QtBot) -> None:
    theme = Theme()
    switch = Switch(theme)
    qtbot.addWidget(switch)
    before = switch.sizeHint()
    theme.set_text_scale(2.0)
    assert switch.sizeHint().width() > 1.7 * before.width()
    theme.set_text_scale(1.0)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_its_outline_can_be_seen_on_every_ground(tokens: object) -> None:
    for token in ("muted", "accent"):
        assert contrast(getattr(tokens, token), tokens.background) >= 3.0  # type: ignore[attr-defined]
