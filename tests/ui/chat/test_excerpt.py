"""A place in a long answer is seen with the text around it before the whole has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import answer, own, transcript
from wizchat.render.blocks import Code, plain_text
from wizchat.ui.chat.excerpt import excerpt
from wizchat.ui.chat.finding import any_word, phrase
from wizchat.ui.chat.message import AnswerMessage
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

PARAGRAPHS = [f"Paragraph {n} is about *something*." for n in range(2000)]
PARAGRAPHS[1200] = "Here is the **zebra** of the story, and another zebra."
HUGE = "\n\n".join(PARAGRAPHS)
ZEBRA = any_word(["zebra"])
assert ZEBRA is not None


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> TranscriptView:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    return view


@pytest.mark.parametrize("number", [0, 1])
def test_it_is_what_is_around_the_place(number: int) -> None:
    assert ZEBRA is not None
    found = excerpt(HUGE, ZEBRA, number)
    assert found is not None
    block, there = found.spot
    assert plain_text(found.blocks[block]).startswith("Here is the zebra")
    assert there == number
    assert plain_text(found.blocks[0]).startswith("Paragraph 11")
    assert len(found.blocks) > 100
    assert found.part == pytest.approx(1200 / 2000, abs=0.02)


def test_nothing_is_around_a_place_that_is_not_there() -> None:
    assert ZEBRA is not None
    assert excerpt(HUGE, ZEBRA, 2) is None
    nowhere = phrase("is about something")  # in the text there are marks between the words
    assert nowhere is not None
    assert excerpt(HUGE, nowhere, 0) is None


def test_code_is_known_as_code() -> None:
    assert ZEBRA is not None
    code = "```python\n" + "x = 1\n\n" * 2000 + "zebra = 2\n" + "y = 1\n\n" * 2000 + "```\n"
    found = excerpt(code, ZEBRA, 0)
    assert found is not None
    (block,) = found.blocks
    assert isinstance(block, Code)
    assert block.language == "python"


@pytest.mark.parametrize("at", [0, 1999])
def test_a_place_at_an_edge_is_not_cut_off(at: int) -> None:
    assert ZEBRA is not None
    words = [f"Paragraph {n}." for n in range(2000)]
    words[at] = "The zebra."
    found = excerpt("\n\n".join(words), ZEBRA, 0)
    assert found is not None
    assert plain_text(found.blocks[found.spot[0]]) == "The zebra."


def seen(view: TranscriptView) -> tuple[str, int]:
    """Return the text of the excerpt and where its place stands on the screen."""
    message = view.rows[1].view
    assert isinstance(message, AnswerMessage)
    area = message.stand_ins.excerpt
    assert area is not None
    assert area.isVisible()
    assert area._shown is not None
    top = area.mapTo(view.viewport(), area.rect().topLeft()).y()
    return plain_text(area.blocks[area._shown.spot[0]]), round(top + area.line_top)


def test_a_place_that_a_search_found_is_seen_at_once_and_stays_where_it_is(
    view: TranscriptView, qtbot: QtBot
) -> None:
    told = answer(HUGE)
    view.show_transcript(transcript(own("Tell me"), told, own("More"), answer("No.")))
    view.reveal(told.id, "zebra")
    assert not view.rows[1].is_whole
    text, first = seen(view)
    assert text.startswith("Here is the zebra")
    screen = view.viewport().height()
    assert 0.2 * screen < first < 0.4 * screen
    message = view.rows[1].view
    assert isinstance(message, AnswerMessage)
    area = message.stand_ins.excerpt
    assert area is not None
    top = area.mapTo(view.viewport(), area.rect().topLeft()).y()
    assert top <= 0  # nothing is empty on the screen
    assert top + area.height() >= screen
    qtbot.waitUntil(lambda: view.rows[1].is_whole and view.rows[1].is_exact, timeout=30_000)
    qtbot.waitUntil(lambda: view._finder.is_complete, timeout=30_000)
    assert not area.isVisible()
    current = view._finder.current
    assert current is not None
    line = message.body.line_found(current.block, current.number)
    last = view.heights.top(1) + message.body_top + line.top() - view.verticalScrollBar().value()
    assert abs(last - first) <= 2


def test_a_reader_who_scrolls_meanwhile_is_left_there(view: TranscriptView, qtbot: QtBot) -> None:
    told = answer(HUGE)
    view.show_transcript(transcript(own("Tell me"), told, own("More"), answer("No.")))
    view.reveal(told.id, "zebra")
    while view._awaited is None:  # found before the whole is there
        view._finder._search_some()
    assert not view.rows[1].is_whole
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: view.rows[1].is_whole and view.rows[1].is_exact, timeout=30_000)
    qtbot.waitUntil(lambda: view._finder.is_complete, timeout=30_000)
    assert view.verticalScrollBar().value() == 0
