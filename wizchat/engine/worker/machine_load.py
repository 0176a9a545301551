"""How much of the processor other programs use, from the system's own counters."""

from __future__ import annotations

import psutil

from wizchat.engine.load_meter import look, others


def usable_cores() -> int:
    """Return the physical cores that this process may use."""
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return min(physical, len(_usable() or range(physical)))


class MachineLoad:
    """What others used between two looks, of the processors that this process may use."""

    def __init__(self) -> None:
        self._cpus = _usable()
        self.restart()

    def restart(self) -> None:
        """Count from now."""
        self._last = look(cpus=self._cpus)

    def elsewhere(self) -> float:
        """Return the cores' worth of time that others used since the last look, and look anew."""
        before = self._last
        self.restart()
        return others(before, self._last)


def _usable() -> tuple[int, ...] | None:
    """Return the numbers of the CPUs this process is confined to; None for all of them."""
    process = psutil.Process()
    if not hasattr(process, "cpu_affinity"):
        return None
    cpus = tuple(process.cpu_affinity() or ())
    return None if not cpus or len(cpus) == psutil.cpu_count() else cpus
