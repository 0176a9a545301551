from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.helpers.conversations import RICH, answer, own, transcript
from wizchat.chat.events import WaitReason
from wizchat.chat.values import Message, MessageStatus, Transcript
from wizchat.render.stream import read
from wizchat.ui.chat import clipping
from wizchat.ui.chat.code_header import CodeHeader
from wizchat.ui.chat.message import AnswerMessage, MessageView
from wizchat.ui.chat.message_actions import MessageAction
from wizchat.ui.chat.rows import MessageRow, WindowRow
from wizchat.ui.chat.selection import END, Point, TranscriptSelection
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> TranscriptView:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def streaming(view: TranscriptView, *before: Message) -> Message:
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(*before, own("Go on"), message))
    view.answer_started(message)
    return message


def answer_view(view: TranscriptView) -> AnswerMessage:
    shown = view.rows[-1].view
    assert isinstance(shown, AnswerMessage)
    return shown


def words(view: TranscriptView) -> str:
    body = answer_view(view).body
    body.select_all()
    return body.selected_text


DONE = {"status": MessageStatus.COMPLETE}
LONG = [message for _ in range(15) for message in (own("More"), answer(RICH))]


def test_pieces_of_one_frame_are_shown_together(view: TranscriptView, qtbot: QtBot) -> None:
    message = streaming(view)
    for piece in ("One ", "two ", "**three**."):
        view.answer_grew(message.id, piece)
    assert words(view) == ""
    qtbot.waitUntil(lambda: words(view) == "One two three.")


def test_finished_blocks_are_never_touched(view: TranscriptView) -> None:
    message = streaming(view)
    view.answer_grew(message.id, "First.\n\nSec")
    view.show_frame()
    first = answer_view(view).body.items[0]
    document = first.document
    for piece in ("ond.\n\n", "Third", " and so on"):
        view.answer_grew(message.id, piece)
        view.show_frame()
    assert answer_view(view).body.items[0] is first
    assert first.document is document


def test_the_view_follows_while_the_reader_is_at_the_end(view: TranscriptView) -> None:
    message = streaming(view, *LONG)
    bar = view.verticalScrollBar()
    for _ in range(5):
        view.answer_grew(message.id, "A paragraph.\n\n" * 10)
        view.show_frame()
        assert bar.value() == bar.maximum()


def test_the_readers_place_is_kept_while_text_arrives(view: TranscriptView) -> None:
    message = streaming(view, *LONG)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() - 700)
    top = min((r.view for r in view.rows if r.view and r.view.y() > 0), key=lambda v: v.y())
    before = top.y()
    for _ in range(5):
        view.answer_grew(message.id, "A paragraph.\n\n" * 10)
        view.show_frame()
        assert top.y() == before
    assert not view.is_following
    assert view._pill.isVisible()
    view._pill.click()
    assert bar.value() == bar.maximum()
    assert view._pill.isHidden()


def test_only_messages_near_the_window_have_widgets(view: TranscriptView) -> None:
    many = [message for _ in range(300) for message in (own("More"), answer(RICH))]
    view.show_transcript(transcript(*many))
    assert sum(row.view is not None for row in view.rows) < 12
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert sum(row.view is not None for row in view.rows) < 24


def test_scrolling_up_through_estimated_heights_never_jumps(view: TranscriptView) -> None:
    view.show_transcript(transcript(*LONG))
    bar = view.verticalScrollBar()
    for _ in range(40):
        shown = {r: r.view.y() for r in view.rows if r.view and not r.view.isHidden()}
        visible = [r for r, y in shown.items() if -r.height < y < 500]
        bar.setValue(max(0, bar.value() - 100))
        moved = {r.view.y() - shown[r] for r in visible if r.view and not r.view.isHidden()}
        assert len(moved) <= 1


def test_a_mistake_in_laying_out_once_does_not_freeze_the_view(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_args: object) -> None:
        raise ValueError("nobody thought of this")

    view.show_transcript(transcript(*LONG))
    monkeypatch.setattr(view.heights, "measure", stumble)
    with pytest.raises(ValueError, match="nobody"):
        view.refresh()
    monkeypatch.undo()
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(*LONG, own("Go on"), message))
    assert view.rows[-1].view is not None


