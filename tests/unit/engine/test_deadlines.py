"""Timers and the crash budget, on a clock that the test turns."""

from __future__ import annotations

from wizchat.engine.deadlines import CrashBudget, Deadlines


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_what_is_due_runs_once_and_in_order() -> None:
    clock, ran = Clock(), []
    deadlines = Deadlines(clock)
    deadlines.set("late", 2, lambda: ran.append("late"))
    deadlines.set("early", 1, lambda: ran.append("early"))
    deadlines.set("never", 9, lambda: ran.append("never"))
    clock.now += 3
    deadlines.run_due()
    deadlines.run_due()
    assert ran == ["early", "late"]


def test_the_wait_is_until_the_next_and_never_negative() -> None:
    clock = Clock()
    deadlines = Deadlines(clock)
    assert deadlines.wait() is None
    deadlines.set("a", 5, lambda: None)
    deadlines.set("b", 2, lambda: None)
    assert deadlines.wait() == 2
    clock.now += 10
    assert deadlines.wait() == 0


def test_a_cleared_action_does_not_run() -> None:
    clock, ran = Clock(), []
    deadlines = Deadlines(clock)
    deadlines.set("a", 1, lambda: ran.append("a"))
    deadlines.clear("a")
    clock.now += 2
    deadlines.run_due()
    assert ran == []


def test_an_action_may_clear_the_next() -> None:
    clock, ran = Clock(), []
    deadlines = Deadlines(clock)
    deadlines.set("a", 1, deadlines.clear_all)
    deadlines.set("b", 2, lambda: ran.append("b"))
    clock.now += 3
    deadlines.run_due()
    assert ran == []


def test_the_third_crash_within_a_minute_is_one_too_many() -> None:
    clock = Clock()
    budget = CrashBudget(clock=clock)
    assert budget.spend()
    clock.now += 20
    assert budget.spend()
    clock.now += 20
    assert not budget.spend()


def test_crashes_far_apart_are_forgiven() -> None:
    clock = Clock()
    budget = CrashBudget(clock=clock)
    for _ in range(10):
        assert budget.spend()
        clock.now += 31


def test_a_reset_forgives_all() -> None:
    budget = CrashBudget(clock=Clock())
    budget.spend()
    budget.spend()
    budget.reset()
    assert budget.spend()
