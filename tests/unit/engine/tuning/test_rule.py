from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.rule import (
    MARGIN,
    Figures,
    cache_bytes,
    is_better,
    is_hopeless,
    is_steady,
    leaves_room,
    middle,
    saving_wanted,
    turn_seconds,
)

GB = 10**9
RATES = st.floats(0.1, 1e5)
FIGURES = st.builds(
    Figures,
    load=st.floats(0.001, 1000),
    prefill=RATES,
    decode=RATES,
    memory=st.integers(10**6, 10**12),
)
PLAIN = Figures(load=0.3, prefill=29.0, decode=6.0, memory=int(4.4 * GB))
REPACKED = Figures(load=10.5, prefill=18.5, decode=7.0, memory=int(4.4 * GB))
LLAMA_DEFAULTS = Figures(load=9.0, prefill=16.0, decode=6.0, memory=int(7.6 * GB))


def test_a_turn_in_seconds() -> None:
    figures = Figures(load=5.0, prefill=60.0, decode=25.0, memory=0)
    assert turn_seconds(figures) == pytest.approx(2 * (120 / 60 + 5 / 10) + 250 / 25)


def test_what_was_measured_with_a_7b_model_on_two_cores() -> None:
    """Decoding 17 % faster does not pay for a prefill and a load that are so much slower."""
    assert turn_seconds(REPACKED) > turn_seconds(PLAIN) * (1 - MARGIN)
    assert turn_seconds(LLAMA_DEFAULTS) > turn_seconds(PLAIN) * 1.15


@given(FIGURES, st.floats(1.01, 10))
def test_whatever_is_faster_costs_less(figures: Figures, factor: float) -> None:
    base = turn_seconds(figures)
    assert turn_seconds(Figures(figures.load / factor, figures.prefill, figures.decode, 0)) <= base
    assert turn_seconds(Figures(figures.load, figures.prefill * factor, figures.decode, 0)) <= base
    assert turn_seconds(Figures(figures.load, figures.prefill, figures.decode * factor, 0)) <= base


@given(FIGURES, FIGURES, st.integers(10**9, 10**12))
def test_memory_raises_what_must_be_saved(one: Figures, other: Figures, total: int) -> None:
    wanted = saving_wanted(one, other, total)
    assert wanted >= MARGIN
    if one.memory <= other.memory:
        assert wanted == MARGIN


def test_a_fifth_of_the_memory_must_save_a_fifth_of_the_time() -> None:
    assert saving_wanted(LLAMA_DEFAULTS, PLAIN, 16 * GB) == pytest.approx(0.05 + 3.2 / 16)


@pytest.mark.parametrize(("memory", "total", "room"), [
    (7 * GB, 8 * GB, True),
    (7 * GB + 1, 8 * GB, False),
    (3 * GB, 4 * GB, True),
    (3 * GB + 1, 4 * GB, False),
])  # fmt: skip
def test_room_for_everything_else(memory: int, total: int, room: bool) -> None:
    assert leaves_room(Figures(1, 1, 1, memory), total) is room


@pytest.mark.parametrize(("ratios", "better"), [
    ([0.94, 0.94, 0.94], True),
    ([0.94, 0.96, 0.96], False),
    ([0.80, 0.80, 1.00], False),
    ([], False),
])  # fmt: skip
def test_better(ratios: list[float], better: bool) -> None:
    assert is_better(ratios, 0.05) is better


def test_a_loss_that_is_allowed() -> None:
    assert is_better([1.05, 1.06, 1.04], -0.1)
    assert not is_better([1.05, 1.12, 1.04], -0.1)
    assert not is_hopeless([1.08], -0.1)
    assert is_hopeless([1.12], -0.1)


@given(st.lists(st.floats(0.1, 3), min_size=1), st.floats(-0.1, 0.9))
def test_nothing_hopeless_is_better(ratios: list[float], wanted: float) -> None:
    assert not (is_hopeless(ratios, wanted) and is_better(ratios, wanted))


def test_steady() -> None:
    assert is_steady([])
    assert is_steady([10, 12, 13])
    assert not is_steady([10, 12, 14])
    assert is_steady([10, 12, 11, 30])  # one moment of something else
    assert not is_steady([10, 12, 30, 30])


def test_the_cache_of_a_7b_model() -> None:
    token = 128 * 1024
    assert cache_bytes(CacheType.F16, token, 8192) == 2**30
    assert cache_bytes(CacheType.Q8_0, token, 1) == 68 * 1024


@given(st.lists(FIGURES, min_size=1))
def test_the_middle_lies_between(figures: list[Figures]) -> None:
    found = middle(figures)
    for name in ("load", "prefill", "decode"):
        values = [getattr(f, name) for f in figures]
        assert min(values) <= getattr(found, name) <= max(values)
