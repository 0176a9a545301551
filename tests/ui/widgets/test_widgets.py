from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.button import ButtonKind, IconButton, PillButton, YieldingButton
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.label import ElidedLabel, Label, SectionCaption
from wizchat.ui.widgets.popover import Popover
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: object) -> Theme:
    return Theme(mode=ThemeMode.LIGHT)


def test_a_label_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "<b>bold</b>", colour="muted")
    qtbot.addWidget(label)
    before = label.palette().windowText().color()
    theme.set_mode(ThemeMode.DARK)
    assert label.palette().windowText().color() != before
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_elided_label_offers_the_whole_only_when_cut(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme, "a rather long title of a conversation")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_caption_is_spoken_as_written(qtbot: QtBot, theme: Theme) -> None:
    caption = SectionCaption(theme, "Today")
    qtbot.addWidget(caption)
    assert caption.text() == "TODAY"
    assert caption.accessibleName() == "Today"


@pytest.mark.parametrize("kind", ButtonKind)
def test_buttons_show_the_keyboard_focus(qtbot: QtBot, theme: Theme, kind: ButtonKind) -> None:
    theme.dress()
    window = QWidget()
    qtbot.addWidget(window)
    elsewhere = PillButton(theme, "Elsewhere", parent=window)
    button = PillButton(theme, "Pause", kind=kind, parent=window)
    window.resize(200, 80)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.setFocus()
    without = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    assert button.grab().toImage() != without


def test_a_placeholder_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    theme.dress()
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("███")
    image = field.grab().toImage()
    assert image.pixelColor(20, image.height() // 2) == QColor(theme.tokens.muted)


def test_an_icon_button_has_a_name(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "close", "Dismiss")
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Dismiss"
    assert not button.icon().isNull()


@pytest.mark.parametrize(
    ("fraction", "value"), [(-1, 0), (0, 0), (0.62, 620), (1, 1000), (3, 1000)]
)
def test_progress_keeps_within_its_range(
    qtbot: QtBot, theme: Theme, fraction: float, value: int
) -> None:
    bar = ThinProgress(theme, "Download")
    qtbot.addWidget(bar)
    bar.set_fraction(fraction)
    assert bar.value() == value


def test_progress_starts_where_reading_begins(qtbot: QtBot, theme: Theme) -> None:
    bar = ThinProgress(theme, "Download")
    qtbot.addWidget(bar)
    bar.set_fraction(0.5)
    bar.resize(100, 4)
    accent = QColor(theme.tokens.accent)
    assert bar.grab().toImage().pixelColor(10, 2) == accent
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.grab().toImage().pixelColor(90, 2) == accent


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_popover_closes_on_escape(qtbot: QtBot, theme: Theme) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.show()
    popover = Popover(theme, Label(theme, "The prompt is fixed."), "Prompt", anchor)
    popover.open_at(anchor)
    assert popover.isVisible()
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_a_button_reads_in_its_own_direction(qtbot: QtBot, theme: Theme) -> None:
    button = YieldingButton(theme, "Where to?")
    qtbot.addWidget(button)
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown = []
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            QApplication.setLayoutDirection(direction)
            shown.append(button.grab().toImage())
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown[0] == shown[1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [1400, 480, 300])
def test_the_lines_of_an_empty_page_are_short_and_alike(
    qtbot: QtBot, scale: float, width: int
) -> None:
    page = EmptyState(Theme(text_scale=scale), "Nothing here", "These are words " * 6)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.resize(round(width * scale), 900)
    words = page.sentence
    room = min(page.width() - 32, round(520 * scale))
    lines = words.heightForWidth(room)

    def is_laid_out() -> bool:
        middle = words.mapTo(page, words.rect().center()).x()
        return (
            words.width() <= room
            and words.height() >= lines == words.heightForWidth(words.width())
            and words.heightForWidth(round(words.width() - 20 * scale)) > lines
            and abs(middle - page.width() / 2) <= 1
        )

    qtbot.waitUntil(is_laid_out)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_popover_opens_in_its_window_from_the_side_where_lines_begin(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 500, 400)
    anchor = QPushButton("x", window)
    popover = Popover(theme, Label(theme, "The prompt is fixed."), "Prompt", anchor)
    window.show()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        for x in (0, 250, 460):
            anchor.setGeometry(x, 10, 40, 20)
            popover.open_at(anchor)
            left = popover.x() - window.geometry().x()
            right = left + popover.width()
            assert 0 < left < right < 500
            if x == 250:
                assert left == x if direction is Qt.LayoutDirection.LeftToRight else right == x + 40
            popover.close()


def test_enter_presses_the_button_with_the_keyboard_and_no_other(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog, pressed = QDialog(), []
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    for name in ("Cancel", "Export"):
        button = PillButton(theme, name)
        button.clicked.connect(lambda _=False, name=name: pressed.append(name))
        layout.addWidget(button)
    button.setDefault(True)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    cancel = dialog.findChildren(PillButton)[0]
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert pressed == ["Cancel"]


def test_a_label_stands_where_the_window_begins(qtbot: QtBot, theme: Theme) -> None:
    """Whatever the letters: a Latin name in a window from right to left begins at the right."""
    label = Label(theme, "WizChat")
    qtbot.addWidget(label)
    label.resize(400, 40)
    assert ink(label).right() < 200
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink(label).left() > 200
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    assert ink(label).right() < 200


def ink(widget: QWidget) -> QRect:
    """Return where something else than the ground is painted."""
    image = widget.grab().toImage()
    ground = image.pixel(0, 0)
    across = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    ]
    return QRect(QPoint(min(across), 0), QPoint(max(across), 0))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_an_icon_stands_apart_from_its_words(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    button = PillButton(theme, "MMM", kind=ButtonKind.PRIMARY, icon="stop")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    inside = range(4, button.width() - 4)
    ground = image.pixelColor(4, image.height() // 2)
    inked = [
        x for x in inside
        if any(image.pixelColor(x, y) != ground for y in range(8, image.height() - 8))
    ]  # fmt: skip
    widest = max(right - left for left, right in pairwise(inked))
    assert widest >= 8
    before, after = min(inked), button.width() - 1 - max(inked)
    assert abs(before - after) <= 3
