"""Medians, percentiles and ratios."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.benchmark.report import Figure, FigureName, Unit, Values, ratio

positive = st.floats(min_value=1e-3, max_value=1e6)


def values(*numbers: float) -> Values:
    found = Values.of(numbers)
    assert found is not None
    return found


def test_nothing_measured_is_no_value() -> None:
    assert Values.of([]) is None
    assert Values.p95([]) is None
    assert ratio(None, values(1)) is None
    assert ratio(values(1), None) is None


def test_the_95th_percentile_is_a_value_that_was_measured() -> None:
    found = Values.p95([float(number) for number in range(20, 0, -1)])
    assert found is not None
    assert (found.value, found.low, found.high) == (19, 1, 20)
    few = Values.p95([3.0, 1.0])
    assert few is not None
    assert few.value == 3


def test_a_slow_round_of_all_sides_changes_no_ratio() -> None:
    app, other = values(10, 1, 10), values(5, 0.5, 5)
    assert ratio(app, other) == 2


def test_the_ratio_is_that_of_rounds_and_not_of_medians() -> None:
    assert ratio(values(1, 2, 3), values(1, 4, 3)) == 1
    assert ratio(values(4, 2), values(2, 2, 2)) == pytest.approx(1.5)


def test_percentiles_are_compared_as_they_are() -> None:
    app = Values.p95([1.0, 2.0, 9.0])
    assert ratio(app, values(3, 3, 3)) == 3


@given(st.lists(positive, min_size=1, max_size=30))
def test_values_lie_between_their_bounds(numbers: list[float]) -> None:
    for found in (Values.of(numbers), Values.p95(numbers)):
        assert found is not None
        assert found.low <= found.value <= found.high


def test_a_figure_has_the_ratios_of_its_sides() -> None:
    figure = Figure.of(FigureName.LOAD, Unit.SECONDS, values(2), values(4), None)
    assert (figure.ratio_to_same, figure.ratio_to_defaults) == (0.5, None)
