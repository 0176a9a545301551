from __future__ import annotations

import pytest

from wizchat.render.highlighting import LONGEST, CodeKind, lines
from wizchat.ui.theme.tokens import AA_TEXT, DARK, LIGHT, Tokens, contrast

PYTHON = 'def f(n):\n    # note\n    return "a😀b", 1\n'


def kinds(text: str, language: str = "python") -> list[list[tuple[str, CodeKind]]]:
    found = []
    for source, spans in zip(text.split("\n"), lines(language, text), strict=False):
        units = source.encode("utf-16-le")
        found.append(
            [
                (units[2 * at : 2 * (at + length)].decode("utf-16-le"), kind)
                for at, length, kind in spans
            ]
        )
    return found


def test_each_line_has_its_spans_in_utf_16_units() -> None:
    first, second, third, *_ = kinds(PYTHON)
    assert ("def", CodeKind.KEYWORD) in first
    assert ("f", CodeKind.NAME) in first
    assert second == [("# note", CodeKind.COMMENT)]
    assert ("a😀b", CodeKind.STRING) in third
    assert ("1", CodeKind.NUMBER) in third


def test_text_over_several_lines_keeps_its_colour() -> None:
    text = '"""one\ntwo"""\n'
    assert [[kind for _, kind in line] for line in kinds(text)[:2]] == [
        [CodeKind.STRING],
        [CodeKind.STRING],
    ]


def test_unknown_languages_and_huge_code_stay_plain() -> None:
    assert lines("no-such-language", PYTHON) == ()
    assert lines("", PYTHON) == ()
    assert lines("python", "x\n" * LONGEST) == ()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "token", ["text", "muted", "code_keyword", "code_string", "code_number", "code_name"]
)
def test_code_colours_meet_aa_on_the_code_background(tokens: Tokens, token: str) -> None:
    assert contrast(getattr(tokens, token), tokens.code_background) >= AA_TEXT
