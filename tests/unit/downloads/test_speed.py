from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.downloads.speed import Speedometer


def test_nothing_is_told_in_the_first_second() -> None:
    meter = Speedometer(100.0)
    meter.add(1000, 100.5)
    assert meter.rate(100.9) is None
    assert meter.seconds_for(10, 100.9) is None


def test_a_steady_stream() -> None:
    meter = Speedometer(0.0)
    for tick in range(1, 600):
        meter.add(100, tick / 10)
    assert meter.rate(59.9) == pytest.approx(1000, rel=0.02)
    assert meter.seconds_for(5000, 59.9) == pytest.approx(5, rel=0.02)


def test_a_stall_slows_down_and_ends_at_zero() -> None:
    meter = Speedometer(0.0)
    for second in range(1, 31):
        meter.add(100, float(second))
    assert meter.rate(45.0) == pytest.approx(50, rel=0.1)
    assert meter.rate(61.0) == 0
    assert meter.seconds_for(100, 61.0) is None


@given(st.lists(st.tuples(st.floats(0, 5), st.integers(0, 10**9)), max_size=50))
def test_the_sum_is_that_of_the_window(steps: list[tuple[float, int]]) -> None:
    meter, now, total = Speedometer(0.0), 0.0, 0
    for step, received in steps:
        now += step
        total += received
        meter.add(received, now)
    rate = meter.rate(max(now, 1.0))
    assert rate is not None
    assert 0 <= rate <= total
