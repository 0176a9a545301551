"""Long text is laid out in pieces, and nobody can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from wizchat.render.blocks import Paragraph, Run
from wizchat.render.document import text_document
from wizchat.ui.chat.look import look
from wizchat.ui.chat.text import PIECE, TextItem

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

WIDTH = 500
ENGLISH = "Words of many different lengths stand one after the other. " * 120
TEXTS = {
    "english": ENGLISH,
    "arabic": "كلمات كثيرة بعضها وراء بعض " * 150,
    "chinese": "山川草木" * 900,
}


def lines(item: TextItem) -> list[tuple[int, int]]:
    found = []
    for piece in item.pieces:
        layout = piece.document.firstBlock().layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            found.append((piece.start + line.textStart(), line.textLength()))
    return found


@pytest.mark.parametrize("name", TEXTS)
def test_lines_are_those_of_the_whole(name: str, theme: Theme) -> None:
    block = Paragraph((Run(TEXTS[name].strip()),))
    shape = look(theme)
    item = TextItem(block, shape)
    item.lay_out(WIDTH, 1.0)
    assert len(item.pieces) > 1
    document = text_document(block, shape)
    document.setTextWidth(WIDTH)
    height = document.size().height()
    layout = document.firstBlock().layout()
    whole = [layout.lineAt(n) for n in range(layout.lineCount())]
    assert lines(item) == [(line.textStart(), line.textLength()) for line in whole]
    assert item.height == height
    assert item.text_between((0, item.length)) == TEXTS[name].strip()


def test_only_the_end_of_a_growing_paragraph_is_laid_out_again(theme: Theme) -> None:
    item = TextItem(Paragraph((Run(ENGLISH[:4000]),)), look(theme))
    item.lay_out(WIDTH, 1.0)
    kept = item.pieces[:-1]
    assert item.adopt(Paragraph((Run(ENGLISH[:4400]),)))
    item.lay_out(WIDTH, 1.0)
    assert item.pieces[: len(kept)] == kept
    assert item.length == 4400


def test_positions_run_through_all_pieces(theme: Theme) -> None:
    item = TextItem(Paragraph((Run(ENGLISH),)), look(theme))
    item.lay_out(WIDTH, 1.0)
    for position in (0, PIECE - 200, PIECE + 300, 2 * PIECE + 77, item.length - 3):
        line = item.line_at(position)
        hit = item.position_at(line.center())
        assert abs(hit - position) < 90
        start, end = item.word_at(position)
        assert start <= position <= end
    assert item.position_at(QPointF(0, item.height + 50)) > item.length - 90


def test_a_block_never_laid_out_knows_its_text(theme: Theme) -> None:
    item = TextItem(Paragraph((Run(ENGLISH.strip()),)), look(theme))
    assert item.text_between((0, item.length)) == ENGLISH.strip()


def test_nothing_is_lost_of_long_text_from_the_right_with_code_in_it(theme: Theme) -> None:
    runs = (Run("كلمات كثيرة "), Run("x = 1", code=True)) * 250
    item = TextItem(Paragraph(runs), look(theme))
    item.lay_out(WIDTH, 1.0)
    assert len(item.pieces) > 1
    assert item.text_between((0, item.length)) == "".join(run.text for run in runs)
