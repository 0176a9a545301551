"""How others reach a transfer that is under way: stop it at once, or end its wait."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Stopped(Exception):
    """Unwinds a transfer that was asked to stop."""


class Control:
    """One for each transfer; every wait of the transfer goes through its condition.

    `stop` and `hurry` may be called from any thread and return at once; the rest belongs to the
    transfer's own thread.
    """

    def __init__(self) -> None:
        self.condition = threading.Condition()
        self._stopped = False
        self._hurried = False

    def stop(self) -> None:
        """End the transfer: whatever it waits for, it leaves."""
        with self.condition:
            self._stopped = True
            self.condition.notify_all()

    def hurry(self) -> None:
        """End the present wait before a retry, if there is one."""
        with self.condition:
            self._hurried = True
            self.condition.notify_all()

    def check(self) -> None:
        """Raise Stopped once `stop` was called."""
        if self._stopped:
            raise Stopped

    def wait_for(self, ready: Callable[[], bool], seconds: float | None) -> bool:
        """Wait, holding the condition, until `ready()`; return False when time is up."""
        deadline = None if seconds is None else time.monotonic() + seconds
        with self.condition:
            while True:
                self.check()
                if ready():
                    return True
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    return False
                self.condition.wait(left)

    def wait(self, seconds: float) -> None:
        """Wait before a retry; `hurry` ends it early."""
        with self.condition:
            self._hurried = False
        self.wait_for(lambda: self._hurried, seconds)

    def call(self, function: Callable[[], T]) -> T:
        """Return or raise what a blocking function does.

        It runs in a thread of its own, which is left behind on a stop: looking up a name or
        connecting cannot be interrupted otherwise.
        """
        outcome: list[T | BaseException] = []

        def run() -> None:
            try:
                result: T | BaseException = function()
            except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                result = error
            with self.condition:
                outcome.append(result)
                self.condition.notify_all()

        threading.Thread(target=run, name="download-call", daemon=True).start()
        self.wait_for(lambda: bool(outcome), None)
        result = outcome[0]
        if isinstance(result, BaseException):
            raise result
        return result
