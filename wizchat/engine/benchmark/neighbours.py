"""What other programs use of the processor while something is measured."""

from __future__ import annotations

import psutil

from wizchat.engine.load_meter import Moment, look, others

_BUSY = 0.1
"""Part of all cores from which on a figure may be off by more than a few percent."""


class Neighbours:
    """Counts from its making on; our own children, which must still run, are not neighbours."""

    def __init__(self) -> None:
        self._before = _now()

    def elsewhere(self) -> float:
        """Return the cores' worth of time that others used until now, on average."""
        return others(self._before, _now())


def is_busy(elsewhere: float) -> bool:
    """Tell whether others used so much that a measurement says little."""
    return elsewhere > _BUSY * (psutil.cpu_count() or 1)


def _now() -> Moment:
    return look(child.pid for child in psutil.Process().children(recursive=True))
