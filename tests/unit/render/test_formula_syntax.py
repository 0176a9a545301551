"""What is a formula and what is money."""

from __future__ import annotations

import pytest

from wizchat.render.blocks import Formula, Item, Math, Paragraph, plain_text
from wizchat.render.stream import read


def inline(text: str) -> list[str]:
    """Return the formulas of a text that is one paragraph."""
    (block,) = read(text)
    assert isinstance(block, Paragraph)
    return [run.text for run in block.runs if run.math is Math.INLINE]


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("so $x^2$ and $y$.", ["x^2", "y"]),
        (r"\(a_b\) here", ["a_b"]),
        ("公式$x$是", ["x"]),
        ("the $n$th", ["n"]),
        ("$a\n+b$", ["a\n+b"]),
        (r"$a\$b$", [r"a\$b"]),
        ("**$x$**", ["x"]),
        ("It costs $5 and $10.", []),
        ("US$5/US$6, 5$-10$ x", []),
        ("$5 or $x$", ["x"]),
        ("$HOME and $PATH", []),
        (r"\$5 and \$6", []),
        ("`$x$` and $a `b` c$", []),
        ("$ x $", []),
        ("$$ and $", []),
        (r"\(\)", []),
        ("$" + "x" * 2001 + "$", []),
    ],
)
def test_formulas_in_a_line(text: str, formulas: list[str]) -> None:
    assert inline(text) == formulas


def test_a_formula_between_two_dollars_stands_by_itself() -> None:
    assert [plain_text(b) for b in read("so $$x$$ holds")] == ["so", "$$x$$", "holds"]


@pytest.mark.parametrize(("opening", "closing"), [("$$", "$$"), (r"\[", r"\]")])
def test_no_line_of_a_formula_begins_a_list(opening: str, closing: str) -> None:
    blocks = read(f"so\n{opening}\na\n- b\n= c\n# d\n{closing}\nthen")
    assert blocks[1] == Formula("a\n- b\n= c\n# d")
    assert [plain_text(block) for block in (blocks[0], blocks[2])] == ["so", "then"]


def test_a_formula_without_end_is_its_source() -> None:
    blocks = read("$$\nx\n\n# h")
    assert [plain_text(block) for block in blocks] == ["$$\nx", "h"]


def test_a_formula_in_an_item_belongs_to_it() -> None:
    (block,) = read("- $$\n  x\n  $$")
    assert isinstance(block, Formula)
    assert block.place.containers == (Item("•"),)
    assert block.place.opened == 1


def test_escaped_brackets_around_a_number_or_a_link_are_text() -> None:
    assert [type(block) for block in read(r"\[1\] and \[a\](b)")] == [Paragraph]


def test_many_dollars_take_no_time() -> None:
    for mark in ("$a ", "$$a ", r"\(a "):  # in quadratic time, minutes
        assert len(read(mark * 6000)) > 0
