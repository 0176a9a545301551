from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.ui.chat.code_rows import LONGEST, CodeRows

texts = st.text(alphabet="ab \n\t山😀\u2028", max_size=30)


@given(st.lists(texts, max_size=6))
def test_growing_gives_the_rows_of_the_whole(parts: list[str]) -> None:
    rows = CodeRows("")
    for part in parts:
        rows.grow(part)
    assert rows.texts == CodeRows("".join(parts)).texts


def test_a_long_line_is_several_rows_and_is_copied_as_one() -> None:
    text = "a\n" + "x" * (2 * LONGEST + 5) + "\nb"
    rows = CodeRows(text)
    assert [len(row) for row in rows.texts] == [1, LONGEST, LONGEST, 5, 1]
    end = sum(len(row) + 1 for row in rows.texts)
    assert rows.between(0, end) == text
    assert rows.between(2, 2 + LONGEST + 1 + 3) == "x" * (LONGEST + 3)


def test_colours_follow_the_rows_of_a_long_line() -> None:
    rows = CodeRows("x" * (LONGEST + 10) + "\ny")
    colours = [[LONGEST - 2, 6, 3], [0, 1, 1]]
    assert rows.colours(colours, 0, 3) == [[LONGEST - 2, 2, 3], [0, 4, 3], [0, 1, 1]]


def test_positions_count_as_qt_does() -> None:
    rows = CodeRows("😀a\nb")
    assert rows.between(2, 3) == "a"
    assert rows.between(4, 5) == "b"
