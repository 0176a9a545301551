"""An answer that nobody sees end is told, and a click on it leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.conversations import answer
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.chat.values import MessageStatus
from wizchat.ui.presenters.notifications import NotificationsPresenter, first_words
from wizchat.ui.shell.notifier import Notifier

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")


class Desktop(Notifier):
    """Remembers what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str, str]] = []
        self.withdrawn: list[str] = []

    def show(self, key: str, title: str, text: str) -> None:
        self.shown.append((key, title, text))

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


class Watched:
    """A main window on "new" and another one on "old", the main one active."""

    def __init__(self, talk: Talk, qtbot: QtBot) -> None:
        self.talk, self.qtbot = talk, qtbot
        self.desktop = Desktop()
        self.is_wanted = True
        self.presenter = NotificationsPresenter(
            self.desktop,
            talk.router,
            talk.known,
            talk.own,
            main_view=talk.here,
            is_wanted=lambda: self.is_wanted,
            show=talk.presenter.come_to,
            parent=talk.presenter,
        )
        talk.main.show()
        talk.begin(OLD, NEW)
        talk.own.open("old")
        talk.open(OLD)
        self.activate("new")

    def activate(self, conversation_id: str) -> None:
        window = self.talk.main
        if conversation_id == "old":
            self.talk.own.bring_forward("old")
            self.qtbot.waitUntil(self.talk.own.windows[0].window.isActiveWindow)
        else:
            window.come_to_front()
            self.qtbot.waitUntil(window.isActiveWindow)

    def answer(
        self,
        name: str,
        text: str = "It is **when**",
        status: MessageStatus = MessageStatus.COMPLETE,
    ) -> None:
        begun = answer("", id="a", conversation_id=name, status=MessageStatus.STREAMING)
        self.talk.tell(events.AnswerStarted(name, begun))
        ended = answer(text, id="a", conversation_id=name, status=status)
        self.talk.tell(events.AnswerFinished(name, ended))


@pytest.fixture
def watched(talk: Talk, qtbot: QtBot) -> Watched:
    return Watched(talk, qtbot)


def test_what_is_seen_is_not_told(watched: Watched) -> None:
    watched.answer("new")
    watched.activate("old")
    watched.answer("old")
    assert watched.desktop.shown == []
    assert watched.talk.windows.notice == ""


def test_an_answer_in_a_window_behind_is_told_with_its_first_words(watched: Watched) -> None:
    watched.answer("old")
    assert watched.desktop.shown == [("old", "Old", "It is when")]


def test_a_click_brings_its_window_to_the_front(watched: Watched) -> None:
    watched.answer("old")
    watched.desktop.clicked.emit("old")
    watched.qtbot.waitUntil(watched.talk.own.windows[0].window.isActiveWindow)
    watched.answer("new")
    watched.desktop.clicked.emit("new")
    watched.qtbot.waitUntil(watched.talk.main.isActiveWindow)
    assert watched.talk.view.conversation_id == "new"


def test_a_window_that_was_closed_meanwhile_is_no_obstacle(watched: Watched) -> None:
    watched.answer("old")
    watched.talk.own.close("old")
    watched.talk.main.showMinimized()
    watched.desktop.clicked.emit("old")
    watched.talk.open(OLD)
    assert not watched.talk.main.isMinimized()
    assert watched.talk.view.conversation_id == "old"


def test_what_was_seen_is_taken_back(watched: Watched) -> None:
    watched.answer("old")
    watched.activate("old")
    watched.qtbot.waitUntil(lambda: "old" in watched.desktop.withdrawn)
    watched.answer("new")
    watched.activate("new")
    watched.qtbot.waitUntil(lambda: "new" in watched.desktop.withdrawn)


def test_an_answer_that_no_window_shows_is_told_in_the_active_main_window(
    watched: Watched,
) -> None:
    watched.talk.own.close("old")
    watched.answer("old")
    assert watched.desktop.shown == []
    assert watched.talk.windows.notice == "“Old” has an answer"
    watched.talk.main._notice._action.click()
    watched.talk.open(OLD)
    assert watched.talk.view.conversation_id == "old"


def test_an_answer_that_no_window_shows_is_told_by_the_desktop_otherwise(
    watched: Watched,
) -> None:
    watched.activate("old")
    watched.talk.tell(events.ConversationsListed((OLD, NEW, conversation("third", ""))))
    watched.answer("third")
    assert watched.desktop.shown == [("third", "New conversation", "It is when")]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (MessageStatus.STOPPED, []),
        (MessageStatus.FAILED, [("old", "Old", "The answer failed.")]),
        (MessageStatus.CUT, [("old", "Old", "It is when")]),
    ],
)
def test_how_it_ended_is_told(
    watched: Watched, status: MessageStatus, told: list[tuple[str, str, str]]
) -> None:
    watched.answer("old", status=status)
    assert watched.desktop.shown == told


def test_numbers_that_come_late_are_told_to_nobody(watched: Watched) -> None:
    watched.answer("old")
    watched.talk.tell(events.AnswerFinished("old", answer("It", id="a", conversation_id="old")))
    assert len(watched.desktop.shown) == 1


def test_the_desktop_is_told_nothing_of_an_incognito_conversation(watched: Watched) -> None:
    watched.activate("old")
    hidden = conversation("incognito-1", "A secret title")
    watched.talk.tell(events.IncognitoListed((hidden,)))
    watched.answer("incognito-1", "A secret answer")
    assert watched.desktop.shown == [
        ("incognito-1", "Incognito conversation", "The answer is there.")
    ]


def test_a_setting_turns_it_off(watched: Watched) -> None:
    watched.is_wanted = False
    watched.answer("old")
    assert watched.desktop.shown == []


def test_where_there_are_none_the_taskbar_is_asked(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr("wizchat.ui.presenters.notifications.QApplication.alert", alerted.append)
    watched.desktop.failed.emit("old")
    watched.desktop.failed.emit("closed meanwhile")
    assert alerted == [watched.talk.own.windows[0].window, watched.talk.main]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("", ""),
        ("# Title\n\nText with `code`.", "Title Text with code."),
        ("- a\n- b\n", "a b"),
        ("word " * 100, ("word " * 28).rstrip() + "…"),
        ("x" * 300, "x" * 140 + "…"),
    ],
)
def test_the_first_words_of_an_answer(markdown: str, words: str) -> None:
    assert first_words(markdown) == words


@given(st.text(max_size=900))
def test_any_answer_has_first_words_on_one_line(text: str) -> None:
    words = first_words(text)
    assert len(words) <= 141
    assert words == " ".join(words.split())
