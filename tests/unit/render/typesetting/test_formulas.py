"""Which formulas can be set, and that nothing that is written as one does harm."""

from __future__ import annotations

import re

import pytest

from tests.helpers.formulas import EXPLOSIVE
from wizchat.render.typesetting.formulas import drawing


@pytest.mark.parametrize(
    "latex",
    [
        "x", r"\frac{a}{b}", r"\sqrt[3]{x}", r"\sum_{n=1}^\infty \frac{1}{n^2}",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{else} \end{cases}", r"a < b",
        r"x \tag{1} \label{eq}", r"\mathbb{R}^n \to \mathcal{L}", r"\left.\frac{df}{dx}\right|_0",
    ],
)  # fmt: skip
@pytest.mark.parametrize("display", [True, False])
def test_usual_formulas_are_set(latex: str, display: bool) -> None:
    made = drawing(latex, display=display)
    assert made is not None
    assert made.width > 0
    assert made.ascent + made.descent > 0
    tags = set(re.findall(r"<(\w+)", made.shapes))
    assert tags <= {"svg", "path", "rect", "line", "polyline", "g"}


@pytest.mark.parametrize(
    "latex",
    ["", " ", r"\foo{x}", r"\frac{a", "x^", "{{{", r"\text{如果}", r"\\", "a < b & c", "\x00",
     "{" * 900 + "}" * 900, r"\frac{1}{" * 40 + "x" + "}" * 40, r"\begin{matrix}" * 50,
     r"\require{x}", "&a;"],
)  # fmt: skip
def test_what_cannot_be_set_is_not(latex: str) -> None:
    made = drawing(latex, display=True)
    assert made is None or latex == "&a;"


@pytest.mark.parametrize("latex", EXPLOSIVE)
def test_what_stands_for_more_than_it_seems_is_not_set(latex: str) -> None:
    assert drawing(latex, display=False) is None


@pytest.mark.parametrize(
    ("latex", "belongs"),
    [
        ("a = SIGN", True), ("a, SIGN", True), ("[SIGN]", True), (r"a \to SIGN", True),
        (r"a \cdot SIGN", True), ("a SIGN", False), ("n! SIGN", False), ("|x| SIGN", False),
        (r"\infty SIGN", False), ("(x) SIGN", False),
    ],
)  # fmt: skip
def test_a_sign_stands_at_its_number(latex: str, belongs: bool) -> None:
    shown, apart = (drawing(latex.replace("SIGN", b), display=False) for b in ("-b", "{-b}"))
    assert shown is not None
    assert apart is not None
    assert (shown.width == pytest.approx(apart.width)) is belongs


def test_a_tag_is_shown_beside_and_display_is_larger() -> None:
    tagged, plain = drawing(r"x \tag{1}", display=True), drawing("x", display=True)
    assert tagged is not None
    assert plain is not None
    assert tagged.width > plain.width
    small, large = drawing(r"\sum_i x", display=False), drawing(r"\sum_i x", display=True)
    assert small is not None
    assert large is not None
    assert small.descent < large.descent
