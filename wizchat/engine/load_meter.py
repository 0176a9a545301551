"""How much of this computer others compute with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SPARE = frozenset({"idle", "iowait", "guest", "guest_nice"})
"""What a processor does not spend on work; guests' time is within that of users already."""


class Moment(NamedTuple):
    """Seconds: by the clock, of all processors busy, of our own processes."""

    clock: float
    busy: float
    own: float


def look(processes: Iterable[int] = (), cpus: Sequence[int] | None = None) -> Moment:
    """Return the counts at this moment; takes about 0.1 ms.

    `processes` are ours beside this one, by their ids; `cpus` the numbers of the processors that
    are looked at, None for all. Time that a hypervisor took away counts as busy.
    """
    import psutil  # no window waits for it

    if cpus is None:
        busy = _busy(psutil.cpu_times())
    else:
        every = psutil.cpu_times(percpu=True)
        busy = sum(_busy(every[cpu]) for cpu in cpus if cpu < len(every))
    own = time.process_time() + sum(map(_spent_by, processes))
    return Moment(time.monotonic(), busy, own)


def others(before: Moment, after: Moment) -> float:
    """Return how many processors others kept busy between two moments, on average."""
    seconds = max(1e-3, after.clock - before.clock)
    return max(0.0, (after.busy - before.busy) - (after.own - before.own)) / seconds


def _busy(times: Any) -> float:
    return sum(float(seconds) for name, seconds in times._asdict().items() if name not in _SPARE)


def _spent_by(pid: int) -> float:
    import psutil

    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0  # it has ended
    return float(times.user + times.system)
