"""How many crashes are met with a restart."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class CrashBudget:
    """How often the worker may die before it stays down."""

    def __init__(
        self, crashes: int = 3, seconds: float = 60.0, clock: Callable[[], float] = monotonic
    ) -> None:
        self._crashes = crashes
        self._seconds = seconds
        self._clock = clock
        self._times: list[float] = []

    def spend(self) -> bool:
        """Count a crash; return whether a restart is still worth it."""
        now = self._clock()
        self._times = [time for time in self._times if now - time < self._seconds]
        self._times.append(now)
        return len(self._times) < self._crashes

    def reset(self) -> None:
        """Forget all crashes: the person asked for another attempt."""
        self._times.clear()
