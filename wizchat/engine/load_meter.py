"""How much of this computer others compute with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    import psutil

_BUSY = ("user", "nice", "system", "irq", "softirq", "steal", "interrupt", "dpc")


class Moment(NamedTuple):
    """Seconds: by the clock, of all processors busy, of our own processes."""

    clock: float
    busy: float
    own: float


def look(processes: Iterable[int]) -> Moment:
    """Return the counts at this moment; `processes` are ours beside this one, by their ids."""
    import psutil  # no window waits for it

    times = psutil.cpu_times()
    busy = sum(getattr(times, name, 0.0) for name in _BUSY)
    own = _spent(psutil.Process()) + sum(_spent_by(pid) for pid in processes)
    return Moment(time.monotonic(), busy, own)


def others(before: Moment, after: Moment) -> float:
    """Return how many processors others kept busy between two moments, on average."""
    seconds = max(1e-3, after.clock - before.clock)
    return max(0.0, (after.busy - before.busy) - (after.own - before.own)) / seconds


def _spent_by(pid: int) -> float:
    import psutil

    try:
        return _spent(psutil.Process(pid))
    except psutil.Error:
        return 0.0  # it has ended


def _spent(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
