from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.network import Proxy
from wizchat.desktop.settings import Group, Settings
from wizchat.desktop.storage import Room
from wizchat.ui.settings.network_row import NetworkRow
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.settings.storage_row import StorageRow
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOLDER = Path("/home/somebody/.local/share/wizchat/a folder with a long name")


@pytest.fixture
def storage(qtbot: QtBot) -> StorageRow:
    made = StorageRow(Theme(), "Models", "disk space")
    qtbot.addWidget(made)
    return made


def test_it_asks_when_it_comes_into_sight_and_shows_what_is_found(
    storage: StorageRow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(storage.wanted):
        storage.show()
    assert storage._use.text() == "Measuring…"
    assert not storage._open.isEnabled()
    storage.show_room(Room(FOLDER, 4_370_000_000, 120_000_000_000))
    assert storage._use.text() == "4.37\xa0GB used, 120.00\xa0GB free"
    with qtbot.waitSignal(storage.open_requested) as asked:
        storage._open.click()
    assert asked.args == [str(FOLDER)]
    storage.show_room(Room(FOLDER, 0, None))
    assert storage._use.text() == "0\xa0kB used"


@pytest.mark.parametrize(
    ("proxies", "said"),
    [
        ((), "None is set"),
        ((Proxy("https", "proxy:3128", "HTTPS_PROXY"),), "HTTPS goes through proxy:3128, as HTTPS"),
        ((Proxy("all", "proxy:1080", ""),), "Everything goes through proxy:1080, as the system's"),
    ],
)
def test_the_proxy_is_said(qtbot: QtBot, proxies: tuple[Proxy, ...], said: str) -> None:
    row = NetworkRow(Theme(), proxies)
    qtbot.addWidget(row)
    assert said in row.searched_text()


@pytest.mark.parametrize("width", [360, 900])
def test_they_stand_in_their_groups_and_are_found(qtbot: QtBot, width: int) -> None:
    storage = StorageRow(Theme(), "Models", "disk space")
    network = NetworkRow(Theme(), ())
    window = SettingsWindow(
        Theme(), Settings(), about={Group.STORAGE: [storage], Group.NETWORK: [network]}
    )
    qtbot.addWidget(window)
    window.resize(width, 700)
    window.show()
    storage.show_room(Room(FOLDER, 1, 1))
    window._search.setText("telemetry")
    assert network.isVisibleTo(window)
    assert not storage.isVisibleTo(window)
    window._search.setText("disk space")
    assert storage.isVisibleTo(window)
    assert window._page.width() == window._scroll.viewport().width()
