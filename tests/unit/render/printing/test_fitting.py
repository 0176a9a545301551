"""What is wider than the paper is broken, made smaller or shown as it was written; never cut."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from wizchat.render.printing.fitting import Block, fitting_document, shares
from wizchat.render.printing.formulas import PaperFormulas
from wizchat.render.stream import read
from wizchat.ui.exchange.paper import paper_look

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QTextDocument

    from wizchat.render.document import Look
    from wizchat.render.formulas import Key

ROOM = 4000.0
SUM = " + ".join(f"a_{{{n}}}" for n in range(60))
ATOM = rf"\frac{{{SUM}}}{{2}}"
"""Nowhere to be broken, and much too wide."""
SHORTER_ATOM = rf"\frac{{{' + '.join(f'a_{{{n}}}' for n in range(24))}}}{{2}}"
"""Wider than the room, and less than twice as wide."""
_NEARLY = 1.0
"""Qt counts in 1/64 of a pixel."""
OBJECT = "\ufffc"


class Watched(PaperFormulas):
    """Notes where formulas begin and end, and their size."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[tuple[float, float, float]] = []

    def paint(
        self, painter: QPainter, key: Key, size: float, baseline: QPointF, colour: QColor
    ) -> None:
        made = self.drawing(key)
        assert made is not None
        self.painted.append((baseline.x(), baseline.x() + made.width * size / 100, size))
        super().paint(painter, key, size, baseline, colour)


@pytest.fixture
def formulas(qapp: object) -> Watched:
    return Watched()


@pytest.fixture
def look(formulas: Watched) -> Look:
    return replace(paper_look(), formulas=formulas)


def fitted(text: str, look: Look) -> QTextDocument:
    """Return the only block of a text, laid out in the room and painted."""
    (block,) = read(text)
    assert isinstance(block, Block)
    document = fitting_document(block, look, ROOM)
    document.setTextWidth(ROOM)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    document.drawContents(painter, QRectF(0, 0, 100_000, 100_000))
    painter.end()
    return document


@pytest.mark.parametrize(
    "text", [f"See ${SUM}$ there.", f"# See ${SUM}$", f"$${SUM}$$", f"انظر ${SUM}$ هناك"]
)
def test_a_sum_goes_over_several_lines(text: str, look: Look, formulas: Watched) -> None:
    document = fitted(text, look)
    assert document.toPlainText().count(OBJECT) == 60
    assert document.firstBlock().layout().lineCount() > 2
    assert max(end for _, end, _ in formulas.painted) <= ROOM + _NEARLY
    sizes = {size for *_, size in formulas.painted}
    assert len(sizes) == 1


def test_its_parts_stand_from_left_to_right_in_text_from_the_right(
    look: Look, formulas: Watched
) -> None:
    fitted(f"انظر ${SUM}$", look)
    first, second, *_ = formulas.painted
    assert first[1] < second[1]


@pytest.mark.parametrize("text", ["See ${}$ there.", "#### ${}$", "$${}$$", "|a|\n|---|\n|${}$|"])
def test_what_cannot_be_broken_is_made_smaller(text: str, look: Look, formulas: Watched) -> None:
    document = fitted(text.replace("{}", SHORTER_ATOM), look)
    assert document.toPlainText().count(OBJECT) == 1
    ((begin, end, size),) = formulas.painted
    assert 0.9 * ROOM < end - begin <= ROOM + _NEARLY
    assert size >= look.answer.pixelSize() / 2


@pytest.mark.parametrize("text", ["See ${}$ there.", "#### ${}$", "$${}$$", "|a|\n|---|\n|${}$|"])
def test_what_would_be_too_small_to_read_is_shown_as_it_was_written(
    text: str, look: Look, formulas: Watched
) -> None:
    document = fitted(text.replace("{}", f"x = {ATOM}"), look)
    assert formulas.painted == []
    assert ATOM in document.toPlainText()
    assert document.idealWidth() <= ROOM


@pytest.mark.parametrize("columns", [1, 2, 3, 5])
@pytest.mark.parametrize("latex", [SUM, SHORTER_ATOM, f"x = {ATOM}"])
def test_formulas_stay_in_their_columns(
    columns: int, latex: str, look: Look, formulas: Watched
) -> None:
    row = "|" + f"${latex}$|" * columns
    document = fitted(f"|{'a|' * columns}\n|{'---|' * columns}\n{row}", look)
    assert document.size().width() <= ROOM
    width = ROOM / columns
    for begin, end, _ in formulas.painted:
        column = int((begin + _NEARLY) / width)
        assert end <= (column + 1) * width + _NEARLY


def test_a_column_of_words_keeps_its_width_beside_a_formula(look: Look) -> None:
    alone = fitted("|words here|\n|---|\n|x|", look)
    beside = fitted(f"|words here|b|\n|---|---|\n|x|${SUM}$|", look)
    line = beside.findBlock(1).layout().lineAt(0)
    assert line.textLength() == alone.findBlock(1).layout().lineAt(0).textLength()


def test_a_table_of_very_many_columns_is_made_smaller(look: Look) -> None:
    document = fitted(f"|{'column|' * 40}\n|{'---|' * 40}\n|{'value|' * 40}", look)
    assert document.size().width() <= ROOM


def test_what_fits_stays_as_it_is(look: Look, formulas: Watched) -> None:
    document = fitted("See $a + b$ there.", look)
    assert document.toPlainText() == f"See {OBJECT} there."
    ((*_, size),) = formulas.painted
    assert size > look.answer.pixelSize()


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=12), st.floats(0, 1e6))
def test_shares(needs: list[float], room: float) -> None:
    found = shares(needs, room)
    assert all(share <= need for share, need in zip(found, needs, strict=True))
    assert sum(found) == pytest.approx(min(room, sum(needs)), abs=1e-3)
    short = [share for share, need in zip(found, needs, strict=True) if share < need]
    assert all(share == pytest.approx(max(found), abs=1e-3) for share in short)
