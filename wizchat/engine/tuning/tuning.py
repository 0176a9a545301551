"""Tuning in the app: in quiet moments by itself, or when a person asks; never in anybody's way."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from wizchat.desktop.hardware import Computer
from wizchat.engine.battery import on_battery
from wizchat.engine.events import Crashed, CrashReason
from wizchat.engine.protocol import (
    Failed,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Ready,
    Tokenized,
    Unloaded,
)
from wizchat.engine.tuning.advice import Advice
from wizchat.engine.tuning.events import TuningEnded, TuningProgress
from wizchat.engine.tuning.run import Outcome, Result, Subject, TuningRun, uses_gpu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import Device
    from wizchat.engine.tuning.events import TuningEvent
    from wizchat.engine.tuning.records import Record, TuningRecords

_logger = logging.getLogger(__name__)

QUIET: Final = 8.0
"""Seconds without a request before a tuning begins by itself, or goes on."""
_QUIET_ASKED: Final = 1.0
_ON_BATTERY: Final = 60.0


@dataclass
class _Job:
    subject: Subject
    run: TuningRun
    asked_for: bool


class Tuning:
    """Advises the engine client, and measures on a thread of its own. Methods: from any thread.

    Whatever is asked of the engine ends what is being measured at once; it goes on when nothing
    was asked for a while. A model that is loaded for the first time on this computer is tuned by
    itself, if `library` knows it and it runs on the processor.
    """

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        records: TuningRecords,
        library: Callable[[str], str | None],
        emit: Callable[[TuningEvent], None],
        *,
        quiet: float = QUIET,
        minds_others: bool = True,
    ) -> None:
        """`library` returns the SHA-256 of a model file that it knows, by its path.

        `emit` is called one event after the other, on whatever thread, and must return quickly.
        """
        self._command = tuple(command)
        self._engine_log = log
        self._records = records
        self._advice = Advice(records, library)
        self._emit = emit
        self._quiet = quiet
        self._minds_others = minds_others
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._job: _Job | None = None
        self._asked: set[str] = set()
        self._loading = False
        self._last = time.monotonic()

    # --- Advice; see `Adviser` ------------------------------------------------------------------

    def settle(self, load: Load, ready: Ready) -> Load:
        """Return the load in the way that was found best for this file and computer."""
        return self._advice.settle(load, ready)

    def distrust(self, load: Load) -> bool:
        """Go back to the defaults for a file that did not load as advised."""
        return self._advice.distrust(load)

    def asked(self, request_id: str) -> None:
        """Get out of the way of a request."""
        with self._changed:
            self._asked.add(request_id)
            self._step_aside()

    # --- What the engine tells ------------------------------------------------------------------

    def hear(self, event: EngineEvent) -> None:
        """Take an event of the engine client; on its thread."""
        match event:
            case Finished() | Failed() | Tokenized():
                self._answered(event.request_id)
            case LoadProgress():
                self._set_loading(loading=True)
            case LoadFailed() | Unloaded():
                self._set_loading(loading=False)
            case Loaded():
                self._set_loading(loading=False)
                self._on_loaded(event)
            case Crashed():
                self._on_crash(event.reason)

    # --- What people want -----------------------------------------------------------------------

    def begin(self, path: str, params: LoadParams) -> None:
        """Tune a model that a person asks to have tuned; TuningEnded tells."""
        self._start_job(path, params, asked_for=True)

    def stop(self) -> None:
        """End the tuning under way, if there is one; TuningEnded tells."""
        with self._changed:
            job, self._job = self._job, None
            if job is not None:
                job.run.interrupt()
                self._tell_end(job, Result(Outcome.STOPPED))

    def known(self, path: str) -> Record | None:
        """Return what is remembered of a model on this computer; reads files."""
        return self._advice.known(path)

    def speed(self, path: str, params: LoadParams, devices: Sequence[Device]) -> float | None:
        """Return how many tokens per second a model's last answer had, run in this way here.

        `devices` are those that may be used. None where that is not known; reads files.
        """
        return self._advice.speed(path, params, devices)

    def keep_speed(self, path: str, devices: Sequence[Device], tokens_per_second: float) -> None:
        """Remember how fast the loaded model answers; writes a file, and never raises."""
        self._advice.keep_speed(path, devices, tokens_per_second)

    def model(self, path: str) -> str | None:
        """Return what tells a model file from others; None where there is none. Reads the file."""
        return self._advice.model(path)

    def close(self) -> None:
        """End everything and wait for it."""
        with self._changed:
            self._closed = True
            if self._job is not None:
                self._job.run.interrupt()
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()

    # --- When -----------------------------------------------------------------------------------

    def _answered(self, request_id: str) -> None:
        with self._changed:
            self._asked.discard(request_id)
            self._last = time.monotonic()
            self._changed.notify_all()

    def _set_loading(self, *, loading: bool) -> None:
        with self._changed:
            self._loading = loading
            self._step_aside()
            self._changed.notify_all()

    def _step_aside(self) -> None:
        self._last = time.monotonic()
        if self._job is not None:
            self._job.run.interrupt()

    def _on_loaded(self, loaded: Loaded) -> None:
        """Begin by itself with a model that was never measured here."""
        path = loaded.model.path
        with self._changed:
            other = self._job is not None and self._job.subject.path != path
        if other:
            self.stop()
        params = self._advice.first_time(loaded)
        if params is not None:
            self._start_job(path, params, asked_for=False)

    def _on_crash(self, reason: CrashReason) -> None:
        """Blame the way of running the model, if it may have been that."""
        self._set_loading(loading=False)
        if reason is CrashReason.EXITED:
            self._advice.blame()

    def _start_job(self, path: str, params: LoadParams, *, asked_for: bool) -> None:
        model, ready = self._advice.model(path), self._advice.ready
        with self._changed:
            if self._closed or (self._job is not None and self._job.subject.path == path):
                if self._job is not None:
                    self._job.asked_for = self._job.asked_for or asked_for
                    self._changed.notify_all()
                return
        self.stop()
        if model is None:
            self._emit(TuningEnded(path, Result(Outcome.FAILED), asked_for))
            return
        if ready is not None and uses_gpu(params, ready):
            self._emit(TuningEnded(path, Result(Outcome.ON_GPU), asked_for))
            return
        subject = Subject(path, model, params)
        run = TuningRun(
            self._command,
            self._engine_log,
            subject,
            self._records,
            Computer.look,
            ready=ready,
            minds_others=self._minds_others,
        )
        with self._changed:
            self._job = job = _Job(subject, run, asked_for)
            self._tell(job, 0.0, waits=True)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="tuning", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._tell(job, job.run.fraction, waits=False)
            result = self._measure(job)
            if result is None:
                self._tell(job, job.run.fraction, waits=True)
                continue
            with self._changed:
                if self._job is job:
                    self._job = None
                    self._tell_end(job, result)

    def _measure(self, job: _Job) -> Result | None:
        try:
            return job.run.work(partial(self._tell, job, waits=False))
        except Exception:
            # The next model is tuned all the same, and nobody waits for this one for ever.
            _logger.exception("a mistake while %s was tuned", job.subject.path)
            return Result(Outcome.FAILED)

    def _next(self) -> _Job | None:
        """Wait until there is something to tune and nobody wants anything else."""
        with self._changed:
            while not self._closed:
                if self._job is None or self._asked or self._loading:
                    self._changed.wait()
                    continue
                seconds = self._still(self._job)
                if seconds <= 0:
                    self._job.run.let_begin()
                    return self._job
                self._changed.wait(seconds)
            return None

    def _still(self, job: _Job) -> float:
        """Return how long it must stay quiet yet, in seconds."""
        if not job.asked_for and on_battery():
            return _ON_BATTERY
        quiet = min(self._quiet, _QUIET_ASKED) if job.asked_for else self._quiet
        return self._last + quiet - time.monotonic()

    def _tell(self, job: _Job, fraction: float, *, waits: bool) -> None:
        """Tell how far a job is, but not of one that was stopped: its end was the last word."""
        with self._changed:
            if self._job is job:
                self._emit(TuningProgress(job.subject.path, fraction, waits, job.asked_for))

    def _tell_end(self, job: _Job, result: Result) -> None:
        self._emit(TuningEnded(job.subject.path, result, job.asked_for))
