from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QTextDocument

from wizchat.render.blocks import Heading, Paragraph, Table
from wizchat.render.code import code_document, colour_code, grow_code
from wizchat.render.document import Look, plain_document, text_document
from wizchat.render.highlighting import CodeKind, lines, packed
from wizchat.render.stream import read
from wizchat.render.tables import table_document

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    font = QFont()
    font.setPixelSize(15)
    colours = {kind: QColor("#7B3FBF") for kind in CodeKind}
    ink = QColor("#1D1D21")
    return Look(font, font, font, ink, ink, QColor("#5151CD"), ink, ink, ink, colours)


def text(document: QTextDocument) -> str:
    return str(document.toPlainText())


def test_lines_are_at_least_1_6_times_the_size(look: Look) -> None:
    (block,) = read("words " * 60)
    assert isinstance(block, Paragraph)
    document = text_document(block, look)
    document.setTextWidth(300)
    height = document.size().height()
    count = document.firstBlock().layout().lineCount()
    assert count > 3
    assert height >= count * 24


def test_headings_are_larger(look: Look) -> None:
    sizes = []
    for level in (1, 2, 4):
        (block,) = read("#" * level + " A")
        assert isinstance(block, Heading)
        document = text_document(block, look)
        sizes.append(document.defaultFont().pixelSize())
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] == 15


def test_only_openable_links_look_like_links(look: Look) -> None:
    (block,) = read("[a](https://example.org) [b](page)")
    assert isinstance(block, Paragraph)
    document = text_document(block, look)
    anchors = []
    fragment = document.begin().begin()
    while not fragment.atEnd():
        anchors.append(fragment.fragment().charFormat().anchorHref())
        fragment += 1
    assert [href for href in anchors if href] == ["https://example.org"]


def _document_of(table: Table, look: Look) -> QTextDocument:
    rows = (table.header, *table.rows)
    widths = [60.0] * len(table.header)
    return table_document(rows, table.alignments, look, widths=widths, head=True)


def test_a_table_has_a_cell_for_each_column(look: Look) -> None:
    (block,) = read("| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert isinstance(block, Table)
    assert text(_document_of(block, look)).split() == ["a", "b", "1", "2"]


def test_what_is_around_a_table_takes_no_room(look: Look) -> None:
    (block,) = read("| a |\n|---|\n| 1 |\n")
    assert isinstance(block, Table)
    document = _document_of(block, look)
    document.size()
    for around in (document.firstBlock(), document.lastBlock()):
        assert around.layout().lineAt(0).height() <= 2


def test_code_grows_and_takes_colours_line_by_line(look: Look) -> None:
    document = code_document("x = 1", look)
    grow_code(document, "\nreturn 2\u2029y")
    assert text(document) == "x = 1\nreturn 2\ny"
    colour_code(document, packed(lines("python", "x = 1\nreturn 2\ny")), look)
    second = document.findBlockByNumber(1).layout().formats()
    assert [(each.start, each.length) for each in second] == [(0, 6), (7, 1)]


def test_typed_text_is_never_read_as_markup(look: Look) -> None:
    typed = "<b>a</b> **b**\n\n  # c\n"
    assert text(plain_document(typed, look)) == typed


def test_arabic_is_emphasized_upright(look: Look) -> None:
    (block,) = read("an *example* أو *مثال* هنا")
    assert isinstance(block, Paragraph)
    document = text_document(block, look)
    fonts = {}
    place = document.firstBlock().begin()
    while not place.atEnd():
        fragment = place.fragment()
        fonts[fragment.text().strip()] = fragment.charFormat().font()
        place += 1
    assert fonts["example"].italic()
    assert not fonts["example"].bold()
    assert fonts["مثال"].bold()
    assert not fonts["مثال"].italic()
