"""Text as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.chat.prompt import EmptyMessageError
from wizchat.chat.typed_text import clean, sendable

anything = st.text(st.characters(exclude_categories=()))


@given(anything)
def test_cleaned_text_can_be_stored_and_sent(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    assert "\0" not in cleaned
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0")))
def test_sound_text_is_left_alone(text: str) -> None:
    assert clean(text) == text


def test_pairs_of_surrogates_become_one_character() -> None:
    assert clean("\ud83d\ude00 \ud83d") == "😀 \ufffd"


def test_indentation_stays_and_empty_lines_around_go() -> None:
    assert sendable("\r\n\n    def f():\n        pass  \n\n") == "    def f():\n        pass"
    with pytest.raises(EmptyMessageError):
        sendable(" \n ")