def test_the_line_stands_where_the_models_window_begins(view: TranscriptView) -> None:
    messages = [own("a"), answer("b"), own("c"), answer("d")]
    view.show_transcript(transcript(*messages, forgotten=2))
    assert [isinstance(row, WindowRow) for row in view.rows] == [False, False, True, False, False]
    view.show_transcript(transcript(*messages))
    assert not any(isinstance(row, WindowRow) for row in view.rows)


def test_the_same_conversation_keeps_its_widgets(view: TranscriptView) -> None:
    first = [own("a"), answer("b")]
    view.show_transcript(transcript(*first))
    before = [row.view for row in view.rows]
    view.show_transcript(transcript(*first, own("c"), answer("", status=MessageStatus.WAITING)))
    assert [row.view for row in view.rows][:2] == before


def test_a_transcript_in_the_middle_of_an_answer_loses_and_doubles_nothing(
    view: TranscriptView,
) -> None:
    question, message = own("Go on"), answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(question, message))
    view.answer_grew(message.id, "One *two")
    view.show_transcript(transcript(question, replace(message, text="One *two* th")))
    view.answer_grew(message.id, "ree.")
    view.show_frame()
    assert words(view) == "One two three."
    done = replace(message, text="One *two* three.", status=MessageStatus.COMPLETE)
    view.answer_finished(done)
    assert words(view) == "One two three."
    assert not view.is_answering


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"status": MessageStatus.STOPPED}, "Stopped"),
        ({"status": MessageStatus.CUT}, "length limit"),
        ({"status": MessageStatus.FAILED, "error_code": "engine_crashed"}, "started again"),
        ({"status": MessageStatus.FAILED, "error_code": "new code"}, "kept"),
    ],
)
def test_how_an_answer_ended_is_said(
    view: TranscriptView, changes: dict[str, object], said: str
) -> None:
    view.show_transcript(transcript(own("a"), answer("part", **changes)))
    shown = answer_view(view)._status.text()
    assert said in shown
    assert len(shown.rpartition(" ")[2].split()) > 1, "its last word can be alone on a line"
    assert words(view) == "part"


