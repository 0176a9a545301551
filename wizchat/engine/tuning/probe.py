"""A worker beside the one that answers, which loads a model to be measured and may die of it."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Load,
    Loaded,
    LoadFailed,
    Measured,
    MeasureFailed,
    Ready,
)
from wizchat.engine.stderr_log import StderrLog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizchat.engine.process import ProcessEnd, WorkerProcess
    from wizchat.engine.protocol import Event, Measure

Kind = TypeVar("Kind", Ready, Loaded, Measured)


class ProbeError(Exception):
    """The worker died, was killed, or refused: nothing was measured."""


class Probe:
    """One worker; one thread asks and waits, any thread may `kill`.

    It shares the pages of a mapped model file with the worker that answers. Raises OSError when
    the system does not start it.
    """

    def __init__(self, command: Sequence[str], log: Path) -> None:
        from wizchat.engine.process import WorkerProcess  # no window waits for it

        self._events: SimpleQueue[Event | ProbeError] = SimpleQueue()
        self._process = WorkerProcess(command, StderrLog(log), self)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def ready(self) -> Ready:
        """Wait until it can be asked; raises ProbeError."""
        ready = self._wait(Ready)
        if ready.protocol != PROTOCOL_VERSION:
            raise ProbeError(f"protocol {ready.protocol}")
        return ready

    def load(self, load: Load) -> Loaded:
        """Load a model; raises ProbeError."""
        self._process.send(load)
        return self._wait(Loaded)

    def measure(self, command: Measure, seconds: float | None = None) -> Measured:
        """Measure what is loaded; raises ProbeError, also when it takes more than `seconds`."""
        self._process.send(command)
        return self._wait(Measured, seconds)

    def kill(self) -> None:
        """End the worker now; whoever waits gets ProbeError."""
        self._process.kill()

    def close(self) -> None:
        """End the worker, which has nothing to lose, and wait for its end."""
        self._process.kill()
        self._process.join()

    def process_said(self, _process: WorkerProcess, event: Event) -> None:
        """Take an event; called on the process's reader thread."""
        self._events.put(event)

    def process_ended(self, _process: WorkerProcess, end: ProcessEnd) -> None:
        """Take the end; called on the process's reader thread."""
        self._events.put(ProbeError(str(end)))

    def _wait(self, kind: type[Kind], seconds: float | None = None) -> Kind:
        while True:
            try:
                event = self._events.get(timeout=seconds)
            except Empty:
                raise ProbeError(f"no answer in {seconds:.1f} s") from None
            if isinstance(event, kind):
                return event
            if isinstance(event, ProbeError):
                self._events.put(event)  # for whoever asks once more
                raise event
            if isinstance(event, LoadFailed | MeasureFailed):
                raise ProbeError(event.detail)
