"""A link is opened only after its whole address was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wizchat.ui.chat import link_popover
from wizchat.ui.chat.link_popover import LinkCard, ask_about

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme

LONG = "https://example.org/" + "path/" * 40 + "?a=1&b=2"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    return home


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(link_popover.QDesktopServices, "openUrl", note)
    return opened


def test_the_whole_address_is_shown_before_it_is_opened(
    home: QWidget, theme: Theme, opened: list[str], qtbot: QtBot
) -> None:
    popover = ask_about(theme, LONG, QPoint(20, 20), home)
    card = popover.findChild(LinkCard)
    assert card.address.text().replace("\u200b", "") == LONG
    assert card.address.textFormat() is Qt.TextFormat.PlainText
    assert opened == []
    qtbot.mouseClick(card.open, Qt.MouseButton.LeftButton)
    assert opened == [LONG]


def test_the_address_can_be_copied_instead(
    home: QWidget, theme: Theme, opened: list[str], qtbot: QtBot
) -> None:
    popover = ask_about(theme, "mailto:a@example.org", QPoint(20, 20), home)
    qtbot.mouseClick(popover.findChild(LinkCard).copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "mailto:a@example.org"
    assert opened == []


def test_nothing_but_the_web_and_mail_is_opened(
    home: QWidget, theme: Theme, opened: list[str], qtbot: QtBot
) -> None:
    popover = ask_about(theme, "file:///etc/passwd", QPoint(20, 20), home)
    qtbot.mouseClick(popover.findChild(LinkCard).open, Qt.MouseButton.LeftButton)
    assert opened == []


def test_escape_leaves_it(home: QWidget, theme: Theme, opened: list[str], qtbot: QtBot) -> None:
    popover = ask_about(theme, LONG, QPoint(20, 20), home)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.isHidden()
    assert opened == []
