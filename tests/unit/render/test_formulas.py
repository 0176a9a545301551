"""Formulas inside documents, drawn by the real process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from wizchat.render.blocks import Math, Paragraph, Run, Table
from wizchat.render.document import Look, text_between, text_document
from wizchat.render.highlighting import CodeKind
from wizchat.render.stream import read
from wizchat.render.tables import table_document
from wizchat.render.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def typesetter(qtbot: QtBot) -> Iterator[Typesetter]:
    typesetter = Typesetter()
    yield typesetter
    typesetter.close()


@pytest.fixture
def look(typesetter: Typesetter) -> Look:
    font = QFont()
    font.setPixelSize(15)
    colours = {kind: QColor("#7B3FBF") for kind in CodeKind}
    ink = QColor("#1D1D21")
    return Look(
        font, font, font, ink, ink, ink, ink, ink, ink, colours, formulas=typesetter.formulas
    )


def ready(qtbot: QtBot, look: Look, *keys: tuple[str, bool]) -> None:
    formulas = look.formulas
    assert formulas is not None
    waiting = [key for key in keys if formulas.drawing(key) is None]
    qtbot.waitUntil(lambda: all(formulas.drawing(key) for key in waiting), timeout=60_000)


def paragraph(text: str) -> Paragraph:
    (block,) = read(text)
    assert isinstance(block, Paragraph)
    return block


def lines(document: QTextDocument) -> list[tuple[float, float]]:
    """Return ascent and height of each line."""
    document.setTextWidth(600)
    document.size()
    layout = document.firstBlock().layout()
    found = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(line.ascent(), line.height()) for line in found]


def test_the_source_is_shown_until_a_formula_is_set(qtbot: QtBot, look: Look) -> None:
    block = paragraph("so $x^2$ holds")
    assert text_document(block, look).toPlainText() == "so $x^2$ holds"
    ready(qtbot, look, ("x^2", False))
    document = text_document(block, look)
    assert document.toPlainText() == "so \ufffc holds"
    assert text_between(document, 0, document.characterCount() - 1) == "so $x^2$ holds"
    assert text_between(document, 3, 4) == "$x^2$"


def test_what_cannot_be_set_stays_source_and_is_asked_for_once(qtbot: QtBot, look: Look) -> None:
    formulas = look.formulas
    assert formulas is not None
    formulas.drawing((r"\foo{x}", False))
    ready(qtbot, look, ("x", False))
    assert formulas.drawing((r"\foo{x}", False)) is None
    assert text_document(paragraph(r"a $\foo{x}$"), look).toPlainText() == r"a $\foo{x}$"
    assert formulas._asked == set()


def test_formulas_that_follow_each_other_keep_their_sources(qtbot: QtBot, look: Look) -> None:
    ready(qtbot, look, ("x", False))
    runs = (Run("x", math=Math.INLINE), Run("x", math=Math.INLINE))
    document = text_document(Paragraph(runs), look)
    assert text_between(document, 0, document.characterCount() - 1) == "$x$$x$"


def test_a_small_formula_leaves_its_line_as_it_is(qtbot: QtBot, look: Look) -> None:
    ready(qtbot, look, ("x", False), (r"\sum_a^b \frac{a}{b}", False))
    (plain,) = lines(text_document(paragraph("words"), look))
    (with_x,) = lines(text_document(paragraph("words $x$"), look))
    (alone,) = lines(text_document(paragraph("$x$"), look))
    (tall,) = lines(text_document(paragraph(r"words $\sum_a^b \frac{a}{b}$"), look))
    assert with_x == plain == alone
    assert tall[0] > plain[0]


def test_a_formula_stands_in_the_middle_of_its_cell(qtbot: QtBot, look: Look) -> None:
    ready(qtbot, look, ("x + y + z", False))
    (block,) = read("| a |\n|:---:|\n| $x + y + z$ |\n| words |")
    assert isinstance(block, Table)
    document = table_document((block.header, *block.rows), block.alignments, look, widths=[300])
    document.size()
    drawn = {}
    cell = document.begin()
    while cell.isValid():
        if cell.text():
            drawn[cell.text()[-1]] = cell.layout().lineAt(0).naturalTextRect()
        cell = cell.next()
    formula, words = drawn["\ufffc"], drawn["s"]
    assert formula.width() > 20
    assert formula.center().x() == pytest.approx(words.center().x(), abs=1)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_formula_is_painted_in_its_colour_at_every_density(
    qtbot: QtBot, look: Look, ratio: float
) -> None:
    ready(qtbot, look, (r"\frac{a}{b}", True))
    image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    assert look.formulas is not None
    red = QColor("#FF0000")
    look.formulas.paint(painter, (r"\frac{a}{b}", True), 20, QPointF(10.3, 30.7), red)
    painter.end()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    inked = [pixel for pixel in pixels if pixel.alpha()]
    assert len(inked) > 20 * ratio
    assert all(pixel.red() > 200 and pixel.blue() < 50 for pixel in inked if pixel.alpha() > 200)


def test_documents_read_and_fetch_nothing(look: Look, tmp_path: object) -> None:
    document = text_document(paragraph("![a](file:///etc/hostname)"), look)
    for kind in QTextDocument.ResourceType:
        for address in ("file:///etc/hostname", "/etc/hostname", "data:,x", "https://example.org"):
            assert document.resource(kind.value, QUrl(address)) is None
