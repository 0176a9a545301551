"""The table of engine states."""

from __future__ import annotations

import pytest

from wizchat.engine.state import (
    TRANSITIONS,
    EngineState,
    IllegalTransitionError,
    check_transition,
)


def test_every_state_is_in_the_table() -> None:
    assert set(TRANSITIONS) == set(EngineState)


def test_every_state_can_be_reached_from_stopped() -> None:
    reached = {EngineState.STOPPED}
    while new := {after for state in reached for after in TRANSITIONS[state]} - reached:
        reached |= new
    assert reached == set(EngineState)


def test_every_state_with_a_worker_may_crash_and_stop() -> None:
    for state in set(EngineState) - {EngineState.STOPPED, EngineState.CRASHED}:
        assert TRANSITIONS[state] >= {EngineState.CRASHED, EngineState.STOPPED}


def test_a_crashed_engine_cannot_be_ready_at_once() -> None:
    with pytest.raises(IllegalTransitionError, match="CRASHED cannot become READY"):
        check_transition(EngineState.CRASHED, EngineState.READY)
