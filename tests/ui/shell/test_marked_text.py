"""Lines with found words in them, in any width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from wizchat.chat.store.matching import Matching
from wizchat.ui.shell.marked_text import elided

pytestmark = pytest.mark.usefixtures("qapp")


def metrics() -> QFontMetricsF:
    return QFontMetricsF(QFont())


def test_what_fits_is_left_as_it_is() -> None:
    assert elided("a needle", ((2, 6),), metrics(), 1000) == ("a needle", ((2, 6),))


def test_words_before_the_match_go_first() -> None:
    text = "many words before the needle and many words after it"
    (start, length), *_ = Matching("needle").marks(text)
    width = metrics().horizontalAdvance("…before the needle and…")
    shown, marks = elided(text, ((start, length),), metrics(), width)
    assert shown.startswith("…")
    assert [shown[at : at + size] for at, size in marks] == ["needle"]


@given(st.text("ab 山", max_size=60), st.integers(0, 400))
def test_marks_are_within_what_is_shown(text: str, width: int) -> None:
    marks = Matching("ab 山").marks(text)
    shown, kept = elided(text, marks, metrics(), width)
    for at, size in kept:
        assert 0 <= at < at + size <= len(shown)
        assert shown[at : at + size].strip("…") in {"ab", "a", "山", ""}
