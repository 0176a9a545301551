from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QMouseEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.conversations import own
from wizchat.desktop.settings import SendKey
from wizchat.ui.chat.composer import Composer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme

Key = Qt.Key


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(744, 120)
    composer.show()
    return composer


@pytest.fixture
def sent(composer: Composer) -> list[str]:
    sent: list[str] = []
    composer.send_requested.connect(lambda text, _ids: sent.append(text))
    return sent


def test_enter_sends_and_empties(composer: Composer, sent: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "Hello")
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == ["Hello"]
    assert composer.text() == ""
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == ["Hello"]


def test_shift_enter_breaks_a_line(composer: Composer, sent: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "a")
    qtbot.keyClick(composer.edit, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.edit, "b")
    assert composer.text() == "a\nb"
    assert sent == []


@pytest.mark.parametrize("enter", [Key.Key_Return, Key.Key_Enter])
def test_ctrl_enter_sends_where_that_was_chosen(
    composer: Composer, sent: list[str], qtbot: QtBot, enter: Qt.Key
) -> None:
    composer.set_send_key(SendKey.CTRL_ENTER)
    qtbot.keyClicks(composer.edit, "a")
    qtbot.keyClick(composer.edit, enter)
    qtbot.keyClick(composer.edit, enter, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.edit, "b")
    assert sent == []
    qtbot.keyClick(composer.edit, enter, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["a\n\nb"]


def test_the_composer_says_what_sends(composer: Composer) -> None:
    composer.set_send_key(SendKey.CTRL_ENTER)
    assert composer.edit.placeholderText() == "Ask anything… Ctrl+Enter sends"
    assert composer.buttons.send.toolTip() == "Send with Ctrl+Enter"
    composer.set_send_key(SendKey.ENTER)
    assert composer.edit.placeholderText() == "Ask anything…"


def test_the_key_that_sends_is_no_shortcut_of_the_window(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    action = QAction(composer)
    action.setShortcut("Ctrl+Return")
    composer.addAction(action)
    composer.edit.setFocus()
    composer.edit.setPlainText("a")
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(composer.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    composer.set_send_key(SendKey.CTRL_ENTER)
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(composer.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["a"]


def test_enter_while_composing_never_sends(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "x")
    QApplication.sendEvent(composer.edit, QInputMethodEvent("にほん", []))
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(composer.edit, commit)
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == ["x日本"]


def test_escape_and_the_button_stop(composer: Composer, qtbot: QtBot) -> None:
    composer.set_answering(True)
    stop, send = composer.buttons.stop, composer.buttons.send
    assert composer.buttons.shown == (stop,)
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.keyClick(composer.edit, Key.Key_Escape)
    with qtbot.waitSignal(composer.stop_requested):
        stop.click()
    composer.set_answering(False)
    assert composer.buttons.shown == (send,)


def press(button: QWidget, milliseconds: int, *, double: bool = False) -> None:
    """Click a button at a time; the second press of a double click comes as one."""
    down = QEvent.Type.MouseButtonDblClick if double else QEvent.Type.MouseButtonPress
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    place = QPointF(button.rect().center())
    for kind, held in ((down, left), (QEvent.Type.MouseButtonRelease, none)):
        there = QPointF(button.mapToGlobal(button.rect().center()))
        event = QMouseEvent(kind, place, there, left, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(milliseconds)
        QCoreApplication.sendEvent(button, event)


def test_the_second_click_on_send_does_not_stop(composer: Composer, qtbot: QtBot) -> None:
    stop, send = composer.buttons.stop, composer.buttons.send
    composer.send_requested.connect(lambda *_: composer.set_answering(True))
    stopped: list[None] = []
    composer.stop_requested.connect(lambda: stopped.append(None))
    interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
    for double in (True, False):
        qtbot.keyClicks(composer.edit, "Hi")
        press(send, 10_000)
        assert composer.buttons.shown == (stop,)
        press(stop, 10_000 + interval - 1, double=double)
        assert stopped == []
        composer.set_answering(False)
    composer.set_answering(True)
    qtbot.keyClick(composer.edit, Key.Key_Escape)  # keys are no second click
    qtbot.keyClick(stop, Key.Key_Space)
    assert len(stopped) == 2
    press(stop, 10_000 + interval)
    assert len(stopped) == 3


def test_an_answer_can_be_stopped_while_the_next_message_is_written(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    composer.set_answering(True)
    qtbot.keyClicks(composer.edit, "next")
    stop, send = composer.buttons.shown
    assert stop.geometry().right() < send.geometry().left()
    assert stop.y() == send.y()
    with qtbot.waitSignal(composer.stop_requested):
        stop.click()
    assert composer.text() == "next"
    composer.resize(480, composer.height())
    qtbot.waitUntil(lambda: stop.text() == "" and stop.y() == send.y())
    assert stop.accessibleName() == "Stop"
    assert stop.toolTip() == "Stop with Esc"
    send.click()
    assert sent == ["next"]
    assert stop.text() == "Stop"


def test_the_text_has_the_keyboard_when_its_button_goes(composer: Composer, qtbot: QtBot) -> None:
    composer.activateWindow()
    composer.set_answering(True)
    composer.buttons.stop.setFocus()
    qtbot.waitUntil(composer.buttons.stop.hasFocus)
    composer.set_answering(False)
    qtbot.waitUntil(composer.edit.hasFocus)


def test_stop_pressed_once_more_does_not_send(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    composer.activateWindow()
    composer.set_answering(True)
    composer.set_text("next")
    composer.buttons.stop.setFocus()
    qtbot.waitUntil(composer.buttons.stop.hasFocus)
    composer.stop_requested.connect(lambda: composer.set_answering(False))
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Key.Key_Space)
    assert sent == []
    assert composer.text() == "next "


def test_up_recalls_only_when_empty(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.recall_requested):
        qtbot.keyClick(composer.edit, Key.Key_Up)
    qtbot.keyClicks(composer.edit, "x")
    with qtbot.assertNotEmitted(composer.recall_requested):
        qtbot.keyClick(composer.edit, Key.Key_Up)


def test_editing_sets_the_draft_aside(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("draft")
    composer.begin_edit("m1", "old")
    qtbot.keyClicks(composer.edit, "er")
    with qtbot.waitSignal(composer.edit_confirmed) as confirmed:
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert confirmed.args == ["m1", "older", ()]
    assert composer.text() == "draft"
    composer.begin_edit("m1", "old")
    qtbot.keyClick(composer.edit, Key.Key_Escape)
    assert composer.text() == "draft"


def test_a_refused_message_comes_back_with_both_sizes(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "long")
    qtbot.keyClick(composer.edit, Key.Key_Return)
    composer.refuse("long", 9000, 8192)
    assert composer.text() == "long"
    said = composer.notice.text.replace(",", "")
    assert "9000" in said
    assert "8192" in said
    assert composer.notice.isVisible()


def test_an_edit_is_told_as_it_grows_and_when_it_is_given_up(
    composer: Composer, qtbot: QtBot
) -> None:
    told: list[tuple[object, ...]] = []
    composer.edit_changed.connect(lambda *each: told.append(each))
    composer.edit_dropped.connect(lambda *each: told.append(each))
    composer.begin_edit("m1", "old")
    qtbot.keyClicks(composer.edit, "er")
    composer.flush_draft()
    assert told == [("m1", "older", ())]
    qtbot.keyClick(composer.edit, Key.Key_Escape)
    assert told[1:] == [("m1",)]
    composer.begin_edit("m1", "old")
    qtbot.keyClick(composer.edit, Key.Key_Return)
    composer.flush_draft()
    assert told[2:] == []


def test_an_edit_that_is_begun_again_goes_on(composer: Composer) -> None:
    composer.edit_message(own("old", id="m1"))
    composer.edit.setPlainText("better")
    composer.edit_message(own("old", id="m1"))
    assert composer.text() == "better"
    composer.edit.setPlainText("")
    composer.edit_message(own("old", id="m1"))
    assert composer.text() == "old"


def test_an_edit_that_gives_way_to_another_is_there_again(composer: Composer, qtbot: QtBot) -> None:
    one, other = own("one", id="m1"), own("other", id="m2")
    composer.edit.setPlainText("a draft")
    composer.edit_message(one)
    composer.edit.setPlainText("one, changed")
    composer.edit_message(other)
    assert composer.text() == "other"
    composer.edit_message(one)
    assert composer.text() == "one, changed"
    composer.edit_message(other)
    qtbot.keyClick(composer.edit, Key.Key_Escape)
    assert composer.text() == "a draft"
    composer.set_text("")
    composer.edit_message(one)
    assert composer.text() == "one"


def test_a_refused_edit_leaves_the_one_begun_meanwhile(composer: Composer, qtbot: QtBot) -> None:
    composer.edit_message(own("one", id="m1"))
    qtbot.keyClick(composer.edit, Key.Key_Return)
    composer.edit_message(own("other", id="m2"))
    composer.edit.setPlainText("other, changed")
    composer.give_back("one")
    assert composer.writing.edited_id == "m1"
    composer.edit_message(own("other", id="m2"))
    assert composer.text() == "other, changed"


def test_a_refused_edit_is_an_edit_again(composer: Composer, qtbot: QtBot) -> None:
    composer.begin_edit("m1", "too long")
    qtbot.keyClick(composer.edit, Key.Key_Return)
    composer.refuse("too long", 9000, 8192)
    with qtbot.waitSignal(composer.edit_confirmed) as confirmed:
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert confirmed.args == ["m1", "too long", ()]


def test_only_words_are_pasted(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    composer.edit.insertFromMimeData(data)
    assert composer.text() == "bold"
    data = QMimeData()
    data.setHtml("<img src=x>")
    composer.edit.insertFromMimeData(data)
    assert "img" not in composer.text()


def test_the_draft_is_told_once_after_a_pause(composer: Composer, qtbot: QtBot) -> None:
    drafts: list[str] = []
    composer.draft_changed.connect(drafts.append)
    qtbot.keyClicks(composer.edit, "abc")
    assert drafts == []
    qtbot.waitUntil(lambda: drafts == ["abc"])


def test_a_draft_that_is_typed_without_a_pause_is_told_too(
    composer: Composer, qtbot: QtBot
) -> None:
    composer._draft.setInterval(1_000_000)
    composer._overdue.setInterval(1)
    with qtbot.waitSignal(composer.draft_changed) as told:
        qtbot.keyClicks(composer.edit, "abc")
    assert told.args[0] in {"a", "ab", "abc"}


def test_a_waiting_draft_is_flushed(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "abc")
    with qtbot.waitSignal(composer.draft_changed) as told:
        composer.flush_draft()
    assert told.args == ["abc"]
    with qtbot.assertNotEmitted(composer.draft_changed):
        composer.flush_draft()


def test_it_grows_with_its_text_up_to_the_limit(composer: Composer, qtbot: QtBot) -> None:
    composer.edit.set_limit(150)
    one = composer.edit.height()
    composer.set_text("a\nb\nc")
    qtbot.waitUntil(lambda: composer.edit.height() > 2 * one)
    composer.set_text("line\n" * 200)
    qtbot.waitUntil(lambda: 140 < composer.edit.height() <= 152)
    composer.set_text("")
    qtbot.waitUntil(lambda: composer.edit.height() == one)


def test_lines_taller_than_the_font_are_all_in_sight(composer: Composer, qtbot: QtBot) -> None:
    """Ideographs and emoji come from fonts with taller lines; a large format stands for them."""
    edit = composer.edit
    tall = QTextCharFormat()
    tall.setProperty(QTextCharFormat.Property.FontPixelSize, 3 * edit.font().pixelSize())
    edit.textCursor().insertText("山 🧙", tall)
    edit.setCurrentCharFormat(QTextCharFormat())
    qtbot.keyClick(edit, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(edit, "second line")
    assert edit.verticalScrollBar().maximum() == 0
    assert edit.firstVisibleBlock() == edit.document().begin()


def test_what_was_said_of_a_refused_text_goes_with_it(composer: Composer) -> None:
    composer.refuse("far too long", 9000, 8192)
    assert composer.notice.isVisible()
    composer.edit.clear()
    assert composer.notice.isHidden()


def test_earlier_messages_come_with_alt_and_the_arrows(composer: Composer, qtbot: QtBot) -> None:
    composer.history.show(("one", "two"))
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(composer.edit, Key.Key_Up, alt)
    assert composer.text() == "two"
    qtbot.keyClick(composer.edit, Key.Key_Up, alt)
    assert composer.text() == "one"
    qtbot.keyClicks(composer.edit, "!")
    qtbot.keyClick(composer.edit, Key.Key_Up, alt)
    assert composer.text() == "one!"
    composer.edit.clear()
    qtbot.keyClick(composer.edit, Key.Key_Up, alt)
    qtbot.keyClick(composer.edit, Key.Key_Down, alt)
    assert composer.text() == ""


def test_dead_keys_and_emoji_arrive_whole(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    for pressed, commit in (("´", "é"), ("", "👩‍🚀"), ("", "🧙")):
        QApplication.sendEvent(composer.edit, QInputMethodEvent(pressed, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(commit)
        QApplication.sendEvent(composer.edit, event)
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == ["é👩‍🚀🧙"]


def test_the_caret_of_an_empty_field_is_where_its_placeholder_begins(composer: Composer) -> None:
    edit = composer.edit
    composer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = edit.viewport().width()
    assert edit.cursorRect().left() > right - 10
    edit.insertPlainText("a")
    assert edit.cursorRect().left() < right // 2
    edit.clear()
    assert edit.cursorRect().left() > right - 10
    composer.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert edit.cursorRect().left() < 10


def test_text_stands_at_the_side_where_it_begins(composer: Composer) -> None:
    edit = composer.edit
    composer.set_text("مرحبا")
    line = edit.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(edit.viewport().width(), abs=2)
    composer.set_text("123 Hello")
    line = edit.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().left() == 0


def test_each_line_runs_in_the_direction_of_its_words(composer: Composer) -> None:
    composer.set_text("مرحبا بالعالم\nHello")
    first = composer.edit.document().firstBlock()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_next_message_can_be_sent_while_one_is_answered(
    composer: Composer, sent: list[str], qtbot: QtBot
) -> None:
    composer.set_answering(True)
    qtbot.keyClicks(composer.edit, "and then?")
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent == ["and then?"]
    assert composer.buttons.shown == (composer.buttons.stop,)
