r"""Formulas before they are set: what is left out, and what is not set at all."""

from __future__ import annotations

import pytest

from tests.helpers.formulas import EXPLOSIVE
from wizchat.chat.markdown.formula_source import may_explode, nesting, prepared


def test_numbers_are_shown_and_labels_are_not() -> None:
    assert prepared(r"x = 1 \tag{2}\label{eq:x}\nonumber") == r"x = 1 \qquad (2)"
    assert prepared(r"\tag*{A}") == r"\qquad (A)"


@pytest.mark.parametrize(
    ("latex", "deep"), [("", 0), ("x", 0), ("{x}{y}", 1), ("{{x}}", 2), ("}{", 0)]
)
def test_braces_in_each_other(latex: str, deep: int) -> None:
    assert nesting(latex) == deep


@pytest.mark.parametrize("latex", EXPLOSIVE)
def test_what_may_explode(latex: str) -> None:
    assert may_explode(latex)


@pytest.mark.parametrize(
    "latex", ["", r"\define x", r"\sideset{_1}{^2}\sum", r"\frac{a}{b}", r"\deg \defeq"]
)
def test_usual_formulas_do_not(latex: str) -> None:
    assert not may_explode(latex)
