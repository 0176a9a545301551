"""How fast bytes come, over the last half minute."""

from __future__ import annotations

from collections import deque

WINDOW = 30.0
_LEAST = 1.0
"""Seconds of looking before a speed is told: less would be guessing."""
_GRAIN = 0.25


class Speedometer:
    """Counts bytes in a rolling window; seconds of any monotonic clock."""

    def __init__(self, now: float, window: float = WINDOW) -> None:
        self._window = window
        self._began = now
        self._samples: deque[tuple[float, int]] = deque()
        """When each quarter of a second began, and what came in it."""
        self._sum = 0

    def add(self, received: int, now: float) -> None:
        """Count bytes that have just come."""
        self._sum += received
        if self._samples and now - self._samples[-1][0] < _GRAIN:
            began, count = self._samples[-1]
            self._samples[-1] = (began, count + received)
        else:
            self._samples.append((now, received))
        self._forget(now)

    def rate(self, now: float) -> float | None:
        """Return bytes per second; None while there is too little to tell."""
        self._forget(now)
        looked = min(now - self._began, self._window)
        return None if looked < _LEAST else self._sum / looked

    def seconds_for(self, missing: int, now: float) -> float | None:
        """Return how long the missing bytes take at this speed; None when that cannot be told."""
        rate = self.rate(now)
        return missing / rate if rate else None

    def _forget(self, now: float) -> None:
        while self._samples and self._samples[0][0] <= now - self._window:
            self._sum -= self._samples.popleft()[1]
