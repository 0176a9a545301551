"""Windows come back after a restart, as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from tests.ui.shell.samples import conversation
from wizchat.chat.events import ArchiveListed, ConversationsListed
from wizchat.chat.incognito import incognito_id
from wizchat.desktop.session import Session, SessionFile, SessionWindow
from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.presenters.session import SessionPresenter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk

A, B, C = conversation("a", "A"), conversation("b", "B", days=1), conversation("c", "C", days=2)


class Desk:
    """Starts the presenter on what a session's file says, and reads what it writes."""

    def __init__(self, talk: Talk, file: SessionFile, errands: Errands) -> None:
        self.talk = talk
        self.file = file
        self._errands = errands
        self._made: list[SessionPresenter] = []

    def make(self) -> SessionPresenter:
        made = SessionPresenter(
            self.file,
            self.talk.own,
            self.talk.here,
            self.talk.known,
            router=self.talk.router,
            errands=self._errands,
            parent=self.talk.presenter,
        )
        self._made.append(made)
        return made

    def start(self) -> SessionPresenter:
        made = self.make()
        self.talk.main.show()
        self.talk.presenter.begin(made.main)
        self.talk.tell(ConversationsListed((A, B, C)))
        return made

    def end(self) -> None:
        """Follow the windows no further, as when the app quits: they are about to go."""
        for made in self._made:
            made.end()

    @property
    def open(self) -> list[str]:
        return [opened.conversation_id for opened in self.talk.own.by_depth]

    @property
    def written(self) -> tuple[str, list[str], int] | None:
        session = self.file.load()
        if session is None:
            return None
        return session.main, [w.conversation_id for w in session.windows], session.behind


@pytest.fixture
def desk(talk: Talk, tmp_path: Path) -> Iterator[Desk]:
    errands = Errands(Bridge(talk.presenter))
    made = Desk(talk, SessionFile(tmp_path / "session.json"), errands)
    yield made
    made.end()
    errands.close()


def test_at_a_first_start_the_latest_is_opened(desk: Desk) -> None:
    desk.start()
    assert desk.talk.service.of("open") == [["a"]]
    assert desk.open == []


def test_the_main_window_and_the_others_come_back(desk: Desk) -> None:
    desk.file.save(Session("b", (SessionWindow("c"), SessionWindow("a"))))
    desk.start()
    assert desk.talk.service.of("open") == [["b"], ["c"], ["a"]]
    assert desk.open == ["c", "a"]
    assert desk.talk.own.behind_main == 0


def test_what_was_open_comes_back_from_the_archive(desk: Desk) -> None:
    desk.talk.tell(ArchiveListed((conversation("kept", "Kept"), conversation("own", "Own"))))
    desk.file.save(Session("kept", (SessionWindow("own"),)))
    desk.start()
    assert desk.talk.service.of("open") == [["kept"], ["own"]]
    assert desk.open == ["own"]


def test_the_order_of_windows_comes_back(qtbot: QtBot, desk: Desk) -> None:
    desk.file.save(Session("b", (SessionWindow("c"), SessionWindow("a")), behind=2))
    desk.start()
    qtbot.waitUntil(lambda: desk.talk.own.behind_main == 2)
    assert desk.talk.own.front is desk.talk.main


def test_an_empty_conversation_in_which_nothing_was_written_is_an_empty_one(desk: Desk) -> None:
    desk.file.save(Session("never stored", (SessionWindow("gone"), SessionWindow("b"))))
    desk.start()
    assert desk.talk.service.of("open") == [["b"]]
    assert desk.talk.view.conversation_id == "new-1"


def test_what_was_written_before_the_list_came_stays(desk: Desk) -> None:
    desk.file.save(Session("b", (SessionWindow("c"),)))
    presenter = desk.make()
    desk.talk.presenter.begin(presenter.main)
    desk.talk.write("Quick")
    desk.talk.tell(ConversationsListed((A, B, C)))
    assert desk.talk.written == "Quick"
    assert desk.open == ["c"]


def test_every_change_is_written_down_while_it_runs(qtbot: QtBot, desk: Desk) -> None:
    desk.start()
    desk.talk.open(A)
    qtbot.waitUntil(lambda: desk.written == ("a", [], 0))
    desk.talk.own.open("b")
    qtbot.waitUntil(lambda: desk.written == ("a", ["b"], 0))
    desk.talk.own.open("c")
    qtbot.waitUntil(lambda: desk.written == ("a", ["b", "c"], 0))
    desk.talk.main.come_to_front()
    qtbot.waitUntil(lambda: desk.written == ("a", ["b", "c"], 2))
    desk.talk.own.close("b")
    qtbot.waitUntil(lambda: desk.written == ("a", ["c"], 1))
    before = desk.file.load()
    desk.talk.own.windows[0].window.resize(500, 600)
    qtbot.waitUntil(lambda: desk.file.load() != before)
    desk.talk.choose("b")
    desk.talk.open(B)
    qtbot.waitUntil(lambda: desk.written == ("b", ["c"], 1))


def test_nothing_is_written_before_the_last_session_is_back(qtbot: QtBot, desk: Desk) -> None:
    saved = Session("b", (SessionWindow("c"),))
    desk.file.save(saved)
    presenter = desk.make()
    desk.talk.presenter.begin(presenter.main)
    presenter.end()
    assert desk.file.load() == saved


def test_at_the_end_it_is_written_at_once(desk: Desk) -> None:
    presenter = desk.start()
    desk.talk.open(A)
    desk.talk.own.open("b")
    presenter.end()
    assert desk.written == ("a", ["b"], 0)
    desk.talk.own.close_all()
    assert desk.written == ("a", ["b"], 0)


def test_incognito_conversations_end_with_the_app(desk: Desk) -> None:
    presenter = desk.start()
    desk.talk.open(A)
    desk.talk.own.open(incognito_id())
    desk.talk.own.open("b")
    presenter.end()
    assert desk.written == ("a", ["b"], 0)


def test_size_and_place_come_back(qtbot: QtBot, desk: Desk) -> None:
    presenter = desk.start()
    desk.talk.own.open("b")
    window = desk.talk.own.windows[0].window
    window.setGeometry(QRect(60, 50, 520, 480))
    presenter.end()
    saved = desk.file.load()
    assert saved is not None
    desk.talk.own.close_all()
    desk.talk.own.open("b", saved.windows[0].geometry)
    assert desk.talk.own.windows[0].window.geometry() == QRect(60, 50, 520, 480)


@pytest.mark.parametrize("place", [QRect(40_000, 90, 600, 500), QRect(90, -9_000, 600, 500)])
def test_a_place_on_no_screen_is_moved_to_one(desk: Desk, place: QRect) -> None:
    desk.start()
    desk.talk.own.open("b")
    desk.talk.own.windows[0].window.setGeometry(place)
    geometry = desk.talk.own.windows[0].window.place()
    desk.talk.own.close_all()
    desk.talk.own.open("b", geometry)
    shown = desk.talk.own.windows[0].window.geometry()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(shown)


@pytest.mark.parametrize("garbage", ["", "not base64 ✗", "AAAA", "AdnQywADAAA" + "/" * 400])
def test_a_place_that_cannot_be_read_is_no_obstacle(desk: Desk, garbage: str) -> None:
    desk.file.save(Session("a", (SessionWindow("b", garbage),)))
    desk.start()
    window = desk.talk.own.windows[0].window
    assert window.isVisible()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.intersects(window.geometry())
