"""What can be done with a message by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.helpers.conversations import answer, own, transcript
from wizchat.chat.values import MessageStatus
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keyboard_opens_the_menu_of_a_message_and_its_actions(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_transcript(transcript(own("Why?"), answer("word " * 3000, status=MessageStatus.CUT)))
    view.setFocus()
    view.focus_message(-1)
    body = cast("MessageView", view.rows[-1].view).body
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(body, event)
    menu = view.findChild(QMenu)
    assert menu is not None
    assert view.rect().contains(view.mapFromGlobal(menu.pos()))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:3] == ["Copy", "Copy as Markdown", "Select message"]
    assert {"Continue answer", "Delete question and answer", "About this answer…"} <= set(texts)
    asked: list[tuple[str, str]] = []
    view.action_requested.connect(lambda *what: asked.append(what))
    next(each for each in menu.actions() if each.text() == "Continue answer").trigger()
    assert asked == [("go_on", view.messages[-1].id)]
    menu.close()


def test_arrow_keys_move_what_is_wider_than_the_page(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.show()
    wide = "```\n" + "word " * 60 + "\n```"
    view.show_transcript(transcript(own("Why?"), answer(wide), own("And?"), answer(wide)))
    above, below = (cast("MessageView", view.rows[at].view).body for at in (1, 3))
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert above.items[0].offset == below.items[0].offset > 0
    view.focus_message(-1)
    before = below.items[0].offset
    qtbot.keyClick(below, Qt.Key.Key_Right)
    assert below.items[0].offset > before == above.items[0].offset
    for _ in range(50):
        qtbot.keyClick(below, Qt.Key.Key_Left)
    assert below.items[0].offset == 0
