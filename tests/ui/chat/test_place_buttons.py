"""Links of answers to parts of the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import answer, own, transcript
from wizchat.render.stream import read
from wizchat.ui.chat.body import MessageBody
from wizchat.ui.chat.view import ChatView
from wizchat.ui.widgets.button import PillButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

WIDTH = 500
MODELS = "[Open Models](wizchat:models)"


@pytest.fixture
def body(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> Iterator[MessageBody]:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(WIDTH, 1200)
    body = MessageBody(theme, typesetter, home)
    home.show()
    yield body
    del home  # kept until here: it owns the body


def show(body: MessageBody, text: str) -> list[PillButton]:
    body.replace_from(0, read(text))
    body.resize(WIDTH, max(1, body.lay_out(WIDTH)))
    body.show_headers(0, body.height())
    return [b for b in body.findChildren(PillButton) if not b.isHidden()]


def test_a_link_that_stands_alone_is_a_button(body: MessageBody, qtbot: QtBot) -> None:
    (button,) = show(body, f"Every download can be paused.\n\n{MODELS}")
    item = body.items[1]
    assert button.text() == "Open Models"
    assert item.top <= button.y() < item.top + item.height
    assert body.height() >= button.geometry().bottom()
    with qtbot.waitSignal(body.place_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["wizchat:models"]


def test_the_keyboard_reaches_it(body: MessageBody, qtbot: QtBot) -> None:
    (button,) = show(body, MODELS)
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_Tab)
    assert button.hasFocus()
    with qtbot.waitSignal(body.place_requested):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_it_says_what_it_does_whatever_the_model_calls_it(body: MessageBody) -> None:
    (button,) = show(body, "[Win a prize](wizchat:settings)")
    assert button.text() == "Open Settings"


def test_two_links_are_two_buttons(body: MessageBody) -> None:
    buttons = show(body, f"{MODELS} [Settings](wizchat:settings)\n\nEnd.")
    assert [b.text() for b in buttons] == ["Open Models", "Open Settings"]
    assert not buttons[0].geometry().intersects(buttons[1].geometry())
    assert buttons[1].geometry().bottom() < body.items[1].top


@pytest.mark.parametrize(
    "text",
    ["[Quit](wizchat:quit)", "[Open](wizchat:models?x=1)", "wizchat:models", "`wizchat:models`",
     "[](wizchat:models)"],
)  # fmt: skip
def test_everything_else_is_text(body: MessageBody, text: str) -> None:
    assert show(body, text) == []
    for item in body.items:
        assert body.link_at(QPointF(item.left + 6, item.top + item.height / 2)) == ""


def test_in_a_sentence_it_is_a_link_that_is_followed_at_once(
    body: MessageBody, qtbot: QtBot
) -> None:
    assert show(body, f"{MODELS} and choose one.") == []
    item = body.items[0]
    place = QPointF(item.left + 6, item.top + item.height / 2)
    with qtbot.waitSignal(body.place_requested) as asked, qtbot.assertNotEmitted(body.link_clicked):
        qtbot.mouseClick(body, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert asked.args == ["wizchat:models"]


def test_its_words_are_copied_as_they_were_written(body: MessageBody) -> None:
    show(body, f"Look.\n\n{MODELS}")
    body.select_all()
    assert body.selected_text == "Look.\n\nOpen Models"


def test_a_button_goes_with_its_paragraph(body: MessageBody) -> None:
    show(body, f"One.\n\n{MODELS}")
    assert show(body, "One.\n\nTwo.") == []


def test_what_a_person_writes_stays_text(
    theme: Theme, typesetter: Typesetter, qtbot: QtBot
) -> None:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_transcript(transcript(own(MODELS), answer(MODELS)))
    buttons = [b for b in view.findChildren(PillButton) if b.text() == "Open Models"]
    assert len(buttons) == 1
    with qtbot.waitSignal(view.place_requested) as asked:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["wizchat:models"]
