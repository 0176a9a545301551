"""Work that reads or writes the disk, done one after the other away from the GUI thread."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from wizchat.ui.bridge import Bridge

ResultT = TypeVar("ResultT")

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Outcome(Generic[ResultT]):
    """What an errand came back with, and who wants to know."""

    then: Callable[[ResultT], None]
    result: ResultT


class Errands:
    """One thread for errands; what they return comes back to the GUI thread."""

    def __init__(self, bridge: Bridge, *, held: bool = False) -> None:
        """Take who brings results back; what is asked while `held` waits for `start`."""
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="errands")
        self._post = bridge.listener(self._deliver)
        self._held: list[Callable[[], None]] | None = [] if held else None
        self.cancelled = threading.Event()
        """Set when the app quits; long errands look at it."""

    def start(self) -> None:
        """Begin with what was held; call it on the GUI thread."""
        held, self._held = self._held, None
        for submit in held or ():
            submit()

    def run(
        self,
        work: Callable[[], ResultT],
        then: Callable[[ResultT], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` on the thread, then call `then` with its result on the GUI thread.

        `work` handles the errors it can meet; any other is a mistake in this program and is
        logged, and `otherwise` is called in the place of `then`, for whoever shows that it waits.
        """
        if self._held is not None:
            self._held.append(partial(self.run, work, then, otherwise))
        elif not self.cancelled.is_set():
            self._pool.submit(work).add_done_callback(partial(self._done, then, otherwise))

    def close(self) -> None:
        """End the errand under way at its next look at `cancelled`, and take no more."""
        self.cancelled.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _done(
        self,
        then: Callable[[ResultT], None],
        otherwise: Callable[[], None] | None,
        future: Future[ResultT],
    ) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            self._post(_Outcome(then, future.result()))
        else:
            _logger.error("an errand failed", exc_info=error)
            if otherwise is not None:
                self._post(_Outcome(_without(otherwise), None))

    def _deliver(self, outcome: _Outcome[ResultT]) -> None:
        outcome.then(outcome.result)


def _without(otherwise: Callable[[], None]) -> Callable[[None], None]:
    return lambda _nothing: otherwise()
