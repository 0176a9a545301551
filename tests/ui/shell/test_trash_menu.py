from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.shell.samples import conversation
from wizchat.ui.shell.trash_menu import TrashMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_titles_are_shown_as_they_are_and_not_endlessly(qtbot: QtBot) -> None:
    menu = TrashMenu()
    qtbot.addWidget(menu)
    menu.set_conversations((conversation("a", "R&D"), conversation("b", "x" * 500)))
    first, second = (action.text() for action in menu.actions())
    assert first == "R&&D"
    assert len(second) == 60
    menu.set_conversations(tuple(conversation(str(n), "t") for n in range(500)))
    assert len(menu.actions()) == 30
