"""Conversations on paper: whole, numbered, broken between lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QThread

from tests.helpers.chats import message
from tests.helpers.conversations import RICH, RIGHT_TO_LEFT
from wizchat.chat.exchange.tree import shown_tree
from wizchat.chat.values import Role
from wizchat.cli.exchange_words import document_words
from wizchat.render.printing.formulas import PaperFormulas
from wizchat.render.printing.pdf import SCALE, _Pages, to_pdf
from wizchat.render.printing.pieces import breaks, pieces, reads_from_right
from wizchat.ui.exchange.paper import paper_look

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.render.document import Look

WORDS = document_words()
CODE = "```python\n" + "\n".join(f"x{n} = {n}" for n in range(400)) + "\n```"
TABLE = "| a | b |\n|---|---|\n" + "\n".join(f"| row {n} | {n} |" for n in range(150))


@pytest.fixture
def look(qapp: object) -> Look:
    return paper_look()


def tree(*texts: str) -> ConversationTree:
    return shown_tree(
        "c1",
        "A title",
        [
            replace(
                message(str(at), str(at - 1) if at else None, text),
                role=Role.ASSISTANT if at % 2 else Role.USER,
            )
            for at, text in enumerate(texts)
        ],
    )


def pages(data: bytes) -> int:
    return data.count(b"/Type /Page\n") or data.count(b"/Type /Page ")


def test_a_document_of_every_block(look: Look) -> None:
    data = to_pdf(tree("Hi", RICH, "And", RIGHT_TO_LEFT.messages[1].message.text), WORDS, look)
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert pages(data) >= 2


@pytest.mark.parametrize("text", [CODE, TABLE, "word " * 6000, "a" * 20_000])
def test_long_blocks_go_over_several_pages(text: str, look: Look) -> None:
    assert pages(to_pdf(tree("Q", text), WORDS, look)) >= 4


def test_breaks_are_between_lines_and_rows(look: Look) -> None:
    for text in (CODE, TABLE, "word " * 500):
        (*_, piece) = pieces(tree("Q", text), WORDS, look)
        assert piece.document is not None
        piece.document.setTextWidth(5000)
        places = breaks(piece.document)
        assert places == sorted(places)
        assert len(places) > 10
        assert places[-1] == piece.document.size().height()


def test_stopping(look: Look) -> None:
    class Stopped(Exception):
        pass

    def tick() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        to_pdf(tree("Hi", "Ho"), WORDS, look, tick)


def test_on_a_thread_of_its_own(look: Look) -> None:
    made: list[bytes] = []

    class Thread(QThread):
        def run(self) -> None:
            made.append(to_pdf(tree("Hi", RICH * 3, "x", CODE), WORDS, look))

    thread = Thread()
    thread.start()
    assert thread.wait(60_000)
    assert pages(made[0]) > 3


def test_nothing_is_fetched(look: Look) -> None:
    data = to_pdf(tree("Hi", "![x](file:///etc/passwd) ![y](http://e.org/y.png)"), WORDS, look)
    assert b"/Subtype /Image" not in data


def test_formulas_are_drawn_and_those_that_cannot_be_are_shown_as_written(look: Look) -> None:
    formulas = PaperFormulas()
    drawn = replace(look, formulas=formulas)
    text = "See $x^2$.\n\n$$\\frac{a}{b}$$\n\n$$\\nosuchcommand{x}$$"
    *_, inline, display, unknown = pieces(tree("Q", text), WORDS, drawn)
    for piece in (inline, display):
        assert piece.document is not None
        assert "\ufffc" in piece.document.toPlainText()
    assert unknown.document is not None
    assert unknown.document.toPlainText() == "\\nosuchcommand{x}"
    data = to_pdf(tree("Q", text), WORDS, look)
    assert b"/Subtype /Image" not in data, "they are shapes"


def test_a_formula_on_the_last_line_is_whole(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    """It hangs into the room below the line; the clip of the piece must leave that free."""
    drawn: list[tuple[float, float]] = []
    paint = PaperFormulas.paint

    def watch(self: PaperFormulas, painter: QPainter, *rest: Any) -> None:
        _key, size, baseline, _colour = rest
        made = self.drawing(rest[0])
        assert made is not None
        drawn.append(
            (baseline.y() + made.descent * size / 100, painter.clipBoundingRect().bottom())
        )
        paint(self, painter, *rest)

    monkeypatch.setattr(PaperFormulas, "paint", watch)
    to_pdf(tree("Q", r"See $\frac{a}{b}$"), WORDS, look)
    assert drawn
    for bottom, clip in drawn:
        assert bottom <= clip


@pytest.mark.parametrize("text", ["$$sum$$", "See $sum$.", "# See $sum$", "- > $sum$"])
def test_a_formula_wider_than_the_paper_is_not_cut(
    look: Look, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[float] = []

    def watch(_self: PaperFormulas, painter: QPainter, *rest: Any) -> None:
        key, size, baseline, _colour = rest
        made = PaperFormulas().drawing(key)
        assert made is not None
        ends.append((baseline.x() + made.width * size / 100) / painter.clipBoundingRect().right())

    monkeypatch.setattr(PaperFormulas, "paint", watch)
    terms = " + ".join(f"a_{{{n}}}" for n in range(60))
    to_pdf(tree("Q", text.replace("sum", terms)), WORDS, look)
    assert ends
    assert max(ends) <= 1.001


def test_a_long_marker_stands_before_its_text(look: Look) -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheets = _Pages(buffer, "t", look)
    for label, moved in (("1", False), ("a-long-label", True)):
        *_, note = pieces(tree("Q", f"[^{label}]: A note."), WORDS, look)
        assert note.marker is not None
        fitted = sheets._fitted(note)
        assert (fitted.left > note.left) is moved
        assert note.marker.idealWidth() <= fitted.left * SCALE
    sheets.end()


def test_numbers_stand_before_their_full_stop_from_either_side(look: Look) -> None:
    for text, side in (("1. first", False), ("1. أولا", True)):
        *_, item = pieces(tree("Q", text), WORDS, look)
        assert item.marker is not None
        assert reads_from_right(item.marker) is side
