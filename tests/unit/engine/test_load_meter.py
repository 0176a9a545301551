from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.load_meter import Moment, look, others


def test_what_others_computed() -> None:
    assert others(Moment(0, 10, 1), Moment(2, 13, 2)) == pytest.approx(1)
    assert others(Moment(0, 10, 1), Moment(2, 11, 3)) == 0  # counters of different coarseness


MOMENTS = st.builds(Moment, *[st.floats(0, 1e6)] * 3)


@given(MOMENTS, MOMENTS)
def test_never_negative(before: Moment, step: Moment) -> None:
    after = Moment(before.clock + step.clock, before.busy + step.busy, before.own + step.own)
    assert others(before, after) >= 0


def test_this_computer() -> None:
    before = look([])
    after = look([os.getpid(), 2**22 + 1])  # one that there is, one that there is not
    assert after.clock >= before.clock
    assert after.busy >= before.busy
    assert after.own >= before.own


def test_some_processors_are_busy_no_longer_than_all() -> None:
    some, every = look(cpus=(0, 2**16)), look()
    assert 0 < some.busy <= every.busy
    assert look(cpus=()).busy == 0
