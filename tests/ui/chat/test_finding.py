"""Finding words in a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from tests.helpers.conversations import RICH, answer, own, transcript
from wizchat.chat.values import MessageStatus
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.view import ChatView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.marks import Marks
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> ChatView:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    return view


def look_for(view: ChatView, qtbot: QtBot, text: str) -> str:
    """Type into the find bar; return what it says when the search is over."""
    view.begin_find()
    view.find_bar.field.setText(text)
    qtbot.waitUntil(lambda: view.transcript._finder.is_complete)
    return view.find_bar.count.text()


def marked(view: ChatView) -> tuple[str, int, int]:
    """Return the message, block and position of the current place; it must be in sight."""
    current = view.transcript._finder.current
    assert current is not None
    row = next(
        row
        for row in view.transcript.rows
        if isinstance(row, MessageRow) and row.message.id == current.message_id
    )
    shown = cast("MessageView", row.view)
    line = shown.body.line_found(current.block, current.number)
    y = shown.y() + shown.body.y() + line.top()
    assert 0 <= y <= view.transcript.viewport().height() - line.height()
    return current.message_id, current.block, current.number


def test_places_are_counted_across_markup_and_case(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(
        transcript(
            own("A base case?"),
            answer(
                "The **base** case.\n\n- another *BASE*\n  case\n\n| base case | x |\n|-|-|\n|1|2|"
            ),
        )
    )
    assert look_for(view, qtbot, "base case") == "1 of 4"
    assert look_for(view, qtbot, "nothing like it") == "Not found"
    assert look_for(view, qtbot, "") == ""


def test_going_through_wraps_around(view: ChatView, qtbot: QtBot) -> None:
    first, last = own("one two one"), answer("*one* more\n\nand one")
    view.show_transcript(transcript(first, last))
    assert look_for(view, qtbot, "one") == "1 of 4"
    seen = [marked(view)]
    for said in ("2 of 4", "3 of 4", "4 of 4"):
        qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Return)
        assert view.find_bar.count.text() == said
        seen.append(marked(view))
    assert seen == [(first.id, 0, 0), (first.id, 0, 1), (last.id, 0, 0), (last.id, 1, 0)]
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Return)
    assert marked(view) == seen[0]
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert marked(view) == seen[-1]


def test_messages_out_of_sight_are_searched_and_gone_to(view: ChatView, qtbot: QtBot) -> None:
    messages = [m for n in range(400) for m in (own(f"Number {n}"), answer(RICH))]
    messages[500] = own("Where is the needle 😀 here?")
    messages[501] = answer(RICH + "\n\n```\n" + "x " * 400 + "needle\n```")
    view.show_transcript(transcript(*messages))
    assert look_for(view, qtbot, "needle") == "1 of 2"
    assert marked(view)[0] == messages[500].id
    view.find_bar.on.click()
    assert marked(view)[0] == messages[501].id
    assert sum(row.view is not None for row in view.transcript.rows) < 40


def test_a_place_in_a_huge_message_is_gone_to_once_it_is_there(
    view: ChatView, qtbot: QtBot
) -> None:
    huge = "".join(f"- Item **{number}** with words\n" for number in range(900))
    view.show_transcript(transcript(answer(huge), *[own("Something")] * 40))
    assert look_for(view, qtbot, "item 700 with") == "1 of 1"
    qtbot.waitUntil(lambda: view.transcript.rows[0].is_whole)
    assert marked(view)[1:] == (700, 0)


def test_a_message_that_grows_while_it_is_searched_is_searched_again(
    view: ChatView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.ui.chat.finding._SLICE", -1.0)
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(own("Go"), message))
    view.answer_started(message)
    finder = view.transcript._finder
    view.begin_find()
    view.find_bar.field.setText("word")
    for number in range(3):
        view.answer_grew(message.id, "word\n\n" * 2)
        monkeypatch.setattr("wizchat.ui.chat.finding._SLICE", 0.0 if number else -1.0)
        view.transcript.show_frame()
    monkeypatch.setattr("wizchat.ui.chat.finding._SLICE", 0.01)
    qtbot.waitUntil(lambda: finder.is_complete)
    assert finder.progress.count == 6


def test_places_beyond_the_basic_plane_are_marked_right(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer("😀😀 word")))
    look_for(view, qtbot, "word")
    row = cast("MessageRow", view.transcript.rows[0])
    body = cast("MessageView", row.view).body
    marks = cast("Marks", body._marks).of(0, body.items[0])
    assert [(start, end) for start, end, _ in marks] == [(5, 9)]


def test_what_streams_is_found_too(view: ChatView, qtbot: QtBot) -> None:
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(own("word"), message))
    view.answer_started(message)
    assert look_for(view, qtbot, "word") == "1 of 1"
    view.answer_grew(message.id, "Some word and word")
    view.transcript.show_frame()
    assert view.find_bar.count.text() == "1 of 3"


def test_esc_ends_it(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(own("word"), answer("word")))
    look_for(view, qtbot, "word")
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert view.find_bar.isHidden()
    assert view.transcript._finder.pattern is None
    assert all(cast("MessageView", row.view).body._marks is None for row in view.transcript.rows)


def test_a_selection_is_looked_for(view: ChatView) -> None:
    question = own("recursion")
    view.show_transcript(transcript(question, answer("More on recursion")))
    view.transcript.select_message(question.id)
    view.begin_find()
    assert view.find_bar.field.text() == "recursion"


def test_what_a_search_found_is_gone_to_with_its_words_marked(view: ChatView, qtbot: QtBot) -> None:
    messages = [m for n in range(40) for m in (own(f"Number {n}"), answer(RICH))]
    messages[20] = own("A zebra and then a lion")
    view.show_transcript(transcript(*messages))
    view.reveal(messages[20].id, "lion zebra")
    qtbot.waitUntil(lambda: view.transcript._finder.is_complete)
    assert view.find_bar.field.text() == "lion zebra"
    assert view.find_bar.count.text() == "1 of 2"
    assert marked(view)[0] == messages[20].id


def test_a_switch_ends_the_search(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(own("word")))
    look_for(view, qtbot, "word")
    view.show_transcript(transcript(own("word"), name="c2"))
    assert view.find_bar.isHidden()
