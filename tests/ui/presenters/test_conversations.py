"""What people see of their conversations, whatever order events come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from tests.helpers.conversations import NOW, answer, own, transcript
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.chat.events import ConversationOpened
from wizchat.chat.values import (
    Attachment,
    AttachmentKind,
    MessageStatus,
    SearchHit,
    Transcript,
    UnsentEdit,
)
from wizchat.ui.chat.view import ChatView
from wizchat.ui.chat.writing import Writing
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.shell.actions import ActionId

if TYPE_CHECKING:
    from tests.helpers.presented import Talk
    from wizchat.chat.service import ChatService

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")
STREAMING = {"status": MessageStatus.STREAMING}


def listed(*conversations: object) -> events.ConversationsListed:
    return events.ConversationsListed(conversations)  # type: ignore[arg-type]


def test_the_newest_conversation_is_opened_at_the_start(talk: Talk) -> None:
    talk.presenter.begin()
    talk.tell(listed(OLD, NEW))
    assert talk.service.of("open") == [["new"]]
    talk.open(NEW)
    assert talk.view.conversation_id == "new"
    assert talk.main.windowTitle() == "New – WizChat"


def test_without_conversations_there_is_an_empty_one_to_write_in(talk: Talk) -> None:
    talk.begin()
    talk.write("Hi")
    talk.view.composer._send()
    assert talk.service.of("send") == [["new-1", "Hi", ()]]


def test_what_is_written_before_the_list_comes_stays_where_it_is(talk: Talk) -> None:
    talk.presenter.begin()
    talk.write("Quick")
    talk.tell(listed(OLD, NEW))
    assert talk.service.of("open") == []
    assert talk.written == "Quick"


def test_a_message_sent_before_the_list_comes_stays_open(talk: Talk) -> None:
    talk.presenter.begin()
    talk.write("Quick")
    talk.view.composer._send()
    talk.tell(listed(OLD, NEW))
    assert talk.service.of("send") == [["new-1", "Quick", ()]]
    assert talk.service.of("open") == []


def test_a_later_list_opens_nothing(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.tell(listed(OLD, NEW))
    assert talk.service.of("open") == []


@pytest.mark.parametrize("there_is_time", [True, False])
def test_a_draft_goes_to_the_conversation_it_was_written_in(
    talk: Talk, *, there_is_time: bool
) -> None:
    talk.begin(OLD, NEW)
    talk.write("for the new one")
    talk.choose("old")
    if there_is_time:
        talk.view.composer.flush_draft()
    talk.open(OLD)
    talk.view.composer.flush_draft()
    assert talk.service.of("save_draft") == [["new", "for the new one"]]
    assert talk.written == ""


def test_an_edit_is_gone_on_with_after_a_look_at_another_conversation(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.write("draft")
    talk.view.composer.begin_edit("m1", "old words")
    talk.write("better words")
    talk.choose("old")
    talk.open(OLD)
    assert talk.service.of("save_edit") == [["new", "m1", "better words", ()]]
    assert talk.view.composer.writing.edited_id == ""
    talk.write("elsewhere")
    talk.choose("new")
    edit = UnsentEdit("m1", "better words")
    talk.tell(ConversationOpened(Transcript(replace(NEW, draft="draft"), edit=edit)))
    assert talk.view.composer.writing == Writing("better words", (), "m1")
    talk.view.composer._cancel_edit()
    assert talk.written == "draft"
    assert talk.service.of("drop_edit") == [["new", "m1"]]


def test_edits_that_were_set_aside_are_gone_on_with_after_a_restart(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    file = Attachment(
        id="a1", conversation_id="old", message_id=None, name="new.md", kind=AttachmentKind.TEXT,
        text="text", added_at=NOW,
    )  # fmt: skip
    aside = UnsentEdit("m1", "better words", (file,))
    talk.tell(ConversationOpened(Transcript(OLD, (), (file,), edits_aside=(aside,))))
    composer = talk.view.composer
    assert composer.writing == Writing()
    composer.edit_message(own("two", id="m2"))
    assert composer.text() == "two"
    composer.edit_message(own("one", id="m1"))
    assert composer.writing == Writing("better words", (file,), "m1")
    composer.flush_draft()
    assert talk.service.of("save_edit")[-1] == ["old", "m1", "better words", (file.id,)]


def test_an_edit_that_is_only_looked_at_again_is_not_written_again(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    edit = UnsentEdit("m1", "better words")
    talk.tell(ConversationOpened(Transcript(OLD, edit=edit)))
    talk.view.composer.flush_draft()
    assert talk.service.of("save_edit") == []
    assert talk.service.of("save_draft") == []


def test_what_is_typed_before_the_first_conversation_comes_is_kept(talk: Talk) -> None:
    view = talk.windows.make_conversation_window().view
    here = ConversationPresenter(talk.service, talk.known, view)  # type: ignore[arg-type]
    here.open("old")
    view.composer.edit.setPlainText("early words")
    view.composer.flush_draft()
    here.show(ConversationOpened(Transcript(replace(OLD, draft="a draft"))))
    assert view.composer.text() == "early words\n\na draft"
    view.composer.flush_draft()
    assert talk.service.of("save_draft") == [["old", "early words\n\na draft"]]


def test_what_is_typed_before_an_unsent_edit_comes_is_kept_beside_it(talk: Talk) -> None:
    view = talk.windows.make_conversation_window().view
    here = ConversationPresenter(talk.service, talk.known, view)  # type: ignore[arg-type]
    here.open("old")
    view.composer.edit.setPlainText("early words")
    here.show(ConversationOpened(Transcript(OLD, edit=UnsentEdit("m1", "better words"))))
    assert view.composer.writing == Writing("better words", (), "m1")
    assert talk.service.of("save_draft") == [["old", "early words"]]
    view.composer._cancel_edit()
    assert view.composer.text() == "early words"


def test_what_is_sent_before_the_first_conversation_comes_goes_there(talk: Talk) -> None:
    view = talk.windows.make_conversation_window().view
    here = ConversationPresenter(talk.service, talk.known, view)  # type: ignore[arg-type]
    here.open("old")
    view.composer.edit.setPlainText("early words")
    view.composer._send()
    assert talk.service.of("send") == [["old", "early words", ()]]


def test_typing_while_another_conversation_is_on_its_way(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    talk.write("still for the new one")
    talk.view.composer._send()
    assert talk.service.of("send") == [["new", "still for the new one", ()]]


def test_only_what_was_asked_for_last_is_opened(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    talk.main.new_requested.emit()
    talk.write("into the empty one")
    talk.open(OLD)
    assert talk.view.conversation_id == "new-2"
    assert talk.written == "into the empty one"


def test_going_back_before_the_other_one_came(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    talk.choose("new")
    talk.open(OLD)
    assert talk.view.conversation_id == "new"
    assert talk.service.of("open") == [["old"]]


def test_choosing_what_is_open_asks_for_nothing(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("new")
    assert talk.service.of("open") == []


def test_events_of_conversations_that_are_not_open_only_mark_them(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    growing = answer("", conversation_id="old", **STREAMING)
    talk.tell(events.AnswerStarted("old", growing))
    talk.tell(events.AnswerGrew("old", growing.id, "not here"))
    talk.tell(events.TokensCounted("old", 7000, 8192))
    talk.tell(events.TranscriptChanged(transcript(own("no"), name="old")))
    assert talk.view.transcript.messages == ()
    assert talk.known.answering == {"old"}
    assert not talk.main._actions[ActionId.STOP].isEnabled()
    talk.tell(events.AnswerFinished("old", answer("done", conversation_id="old")))
    assert talk.known.answering == set()
    assert talk.view.transcript.messages == ()


def test_an_answer_can_be_stopped_from_waiting_to_its_end(talk: Talk) -> None:
    talk.begin(NEW)
    stop = talk.main._actions[ActionId.STOP]
    waiting = answer("", id="a", conversation_id="new", status=MessageStatus.WAITING)
    talk.tell(events.TranscriptChanged(transcript(own("Hi"), waiting, name="new")))
    talk.tell(events.AnswerWaiting("new", events.WaitReason.NO_MODEL))
    assert stop.isEnabled()
    stop.trigger()
    assert talk.service.of("stop") == [["new"]]
    talk.tell(events.AnswerFinished("new", answer("", id="a", status=MessageStatus.STOPPED)))
    assert not stop.isEnabled()


def test_looking_at_another_version_leaves_the_answer_to_be_stopped(talk: Talk) -> None:
    talk.begin(NEW)
    talk.tell(events.AnswerStarted("new", answer("", **STREAMING)))
    talk.tell(events.TranscriptChanged(transcript(own("Hi"), answer("before"), name="new")))
    assert talk.main._actions[ActionId.STOP].isEnabled()


def test_regenerate_takes_the_last_message_that_is_shown(talk: Talk) -> None:
    talk.begin(NEW)
    talk.main.regenerate_requested.emit()
    shown, hidden = answer("shown", id="shown"), answer("hidden", id="hidden")
    talk.open(NEW, own("Hi"), shown)
    talk.tell(events.AnswerFinished("new", hidden))
    talk.main.regenerate_requested.emit()
    assert talk.service.of("regenerate") == [["shown"]]
    talk.main.copy_answer_requested.emit()
    assert QGuiApplication.clipboard().text() == "shown"


def test_copying_before_there_is_an_answer_leaves_the_clipboard_alone(talk: Talk) -> None:
    QGuiApplication.clipboard().setText("mine")
    talk.begin(NEW)
    talk.main.copy_answer_requested.emit()
    talk.open(NEW, own("Hi"))
    talk.main.copy_answer_requested.emit()
    assert QGuiApplication.clipboard().text() == "mine"


def test_tokens_are_counted_again_for_another_model(talk: Talk) -> None:
    talk.begin(NEW)
    talk.write("draft")
    talk.router.count_again(False)
    assert talk.service.of("count") == []
    talk.router.count_again(True)
    assert talk.service.of("count") == [["new", "draft", (), None]]


def test_where_the_reader_is_is_kept_when_something_else_is_opened(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.show()
    talk.open(NEW, *(own(f"Line\n\n{number}", id=f"m{number}") for number in range(40)))
    bar = talk.view.transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    talk.choose("old")
    talk.open(OLD)
    ((name, message, offset),) = talk.service.of("save_place")
    assert name == "new"
    assert message in {f"m{number}" for number in range(10, 30)}
    left = replace(NEW, place_id=message, place_offset=offset)
    talk.choose("new")
    talk.open(left, *(own(f"Line\n\n{number}", id=f"m{number}") for number in range(40)))
    assert talk.view.transcript.place() == (message, offset)
    talk.here.keep()
    assert len(talk.service.of("save_place")) == 1


def test_a_view_that_goes_while_it_is_scrolled_is_not_asked_where_it_was(talk: Talk) -> None:
    view = ChatView(talk.windows.theme, talk.windows.typesetter)
    service: ChatService = talk.service  # type: ignore[assignment]
    presenter = ConversationPresenter(service, talk.known, view)
    view.transcript.verticalScrollBar().valueChanged.emit(1)
    assert presenter._lies_still.isActive()
    delete(view)
    assert not presenter._lies_still.isActive()


# --- The trash -----------------------------------------------------------------------------------


def test_trashing_the_open_conversation_keeps_its_draft_and_opens_an_empty_one(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.write("unfinished")
    talk.main.asks.trash_requested.emit(("new",))
    calls = [call[0] for call in talk.service.calls]
    assert calls.index("save_draft") < calls.index("trash")
    talk.tell(events.ConversationTrashed(NEW))
    assert talk.view.conversation_id == "new-2"


def test_trashing_another_one_leaves_the_open_one(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.asks.trash_requested.emit(("old",))
    talk.tell(events.ConversationTrashed(OLD))
    assert talk.view.conversation_id == "new"


def test_a_conversation_chosen_right_after_trashing_is_opened(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.asks.trash_requested.emit(("new",))
    talk.choose("old")
    talk.tell(events.ConversationTrashed(NEW))
    talk.open(OLD)
    assert talk.view.conversation_id == "old"


def test_trashing_while_it_is_answered(talk: Talk) -> None:
    talk.begin(NEW)
    growing = answer("Once", conversation_id="new", **STREAMING)
    talk.tell(events.TranscriptChanged(transcript(own("Hi"), growing, name="new")))
    talk.tell(events.AnswerStarted("new", growing))
    talk.tell(events.ConversationTrashed(NEW))
    talk.tell(events.AnswerGrew("new", growing.id, " upon"))
    talk.tell(events.AnswerFinished("new", growing))
    assert talk.view.transcript.messages == ()
    assert not talk.main._actions[ActionId.STOP].isEnabled()


def test_the_tokens_of_a_new_conversation_are_its_own(talk: Talk) -> None:
    talk.begin(NEW)
    talk.presenter.start_new()
    assert talk.service.of("count")[-1] == [talk.view.conversation_id, "", (), None]


# --- Search --------------------------------------------------------------------------------------


def test_a_search_that_returns_late_shows_nothing(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.search_changed.emit("first")
    talk.main.search_changed.emit(" second ")
    assert talk.service.of("search") == [["first"], ["second"]]
    talk.tell(events.ConversationsFound("first", (SearchHit(NEW),)))
    assert talk.windows.listed == ["new", "old"]
    talk.tell(events.ConversationsFound("second", (SearchHit(OLD),)))
    assert talk.windows.listed == ["old"]
    talk.main.search_changed.emit("")
    talk.tell(events.ConversationsFound("second", ()))
    assert talk.windows.listed == ["old"]
    assert talk.service.of("list") == [[]]


def test_what_changes_during_a_search_is_searched_again(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.search_changed.emit("o")
    talk.tell(events.ConversationsFound("o", (SearchHit(OLD),)))
    renamed = conversation("new", "Renamed")
    talk.tell(listed(renamed))
    assert talk.service.of("search") == [["o"], ["o"]]
    assert talk.windows.listed == ["old"]
    assert talk.main.windowTitle() == "Renamed – WizChat"
