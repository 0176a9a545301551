"""The pages about models at 200 % text: nothing is cut off at the side."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from tests.gallery.models import usual
from tests.helpers.long_words import long_words
from tests.ui.library.gallery import pages, view
from wizchat.ui.library.installed_row import InstalledRow
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.library.row import ModelRow, _Shape
from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.button import YieldingButton
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _scroll(page: QWidget) -> QScrollArea:
    found = page if isinstance(page, QScrollArea) else page.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


def _all_inside(page: QWidget) -> None:
    scroll = _scroll(page)
    inner = scroll.widget()
    assert inner.width() == scroll.viewport().width()
    for part in inner.findChildren(QWidget):
        if part.isVisible() and isinstance(part, Label | QAbstractButton):
            place = part.mapTo(inner, QPoint()).x()
            assert place >= 0, part
            assert place + part.width() <= inner.width(), part
            assert part.width() >= part.minimumSizeHint().width(), part


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("width", [480, 1200])
@pytest.mark.parametrize("name", ["first", "models"])
def test_nothing_is_cut_off(qtbot: QtBot, name: str, width: int, *, long: bool) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    with long_words() if long else nullcontext():
        page = pages(theme)[name]
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: _all_inside(page))
    rows = page.findChildren(ModelRow)
    for row in rows:
        assert row.name.width() >= row.name.sizeHint().width(), row.name.text()
        assert row.size_text.width() >= row.size_text.sizeHint().width()
    assert rows


def test_a_button_without_room_says_the_rest_in_its_tool_tip(qtbot: QtBot) -> None:
    button = YieldingButton(Theme(), "A long sentence about what this button does")
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint())
    whole = button.grab().toImage()
    button.resize(120, button.height())
    assert button.minimumSizeHint().width() <= 120
    assert button.toolTip() == button.text()
    cut = button.grab().toImage()
    middle = whole.height() // 2
    assert cut.pixelColor(4, middle) == whole.pixelColor(4, middle)  # no letter at the border


@pytest.mark.parametrize("name", ["first", "models"])
def test_the_size_stands_at_the_far_side_where_it_is_narrow(qtbot: QtBot, name: str) -> None:
    page = pages(Theme(mode=ThemeMode.LIGHT))[name]
    qtbot.addWidget(page)
    page.show()
    row = page.findChildren(ModelRow)[0]
    for width, far in ((1200, False), (480, True)):
        page.resize(width, 900)
        qtbot.waitUntil(lambda: (row._shape is _Shape.STACKED) is far)  # noqa: B023
        assert bool(row.size_text.alignment() & Qt.AlignmentFlag.AlignTrailing) is far
    far_sides = (row._corner or row.size_text, row._gauge)
    qtbot.waitUntil(lambda: len({cell.geometry().right() for cell in far_sides}) == 1)


def test_no_small_button_stands_alone_on_a_line(qtbot: QtBot) -> None:
    page = pages(Theme(mode=ThemeMode.LIGHT))["models"]
    qtbot.addWidget(page)
    page.resize(480, 900)
    page.show()
    in_use, other = page.findChildren(InstalledRow)[:2]
    qtbot.waitUntil(lambda: in_use._shape is _Shape.STACKED)

    def beside_the_name() -> None:
        for row in (in_use, other):
            more, size = row._more.geometry(), row.size_text.geometry()
            assert more.left() > size.right()
            assert abs(more.center().y() - size.center().y()) <= 1
        assert not in_use.controls.isVisible()
        assert other.controls.isVisible()

    qtbot.waitUntil(beside_the_name)


def test_rows_that_come_later_are_as_high_as_they_need(qtbot: QtBot) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    window = ModelsWindow(theme)
    qtbot.addWidget(window)
    window.show_view(view())
    window.resize(480, 780)
    window.show()
    qtbot.wait(50)  # until it stands
    window.show_view(usual())

    qtbot.wait(100)  # asking a row for its height would have it laid out again
    rows = [row for row in window.findChildren(ModelRow) if row.isVisible()]
    assert len(rows) > 10
    heights = [row.height() for row in rows]
    for row, height in zip(rows, heights, strict=True):
        assert height >= row.heightForWidth(row.width()), row.name.text()


def test_a_name_has_more_room_where_there_is_more(qtbot: QtBot) -> None:
    page = pages(Theme(mode=ThemeMode.LIGHT))["models"]
    qtbot.addWidget(page)
    rows = page.findChildren(InstalledRow)
    widths = {}
    for width in (980, 1300):
        page.resize(width, 900)
        page.show()
        qtbot.waitUntil(lambda: rows[0].width() > width - 80)  # noqa: B023 - at once
        qtbot.waitUntil(lambda: len({row._title.width() for row in rows}) == 1)
        widths[width] = rows[0]._title.width()
    assert widths[1300] > widths[980] + 60


@pytest.mark.parametrize("width", [480, 700, 760, 840, 1000, 1600])
def test_a_remark_has_room_for_some_words(qtbot: QtBot, width: int) -> None:
    """Beside everything else it was a column of single words in a window of usual width."""
    theme = Theme(mode=ThemeMode.LIGHT)
    window = pages(theme)["models"]
    qtbot.addWidget(window)
    window.resize(width, 900)
    window.show()
    rows = window.findChildren(ModelRow)
    least = rows[0].remark.fontMetrics().averageCharWidth() * 20
    qtbot.waitUntil(lambda: min(row.remark.width() for row in rows) >= least)
