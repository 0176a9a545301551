"""Numbers as a terminal shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.cli import numbers


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        (0, "0 B"),
        (999, "999 B"),
        (734_944, "735 kB"),
        (812_000_000, "812 MB"),
        (4_368_439_008, "4.37 GB"),
        (80_000_000_000, "80.00 GB"),
    ],
)
def test_size(value: int | None, text: str) -> None:
    assert numbers.size(value) == text


@pytest.mark.parametrize(("value", "text"), [(8_123_456, "8.1 MB/s"), (12_345, "12 kB/s")])
def test_speed(value: float, text: str) -> None:
    assert numbers.speed(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "less than a minute"),
        (50, "about 1 minute"),
        (240, "about 4 minutes"),
        (3590, "about 1 hour"),
        (7300, "about 2 hours"),
        (100_000, "more than a day"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert numbers.duration(seconds) == text


@given(total=st.integers(1, 10**12), done=st.integers(0, 10**12))
def test_only_all_of_it_is_100_percent(total: int, done: int) -> None:
    done = min(done, total)
    assert (numbers.percent(done, total) == "100 %") == (done == total)


def test_a_part_of_nothing() -> None:
    assert numbers.percent(0, 0) == "0 %"
