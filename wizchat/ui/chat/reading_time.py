"""How long reading the prompt still takes, once that can be said honestly."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST_SECONDS: Final = 2.0
_LEAST_PART: Final = 0.1


class ReadingTime:
    """Estimates from the tokens read since the first report; None until two seconds and a tenth."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun: tuple[float, int] | None = None

    def seconds_left(self, done: int, total: int) -> float | None:
        """Return the estimate after a report of progress."""
        now = self._clock()
        if self._begun is None or done < self._begun[1]:
            self._begun = (now, done)
            return None
        seconds = now - self._begun[0]
        read = done - self._begun[1]
        if seconds < _LEAST_SECONDS or read < _LEAST_PART * (total - self._begun[1]) or not read:
            return None
        return (total - done) * seconds / read
