from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton

from tests.helpers.conversations import RECURSION, answer, conversation, own, transcript
from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.chat.values import MessageStatus, Transcript
from wizchat.ui.chat.footer import INSET
from wizchat.ui.chat.message import MessageView
from wizchat.ui.chat.view import ChatView
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> ChatView:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def test_an_empty_conversation_is_calm_and_says_what_happens(view: ChatView) -> None:
    view.show_transcript(Transcript(conversation()))
    assert view.empty.isVisible()
    view.set_model_ready(False)
    assert "waits" in view.empty.sentence.text()


def test_switching_tells_the_draft_of_the_old_conversation_first(
    view: ChatView, qtbot: QtBot
) -> None:
    told: list[tuple[str, str]] = []

    def keep(text: str) -> None:
        told.append((view.conversation_id, text))

    view.draft_changed.connect(keep)
    view.show_transcript(Transcript(conversation("c1")))
    qtbot.keyClicks(view.composer.edit, "mine")
    view.show_transcript(Transcript(conversation("c2", draft="yours")))
    assert told == [("c1", "mine")]
    assert view.composer.text() == "yours"


def test_hiding_tells_the_draft(view: ChatView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.composer.edit, "mine")
    with qtbot.waitSignal(view.draft_changed):
        view.hide()


def test_a_change_of_the_same_conversation_leaves_the_composer_alone(
    view: ChatView, qtbot: QtBot
) -> None:
    view.show_transcript(Transcript(conversation("c1", draft="stored")))
    qtbot.keyClicks(view.composer.edit, "!")
    view.show_transcript(transcript(own("a"), name="c1"))
    assert view.composer.text() == "stored!"


def test_up_edits_the_last_own_message(view: ChatView, qtbot: QtBot) -> None:
    first, last = own("first"), own("last")
    view.show_transcript(transcript(first, answer("x"), last, answer("y")))
    qtbot.keyClick(view.composer.edit, Qt.Key.Key_Up)
    assert view.composer.text() == "last"
    with qtbot.waitSignal(view.edit_requested) as edited:
        qtbot.keyClick(view.composer.edit, Qt.Key.Key_Return)
    assert edited.args == [last.id, "last", ()]


def test_footer_asks_for_siblings_and_another_answer(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(RECURSION)
    shown = view.transcript.rows[3].view
    message = RECURSION.messages[2].message
    assert shown is not None
    with qtbot.waitSignal(view.sibling_requested) as stepped:
        qtbot.mouseClick(shown.footer.siblings._later, Qt.MouseButton.LeftButton)
    assert stepped.args == [message.id, 1]
    with qtbot.waitSignal(view.regenerate_requested) as asked:
        qtbot.mouseClick(shown.footer.second, Qt.MouseButton.LeftButton)
    assert asked.args == [message.id]


def test_the_words_of_a_footer_are_in_line_with_the_text(view: ChatView) -> None:
    view.show_transcript(transcript(own("a"), answer("b")))
    view.transcript.refresh()
    question, reply = (row.view for row in view.transcript.rows)
    assert isinstance(question, MessageView)
    assert isinstance(reply, MessageView)
    copy = reply.footer.copy
    assert reply.footer.x() + copy.x() + INSET == reply.body.x()
    numbers = reply.footer.numbers.geometry()
    assert reply.footer.x() + numbers.right() - INSET == reply.body.geometry().right()
    assert question.footer.geometry().right() == reply.footer.geometry().right()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_column_is_above_the_middle_of_the_composer(
    view: ChatView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.resize(1200, 500)
    view.show_transcript(transcript(*(own("a") for _ in range(40))))
    view.transcript.refresh()
    assert view.transcript.verticalScrollBar().maximum() > 0
    last = view.transcript.rows[-1].view
    assert last is not None
    middle = last.mapTo(view, last.rect().center()).x()
    assert middle == pytest.approx(view.composer.geometry().center().x(), abs=1)


def test_versions_are_counted_in_the_direction_of_the_page(view: ChatView) -> None:
    for direction, shown in ((Qt.LayoutDirection.LeftToRight, "2/3"),
                             (Qt.LayoutDirection.RightToLeft, "2\u200f/3")):  # fmt: skip
        view.setLayoutDirection(direction)
        view.show_transcript(Transcript(conversation("empty")))
        view.show_transcript(RECURSION)
        reply = view.transcript.rows[3].view
        assert isinstance(reply, MessageView)
        assert reply.footer.siblings._place.text() == shown


def test_stop_is_offered_while_an_answer_is_open(view: ChatView, qtbot: QtBot) -> None:
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(own("a"), message))
    assert view.composer.buttons.shown == (view.composer.buttons.stop,)
    shown = view.transcript.rows[1].view
    assert shown is not None
    with qtbot.waitSignal(view.stop_requested):
        qtbot.keyClick(shown.body, Qt.Key.Key_Escape)
    done = answer("x", id=message.id)
    view.answer_finished(done)
    assert view.composer.buttons.shown == (view.composer.buttons.send,)


def test_every_control_has_a_name(view: ChatView) -> None:
    view.show_transcript(RECURSION)
    shown = [each for each in view.findChildren(QAbstractButton) if each.isVisibleTo(view)]
    for button in shown:
        face = QAccessible.queryAccessibleInterface(button)
        assert face.text(QAccessible.Text.Name), button


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no windows
def test_the_fixed_prompt_is_shown_whole(view: ChatView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.composer.prompt_info, Qt.MouseButton.LeftButton)
    popover = view.composer.prompt_info.popover
    assert popover is not None
    assert SYSTEM_PROMPT in [label.text() for label in popover.findChildren(Label)]
    popover.close()


def test_it_can_be_narrow(view: ChatView) -> None:
    view.show_transcript(RECURSION)
    view.resize(480, 600)
    assert view.width() == 480
    assert view.composer.width() <= 480


def test_text_scale_makes_everything_larger(view: ChatView, theme: Theme, qtbot: QtBot) -> None:
    view.show_transcript(RECURSION)
    before = view.transcript.verticalScrollBar().maximum()
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: view.transcript.verticalScrollBar().maximum() > 1.5 * before)
    theme.set_text_scale(1.0)


def test_what_can_be_undone_stays_in_sight_when_another_conversation_comes(view: ChatView) -> None:
    view.show_transcript(transcript(name="emptied"))
    view.show_deleted("q", None)
    view.show_transcript(RECURSION)
    notice = view._notice
    seen = view.childAt(notice.geometry().center())
    assert seen is notice or notice.isAncestorOf(seen)
