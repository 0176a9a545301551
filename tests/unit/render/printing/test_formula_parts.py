"""Where a formula may be broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.render.printing.formula_parts import parts
from wizchat.render.typesetting.formulas import drawing

NOTHING = "{}"
pieces = st.sampled_from(
    [
        *"abxy123 ,;=<+-()[]|^_&{}'",
        r"\le ",
        r"\cdot ",
        r"\frac{a}{b}",
        r"\left(",
        r"\right)",
        r"\begin{matrix}",
        r"\end{matrix}",
        r"\\",
        r"\{",
        r"\text{a = b}",
        r"\over",
        "\\",
    ]
)


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        ("a", ["a"]),
        ("a+b-c", ["a+", "b-", "c"]),
        ("S = a + b", ["S =", " a +", " b"]),
        (r"a \le b \Rightarrow c", [r"a \le", r" b \Rightarrow", " c"]),
        ("f(x, y)", ["f(x,", " y)"]),
        ("x=3,14", ["x=", "3,14"]),
        ("1, 2", ["1,", " 2"]),
        ("-a", ["-a"]),
        ("a=-b", ["a=", "-b"]),
        ("(-a)", ["(-a)"]),
        ("a+-b", ["a+", "-b"]),
        ("x^-1", ["x^-1"]),
        ("x^{a+b}", ["x^{a+b}"]),
        (r"\frac{a+b}{c=d}+e", [r"\frac{a+b}{c=d}+", "e"]),
        (r"\left(a+b\right)+c", [r"\left(a+b\right)+", "c"]),
        (r"\begin{cases}a+b\\c\end{cases}=d", [r"\begin{cases}a+b\\c\end{cases}=", "d"]),
        (r"\{a=b\}", [r"\{a=", r"b\}"]),
        ("a=", ["a="]),
        # what reaches far stays in one piece
        (r"a+b \over c", [r"a+b \over c"]),
        (r"\displaystyle a+b", [r"\displaystyle a+b"]),
        (r"a &= b \\ c &= d", [r"a &= b \\ c &= d"]),
    ],
)
def test_places(latex: str, expected: list[str]) -> None:
    found = parts(latex)
    assert [part.removesuffix(NOTHING) for part in found] == expected


@given(st.lists(pieces, max_size=20).map("".join))
def test_nothing_is_lost(latex: str) -> None:
    again = "".join(parts(latex))
    assert again.replace(NOTHING, "").rstrip() == latex.replace(NOTHING, "").rstrip()


@pytest.mark.parametrize("latex", ["S = a + b - c", r"f(x, y) \le \frac{1}{2} \cdot z"])
def test_the_parts_are_as_wide_as_the_whole(latex: str) -> None:
    whole = drawing(latex, display=False)
    drawn = [drawing(part, display=False) for part in parts(latex)]
    assert whole is not None
    widths = [each.left + each.width for each in drawn if each is not None]
    assert len(widths) == len(drawn)
    assert sum(widths) == pytest.approx(whole.left + whole.width, rel=0.03)
