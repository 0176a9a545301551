from __future__ import annotations

import re
from dataclasses import fields

import pytest

from wizchat.ui.theme.tokens import (
    AA_SIGN,
    AA_TEXT,
    DARK,
    LIGHT,
    SIGN_PAIRS,
    TEXT_PAIRS,
    Tokens,
    contrast,
)

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_meets_aa(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= AA_TEXT


@THEMES
@pytest.mark.parametrize(("front", "back"), SIGN_PAIRS)
def test_signs_meet_aa(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= AA_SIGN


@THEMES
def test_colours_are_written_in_full(tokens: Tokens) -> None:
    for field in fields(Tokens):
        if field.name != "dark":
            assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, field.name)), field.name
