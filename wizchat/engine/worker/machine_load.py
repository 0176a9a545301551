"""How much of the processor other programs use, from the system's own counters."""

from __future__ import annotations

import time
from typing import Any

import psutil


def usable_cores() -> int:
    """Return the physical cores that this process may use."""
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return min(physical, len(_usable() or range(physical)))


class MachineLoad:
    """What others used between two looks. Reading the counters takes about 0.1 ms."""

    def __init__(self) -> None:
        self._cpus = _usable()
        self.restart()

    def restart(self) -> None:
        """Count from now."""
        self._at, self._busy, self._own = self._read()

    def elsewhere(self) -> float:
        """Return the cores' worth of time that others used since the last look, and look anew.

        Time that a hypervisor took away counts as theirs.
        """
        at, busy, own = self._at, self._busy, self._own
        self.restart()
        others = (self._busy - busy) - (self._own - own)
        return max(0.0, others) / max(self._at - at, 1e-3)

    def _read(self) -> tuple[float, float, float]:
        if self._cpus is None:
            busy = _busy(psutil.cpu_times())
        else:
            every = psutil.cpu_times(percpu=True)
            busy = sum(_busy(every[cpu]) for cpu in self._cpus if cpu < len(every))
        return time.monotonic(), busy, time.process_time()


def _usable() -> tuple[int, ...] | None:
    """Return the numbers of the CPUs this process is confined to; None for all of them."""
    process = psutil.Process()
    if not hasattr(process, "cpu_affinity"):
        return None
    cpus = tuple(process.cpu_affinity() or ())
    return None if not cpus or len(cpus) == psutil.cpu_count() else cpus


def _busy(times: Any) -> float:
    """Return the seconds a CPU was not idle; guests' time is within that of users already."""
    spare = ("idle", "iowait", "guest", "guest_nice")
    return sum(float(seconds) for name, seconds in times._asdict().items() if name not in spare)
