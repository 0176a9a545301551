from __future__ import annotations

import pytest

from wizchat.render import highlighting
from wizchat.render.highlighting import CodeKind, lines
from wizchat.ui.theme.tokens import AA_TEXT, DARK, LIGHT, Tokens, contrast

LONG = 700
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


def test_unknown_languages_stay_plain() -> None:
    assert lines("no-such-language", PYTHON) == ()
    assert lines("", PYTHON) == ()


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let little code be a lot."""
    monkeypatch.setattr(highlighting, "LONGEST", LONG)
    monkeypatch.setattr(highlighting, "READ", LONG + 100)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("over", [0, 1, 5, LONG])
def test_of_huge_code_the_first_lines_are_coloured(over: int) -> None:
    line = "return\n"
    found = lines("python", (line * LONG)[: LONG + over])
    whole = LONG // len(line)
    assert found[:whole] == (((0, 6, CodeKind.KEYWORD),),) * whole
    assert len(found) == (whole if over else whole + 1)


@pytest.mark.usefixtures("short")
def test_huge_code_that_grows_keeps_its_colours() -> None:
    text = "return 1\n" * LONG
    assert lines("python", text[: LONG + 100]) == lines("python", text)


@pytest.mark.usefixtures("short")
def test_a_comment_at_the_end_of_what_is_coloured_is_one() -> None:
    text = "x;\n" * (LONG // 3 - 2) + "/* a\nb */\n" + "x;\n" * LONG
    assert lines("c", text)[-1] == ((0, 4, CodeKind.COMMENT),)


@pytest.mark.usefixtures("short")
def test_a_single_huge_line_stays_plain() -> None:
    assert lines("python", "x = 1; " * LONG) == ()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "token", ["text", "muted", "code_keyword", "code_string", "code_number", "code_name"]
)
def test_code_colours_meet_aa_on_the_code_background(tokens: Tokens, token: str) -> None:
    assert contrast(getattr(tokens, token), tokens.code_background) >= AA_TEXT
