"""How many threads llama.cpp computes with."""

from __future__ import annotations

from typing import Final

from wizchat.engine.worker.machine_load import usable_cores

_FEW: Final = 2
"""So many cores are all computed with."""


def default_threads() -> int:
    """Return the physical cores this process may use, one of them left free when there are many.

    All threads of llama.cpp wait for the slowest at every step, and a desktop always has something
    else to do: with one core busy elsewhere, two threads on two cores fell to 0.35 of their speed
    and one thread kept 0.6 (measured with a 7B model in Q4_K_M). With more than two cores the one
    left free costs little, since decoding waits for memory; with two it would cost almost half.
    """
    cores = usable_cores()
    return cores - 1 if cores > _FEW else cores
