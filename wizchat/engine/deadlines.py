"""Timers of one thread that waits on a queue: what is due, and how long until the next."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Deadlines:
    """Named actions, each to run once at its time. Not thread-safe: it belongs to one thread."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._due: dict[str, tuple[float, Callable[[], None]]] = {}

    def set(self, name: str, seconds: float, action: Callable[[], None]) -> None:
        """Run `action` in `seconds`, in place of what had that name before."""
        self._due[name] = (self._clock() + seconds, action)

    def clear(self, name: str) -> None:
        """Forget the action of that name, if there is one."""
        self._due.pop(name, None)

    def clear_all(self) -> None:
        """Forget every action."""
        self._due.clear()

    def wait(self) -> float | None:
        """Return the seconds until the next action is due; None when there is none."""
        if not self._due:
            return None
        return max(0.0, min(time for time, _ in self._due.values()) - self._clock())

    def run_due(self) -> None:
        """Run what is due, earliest first; an action may set or clear others."""
        while True:
            now = self._clock()
            due = [(time, name) for name, (time, _) in self._due.items() if time <= now]
            if not due:
                return
            _, action = self._due.pop(min(due)[1])
            action()
