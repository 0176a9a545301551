"""Where rows begin, against plain sums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from hypothesis import given
from hypothesis import strategies as st

from wizchat.ui.chat.heights import Heights

if TYPE_CHECKING:
    from wizchat.ui.chat.row import Row

PADDING, GAP = 24, 4


@dataclass
class Plain:
    height: int


def measured(rows: list[Plain]) -> Heights:
    heights = Heights(padding=PADDING, gap=GAP)
    heights.measure(cast("list[Row]", rows))
    return heights


@given(st.lists(st.integers(1, 500), min_size=1, max_size=30), st.data())
def test_what_changes_moves_what_follows(values: list[int], data: st.DataObject) -> None:
    rows = [Plain(value) for value in values]
    heights = measured(rows)
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(rows) - 1))
        rows[at].height = data.draw(st.integers(1, 500))
        heights.changed(at)
    heights.measure(cast("list[Row]", rows))
    for at in range(len(rows)):
        assert heights.top(at) == PADDING + sum(row.height + GAP for row in rows[:at])
    assert heights.total == 2 * PADDING + sum(row.height for row in rows) + GAP * (len(rows) - 1)


@given(st.lists(st.integers(1, 500), max_size=30), st.integers(-100, 20_000), st.integers(0, 900))
def test_the_rows_between_two_heights_are_those_that_reach_there(
    values: list[int], top: int, screen: int
) -> None:
    heights = measured([Plain(value) for value in values])
    first, end = heights.between(top, top + screen)
    for at in range(len(values)):
        begins, ends = heights.top(at), heights.top(at) + values[at]
        if begins <= top + screen and ends >= top:
            assert first <= at < end
    assert 0 <= heights.at(top) <= max(0, len(values) - 1)


def test_without_rows_there_is_only_the_padding() -> None:
    heights = measured([])
    assert heights.between(0, 100) == (0, 0)
    assert heights.at(50) == 0