def test_the_ring_around_an_answer_stays_clear_of_the_name(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_transcript(transcript(own("a"), answer("It is so.")))
    shown = answer_view(view)
    name = shown._label.geometry()
    plain = shown.grab().toImage()
    view.window().activateWindow()
    shown.body.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(shown.body.hasFocus)
    view.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    ringed = shown.grab().toImage()
    assert ringed != plain
    assert ringed.copy(name) == plain.copy(name)


def test_waiting_and_reading_are_said_until_the_first_word(view: TranscriptView) -> None:
    message = streaming(view)
    status = answer_view(view)._status
    view.answer_waiting(WaitReason.LOADING)
    assert "load" in status.text()
    view.prompt_read(1840, 3210, 0)
    assert status.text().startswith("Reading")
    view.answer_grew(message.id, "Word")
    view.show_frame()
    assert status.isHidden()


def status_of(view: TranscriptView, message: Message) -> str:
    shown = view._by_id[message.id].view
    assert isinstance(shown, AnswerMessage)
    return shown._status.text()


def test_what_waits_behind_an_answer_says_so_alone(view: TranscriptView) -> None:
    first = answer("It has be", status=MessageStatus.STREAMING)  # as stored, text and all
    second = answer("", status=MessageStatus.WAITING)
    view.show_transcript(transcript(own("a"), first, own("b"), second))
    view.answer_waiting(WaitReason.QUEUED)
    assert status_of(view, first) == ""
    assert status_of(view, second).startswith("Waiting")
    view.prompt_read(1, 9, 0)
    assert status_of(view, second).startswith("Waiting")


def test_another_conversation_begins_at_its_end(view: TranscriptView) -> None:
    view.show_transcript(transcript(*LONG))
    view.verticalScrollBar().setValue(0)
    other: Transcript = transcript(*LONG, name="c2")
    view.show_transcript(other)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert all(isinstance(row, MessageRow) for row in view.rows)


def test_a_screen_reader_hears_finished_sentences(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(f"{TranscriptView.__module__}.QAccessible.isActive", lambda: True)
    monkeypatch.setattr(
        f"{TranscriptView.__module__}.speak", lambda _speaker, text: said.append(text)
    )
    message = streaming(view)
    for piece in ("It is **so", "**. And the", " rest"):
        view.answer_grew(message.id, piece)
        view.show_frame()
    assert said == ["It is so."]
    view.answer_finished(replace(message, text="It is **so**. And the rest", **DONE))
    assert said == ["It is so.", "And the rest"]


def top_line(view: TranscriptView) -> tuple[str, int, int]:
    """Return the message, block and document position at the upper edge."""
    for row in view.rows:
        shown = row.view
        if isinstance(row, MessageRow) and shown is not None and not shown.isHidden():
            body = shown.body
            y = -shown.y() - body.y()
            if 0 <= y < body.height():
                return (row.message.id, *body.spot_at(QPointF(0, y)))
    raise AssertionError("no text at the upper edge")


def test_the_readers_line_stays_when_the_width_changes(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(own("Long"), answer("word and more words " * 800), *LONG))
    bar = view.verticalScrollBar()
    bar.setValue(1500)
    qtbot.waitUntil(lambda: view.rows[1].is_exact and view.rows[1].is_whole)
    message_id, block, position = top_line(view)
    for width in (480, 900, 350, 620, 700):
        view.resize(width, 500)
        now_id, now_block, now = top_line(view)
        assert (now_id, now_block) == (message_id, block)
        assert abs(now - position) < 110  # the same line, however long lines are now
    assert top_line(view) == (message_id, block, position)


def test_a_place_is_found_again(view: TranscriptView) -> None:
    view.show_transcript(transcript(*LONG))
    assert view.place() is None
    view.verticalScrollBar().setValue(2600)
    place = view.place()
    assert place is not None
    shown = top_line(view)
    view.show_transcript(transcript(*LONG, name="c2"))
    assert view.place() is None
    view.go_to_place(*place)
    assert view.place() == place
    assert top_line(view) == shown
    view.go_to_place("gone", 3)
    assert view.place() is None


def test_a_conversation_opens_where_it_was_left(view: TranscriptView) -> None:
    view.show_transcript(transcript(*LONG))
    view.verticalScrollBar().setValue(1234)
    place = view.place()
    assert place is not None
    shown = transcript(*LONG, name="c2")
    left = replace(shown.conversation, place_id=place[0], place_offset=place[1])
    view.show_transcript(replace(shown, conversation=left))
    assert view.place() == place
    assert not view.is_following


HUGE = "".join(f"- Item **{number}** with `code` and more words\n" for number in range(900))


def test_a_huge_message_is_shown_part_by_part(view: TranscriptView, qtbot: QtBot) -> None:
    message = answer(HUGE)
    view.show_transcript(transcript(own("List"), message))
    row = view.rows[-1]
    assert isinstance(row, MessageRow)
    assert not row.is_whole
    estimated = row.height
    assert estimated > 10 * view.height()
    parts = []
    while not row.is_whole:
        parts.append(len(answer_view(view).body.blocks))
        qtbot.wait(1)
    assert parts[0] < parts[-1] < 900
    assert parts == sorted(parts)
    assert view.is_following
    assert answer_view(view).body.blocks == read(HUGE)
    assert answer_view(view).reserved == 0
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_place_in_a_huge_message_is_found_again(view: TranscriptView, qtbot: QtBot) -> None:
    messages = (own("List"), answer(HUGE), own("More"))
    view.show_transcript(transcript(*messages))
    qtbot.waitUntil(lambda: view.rows[1].is_whole)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 3 // 4)
    place, line = view.place(), top_line(view)
    assert place is not None
    opened = transcript(*messages, name="c2")
    left = replace(opened.conversation, place_id=place[0], place_offset=place[1])
    view.show_transcript(replace(opened, conversation=left))
    assert view.place() == place  # although it is not there yet
    assert not view.rows[1].is_whole
    qtbot.waitUntil(lambda: view.rows[1].is_whole)
    assert (view.place(), top_line(view)) == (place, line)
    assert not view.is_following


def test_a_huge_message_is_copied_before_all_of_it_is_shown(view: TranscriptView) -> None:
    message = answer(HUGE)
    view.show_transcript(transcript(own("List"), message))
    row = view.rows[-1]
    assert isinstance(row, MessageRow)
    view.select(TranscriptSelection(Point(message.id, (2, 0)), Point(message.id, END)))
    text = clipping.plain_of(view.selected_pieces())
    assert not row.is_whole
    assert text.startswith("• Item 2 with")
    assert text.endswith("Item 899 with code and more words")


def test_a_huge_message_comes_back_part_by_part(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(answer(HUGE), *LONG))
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: view.rows[0].is_whole and view.rows[0].is_exact)
    height = view.rows[0].height
    view.jump_to_end()
    qtbot.waitUntil(lambda: view.rows[0].view is None)
    view.verticalScrollBar().setValue(0)
    assert not view.rows[0].is_whole
    qtbot.waitUntil(lambda: view.rows[0].is_whole and view.rows[0].is_exact)
    assert view.rows[0].height == height
    assert view.verticalScrollBar().value() == 0


def test_an_answer_that_goes_on_is_one_text(view: TranscriptView) -> None:
    question = own("Tell me")
    cut = answer("One *two*\n\nThree", status=MessageStatus.CUT)
    view.show_transcript(transcript(question, cut))
    assert answer_view(view).footer.button(MessageAction.GO_ON).isVisible()
    waiting = replace(cut, status=MessageStatus.WAITING)
    view.show_transcript(transcript(question, waiting))
    view.answer_waiting(WaitReason.LOADING)
    assert "load" in answer_view(view)._status.text()
    view.answer_started(replace(cut, status=MessageStatus.STREAMING))
    view.answer_grew(cut.id, " and four.\n\nFive")
    view.show_frame()
    assert words(view) == "One two\n\nThree and four.\n\nFive"
    text = "One *two*\n\nThree and four.\n\nFive"
    view.answer_finished(replace(cut, text=text, status=MessageStatus.COMPLETE))
    assert words(view) == "One two\n\nThree and four.\n\nFive"
    assert not answer_view(view).footer.button(MessageAction.GO_ON).isVisible()


def test_code_that_streams_finds_its_header_made(view: TranscriptView, qtbot: QtBot) -> None:
    message = streaming(view)
    body = answer_view(view).body
    qtbot.waitUntil(lambda: len(body.findChildren(CodeHeader)) == 1)
    (spare,) = body.findChildren(CodeHeader)
    assert spare.isHidden()
    view.answer_grew(message.id, "```python\nprint(1)\n")
    view.show_frame()
    assert body.findChildren(CodeHeader) == [spare]
    assert spare.isVisible()
    qtbot.waitUntil(lambda: len(body.findChildren(CodeHeader)) == 2)  # for the next code


def test_no_header_is_made_for_an_answer_that_is_whole(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_transcript(transcript(own("Go on"), answer("No code")))
    qtbot.wait(1)
    assert not answer_view(view).body.findChildren(CodeHeader)


def test_a_letter_that_stands_for_objects_is_text_where_none_is(
    view: TranscriptView, qtbot: QtBot
) -> None:
    said = "a \ufffc $x$\n\n```\n\ufffc\n```\n\n| \ufffc |\n|---|\n| \ufffc |"
    view.show_transcript(transcript(own("\ufffc"), answer(said)))
    for row in view.rows:
        assert isinstance(row, MessageRow)
        shown = row.view
        assert isinstance(shown, MessageView)
        shown.body.select_all()
        assert not shown.grab().isNull()
    qtbot.wait(1)  # what fails in painting is told here
