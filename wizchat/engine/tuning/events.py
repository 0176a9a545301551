"""What tuning tells its listener, one event after the other on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.engine.tuning.run import Result


@dataclass(frozen=True)
class TuningProgress:
    """A tuning is under way, or waits until nobody wants an answer."""

    path: str
    fraction: float
    waits: bool
    asked_for: bool
    """A person wanted it; otherwise it runs by itself in a quiet moment."""


@dataclass(frozen=True)
class TuningEnded:
    """A tuning is over."""

    path: str
    result: Result
    asked_for: bool


TuningEvent = TuningProgress | TuningEnded
