from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.downloads.errors import BadAnswer, Offline, RateLimited, ServerError
from wizchat.downloads.retry import RetryPolicy, retry_after

STEADY = RetryPolicy(chance=lambda: 0.5)


def test_waits_double_up_to_a_minute() -> None:
    waits = [STEADY.delay(Offline(""), n) for n in range(1, 9)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(1, 10**6), st.floats(0, 1))
def test_jitter_is_a_quarter_and_never_passes_the_longest(failures: int, chance: float) -> None:
    wait = RetryPolicy(chance=lambda: chance).delay(ServerError(500), failures)
    assert 0.75 <= wait <= 60


@given(st.floats(0, 10**9), st.integers(1, 20))
def test_what_the_server_asks_for_is_honoured_up_to_an_hour(asked: float, failures: int) -> None:
    wait = STEADY.delay(RateLimited(asked), failures)
    assert wait >= min(asked, 3600)
    assert wait <= 3601


def test_a_rate_limit_without_a_time_waits_as_usual() -> None:
    assert STEADY.delay(RateLimited(None), 3) == 4


def test_being_offline_is_waited_out_and_the_rest_has_an_end() -> None:
    assert STEADY.allows(Offline(""), 10**6)
    for error in (ServerError(500), BadAnswer(""), RateLimited(1)):
        assert STEADY.allows(error, 9)
        assert not STEADY.allows(error, 10)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": " 120 "}, 120),
        ({"retry-after": "Sun, 22 Nov 2026 12:00:30 GMT"}, 30),
        ({"retry-after": "Sun, 22 Nov 2026 11:00:00 GMT"}, 0),
        ({"ratelimit": '"api";r=0;t=55'}, 55),
        ({"ratelimit": '"api";r=3;t=55'}, None),
        ({"retry-after": "soon", "ratelimit": '"resolve"; r=0; t=5'}, 5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "٣"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert retry_after(headers, noon) == seconds


@given(st.text(), st.text())
def test_no_header_breaks_the_parser(asked: str, limit: str) -> None:
    seconds = retry_after({"retry-after": asked, "ratelimit": limit})
    assert seconds is None or seconds >= 0
