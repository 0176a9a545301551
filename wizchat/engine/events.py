"""What the engine client tells its listener: the worker's own events and three of the client's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wizchat.engine import protocol

if TYPE_CHECKING:
    from wizchat.engine.state import EngineState


@dataclass(frozen=True)
class StateChanged:
    """The engine is in another state now."""

    state: EngineState


class CrashReason(Enum):
    """How the worker was lost."""

    EXITED = "exited"
    """The process ended by itself or was killed from outside."""
    GARBAGE = "garbage"
    """It wrote something that is not a message; it was killed."""
    WRONG_VERSION = "wrong_version"
    """It speaks another version of the protocol: a broken installation. Not restarted."""
    NO_HANDSHAKE = "no_handshake"
    """It did not say `Ready` in time; it was killed."""
    CANCEL_IGNORED = "cancel_ignored"
    """It went on with a request that was cancelled; it was killed."""
    CANNOT_START = "cannot_start"
    """The operating system did not start the process. Not restarted."""
    INTERNAL = "internal"
    """The app's own side failed, a mistake in this program; the worker was killed."""


@dataclass(frozen=True)
class Crashed:
    """The worker is gone; requests under way have failed."""

    reason: CrashReason
    exit_code: int | None
    """None when a signal ended it, or when it never ran."""
    signal: int | None
    detail: str
    """What the reason leaves open (the garbage, the version, the system's error), else empty."""
    log_tail: str
    """The last lines the worker wrote to its standard error."""
    restarting: bool
    """Whether a new worker starts now; otherwise it stays down until `EngineClient.start`."""


class StepReason(Enum):
    """Why a load is tried again with less."""

    OUT_OF_MEMORY = "out_of_memory"
    DIED = "died"
    """The worker died while it loaded, or again and again with a GPU while it answered."""
    WRONG_RESULTS = "wrong_results"
    """The GPU computed something else than the CPU, and is switched off."""


@dataclass(frozen=True)
class LoadStep:
    """The load goes on one step down the ladder, with `params`."""

    params: protocol.LoadParams
    reason: StepReason
    detail: str


EngineEvent = protocol.Event | StateChanged | Crashed | LoadStep
