from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.ui.palette.matching import Fit, Query, fold

LETTERS = st.text(alphabet="abcé ßİ한字-C#.+", max_size=24)


def fit(typed: str, text: str) -> Fit | None:
    return Query(typed).fit(fold(text))


def marked(typed: str, text: str) -> list[str]:
    return [text[begin:end] for begin, end in Query(typed).places(fold(text))]


@pytest.mark.parametrize(
    ("typed", "text", "wanted"),
    [
        ("rec", "Recursion, explained", Fit.START),
        ("EXPL", "Recursion, explained", Fit.WORD),
        ("lisbon days", "Three days in Lisbon", Fit.WORD),
        ("days in", "Three days in Lisbon", Fit.WORD),
        ("three days", "Three days in Lisbon", Fit.START),
        ("nc", "New conversation", Fit.INITIALS),
        ("newco", "New conversation", Fit.INITIALS),
        ("versa", "New conversation", Fit.INSIDE),
        ("rcrsn", "About recursion", Fit.LOOSE),
        ("resume", "Résumé for Zoë", Fit.START),
        ("zoe", "Résumé for Zoë", Fit.WORD),
        ("straße", "Straße", Fit.START),
        ("天空", "为什么天空是蓝色的", Fit.INSIDE),
        ("한글", "한글 공부", Fit.START),
        ("data", "Open data-folder", Fit.WORD),
        ("folder", "Open data-folder", Fit.WORD),
        ("c#", "Learn C# fast", Fit.WORD),
        ("nowhere", "New conversation", None),
        ("lisbon porto", "Three days in Lisbon", None),
        ("srr", "recursion", None),
    ],
)
def test_how_well_it_fits(typed: str, text: str, wanted: Fit | None) -> None:
    assert fit(typed, text) is wanted


@pytest.mark.parametrize(
    ("typed", "text", "letters"),
    [
        ("expl", "Recursion, explained", ["expl"]),
        ("lisbon thr", "Three days in Lisbon", ["Thr", "Lisbon"]),
        ("nc", "New conversation", ["N", "c"]),
        ("newco", "New conversation", ["New", "co"]),
        ("rcr", "About recursion", ["r", "c", "r"]),
        ("zoe", "Résumé for Zoë", ["Zoë"]),
        ("", "anything", []),
        ("q", "anything", []),
    ],
)
def test_which_letters_fit(typed: str, text: str, letters: list[str]) -> None:
    assert marked(typed, text) == letters


def test_nothing_typed_is_no_query() -> None:
    assert not Query("  .,-  ")
    assert Query("a")


@given(LETTERS)
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text).text) == len(text) + 1


@given(LETTERS, LETTERS)
def test_what_fits_is_marked_within_the_text(typed: str, text: str) -> None:
    query, folded = Query(typed), fold(text)
    places = query.places(folded)
    assert all(0 <= begin < end <= len(text) for begin, end in places)
    assert list(places) == sorted(places)
    if query and query.fit(folded) is not None:
        assert places


@given(LETTERS.filter(lambda typed: bool(Query(typed))), st.sampled_from("abcé ß"), LETTERS)
def test_a_letter_more_fits_no_text_that_did_not_fit(typed: str, letter: str, text: str) -> None:
    if fit(typed, text) is None:
        assert fit(typed + letter, text) is None


def test_letters_that_repeat_take_no_longer() -> None:
    """A pattern that walks back would need longer than anybody waits."""
    assert fit("a" * 30 + "b", "a " * 20_000) is None
    assert fit("a" * 30 + "b", "a" * 40_000) is None
