"""What is done with single messages, from the view to the service and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import answer, own, transcript
from wizchat.chat.events import ExchangeDeleted
from wizchat.chat.values import MessageStatus
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.message_actions import MessageAction, offered
from wizchat.ui.chat.view import ChatView
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.messages import MessagesPresenter
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Service:
    """Writes down what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def go_on(self, message_id: str) -> None:
        self.asked.append(("go_on", message_id))

    def branch_off(self, message_id: str, title: str) -> str:
        self.asked.append(("branch_off", message_id, title))
        return "new"

    def pin_turn(self, message_id: str, *, pinned: bool) -> None:
        self.asked.append(("pin_turn", message_id, pinned))

    def delete_exchange(self, message_id: str) -> None:
        self.asked.append(("delete_exchange", message_id))

    def restore_exchange(self, question_id: str, leaf_id: str | None) -> None:
        self.asked.append(("restore_exchange", question_id, leaf_id))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ChatView]:
    typesetter = Typesetter()
    view = ChatView(Theme(), typesetter)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    yield view
    typesetter.close()


@pytest.fixture
def presenter(view: ChatView) -> MessagesPresenter:
    known = KnownConversations()
    shown = transcript(own("Why?"), answer("Because", status=MessageStatus.CUT))
    known.learn(shown.conversation)
    view.show_transcript(shown)
    return MessagesPresenter(Service(), known, view, view)  # type: ignore[arg-type]


def asked(presenter: MessagesPresenter) -> list[tuple[object, ...]]:
    return presenter._service.asked  # type: ignore[attr-defined, no-any-return]


def test_each_action_reaches_the_service(
    presenter: MessagesPresenter, view: ChatView, qtbot: QtBot
) -> None:
    last = view.transcript.messages[-1].id
    for action in (MessageAction.GO_ON, MessageAction.PIN, MessageAction.UNPIN):
        view.transcript._on_action_chosen(action.value, last)
    with qtbot.waitSignal(presenter.branched) as branched:
        view.transcript._on_action_chosen(MessageAction.BRANCH.value, last)
    assert branched.args == ["new"]
    view.transcript._on_action_chosen(MessageAction.DELETE.value, last)
    assert asked(presenter) == [
        ("go_on", last),
        ("pin_turn", last, True),
        ("pin_turn", last, False),
        ("branch_off", last, "Recursion (branch)"),
        ("delete_exchange", last),
    ]


def test_a_deletion_can_be_undone(
    presenter: MessagesPresenter, view: ChatView, qtbot: QtBot
) -> None:
    presenter.deleted(ExchangeDeleted("c1", "q1", "leaf"))
    view._notice._action.click()
    assert asked(presenter) == [("restore_exchange", "q1", "leaf")]


def test_what_is_offered_fits_the_message() -> None:
    shown = transcript(own("Why?"), answer("Because", status=MessageStatus.CUT)).messages
    assert MessageAction.GO_ON in offered(shown[1], is_last=True)
    assert MessageAction.GO_ON not in offered(shown[1], is_last=False)
    done = transcript(answer("Whole")).messages[0]
    assert MessageAction.GO_ON not in offered(done, is_last=True)
    growing = transcript(answer("Who", status=MessageStatus.STREAMING)).messages[0]
    assert not offered(growing, is_last=True)
    waiting = transcript(answer("", status=MessageStatus.WAITING)).messages[0]
    assert offered(waiting, is_last=True) == {MessageAction.EDIT, MessageAction.DELETE}
    assert MessageAction.REGENERATE not in offered(shown[0], is_last=False)
