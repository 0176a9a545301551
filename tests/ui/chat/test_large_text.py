"""Text at 200 %, long words and both directions: nothing lies over anything else or is cut off."""

from __future__ import annotations

from contextlib import nullcontext
from itertools import combinations
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import RECURSION
from tests.helpers.long_words import long_words
from wizchat.chat.values import Role
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.view import ChatView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.footer import Footer
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme

BESIDE_SIDEBAR = 672
"""What a window of 1200 pixels leaves for the page at 200 %."""
HARD_CASES = [
    pytest.param((BESIDE_SIDEBAR, False, False), id="wide"),
    pytest.param((480, False, False), id="narrow"),
    pytest.param((480, True, False), id="long words"),
    pytest.param((480, True, True), id="long words, right to left"),
]


@pytest.fixture
def view(
    request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> Iterator[ChatView]:
    width, long, right_to_left = request.param
    theme.set_text_scale(2.0)
    theme.dress()
    with long_words() if long else nullcontext():
        home = QWidget()  # which lets the view be narrower than it asks for, as the window does
        qtbot.addWidget(home)
        view = ChatView(theme, typesetter)
        view.setParent(home)
        if right_to_left:
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        view.resize(width, 900)
        view.show_transcript(RECURSION)
        view.set_context(3008, 8192)
        home.resize(1400, 900)
        home.show()
        yield view


def _places(home: QWidget, parts: list[QWidget]) -> list[QRect]:
    shown = [part for part in parts if part.isVisible()]
    return [QRect(part.mapTo(home, QPoint()), part.size()) for part in shown]


def _lie_apart(home: QWidget, parts: list[QWidget]) -> None:
    for part in parts:
        if part.isVisible():
            assert part.width() >= part.minimumSizeHint().width(), part
    places = _places(home, parts)
    assert places
    for place in places:
        assert home.rect().contains(place)
    for one, other in combinations(places, 2):
        assert not one.intersects(other)


def _footers(view: ChatView) -> list[Footer]:
    rows = [row for row in view.transcript.rows if isinstance(row, MessageRow)]
    return [
        cast("MessageView", row.view).footer
        for row in rows
        if row.view is not None and row.message.role is Role.ASSISTANT
    ]


@pytest.mark.parametrize("view", HARD_CASES, indirect=True)
def test_the_row_under_an_answer(view: ChatView, qtbot: QtBot) -> None:
    def all_apart() -> None:
        footers = [footer for footer in _footers(view) if footer.isVisible()]
        assert footers
        for footer in footers:
            parts: list[QWidget] = [footer.siblings, footer.copy, footer.second, footer.numbers]
            _lie_apart(footer, parts)

    qtbot.waitUntil(all_apart)


@pytest.mark.parametrize("view", HARD_CASES, indirect=True)
def test_the_rows_of_the_composer(view: ChatView, qtbot: QtBot) -> None:
    composer = view.composer
    parts: list[QWidget] = [composer.edit, composer.meter, composer.prompt_info]
    composer.set_answering(True)
    composer.edit.setPlainText("more")
    parts += composer.buttons.shown
    assert len(parts) == 5
    qtbot.waitUntil(lambda: _lie_apart(composer, parts))
    composer.begin_edit("m", "Again")
    parts += [composer._editing_words, composer._cancel]
    qtbot.waitUntil(lambda: _lie_apart(composer, parts))


@pytest.mark.parametrize("view", HARD_CASES[:1], indirect=True)
def test_a_longer_word_gets_room(view: ChatView, qtbot: QtBot) -> None:
    footer = next(footer for footer in _footers(view) if footer.isVisible())
    before = footer.height()
    footer.copy.confirm("Copied to the clipboard of this computer " * 3)
    qtbot.waitUntil(lambda: footer.height() > before)
    assert footer.heightForWidth(footer.width()) <= footer.height()


@pytest.mark.parametrize("view", HARD_CASES[:2], indirect=True)
def test_the_words_about_the_prompt_stand_where_there_is_room(view: ChatView) -> None:
    assert view.composer.prompt_info.text().endswith("ⓘ")
    assert "prompt" not in view.composer.prompt_info.text()
    view.resize(1400, 900)
    assert "prompt" in view.composer.prompt_info.text()
