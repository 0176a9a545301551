from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import RICH
from wizchat.render.blocks import Code
from wizchat.render.highlighting import LONGEST, READ
from wizchat.render.stream import read
from wizchat.ui.chat.body import MessageBody
from wizchat.ui.chat.code import ROWS, CodeItem
from wizchat.ui.chat.code_header import CodeHeader
from wizchat.ui.chat.sideways import SidewaysItem
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter

WIDTH = 500


@pytest.fixture
def body(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> Iterator[MessageBody]:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(WIDTH, 1200)
    body = MessageBody(theme, typesetter, home)
    home.show()
    yield body
    del home  # kept until here: it owns the body


def show(body: MessageBody, text: str) -> None:
    body.replace_from(0, read(text))
    body.resize(WIDTH, max(1, body.lay_out(WIDTH)))
    body.show_headers(0, body.height())


def middle_of(body: MessageBody, index: int, x: float = 4) -> QPoint:
    item = body.items[index]
    return QPointF(item.left + x, item.top + item.height / 2).toPoint()


def test_blocks_lie_below_each_other(body: MessageBody) -> None:
    show(body, RICH)
    items = body.items
    assert all(above.top + above.height <= below.top for above, below in pairwise(items))
    assert body.height() >= items[-1].top + items[-1].height


def test_what_stays_the_same_is_not_touched(body: MessageBody) -> None:
    show(body, "one\n\ntwo\n\nthree")
    first, second, third = body.items
    body.replace_from(1, read("two\n\n3\n\nfour"))
    assert body.items[0] is first
    assert body.items[1] is second
    assert body.items[2] is not third
    assert len(body.items) == 4


def test_text_that_goes_on_keeps_its_document(body: MessageBody) -> None:
    show(body, "some *words* and")
    item = body.items[0]
    document = item.document
    show(body, "some *words* and more\nin two lines")
    assert body.items[0] is item
    assert item.document is document
    assert item.text_between((0, item.length)) == "some words and more\nin two lines"


def test_growing_code_keeps_its_document(body: MessageBody) -> None:
    show(body, "```python\na = 1\n```")
    item = body.items[0]
    document = item.document
    show(body, "```python\na = 1\nb = 2\n```")
    assert body.items[0] is item
    assert item.document is document
    assert document is not None
    assert document.toPlainText() == "a = 1\nb = 2"


def test_a_full_piece_of_growing_code_is_not_made_again(body: MessageBody) -> None:
    text = "\n".join(f"row {n}" for n in range(ROWS - 1))
    body.replace_from(0, [Code("", text, growing=True)])
    item = body.items[0]
    document = item.document
    text += "\nrow 63\nrow 64\nrow 65"
    body.replace_from(0, [Code("", text, growing=True)])
    body.lay_out(WIDTH)
    assert item.document is document
    assert document is not None
    assert document.blockCount() == ROWS
    assert item.pieces[1].document.toPlainText() == "row 64\nrow 65"
    assert item.text_between((0, item.length)) == text


def test_select_all_takes_tables_and_code_as_text(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx\ny\n```\n")
    body.select_all()
    assert body.selected_text == "a\tb\n1\t2\n\nx\ny"


def test_a_link_is_asked_about_never_opened(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "[text](https://example.org/a?b=c)")
    with qtbot.waitSignal(body.link_clicked) as clicked:
        qtbot.mouseClick(body, Qt.MouseButton.LeftButton, pos=middle_of(body, 0, x=8))
    assert clicked.args == ["https://example.org/a?b=c"]


def test_a_link_elsewhere_than_web_or_mail_is_text(body: MessageBody) -> None:
    show(body, "[text](relative/page) and [more](file:///etc/passwd)")
    assert body.link_at(QPointF(middle_of(body, 0, x=8))) == ""


def test_copy_in_the_header_takes_the_code_alone(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "text\n\n```sh\nls -l\n```\n")
    header = body.findChild(CodeHeader)
    qtbot.mouseClick(header.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ls -l"


def test_wrapping_makes_long_code_higher(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "```\n" + "word " * 100 + "\n```\n")
    item = body.items[0]
    assert isinstance(item, CodeItem)
    before = item.height
    assert item.overflow > 0
    with qtbot.waitSignal(body.resized):
        qtbot.mouseClick(body.findChild(CodeHeader).wrap, Qt.MouseButton.LeftButton)
    body.lay_out(WIDTH)
    assert item.overflow == 0
    assert item.height > before


def test_code_is_coloured_when_its_fence_has_closed(body: MessageBody, qtbot: QtBot) -> None:
    show(body, "```python\nreturn 1\n```\n")
    document = body.items[0].document
    assert document is not None
    qtbot.waitUntil(lambda: len(document.firstBlock().layout().formats()) == 2)


def test_code_is_coloured_line_by_line_while_it_grows(body: MessageBody, qtbot: QtBot) -> None:
    text = 'return 1\nx = """\nreturn\n"""\nreturn 2\nret'
    body.replace_from(0, [Code("python", text, growing=True)])
    body.lay_out(WIDTH)
    item = body.items[0]
    assert isinstance(item, CodeItem)
    first = item.document.firstBlock()
    qtbot.waitUntil(lambda: len(first.layout().formats()) == 2, timeout=60_000)
    numbers = [len(item.document.findBlockByNumber(n).layout().formats()) for n in range(6)]
    assert numbers == [2, 1, 1, 1, 2, 0]
    body.replace_from(0, [Code("python", text + "urn 3\nreturn", growing=True)])
    body.lay_out(WIDTH)
    sixth = item.document.findBlockByNumber(5)
    qtbot.waitUntil(lambda: len(sixth.layout().formats()) == 2, timeout=60_000)
    assert body.items[0] is item
    assert item.document.findBlockByNumber(6).layout().formats() == []
    body.replace_from(0, [Code("python", text + "urn 3\nreturn")])
    body.lay_out(WIDTH)
    qtbot.waitUntil(lambda: len(item.document.findBlockByNumber(6).layout().formats()) == 1)


def test_growing_code_has_its_colours_at_once_in_another_theme(
    body: MessageBody, theme: Theme, typesetter: Typesetter
) -> None:
    body.replace_from(0, [Code("python", "x = 1\nx", growing=True)])
    typesetter.coloured_so_far.emit("python", "x = 1\n", [[4, 1, 2]])
    theme.set_mode(ThemeMode.DARK)
    document = body.items[0].document
    assert document is not None
    assert len(document.firstBlock().layout().formats()) == 1


def test_growing_code_is_asked_for_again_only_after_a_rest(
    body: MessageBody, typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(typesetter, "request_colours_so_far", lambda *code: asked.append(code))
    for number in range(1, 4):
        body.replace_from(0, [Code("python", "x = 1\n" * number, growing=True)])
    assert asked == [("python", "x = 1\n")]
    typesetter.coloured_so_far.emit("python", "x = 1\n", [[0, 1, 1]])
    body.replace_from(0, [Code("python", "x = 1\n" * 4, growing=True)])
    assert len(asked) == 1
    growing = body._growing
    assert growing is not None
    growing._rest.stop()
    growing._ask()
    assert asked[1:] == [("python", "x = 1\n" * 4)]
    typesetter.coloured_so_far.emit(*asked[1], ())  # nobody knows the language after all
    growing._rest.stop()
    body.replace_from(0, [Code("python", "x = 1\n" * 5, growing=True)])
    assert len(asked) == 2
    body.replace_from(0, [Code("", "x = 1\n", growing=True)])
    assert len(asked) == 2


def test_growing_code_is_not_asked_for_past_what_has_colours(
    body: MessageBody, typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(typesetter, "request_colours_so_far", lambda *code: asked.append(code))
    text = "return\n" * READ
    numbers = [[0, 6, 0]] * (LONGEST // 7)
    for lines in (LONGEST // 7 - 1, READ // 7 + 1, READ // 7 + 2):
        if body._growing is not None:
            body._growing._rest.stop()
        body.replace_from(0, [Code("python", text[: 7 * lines], growing=True)])
        typesetter.coloured_so_far.emit(*asked[-1], numbers[:lines])
    assert [len(lines) for _, lines in asked] == [LONGEST // 7 * 7 - 7, READ]
    item = body.items[0]
    assert isinstance(item, CodeItem)
    assert item._colours == numbers


def test_what_cannot_be_coloured_after_all_loses_the_colours_that_it_had(
    body: MessageBody, typesetter: Typesetter
) -> None:
    body.replace_from(0, [Code("python", "x = 1\ny", growing=True)])
    document = body.items[0].document
    assert document is not None
    typesetter.coloured_so_far.emit("python", "x = 1\n", [[4, 1, 2]])
    assert len(document.firstBlock().layout().formats()) == 1
    body.replace_from(0, [Code("python", "x = 1\ny = 2")])
    typesetter.coloured.emit("python", "x = 1\ny = 2", ())
    assert document.firstBlock().layout().formats() == []


def test_late_colours_of_growing_code_take_none_from_the_whole(
    body: MessageBody, typesetter: Typesetter
) -> None:
    body.replace_from(0, [Code("python", "x = 1\ny", growing=True)])
    document = body.items[0].document
    body.replace_from(0, [Code("python", "x = 1\ny = 2")])
    typesetter.coloured.emit("python", "x = 1\ny = 2", [[4, 1, 2], [4, 1, 2]])
    typesetter.coloured_so_far.emit("python", "x = 1\n", [[4, 1, 2]])
    assert document is not None
    assert len(document.lastBlock().layout().formats()) == 1


def test_another_theme_recolours_without_reading_again(
    body: MessageBody, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(body, "words")

    def forbidden(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr("wizchat.render.stream.parse", forbidden)
    theme.set_mode(ThemeMode.DARK)
    document = body.items[0].document
    assert document is not None
    colour = document.begin().begin().fragment().charFormat().foreground().color()
    assert colour.name().upper() == theme.tokens.text


def test_right_to_left_text_has_its_markers_at_the_right(body: MessageBody) -> None:
    show(body, "- שלום\n- hello\n")
    hebrew, english = body.items
    assert hebrew.left == 0
    assert english.left > 0


def test_all_links_are_listed_once_for_the_keyboard(body: MessageBody) -> None:
    show(
        body, "[a](https://a.example) [b](x:y) https://b.example\n\n| [a](https://a.example) |\n|-|"
    )
    assert body.links == ("https://a.example", "https://b.example")


def test_wrapping_one_block_wraps_all_code(
    body: MessageBody, typesetter: Typesetter, qtbot: QtBot
) -> None:
    show(body, "```\n" + "word " * 100 + "\n```\n\n```\n" + "word " * 90 + "\n```\n")
    headers = body.findChildren(CodeHeader)
    qtbot.mouseClick(headers[0].wrap, Qt.MouseButton.LeftButton)
    assert typesetter.wraps
    assert all(item.wraps for item in body.items if isinstance(item, CodeItem))
    assert {header.wrap.text() for header in headers} == {"Unwrap"}
    show(body, "```\nmore\n```\n")
    assert isinstance(body.items[0], CodeItem)
    assert body.items[0].wraps


def test_a_formula_takes_the_place_of_its_source(body: MessageBody, qtbot: QtBot) -> None:
    text = "so\n\n$$\n\\frac{a}{b}\n$$\n\nand $x$"
    show(body, text)
    source, inline = body.items[1], body.items[2]
    with qtbot.waitSignal(body.resized, timeout=60_000):
        pass
    qtbot.waitUntil(
        lambda: body.items[1] is not source and body.items[2] is not inline, timeout=60_000
    )
    body.lay_out(WIDTH)
    body.select_all()
    assert body.selected_text == "so\n\n$$\\frac{a}{b}$$\n\nand $x$"
    assert body.items[1].length == 1
    assert not body.grab().isNull()


def test_a_formula_too_wide_is_made_smaller_then_moved_sideways(
    body: MessageBody, typesetter: Typesetter, qtbot: QtBot
) -> None:
    formulas = ["+".join(["x"] * count) for count in (10, 30, 200)]
    for formula in formulas:
        typesetter.formulas.drawing((formula, True))
    qtbot.waitUntil(
        lambda: all(typesetter.formulas.drawing((each, True)) for each in formulas), timeout=60_000
    )
    show(body, "\n\n".join(f"$$\n{each}\n$$" for each in formulas))
    small, _, wide = body.items
    assert isinstance(small, SidewaysItem)
    assert isinstance(wide, SidewaysItem)
    assert small.overflow == 0
    assert wide.overflow > 0
    assert wide.scroll_by(30)


def test_only_code_on_screen_has_a_header(body: MessageBody) -> None:
    show(body, "```\na\n```\n\n" * 40)
    body.show_headers(0, 200)
    near = [header for header in body.findChildren(CodeHeader) if not header.isHidden()]
    assert 1 <= len(near) <= 4
