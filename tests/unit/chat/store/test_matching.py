"""Search text as conditions and as places in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.chat.store.matching import Matching


@pytest.mark.parametrize(
    ("typed", "text", "words"),
    [
        ("lisb", "Trip to LISBON", ["LISB"]),
        ("a.b", "axb a.b", ["a.b"]),
        ("ö", "Öl und Öfen", ["Ö", "Ö"]),
        ("да", "ДА, да", ["ДА", "да"]),
        ("in into", "into the inn", ["into", "in"]),
        ("nothing", "else", []),
    ],
)
def test_marks_are_where_the_words_stand(typed: str, text: str, words: list[str]) -> None:
    assert [text[at : at + length] for at, length in Matching(typed).marks(text)] == words


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("one needle here", "one needle here"),
        ("first\n\n  second\tneedle\nthird", "first second needle third"),
        ("山" * 60 + " needle", "…" + "山" * 28 + " needle"),
        ("twelve letters of words before the needle", "…letters of words before the needle"),
        ("needle " + "x" * 200, "needle " + "x" * 73 + "…"),
        ("…needle", "…needle"),
    ],
)
def test_an_excerpt_is_one_line_that_begins_near_the_match(text: str, excerpt: str) -> None:
    line, marks = Matching("needle").excerpt(text)
    assert line == excerpt
    assert [line[at : at + length] for at, length in marks] == ["needle"]


@pytest.mark.parametrize(
    ("typed", "text", "excerpt"),
    [
        ("needle", "the **needle** in `code`", "the needle in code"),
        ("needle", "## Needle\n\n**First:** ask", "Needle First: ask"),
        ("needle", "needle = 2**3 ** 4", "needle = 2**3 ** 4"),
        ("2**3", "**needle** = 2**3", "**needle** = 2**3"),
        ("`x`", "needle `x`", "needle `x`"),
    ],
)
def test_an_excerpt_has_no_markup_but_what_is_looked_for(
    typed: str, text: str, excerpt: str
) -> None:
    line, marks = Matching(typed).excerpt(text)
    assert line == excerpt
    assert [line[at : at + length].lower() for at, length in marks] == [typed]


@given(st.text(max_size=900), st.text(min_size=1, max_size=9).filter(str.strip))
def test_excerpts_are_short_and_marked_within(text: str, typed: str) -> None:
    line, marks = Matching(typed).excerpt(text)
    assert "\n" not in line
    assert len(line) <= 112
    assert all(0 <= at < at + length <= len(line) for at, length in marks)


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("50% ab", ["%ab%"]),
        ("_%", [r"%\_\%%"]),
        ("é", ["%é%", "%É%"]),
        ("東京", ["%東京%"]),
    ],
)
def test_short_words_are_compared_as_they_are_in_both_cases(typed: str, values: list[str]) -> None:
    sql, found = Matching(typed).conditions("text")
    assert found == values
    assert sql.count("?") == len(values)
