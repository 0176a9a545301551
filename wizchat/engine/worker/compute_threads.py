"""The threads that compute: as many as the machine has to spare, changed between decodes."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Protocol

from llama_cpp import llama_cpp as native

from wizchat.engine.battery import on_battery
from wizchat.engine.protocol import Restrain
from wizchat.engine.worker.machine_load import MachineLoad, usable_cores
from wizchat.engine.worker.priority import stand_further_back
from wizchat.engine.worker.thread_count import ThreadCount
from wizchat.engine.worker.thread_pool import ThreadPool

if TYPE_CHECKING:
    from collections.abc import Callable

    from llama_cpp.llama_cpp import llama_context_p

_logger = logging.getLogger(__name__)

_LOOK_SECONDS = 0.5
"""Long enough for the counters' steps of 10 ms, short enough to feel soon."""
_PAUSE_SECONDS = 0.25
"""Between two decodes. What others did in a longer one is nothing that they did beside ours."""
_STALE_SECONDS = 30.0
"""After a pause so long, the load before it says nothing either."""
_BATTERY_SECONDS = 15.0


class Load(Protocol):
    """What the machine does beside this process; see MachineLoad."""

    def restart(self) -> None:
        """Count from now."""

    def elsewhere(self) -> float:
        """Return the cores' worth of time that others used since the last look."""


class ComputeThreads:
    """Sets how many threads a context computes with; used by the engine thread alone."""

    def __init__(
        self,
        context: llama_context_p,
        most: int,
        *,
        adapts: bool = True,
        load: Load | None = None,
        cores: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        battery: Callable[[], bool] = on_battery,
    ) -> None:
        """`most` threads where nobody else wants a core; with `adapts` False always as many."""
        self._context = context
        self._most = most
        self._pool = ThreadPool(context, most)
        self._load = load or MachineLoad()
        self._count = ThreadCount(most, cores or usable_cores())
        self._clock = clock
        self._battery = battery
        self._looked = self._ended = self._asked_battery = float("-inf")
        self._adapts = adapts and most > 1
        self._restraint = Restrain()
        self._on_battery = False
        self._gentle: bool | None = None
        """Not known before the first restraint: what was loaded before may have been gentle."""
        self._current = most

    @property
    def count(self) -> int:
        """Threads of the next decode."""
        return self._current

    def restrain(self, restraint: Restrain) -> None:
        """Leave so much of the machine to others from now on."""
        self._restraint = restraint
        self._asked_battery = float("-inf")
        self._count.begin_anew()
        self._ask_battery(self._clock())
        self._apply()

    def hold(self) -> None:
        """Compute with all threads whatever others want, so that what is measured is theirs."""
        self._adapts = False

    def begin(self) -> None:
        """Know that a decode begins: after a pause, the load counts from here."""
        now = self._clock()
        pause = now - self._ended
        if pause > _PAUSE_SECONDS:
            self._begin_after(pause, now)
            self._apply()

    def decoded(self, tokens: int, seconds: float) -> None:
        """Learn from a decode that went well, and change for the next one what has to change."""
        now = self._ended = self._clock()
        self._count.decoded(tokens, seconds, now)
        if now - self._looked >= _LOOK_SECONDS:
            self._look(now)
        self._apply()

    def patience(self, tokens: int) -> float | None:
        """Return after how many seconds a decode of so many tokens is better broken off."""
        if not (self._adapts and self._restraint.adapts):
            return None
        return self._count.patience(tokens, self._clock())

    def broken_off(self, seconds: float) -> None:
        """Learn from a decode that was broken off after so long."""
        now = self._ended = self._clock()
        since, self._looked = now - self._looked, now
        # As if all that others did since the last look had been done beside this decode: what made
        # it slow began with it, or it would have been the one before that was slow.
        elsewhere = self._load.elsewhere() * since / max(seconds, 1e-3)
        self._count.stalled(elsewhere, seconds, now)
        self._apply()

    def close(self) -> None:
        """End the threads, after the context was freed."""
        self._pool.close()

    def _begin_after(self, pause: float, now: float) -> None:
        self._looked = now
        self._load.restart()
        self._ask_battery(now)
        if pause > _STALE_SECONDS:
            self._count.begin_anew()
        else:
            self._count.resume()

    def _look(self, now: float) -> None:
        since, self._looked = now - self._looked, now
        self._ask_battery(now)
        if self._adapts and self._restraint.adapts:
            self._count.look(self._load.elsewhere(), since, now)

    def _ask_battery(self, now: float) -> None:
        if self._restraint.gentle_on_battery and now - self._asked_battery >= _BATTERY_SECONDS:
            self._asked_battery = now
            self._on_battery = self._battery()
        gentle = self._restraint.gentle or (self._restraint.gentle_on_battery and self._on_battery)
        if gentle is not self._gentle:
            self._gentle = gentle
            self._count.limit((self._most + 1) // 2 if gentle else None)
            stand_further_back(further=gentle)
            _logger.info("gentle from now on" if gentle else "gentle no longer")

    def _apply(self) -> None:
        count = self._count.count
        if count != self._current:
            _logger.info("computing with %d threads, before with %d", count, self._current)
            self._current = count
            native.llama_set_n_threads(self._context, count, count)
