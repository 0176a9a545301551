"""Two conversations on the screen at once: each view gets its own events, and its texts back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import answer, own, transcript
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.chat.events import StoreProblemCode
from wizchat.chat.values import MessageStatus
from wizchat.ui.chat.view import ChatView
from wizchat.ui.presenters.conversation import ConversationPresenter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.presented import Talk

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")


@pytest.fixture
def other(talk: Talk) -> Iterator[ChatView]:
    """Return a second view, on the conversation "old"; the first is on "new"."""
    talk.begin(OLD, NEW)
    view = ChatView(talk.windows.theme, talk.windows.typesetter)
    presenter = ConversationPresenter(talk.service, talk.known, view, talk.presenter)  # type: ignore[arg-type]
    talk.router.join(presenter)
    presenter.open("old")
    talk.open(OLD)
    yield view
    view.deleteLater()


def failed(conversation: str | None) -> events.StoreProblem:
    return events.StoreProblem(
        StoreProblemCode.DISK_FULL, Path("/c"), conversation_id=conversation, text="Mine"
    )


def test_each_view_streams_its_own_answer(talk: Talk, other: ChatView) -> None:
    for name in ("old", "new"):
        growing = answer("", id=name, conversation_id=name, status=MessageStatus.STREAMING)
        talk.tell(events.TranscriptChanged(transcript(own("Hi"), growing, name=name)))
        talk.tell(events.AnswerStarted(name, growing))
    for piece in ("of ", "its own"):
        talk.tell(events.AnswerGrew("old", "old", piece))
        talk.tell(events.AnswerGrew("new", "new", piece.upper()))
    assert other.transcript._by_id["old"].answer.text == "of its own"
    assert talk.view.transcript._by_id["new"].answer.text == "OF ITS OWN"
    assert talk.known.answering == {"old", "new"}


def test_an_answer_that_waits_for_a_model_streams_nothing(talk: Talk, other: ChatView) -> None:
    talk.tell(events.AnswerWaiting("old", events.WaitReason.NO_MODEL))
    assert talk.known.answering == {"old"}
    assert not talk.known.is_streaming
    growing = answer("", conversation_id="old", status=MessageStatus.STREAMING)
    talk.tell(events.AnswerStarted("old", growing))
    assert talk.known.is_streaming
    talk.tell(events.AnswerFinished("old", answer("Done", conversation_id="old")))
    assert not talk.known.is_streaming


@pytest.mark.parametrize("event", [failed("old"), events.MessageRefused("old", "Mine", 9, 8)])
def test_a_text_goes_back_to_the_view_it_was_written_in(
    talk: Talk, other: ChatView, event: events.ChatEvent
) -> None:
    talk.tell(event)
    assert (other.composer.text(), talk.written) == ("Mine", "")


def test_an_edit_goes_back_to_the_view_it_was_made_in(talk: Talk, other: ChatView) -> None:
    talk.view.edit_requested.emit("m1", "Another", ())
    other.edit_requested.emit("m2", "Mine", ())
    talk.tell(failed(None))
    assert (other.composer.text(), talk.written) == ("Mine", "")


def test_an_edit_whose_view_is_gone_is_not_lost(talk: Talk, other: ChatView) -> None:
    other.edit_requested.emit("m2", "Mine", ())
    talk.router.leave(talk.router.views[1])
    talk.tell(failed(None))
    assert talk.written == "Mine"


def test_a_view_that_left_shows_nothing_more(talk: Talk, other: ChatView) -> None:
    talk.router.leave(talk.router.views[1])
    talk.tell(events.TranscriptChanged(transcript(own("Hi"), name="old")))
    assert other.transcript.messages == ()
    talk.tell(failed("old"))
    talk.choose("old")
    talk.open(OLD)
    assert talk.written == "Mine"


def test_tokens_are_counted_again_in_every_view(talk: Talk, other: ChatView) -> None:
    talk.service.calls.clear()
    talk.router.count_again(True)
    assert talk.service.of("count") == [["new", "", (), None], ["old", "", (), None]]
