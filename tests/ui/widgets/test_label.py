from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.check import CheckBox
from wizchat.ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 200


@pytest.fixture
def theme(qapp: object) -> Theme:
    return Theme(mode=ThemeMode.LIGHT)


def ink(label: ElidedLabel) -> list[int]:
    """Return how far from the left each dark pixel is."""
    image = QImage(label.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    label.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    places = ((x, y) for x in range(WIDTH) for y in range(image.height()))
    return [x for x, y in places if image.pixelColor(x, y).lightness() < 100]


@pytest.mark.parametrize(
    ("text", "from_right"), [("MMMM. . . . .", False), ("ممممم. . . . .", True)]
)
def test_a_title_reads_as_its_letters_say_and_begins_where_the_window_does(
    text: str, *, from_right: bool, theme: Theme, qtbot: QtBot
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        label = ElidedLabel(theme, text, role=FontRole.TITLE)
        qtbot.addWidget(label)
        label.setLayoutDirection(direction)
        label.resize(WIDTH, 30)
        dark = ink(label)
        at_right = direction == Qt.LayoutDirection.RightToLeft
        assert (max(dark) > WIDTH - 10) if at_right else (min(dark) < 10)
        middle = (max(dark) + min(dark)) / 2
        assert (sum(dark) / len(dark) > middle) == from_right


@pytest.mark.parametrize("kind", ["label", "check"])
def test_lines_from_the_right_begin_below_each_other(kind: str, theme: Theme, qtbot: QtBot) -> None:
    """Each line but the last ends with a blank, for which Qt alone would leave room."""
    text = " ".join(["ممم"] * 40)
    made = Label(theme, text, wrap=True) if kind == "label" else CheckBox(theme, text)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(WIDTH, made.heightForWidth(WIDTH))
    image = QImage(made.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    made.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    height = made.fontMetrics().lineSpacing()
    text_from = WIDTH if kind == "label" else WIDTH - made._text_left()  # type: ignore[union-attr]
    starts = [
        max(
            x
            for x in range(text_from)
            for y in range(top, top + height)
            if image.pixelColor(x, y).lightness() < 100
        )
        for top in range(0, image.height() - height, height)
    ]
    assert len(starts) > 3
    assert max(starts) - min(starts) <= 1


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_focus_ring_is_around_the_words(
    theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    label = ElidedLabel(theme, "Title", role=FontRole.TITLE)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(WIDTH, 30)
    ring = label._around("Title")
    assert ring.width() < WIDTH / 2
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (ring.right() if is_mirrored else ring.left()) == (WIDTH - 1 if is_mirrored else 0)
    assert label._around("Title " * 99) == label.rect()
