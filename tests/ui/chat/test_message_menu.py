from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from wizchat.ui.chat import message_menu
from wizchat.ui.chat.message_menu import MessageMenus

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

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

    monkeypatch.setattr(message_menu.QDesktopServices, "openUrl", note)
    return opened


def test_a_link_is_opened_only_after_its_whole_address_was_shown(
    home: QWidget, opened: list[str]
) -> None:
    menus = MessageMenus(home)
    menus.ask_about_link(LONG)
    assert opened == []
    (menu,) = home.findChildren(QMenu)
    shown = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert "".join(shown[:-2]).replace("&&", "&") == LONG
    next(a for a in menu.actions() if "browser" in a.text()).trigger()
    assert opened == [LONG]
    menu.close()


def test_code_is_saved_where_the_person_says(home: QWidget, tmp_path: Path) -> None:
    menus = MessageMenus(home)
    menus.save_code("python", "print('山')")
    (dialog,) = home.findChildren(QFileDialog)
    target = tmp_path / "code.py"
    dialog.fileSelected.emit(str(target))
    assert target.read_text(encoding="utf-8") == "print('山')\n"
    dialog.close()
