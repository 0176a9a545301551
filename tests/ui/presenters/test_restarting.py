"""The app is started again at once where nothing ends with it, and after a question otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import answer, own
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.chat.values import MessageStatus
from wizchat.ui.presenters.restarting import RestartPresenter
from wizchat.ui.settings.restart_sheet import RestartSheet
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from tests.helpers.presented import Talk

NEW = conversation("new", "New")


class Desk:
    """The presenter, and how often it had the app started again."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.presenter = RestartPresenter(talk.router, talk.known, talk.windows.theme)
        self.confirmed = 0
        self.presenter.confirmed.connect(self._count)
        talk.begin(NEW)
        talk.open(NEW, own("Hi", id="m"))

    def _count(self) -> None:
        self.confirmed += 1

    def ask(self) -> RestartSheet | None:
        self.presenter.ask(self.talk.main)
        sheets = self.talk.main.findChildren(RestartSheet)
        return sheets[0] if sheets else None

    def stream(self) -> None:
        begun = answer("", conversation_id="new", status=MessageStatus.STREAMING)
        self.talk.tell(events.AnswerStarted("new", begun))


@pytest.fixture
def desk(talk: Talk) -> Desk:
    return Desk(talk)


def text(sheet: RestartSheet) -> str:
    return " ".join(label.text() for label in sheet.body.findChildren(Label))


def test_nothing_is_asked_when_nothing_ends(desk: Desk) -> None:
    desk.talk.tell(events.IncognitoListed((conversation("incognito-1", ""),)))
    assert desk.ask() is None
    assert desk.confirmed == 1


def test_an_answer_under_way_is_asked_about(desk: Desk) -> None:
    desk.stream()
    sheet = desk.ask()
    assert sheet is not None
    assert "An answer is being written" in text(sheet)
    assert "Incognito" not in text(sheet)
    assert sheet.go.isDefault()
    sheet.go.click()
    assert desk.confirmed == 1


def test_an_incognito_conversation_is_kept_by_enter(desk: Desk) -> None:
    desk.talk.tell(events.IncognitoListed((conversation("incognito-1", "A secret"),)))
    sheet = desk.ask()
    assert sheet is not None
    assert "gone for good" in text(sheet)
    assert "answer" not in text(sheet)
    assert sheet.cancel.isDefault()
    sheet.cancel.click()
    assert desk.confirmed == 0
    desk.talk.tell(events.IncognitoListed(()))
    desk.presenter.ask(desk.talk.main)
    assert desk.confirmed == 1
