"""The end of a long answer stands there before the whole has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import answer, own, transcript
from wizchat.render.blocks import Code, Paragraph
from wizchat.ui.chat.ending import ending
from wizchat.ui.chat.message import AnswerMessage
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

PARAGRAPHS = "".join(f"Paragraph {n} is about *something*.\n\n" for n in range(2000))


def test_it_begins_after_a_blank_line() -> None:
    blocks = ending(PARAGRAPHS)
    assert 40 < len(blocks) < 120
    assert all(isinstance(block, Paragraph) for block in blocks)
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    assert "".join(run.text for run in last.runs).startswith("Paragraph 1999 ")


@pytest.mark.parametrize("before", ["", "```sh\nls\n```\n\n", "~~~\n```\n~~~\n\n"])
def test_code_is_known_as_code(before: str) -> None:
    (code,) = ending(f"{before}Look:\n\n```python\n" + "x = 1\n\n" * 2000 + "```\n")
    assert isinstance(code, Code)
    assert code.language == "python"


def test_backticks_in_running_text_begin_no_code() -> None:
    assert ending(f"```ls` is `` a command.\n\n{PARAGRAPHS}") == ending(PARAGRAPHS)


def test_it_is_about_a_screen_where_a_short_paragraph_comes_last() -> None:
    first, last = ending("word " * 2000 + "\n\nThe end.\n\n")
    assert isinstance(first, Paragraph)
    assert isinstance(last, Paragraph)
    assert 1000 < sum(len(run.text) for run in first.runs) < 2600


def test_text_without_any_border_is_cut_anywhere() -> None:
    (paragraph,) = ending("x" * 9000)
    assert isinstance(paragraph, Paragraph)


def test_it_is_laid_out_again_when_its_long_lines_are_wrapped(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    view = AnswerMessage(theme, typesetter, home)
    view.stand_ins.show_ending(ending("```\n" + "word " * 200 + "\n```"))
    told: list[None] = []
    view.resized.connect(lambda: told.append(None))
    typesetter.set_wraps(True)
    assert told


def test_where_nothing_is_yet_words_say_so(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    column = TranscriptView(theme, typesetter)
    qtbot.addWidget(column)
    column.resize(700, 600)
    column.show()
    told = answer(PARAGRAPHS)
    column.show_transcript(transcript(own("Tell me"), told))
    view = column.rows[1].view
    assert isinstance(view, AnswerMessage)
    assert view.stand_ins.words is None  # the end is on the screen, and nothing empty
    column.go_to_place(told.id, 20_000)
    words = view.stand_ins.words
    assert words is not None
    for _ in range(2):
        middle = words.mapTo(column.viewport(), words.rect().center())
        assert words.isVisible()
        assert column.viewport().rect().center().x() == pytest.approx(middle.x(), abs=5)
        assert column.viewport().rect().center().y() == pytest.approx(middle.y(), abs=5)
        column.verticalScrollBar().setValue(column.verticalScrollBar().value() - 300)
    qtbot.waitUntil(lambda: column.rows[1].is_whole and column.rows[1].is_exact, timeout=100_000)
    assert not words.isVisible()


def test_a_huge_answer_shows_its_end_at_once(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    column = TranscriptView(theme, typesetter)
    qtbot.addWidget(column)
    column.resize(700, 600)
    column.show()
    column.show_transcript(transcript(own("Tell me"), answer(PARAGRAPHS)))
    view = column.rows[1].view
    assert isinstance(view, AnswerMessage)
    assert not column.rows[1].is_whole
    area = view.stand_ins.ending
    assert area is not None
    assert area.isVisible()
    screen = column.viewport().rect()
    top = area.mapTo(column.viewport(), area.rect().topLeft()).y()
    assert top <= screen.top()
    assert area.blocks == ending(PARAGRAPHS)
    qtbot.waitUntil(lambda: column.rows[1].is_whole and column.rows[1].is_exact, timeout=100_000)
    assert not area.isVisible()
    assert area.blocks == ()
    assert view.body.blocks[-1] == ending(PARAGRAPHS)[-1]
