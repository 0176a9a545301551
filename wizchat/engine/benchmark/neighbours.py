"""What other programs use of the processor while something is measured."""

from __future__ import annotations

import time
from contextlib import suppress

import psutil

_BUSY = 0.1
"""Part of all cores from which on a figure may be off by more than a few percent."""


class Neighbours:
    """Counts from its making on; our own children, which must still run, are not neighbours."""

    def __init__(self) -> None:
        self._started, self._busy, self._own = _now()

    def elsewhere(self) -> float:
        """Return the cores' worth of time that others used until now, on average."""
        at, busy, own = _now()
        others = (busy - self._busy) - (own - self._own)
        return max(0.0, others) / max(at - self._started, 1e-3)


def is_busy(elsewhere: float) -> bool:
    """Tell whether others used so much that a measurement says little."""
    return elsewhere > _BUSY * (psutil.cpu_count() or 1)


def _now() -> tuple[float, float, float]:
    every = psutil.cpu_times()
    spare = ("idle", "iowait", "guest", "guest_nice")
    busy = sum(value for name, value in every._asdict().items() if name not in spare)
    own = 0.0
    ourselves = psutil.Process()
    for process in (ourselves, *ourselves.children(recursive=True)):
        with suppress(psutil.Error):  # it ended meanwhile
            times = process.cpu_times()
            own += times.user + times.system
    return time.monotonic(), float(busy), own
