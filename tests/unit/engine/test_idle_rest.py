"""When a model is freed because nobody asks."""

from __future__ import annotations

import pytest

from tests.helpers.hand_clock import HandClock
from wizchat.engine.deadlines import Deadlines
from wizchat.engine.idle_rest import IdleRest


class Desk:
    """A timer, and how often it let the model rest."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.deadlines = Deadlines(self.clock)
        self.idle = True
        self.rests = 0
        self.timer = IdleRest(self.deadlines, lambda: self.idle, self._rest)

    def _rest(self) -> None:
        self.rests += 1

    def pass_by(self, seconds: float) -> None:
        self.clock.move(seconds)
        self.deadlines.run_due()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_rests_when_the_time_is_over_and_not_before(desk: Desk) -> None:
    desk.timer.after(60)
    desk.pass_by(59)
    assert desk.rests == 0
    desk.pass_by(1)
    assert desk.rests == 1


def test_whatever_is_asked_makes_it_count_anew(desk: Desk) -> None:
    desk.timer.after(60)
    desk.pass_by(59)
    desk.timer.begin_anew()
    desk.pass_by(59)
    assert desk.rests == 0


def test_nothing_counts_while_an_answer_runs(desk: Desk) -> None:
    desk.timer.after(60)
    desk.idle = False
    desk.timer.begin_anew()
    desk.pass_by(3600)
    assert desk.rests == 0
    desk.idle = True
    desk.timer.begin_anew()
    desk.pass_by(60)
    assert desk.rests == 1


def test_it_does_not_rest_when_something_began_meanwhile(desk: Desk) -> None:
    desk.timer.after(60)
    desk.idle = False
    desk.pass_by(60)
    assert desk.rests == 0


def test_never_is_never(desk: Desk) -> None:
    desk.timer.after(60)
    desk.timer.after(None)
    desk.pass_by(1e9)
    assert desk.rests == 0
    assert desk.deadlines.wait() is None
