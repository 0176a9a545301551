"""Breaking off a decode that takes too long, from a thread that does nothing else."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.engine.worker.interrupts import AbortFlag


class DecodeWatch:
    """Sets the flag when a decode is still under way at its deadline.

    `begin` and `end` are the engine thread's and take a microsecond: the thread that waits is woken
    only when it would wake too late. It is started when a deadline is first set.
    """

    def __init__(self, flag: AbortFlag) -> None:
        self._flag = flag
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._deadline: float | None = None
        self._wakes = float("inf")
        """When the thread looks again of itself."""
        self._fired = self._closed = False

    def begin(self, seconds: float | None) -> None:
        """Note that a decode begins that may take so long; None for as long as it likes."""
        if seconds is None:
            return
        with self._changed:
            self._fired = False
            self._deadline = time.monotonic() + seconds
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="decode-watch", daemon=True)
                self._thread.start()
            elif self._deadline < self._wakes:
                self._changed.notify()

    def end(self) -> bool:
        """Note that it ended, and tell whether the flag was set for it; never is, from here on."""
        with self._changed:
            self._deadline, fired, self._fired = None, self._fired, False
            return fired

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                if self._deadline is not None and self._deadline <= now:
                    self._deadline, self._fired = None, True
                    self._flag.set()
                self._wakes = float("inf") if self._deadline is None else self._deadline
                self._changed.wait(None if self._deadline is None else self._wakes - now)
