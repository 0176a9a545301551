from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyleOptionMenuItem

from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.corners import cut_corners
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def text_painted(menu: PopupMenu) -> str:
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.actions()[0])
    return option.text


@pytest.fixture
def menu(qtbot: QtBot) -> PopupMenu:
    Theme(mode=ThemeMode.LIGHT).dress()
    made = PopupMenu("Help")
    qtbot.addWidget(made)
    made.addAction("Shortcuts").setShortcut("Ctrl+?")
    return made


def test_keys_keep_their_order_where_the_app_is_mirrored(menu: PopupMenu) -> None:
    assert text_painted(menu) == "Shortcuts\tCtrl+?"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert text_painted(menu) == "Shortcuts\t\u2066Ctrl+?\u2069"
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_corners_are_cut_only_where_nothing_blends(
    menu: PopupMenu, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_corners(menu, 8)
    assert menu.mask().isEmpty()
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    cut_corners(menu, 8)
    assert not menu.mask().contains(menu.rect().topLeft())
    assert menu.mask().contains(menu.rect().center())


def test_nothing_is_painted_outside_the_corners(menu: PopupMenu) -> None:
    menu.resize(menu.sizeHint())
    picture = menu.grab().toImage()
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(picture.rect().center()).alpha() == 255


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_keys_stand_apart_from_what_they_do(menu: PopupMenu) -> None:
    """The room at the edge, which Qt leaves there, is taken for it."""
    menu.popup(QPoint())
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.actions()[0])
    keys = menu.fontMetrics().horizontalAdvance("Ctrl+?")
    assert 0 < option.reservedShortcutWidth < keys


def test_icons_grow_with_the_text(menu: PopupMenu) -> None:
    sides = []
    for scale in (2.0, 1.0):
        Theme(mode=ThemeMode.LIGHT, text_scale=scale).dress()
        menu.ensurePolished()
        sides.append(menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu))
    assert sides == [32, 16]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_is_chosen_has_one_mark_with_smooth_edges(
    menu: PopupMenu, direction: Qt.LayoutDirection
) -> None:
    action = menu.actions()[0]
    action.setCheckable(True)
    menu.setLayoutDirection(direction)
    menu.resize(menu.sizeHint())
    before = menu.grab().toImage()
    action.setChecked(True)
    after = menu.grab().toImage()
    places = [(x, y) for x in range(after.width()) for y in range(after.height())]
    changed = [(x, y) for x, y in places if before.pixel(x, y) != after.pixel(x, y)]
    assert len({after.pixel(x, y) for x, y in changed}) > 5
    columns = {x for x, _ in changed}
    at_left = max(columns) < after.width() / 3
    assert at_left is (direction is Qt.LayoutDirection.LeftToRight)
    assert 8 <= max(columns) - min(columns) <= 14
