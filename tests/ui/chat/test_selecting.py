"""Selecting across blocks and messages, and what is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.helpers.conversations import FACTORIAL, RICH, answer, own, transcript
from wizchat.chat.values import MessageStatus
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> TranscriptView:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def message_view(view: TranscriptView, index: int) -> MessageView:
    row = [row for row in view.rows if isinstance(row, MessageRow)][index]
    assert row.view is not None
    return cast("MessageView", row.view)


def place(view: TranscriptView, index: int, block: int, x: float = 1) -> QPoint:
    """Return a place in a block of a message, in the viewport."""
    body = message_view(view, index).body
    item = body.items[block]
    inside = QPoint(round(item.left + x), round(item.top + item.height / 2))
    return body.mapTo(view.viewport(), inside)


def drag(qtbot: QtBot, view: TranscriptView, start: QPoint, end: QPoint) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, end)
    view._mouse.drag(end)
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def copied(view: TranscriptView) -> tuple[str, str]:
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), bytes(data.data("text/markdown").data()).decode()


def test_a_selection_runs_across_blocks(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(
        transcript(answer("# Title\n\nSome *words*.\n\n1. first\n2. second\n\n```py\nx = 1\n```"))
    )
    drag(qtbot, view, place(view, 0, 0), place(view, 0, 3, x=600))
    plain, markdown = copied(view)
    assert plain == "Title\n\nSome words.\n\n1. first\n2. second"
    assert markdown == "# Title\n\nSome *words*.\n\n1. first\n2. second"


def test_a_selection_runs_across_messages(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(
        transcript(own("What is it?"), answer("**One** thing.\n\nMore."), own("And now?"))
    )
    drag(qtbot, view, place(view, 0, 0), place(view, 2, 0, x=1))
    plain, markdown = copied(view)
    assert plain == "You:\nWhat is it?\n\nWizardLM-2 7B:\nOne thing.\n\nMore."
    assert markdown == ("**You:**\n\nWhat is it?\n\n**WizardLM-2 7B:**\n\n**One** thing.\n\nMore.")
    backwards = view._selection
    drag(qtbot, view, place(view, 2, 0, x=1), place(view, 0, 0))
    assert view._selection != backwards
    assert copied(view) == (plain, markdown)


def test_a_part_keeps_its_style_as_markdown(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer("Some **important words** here.")))
    body = message_view(view, 0).body
    line = body.items[0].document
    assert line is not None
    layout = line.firstBlock().layout()
    left = layout.lineAt(0).cursorToX(len("Some impo"))[0]
    right = layout.lineAt(0).cursorToX(len("Some important words he"))[0]
    drag(qtbot, view, place(view, 0, 0, x=left), place(view, 0, 0, x=right))
    assert copied(view) == ("rtant words he", "**rtant words** he")


def test_double_and_triple_click(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer("Recursion explained.\n\nOther paragraph.")))
    at = place(view, 0, 0, x=10)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at)
    assert copied(view)[0] == "Recursion"
    qtbot.mousePress(view.viewport(), LEFT, pos=at)
    assert copied(view)[0] == "Recursion explained."
    view._mouse.drag(place(view, 0, 1, x=10))
    assert copied(view)[0] == "Recursion explained.\n\nOther paragraph."
    qtbot.mouseRelease(view.viewport(), LEFT, pos=at)


def test_words_are_selected_whole_after_a_double_click(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer("one two three four")))
    line = message_view(view, 0).body.items[0].document
    assert line is not None
    x = line.firstBlock().layout().lineAt(0).cursorToX
    qtbot.mouseDClick(view.viewport(), LEFT, pos=place(view, 0, 0, x=x(9)[0]))
    view._mouse.drag(place(view, 0, 0, x=x(5)[0]))
    assert copied(view)[0] == "two three"
    view._mouse.drag(place(view, 0, 0, x=x(15)[0]))
    assert copied(view)[0] == "three four"


def test_shift_click_reaches_further(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer("First.\n\nSecond.\n\nThird.")))
    qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 0, 0))
    assert not view.has_selection
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view.viewport(), LEFT, shift, pos=place(view, 0, 1, x=500))
    assert copied(view)[0] == "First.\n\nSecond."


def test_everything_is_selected_in_sight_or_not(view: TranscriptView, qtbot: QtBot) -> None:
    messages = [
        each for n in range(200) for each in (own(f"Question {n}"), answer(f"Answer *{n}*"))
    ]
    view.show_transcript(transcript(*messages))
    assert sum(row.view is not None for row in view.rows) < 60
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    plain, markdown = copied(view)
    assert plain.startswith("You:\nQuestion 0\n\nWizardLM-2 7B:\nAnswer 0\n\n")
    assert plain.endswith("Answer 199")
    assert markdown.endswith("Answer *199*")
    assert plain.count("Question") == 200
    view.verticalScrollBar().setValue(0)
    assert message_view(view, 0).body.selected_text == "Question 0"  # made after the selection
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.has_selection
    assert message_view(view, 0).body.selected_text == ""


def test_the_view_scrolls_while_a_selection_is_past_its_edge(
    view: TranscriptView, qtbot: QtBot
) -> None:
    messages = [each for n in range(40) for each in (own(f"Question {n}"), answer(RICH))]
    view.show_transcript(transcript(*messages))
    bar = view.verticalScrollBar()
    bar.setValue(1000)
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(300, 250))
    view._mouse.drag(QPoint(300, 540))
    qtbot.waitUntil(lambda: bar.value() > 3000, timeout=100_000)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(300, 540))
    resting = bar.value()
    assert view.has_selection
    pieces = view.selected_pieces()
    assert len(pieces) > 2
    view._mouse.drag(QPoint(300, 540))
    assert bar.value() == resting


def test_what_is_selected_stays_while_the_answer_grows(view: TranscriptView) -> None:
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(own("Go on"), message))
    view.answer_started(message)
    view.answer_grew(message.id, "First.\n\nSecond ")
    view.show_frame()
    view.selectAll()
    view.answer_grew(message.id, "part.\n\nThird.")
    view.show_frame()
    assert copied(view)[0].endswith("First.\n\nSecond part.\n\nThird.")


def test_a_selection_goes_with_its_message(view: TranscriptView) -> None:
    first, last = own("First"), answer("Last")
    view.show_transcript(transcript(first, last))
    view.select_message(last.id)
    view.show_transcript(transcript(first))
    assert not view.has_selection
    view.copy()


def test_keys_go_through_the_transcript(view: TranscriptView, qtbot: QtBot) -> None:
    messages = [each for n in range(20) for each in (own(f"Question {n}"), answer(RICH))]
    view.show_transcript(transcript(*messages))
    bar = view.verticalScrollBar()
    view.setFocus()
    end = bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert bar.value() < end
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert view.is_following
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_Up, control)
    focused = view._focused_row()
    assert focused is not None
    assert focused.message.id == messages[-1].id
    qtbot.keyClick(focused.view.body, Qt.Key.Key_Up, control)  # type: ignore[union-attr]
    above = view._focused_row()
    assert above is not None
    assert above.message.id == messages[-2].id
    view.select(None)
    assert copied(view)[0] == "Question 19"


def test_letters_go_to_whoever_takes_them(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(own("Hi"), answer(FACTORIAL)))
    with qtbot.waitSignal(view.typed) as typed:
        qtbot.keyClick(view, "w")
    assert typed.args == ["w"]


def test_a_click_below_the_last_message_is_a_click_at_its_end(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    view.show_transcript(transcript(own("Short")))
    qtbot.waitUntil(lambda: view.rows[0].view is not None)
    bottom = QPoint(300, 590)
    with qtbot.captureExceptions() as raised:
        assert view.point_at(bottom) is not None
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=bottom)
    assert raised == []
