"""A clock that stands still until a test moves it."""

from __future__ import annotations


class HandClock:
    """Call it for the time in seconds."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
