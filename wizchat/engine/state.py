"""The states of the engine and which of them may follow which."""

from __future__ import annotations

from enum import Enum


class EngineState(Enum):
    """What the engine is doing, seen from the app."""

    STOPPED = "stopped"
    """No worker: not started yet, or closed."""
    STARTING = "starting"
    """The worker's process runs and has not said `Ready` yet."""
    IDLE = "idle"
    """The worker is there, without a model."""
    LOADING = "loading"
    READY = "ready"
    """A model is loaded; requests are answered."""
    UNLOADING = "unloading"
    RESTING = "resting"
    """The model was freed because nobody asked for long; the next request loads it again."""
    CRASHED = "crashed"
    """The worker died. A restart follows at once, unless it died too often."""


TRANSITIONS: dict[EngineState, frozenset[EngineState]] = {
    EngineState.STOPPED: frozenset({EngineState.STARTING}),
    EngineState.STARTING: frozenset({EngineState.IDLE, EngineState.CRASHED, EngineState.STOPPED}),
    EngineState.IDLE: frozenset(
        {EngineState.LOADING, EngineState.RESTING, EngineState.CRASHED, EngineState.STOPPED}
    ),
    EngineState.LOADING: frozenset(
        {
            EngineState.READY,
            EngineState.IDLE,
            EngineState.UNLOADING,
            EngineState.CRASHED,
            EngineState.STOPPED,
        }
    ),
    EngineState.READY: frozenset(
        {EngineState.LOADING, EngineState.UNLOADING, EngineState.CRASHED, EngineState.STOPPED}
    ),
    EngineState.UNLOADING: frozenset(
        {
            EngineState.IDLE,
            EngineState.LOADING,
            EngineState.RESTING,
            EngineState.CRASHED,
            EngineState.STOPPED,
        }
    ),
    EngineState.RESTING: frozenset(
        {EngineState.LOADING, EngineState.UNLOADING, EngineState.CRASHED, EngineState.STOPPED}
    ),
    EngineState.CRASHED: frozenset({EngineState.STARTING, EngineState.STOPPED}),
}


class IllegalTransitionError(RuntimeError):
    """A change of state that the table does not have: a mistake in this program."""

    def __init__(self, before: EngineState, after: EngineState) -> None:
        super().__init__(f"{before.name} cannot become {after.name}")


def check_transition(before: EngineState, after: EngineState) -> None:
    """Raise IllegalTransitionError unless `after` may follow `before`."""
    if after not in TRANSITIONS[before]:
        raise IllegalTransitionError(before, after)
