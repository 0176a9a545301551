"""Timers on a clock that the test turns."""

from __future__ import annotations

from tests.helpers.hand_clock import HandClock
from wizchat.engine.deadlines import Deadlines


def test_what_is_due_runs_once_and_in_order() -> None:
    clock, ran = HandClock(), []
    deadlines = Deadlines(clock)
    deadlines.set("late", 2, lambda: ran.append("late"))
    deadlines.set("early", 1, lambda: ran.append("early"))
    deadlines.set("never", 9, lambda: ran.append("never"))
    clock.move(3)
    deadlines.run_due()
    deadlines.run_due()
    assert ran == ["early", "late"]


def test_the_wait_is_until_the_next_and_never_negative() -> None:
    clock = HandClock()
    deadlines = Deadlines(clock)
    assert deadlines.wait() is None
    deadlines.set("a", 5, lambda: None)
    deadlines.set("b", 2, lambda: None)
    assert deadlines.wait() == 2
    clock.move(10)
    assert deadlines.wait() == 0


def test_a_cleared_action_does_not_run() -> None:
    clock, ran = HandClock(), []
    deadlines = Deadlines(clock)
    deadlines.set("a", 1, lambda: ran.append("a"))
    deadlines.clear("a")
    clock.move(2)
    deadlines.run_due()
    assert ran == []


def test_an_action_may_clear_the_next() -> None:
    clock, ran = HandClock(), []
    deadlines = Deadlines(clock)
    deadlines.set("a", 1, deadlines.clear_all)
    deadlines.set("b", 2, lambda: ran.append("b"))
    clock.move(3)
    deadlines.run_due()
    assert ran == []
