"""Messages that wait for a model outlive the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from wizchat.chat import events
from wizchat.chat.prompt import Turn, build
from wizchat.chat.service import ChatService
from wizchat.chat.values import MessageStatus
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


@pytest.fixture
def left(path: Path) -> Path:
    """Return a database whose app ended while two messages waited for a model."""
    desk = Desk(path)
    desk.service.send("c1", "Hi")
    desk.service.send("c2", "Hello")
    desk.settle()
    desk.service.close()
    return path


@pytest.fixture
def desk(left: Path) -> Iterator[Desk]:
    desk = Desk(left)
    yield desk
    desk.service.close()


def status(desk: Desk) -> MessageStatus:
    return desk.transcript().messages[-1].message.status


def test_they_are_answered_after_a_restart(desk: Desk) -> None:
    assert status(desk) is MessageStatus.WAITING
    desk.engine.load()
    desk.wait(events.AnswerStarted)
    desk.wait(events.AnswerStarted)
    prompts = [request.prompt for request in desk.engine.generated]
    assert prompts == [build([Turn("Hi")]), build([Turn("Hello")])]


def test_they_can_be_stopped_after_a_restart(desk: Desk) -> None:
    desk.service.stop("c1")
    assert desk.wait(events.AnswerFinished).message.status is MessageStatus.STOPPED
    desk.engine.load()
    desk.settle()
    assert [request.sequence_key for request in desk.engine.generated] == ["c2"]


def test_one_that_is_asked_again_still_differs(path: Path) -> None:
    first = Desk(path)
    first.engine.load()
    first.exchange("Hi", "Hello.")
    first.engine.become(EngineState.IDLE)
    first.service.regenerate(first.transcript().messages[-1].message.id)
    first.settle()
    first.service.close()
    desk = Desk(path)
    desk.engine.load()
    desk.wait(events.AnswerStarted)
    assert desk.engine.generated[-1].sampling.temperature > 0
    desk.service.close()


def test_one_that_had_begun_is_not_asked_again(path: Path) -> None:
    first = Desk(path)
    first.engine.load()
    first.service.send("c1", "Hi")
    first.wait(events.AnswerStarted)
    first.service.send("c1", "And this waits behind it")
    first.settle()
    first.service.close()
    desk = Desk(path)
    desk.engine.load()
    desk.wait(events.AnswerStarted)
    shown = [entry.message for entry in desk.transcript().messages]
    assert [m.status for m in shown[1::2]] == [MessageStatus.STOPPED, MessageStatus.STREAMING]
    desk.service.close()


def test_a_terminal_leaves_them_waiting(left: Path) -> None:
    desk = Desk(left.with_name("other"))
    desk.service.close()
    service = ChatService(left, desk.engine, lambda: desk.sampling, desk._events.put, resumes=False)
    desk.engine.listener = service.engine_event
    service.start()
    desk.service = service
    desk.engine.load()
    assert status(desk) is MessageStatus.WAITING
    assert desk.engine.generated == []
    service.close()


def test_who_opens_the_conversation_hears_what_it_waits_for(desk: Desk) -> None:
    desk.settle()
    desk.service.open("c1")
    told = desk.settle()
    assert [type(event) for event in told] == [events.ConversationOpened, events.AnswerWaiting]
    assert told[-1] == events.AnswerWaiting("c1", events.WaitReason.NO_MODEL)
    desk.engine.load()
    desk.wait(events.AnswerStarted)
    desk.service.open("c1")
    assert [type(event) for event in desk.settle()][-1:] == [events.ConversationOpened]


def test_a_message_wakes_the_model_that_rests(desk: Desk) -> None:
    desk.engine.become(EngineState.RESTING)
    desk.service.send("c3", "Good morning")
    desk.settle()
    assert desk.of(events.AnswerWaiting)[-1].reason is events.WaitReason.LOADING
    assert desk.engine.woken > 0
    desk.engine.load()
    desk.wait(events.AnswerStarted)


def test_writing_wakes_it_before_the_message_is_sent(desk: Desk) -> None:
    desk.engine.become(EngineState.RESTING)
    desk.settle()
    before = desk.engine.woken
    desk.service.save_draft("c3", "Good mor")
    desk.settle()
    assert desk.engine.woken == before + 1
    desk.service.save_draft("c3", "")
    desk.settle()
    assert desk.engine.woken == before + 1


def test_looking_does_not_wake_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "other.sqlite3")
    desk.engine.become(EngineState.RESTING)
    desk.service.list()
    desk.service.open("c1")
    desk.service.count("c1", "a draft")
    desk.settle()
    desk.service.close()
    assert desk.engine.woken == 0


def test_what_waited_before_the_trash_is_asked_again_when_it_is_wanted(desk: Desk) -> None:
    """It is told as stopped before it began, and nothing is asked behind the person's back."""
    desk.service.send("c1", "Still there?")
    desk.service.trash("c1")
    desk.service.restore("c1")
    waited = desk.transcript().messages[-1].message
    assert (waited.status, waited.text) == (MessageStatus.STOPPED, "")
    desk.engine.load()
    desk.settle()
    assert "c1" not in {request.sequence_key for request in desk.engine.generated}
    desk.service.regenerate(waited.id)
    desk.settle()
    assert desk.engine.generated[-1].sequence_key == "c1"
