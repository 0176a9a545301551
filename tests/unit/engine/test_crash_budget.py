"""The crash budget, on a clock that the test turns."""

from __future__ import annotations

from tests.helpers.hand_clock import HandClock
from wizchat.engine.crash_budget import CrashBudget


def test_the_third_crash_within_a_minute_is_one_too_many() -> None:
    clock = HandClock()
    budget = CrashBudget(clock=clock)
    assert budget.spend()
    clock.move(20)
    assert budget.spend()
    clock.move(20)
    assert not budget.spend()


def test_crashes_far_apart_are_forgiven() -> None:
    clock = HandClock()
    budget = CrashBudget(clock=clock)
    for _ in range(10):
        assert budget.spend()
        clock.move(31)


def test_a_reset_forgives_all() -> None:
    budget = CrashBudget(clock=HandClock())
    budget.spend()
    budget.spend()
    budget.reset()
    assert budget.spend()
