"""What closing the main window means, with a tray and without, and how the app comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.shell.samples import conversation
from wizchat.ui.presenters.background import BackgroundPresenter
from wizchat.ui.shell.notifier import TrayNotifier
from wizchat.ui.shell.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""The offscreen platform has no tray, and says so."""

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")


class Behind:
    """The app with its main window on "new"."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.is_wanted = False
        self.tray = Tray(talk.windows.theme, talk.presenter)
        self.quits: list[bool] = []
        self.made: list[BackgroundPresenter] = []

    def start(self, *, is_mac: bool = False) -> BackgroundPresenter:
        made = BackgroundPresenter(
            self.tray,
            self.talk.own,
            lambda: self.is_wanted,
            self.talk.presenter,
            is_mac=is_mac,
        )
        self.made.append(made)
        made.quit_requested.connect(lambda: self.quits.append(True))
        self.talk.main.show()
        self.talk.begin(OLD, NEW)
        return made


@pytest.fixture
def behind(talk: Talk) -> Iterator[Behind]:
    made = Behind(talk)
    yield made
    made.tray.close()
    for presenter in made.made:
        presenter.deleteLater()


@pytest.fixture
def has_tray(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    def say(there: bool) -> None:
        monkeypatch.setattr(
            "wizchat.ui.shell.tray.QSystemTrayIcon.isSystemTrayAvailable", lambda: there
        )

    say(True)
    return say


def test_closing_the_main_window_quits(behind: Behind, has_tray: object) -> None:
    behind.start()
    behind.talk.main.close()
    assert behind.quits == [True]
    assert behind.talk.main.isVisible()  # until everything is kept


def test_closing_another_window_never_quits(behind: Behind, has_tray: object) -> None:
    behind.start()
    behind.talk.own.open("old")
    behind.talk.own.windows[0].window.close()
    assert behind.quits == []


def test_it_stays_in_the_tray_if_that_is_wanted(
    qtbot: QtBot, behind: Behind, has_tray: object
) -> None:
    behind.is_wanted = True
    behind.start()
    behind.talk.main.close()
    assert behind.quits == []
    assert not behind.talk.main.isVisible()
    assert behind.tray._icon is not None
    assert behind.tray._icon.isVisible()
    behind.tray.open_requested.emit()
    assert behind.talk.main.isVisible()


def test_it_quits_where_no_tray_is(behind: Behind, has_tray: Callable[[bool], None]) -> None:
    behind.is_wanted = True
    has_tray(False)
    behind.start()
    behind.talk.main.close()
    assert behind.quits == [True]


def test_the_window_comes_back_when_the_tray_is_not_wanted_any_more(
    behind: Behind, has_tray: object
) -> None:
    behind.is_wanted = True
    presenter = behind.start()
    behind.talk.main.close()
    behind.is_wanted = False
    presenter.refresh()
    assert behind.talk.main.isVisible()
    assert behind.tray._icon is not None
    assert not behind.tray._icon.isVisible()


def test_without_the_wish_no_icon_is_made(behind: Behind, has_tray: object) -> None:
    behind.start()
    assert behind.tray._icon is None


def test_a_new_conversation_from_the_tray(behind: Behind, has_tray: object) -> None:
    behind.is_wanted = True
    behind.start()
    behind.talk.main.close()
    assert behind.tray._menu is not None
    behind.tray._menu.actions()[1].trigger()
    assert behind.talk.main.isVisible()
    assert behind.talk.view.conversation_id == "new-2"
    behind.tray._menu.actions()[-1].trigger()
    assert behind.quits == [True]


def test_on_a_mac_closing_hides_and_the_dock_brings_it_back(behind: Behind) -> None:
    behind.start(is_mac=True)
    behind.talk.main.close()
    assert behind.quits == []
    assert not behind.talk.main.isVisible()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not behind.talk.main.isVisible()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert behind.talk.main.isVisible()


def test_opening_it_again_brings_the_last_active_window(qtbot: QtBot, behind: Behind) -> None:
    presenter = behind.start()
    behind.talk.own.open("old")
    own = behind.talk.own.windows[0].window
    qtbot.waitUntil(own.isActiveWindow)
    own.showMinimized()
    presenter.come_back()
    assert not own.isMinimized()
    behind.talk.main.come_to_front()
    qtbot.waitUntil(behind.talk.main.isActiveWindow)
    behind.talk.main.showMinimized()
    presenter.come_back()
    assert not behind.talk.main.isMinimized()


def test_opening_it_again_opens_a_main_window_that_was_closed(
    behind: Behind, has_tray: object
) -> None:
    behind.is_wanted = True
    presenter = behind.start()
    behind.talk.own.open("old")
    behind.talk.main.close()
    presenter.come_back()
    assert behind.talk.main.isVisible()


# --- Messages of the tray ------------------------------------------------------------------------


def test_a_message_has_an_icon_for_its_time(qtbot: QtBot, behind: Behind, has_tray: object) -> None:
    notifier = TrayNotifier(behind.tray, behind.talk.presenter)
    notifier.show("old", "Old", "Words")
    icon = behind.tray._icon
    assert icon is not None
    assert icon.isVisible()
    with qtbot.waitSignal(notifier.clicked) as clicked:
        behind.tray.message_clicked.emit()
    assert clicked.args == ["old"]
    assert not icon.isVisible()


def test_a_message_that_was_seen_leads_nowhere(
    qtbot: QtBot, behind: Behind, has_tray: object
) -> None:
    notifier = TrayNotifier(behind.tray, behind.talk.presenter)
    notifier.show("old", "Old", "Words")
    notifier.withdraw("another")
    assert behind.tray._icon is not None
    assert behind.tray._icon.isVisible()
    notifier.withdraw("old")
    assert not behind.tray._icon.isVisible()
    with qtbot.assertNotEmitted(notifier.clicked):
        behind.tray.message_clicked.emit()


def test_a_wanted_icon_outlives_its_message(behind: Behind, has_tray: object) -> None:
    behind.tray.set_wanted(wanted=True)
    notifier = TrayNotifier(behind.tray, behind.talk.presenter)
    notifier.show("old", "Old", "Words")
    notifier.withdraw("old")
    assert behind.tray._icon is not None
    assert behind.tray._icon.isVisible()


def test_without_a_tray_a_message_fails(
    qtbot: QtBot, behind: Behind, has_tray: Callable[[bool], None]
) -> None:
    has_tray(False)
    notifier = TrayNotifier(behind.tray, behind.talk.presenter)
    with qtbot.waitSignal(notifier.failed) as failed:
        notifier.show("old", "Old", "Words")
    assert failed.args == ["old"]
