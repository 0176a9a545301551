from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wizchat.ui.theme.theme import Theme
from wizchat.ui.widgets.notice import SHOWN_FOR_MS, NoticeBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def notice(qtbot: QtBot) -> NoticeBar:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return NoticeBar(Theme(), window)


def test_the_action_is_emitted_once_and_the_bar_goes(qtbot: QtBot, notice: NoticeBar) -> None:
    notice.announce("Moved to the trash", "Undo", "trash:7")
    assert notice.isVisible()
    undo = next(b for b in notice.findChildren(QPushButton) if b.text() == "Undo")
    with qtbot.waitSignal(notice.action_requested) as emitted:
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert emitted.args == ["trash:7"]
    assert not notice.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_of_the_first_notice_can_be_read(qtbot: QtBot, scale: float) -> None:
    theme = Theme()
    theme.dress()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    notice = NoticeBar(theme, window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    notice.announce("Moved “Three days in Lisbon” to the trash", "Undo", "trash:7")
    theme.set_text_scale(scale)
    text = notice._text
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    lines = text.heightForWidth(text.width()) // text.fontMetrics().height()
    assert lines == (1 if scale == 1.0 else 2)


def test_it_goes_by_itself(qtbot: QtBot, notice: NoticeBar) -> None:
    notice._timer.setInterval(10)
    notice.announce("Copied")
    qtbot.waitUntil(notice.isHidden)
    assert SHOWN_FOR_MS == 8_000


def test_it_stays_while_the_keyboard_is_in_it(qtbot: QtBot, notice: NoticeBar) -> None:
    notice.announce("Moved to the trash", "Undo", "x")
    qtbot.waitUntil(notice.window().isActiveWindow)
    notice._action.setFocus()
    notice._timer.timeout.emit()
    assert notice.isVisible()


def test_it_stays_inside_a_narrow_window(notice: NoticeBar) -> None:
    notice.announce("Moved a conversation with quite a long title to the trash", "Undo", "x")
    notice._home.resize(320, 400)
    assert notice._home.rect().contains(notice.geometry())


def test_what_lasts_is_back_after_another_notice_until_it_is_dismissed(
    qtbot: QtBot, notice: NoticeBar
) -> None:
    notice._timer.setInterval(10)
    notice.announce("The settings could not be read.", lasting=True)
    notice.announce("The database was damaged.", lasting=True)
    assert not notice._timer.isActive()
    notice.announce("Copied")
    assert notice._text.text() == "Copied"
    qtbot.waitUntil(lambda: notice._text.text() == "The database was damaged.")
    assert not notice._timer.isActive()
    notice._close.click()
    assert notice._text.text() == "The settings could not be read."
    notice._close.click()
    assert not notice.isVisible()


def test_what_lasts_is_back_with_its_action(qtbot: QtBot, notice: NoticeBar) -> None:
    notice.announce("The database was damaged.", "Backups…", "backups", lasting=True)
    notice.announce("Copied")
    assert notice._action.isHidden()
    notice._go_on()
    with qtbot.waitSignal(notice.action_requested) as asked:
        notice._action.click()
    assert asked.args == ["backups"]
    assert notice._text.text() == "The database was damaged."


def test_what_is_withdrawn_goes_and_nothing_else(notice: NoticeBar) -> None:
    notice.announce("The settings could not be read.", lasting=True)
    notice.announce("The database is locked.", lasting=True)
    notice.withdraw("The database is locked.")
    assert notice._text.text() == "The settings could not be read."
    notice.withdraw("Something else")
    assert notice.isVisible()
    notice.announce("Copied")
    notice.withdraw("The settings could not be read.")
    assert notice._text.text() == "Copied"
    notice._close.click()
    assert not notice.isVisible()


def test_it_stands_below_what_is_shown_at_the_top(qtbot: QtBot, notice: NoticeBar) -> None:
    bar = QWidget(notice._home)
    bar.setGeometry(0, 0, 800, 90)
    notice.keep_below(bar)
    notice.announce("Exported")
    bar.show()
    assert notice.y() > 90
    bar.resize(800, 120)
    assert notice.y() > 120
    bar.hide()
    assert notice.y() < 90


def test_no_word_is_left_alone_on_the_last_line(notice: NoticeBar) -> None:
    text = "Moved “Three days in Lisbon” and what else was selected in the list to the trash"
    notice.announce(f"{text} again")
    measure = notice._text.fontMetrics().horizontalAdvance
    assert notice._text.heightForWidth(notice._text.width()) > notice._text.fontMetrics().height()
    assert notice._text.width() < measure(text) * 0.7
