"""The tour in a conversation: offered where nothing answers, asked where it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.helpers.conversations import answer, conversation, own, transcript
from wizchat.chat.events import WaitReason
from wizchat.chat.values import MessageStatus, Transcript
from wizchat.ui.chat.message import AnswerMessage
from wizchat.ui.chat.tour import SUGGESTIONS, TourRole
from wizchat.ui.chat.view import ChatView
from wizchat.ui.widgets.button import PillButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> ChatView:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def shown(view: ChatView) -> list[str]:
    return [b.text() for b in view.empty.findChildren(PillButton) if b.isVisible()]


def button(view: ChatView, text: str) -> PillButton:
    return next(b for b in view.findChildren(PillButton) if b.text() == text and b.isVisible())


def wait(view: ChatView, reason: WaitReason) -> AnswerMessage:
    message = answer("", status=MessageStatus.WAITING)
    view.show_transcript(transcript(own("Hello"), message))
    view.answer_waiting(reason)
    found = view.transcript.rows[-1].view
    assert isinstance(found, AnswerMessage)
    return found


def test_an_empty_conversation_offers_it(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(Transcript(conversation("empty")))
    assert shown(view) == []
    view.set_tour(TourRole.OFFERED)
    assert shown(view) == ["Start the tour"]
    assert "message waits" in view.empty.sentence.text()
    with qtbot.waitSignal(view.tour_requested):
        qtbot.mouseClick(button(view, "Start the tour"), Qt.MouseButton.LeftButton)
    view.set_tour(TourRole.ABSENT)
    assert shown(view) == []
    assert "stays on this computer" in view.empty.sentence.text()


def test_it_suggests_what_to_ask(view: ChatView, qtbot: QtBot) -> None:
    view.show_transcript(Transcript(conversation("empty")))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_tour(TourRole.ANSWERING)
    assert shown(view) == list(SUGGESTIONS)
    assert button(view, SUGGESTIONS[0]).layoutDirection() is Qt.LayoutDirection.LeftToRight
    with qtbot.waitSignal(view.send_requested) as sent:
        qtbot.mouseClick(button(view, SUGGESTIONS[1]), Qt.MouseButton.LeftButton)
    assert sent.args == [SUGGESTIONS[1], ()]


def test_a_low_window_stays_low(view: ChatView) -> None:
    view.show_transcript(Transcript(conversation("empty")))
    before = view.minimumSizeHint().height()
    view.set_tour(TourRole.ANSWERING)
    assert view.minimumSizeHint().height() == before
    view.resize(480, 330)
    assert shown(view) == list(SUGGESTIONS[: len(shown(view))]) != list(SUGGESTIONS)


@pytest.mark.parametrize("reason", [WaitReason.NO_MODEL, WaitReason.TOUR_ONLY])
def test_what_waits_for_a_model_can_be_given_to_it(
    view: ChatView, qtbot: QtBot, reason: WaitReason
) -> None:
    view.set_tour(TourRole.OFFERED)
    message = wait(view, reason)
    offer = button(view, "Let the tour answer")
    assert message.rect().contains(offer.geometry())
    with qtbot.waitSignal(view.tour_answer_requested):
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("role", "reason"),
    [
        (TourRole.ABSENT, WaitReason.NO_MODEL),
        (TourRole.OFFERED, WaitReason.LOADING),
        (TourRole.ANSWERING, WaitReason.QUEUED),
    ],
)
def test_it_is_not_offered_for_what_something_else_answers(
    view: ChatView, role: TourRole, reason: WaitReason
) -> None:
    view.set_tour(role)
    assert wait(view, reason)._tour.isHidden()


def test_a_wait_that_began_before_it_was_found_offers_it_too(view: ChatView) -> None:
    message = wait(view, WaitReason.NO_MODEL)
    assert message._tour.isHidden()
    view.set_tour(TourRole.OFFERED)
    assert not message._tour.isHidden()
    view.set_tour(TourRole.ABSENT)
    assert message._tour.isHidden()


def test_the_offer_goes_when_the_answer_comes(view: ChatView) -> None:
    view.set_tour(TourRole.OFFERED)
    message = wait(view, WaitReason.NO_MODEL)
    begun = answer("", status=MessageStatus.STREAMING, id=view.transcript.messages[-1].id)
    view.answer_started(begun)
    assert message._tour.isHidden()
    view.answer_grew(begun.id, "Hello. I am the tour.")
    view.transcript.show_frame()
    assert message._tour.isHidden()
