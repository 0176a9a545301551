"""One tuning of one model, from the first measurement to what is remembered."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from wizchat.engine.load_meter import look, others
from wizchat.engine.protocol import DeviceKind
from wizchat.engine.tuning.bench import Bench, Interrupted
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.probe import ProbeError
from wizchat.engine.tuning.race import Choices, Race, Verdict
from wizchat.engine.tuning.records import Gain, Record
from wizchat.engine.tuning.rule import Figures, turn_seconds
from wizchat.engine.tuning.setups import DEFAULTS, Setup, thread_counts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizchat.desktop.hardware import Computer
    from wizchat.engine.protocol import LoadParams, Ready
    from wizchat.engine.tuning.bench import Size
    from wizchat.engine.tuning.records import TuningRecords

_logger = logging.getLogger(__name__)

OTHERS: Final = 0.25
"""Processors that others may keep busy while something is measured."""
DISTURBED: Final = 6
"""Measurements in which they kept more busy; then the computer is too busy."""
_SPARE: Final = 2.15
"""Memory that must be available to rewrite weights, against their size: for the second copy, and
for the pages of the mapped file, which count as available and would be read from the disk again.
"""


class Outcome(StrEnum):
    """How a tuning ended, or why there is none."""

    TUNED = "tuned"
    DEFAULTS = "defaults"
    """The defaults are best here."""
    BUSY = "busy"
    """Other programs computed, or figures varied: the defaults stay and nothing is remembered."""
    FAILED = "failed"
    """The model could not be measured."""
    STOPPED = "stopped"
    ON_GPU = "on_gpu"
    """The model runs on a GPU, where there is nothing of this to choose."""


_GPUS: Final = frozenset({DeviceKind.GPU, DeviceKind.INTEGRATED_GPU})
_OUTCOMES: Final = {
    Verdict.TUNED: Outcome.TUNED,
    Verdict.DEFAULTS: Outcome.DEFAULTS,
    Verdict.UNSURE: Outcome.BUSY,
    Verdict.FAILED: Outcome.FAILED,
}


@dataclass(frozen=True)
class Result:
    """What came of it."""

    outcome: Outcome
    record: Record | None = None
    """What is known now; None where nothing was learned."""
    figures: Figures | None = None
    """Of the way that was chosen."""
    defaults: Figures | None = None


@dataclass(frozen=True)
class Subject:
    """What is tuned."""

    path: str
    model: str
    """What tells the file from others; see `records`."""
    params: LoadParams


class TuningRun:
    """A tuning that can be interrupted and goes on where it was: `work` again.

    One thread works; any thread may `interrupt`.
    """

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        subject: Subject,
        records: TuningRecords,
        computer: Callable[[], Computer],
        *,
        ready: Ready | None = None,
        minds_others: bool = True,
    ) -> None:
        """`ready` is what the worker that answers said of this computer, where there is one.

        `minds_others` measures again what was disturbed by other programs, and gives up.
        """
        self._command = tuple(command)
        self._engine_log = log
        self._subject = subject
        self._records = records
        self._computer = computer
        self._ready = ready
        self._minds_others = minds_others
        self._lock = threading.Lock()
        self._bench: Bench | None = None
        self._race: Race | None = None
        self._size: Size | None = None
        self._machine: Machine | None = None
        self._disturbed = 0
        self._threads = 0
        self._interrupted = False

    @property
    def fraction(self) -> float:
        """How much is done, 0 to 1."""
        return self._race.fraction if self._race is not None else 0.0

    def work(self, progressed: Callable[[float], None] = lambda _: None) -> Result | None:
        """Measure to the end and remember what was found; None when it was interrupted.

        Raises nothing: what cannot be measured is a result.
        """
        bench = self._set_up()
        if bench is None:
            return None
        try:
            return self._go_on(bench, progressed)
        except Interrupted:
            return None
        except (ProbeError, OSError) as error:
            if self._interrupted:
                return None
            _logger.warning("%s cannot be tuned: %s", self._subject.path, error)
            return Result(Outcome.FAILED)
        finally:
            with self._lock:
                self._bench = None
            bench.close()

    def let_begin(self) -> None:
        """Allow `work` again after an interruption."""
        self._interrupted = False

    def interrupt(self) -> None:
        """End what is being measured now, and the workers with it, or what is about to begin."""
        with self._lock:
            self._interrupted = True
            bench = self._bench
        if bench is not None:
            bench.interrupt()

    def _set_up(self) -> Bench | None:
        with self._lock:
            if self._interrupted:
                return None
            subject = self._subject
            self._bench = Bench(self._command, self._engine_log, subject.path, subject.params)
            return self._bench

    def _go_on(self, bench: Bench, progressed: Callable[[float], None]) -> Result:
        if self._race is None or self._size is None:
            self._size = bench.calibrate()
            ready = self._ready or bench.ready
            if ready is None:
                raise ProbeError("no worker")
            if uses_gpu(self._subject.params, ready):
                return Result(Outcome.ON_GPU)
            self._race = self._begin(bench, ready, self._size)
        race = self._race
        while (setup := race.next()) is not None:
            progressed(race.fraction)
            if self._measure(bench, race, setup, self._size):
                continue
            self._disturbed += 1
            if self._disturbed >= DISTURBED:
                return Result(Outcome.BUSY)
        progressed(race.fraction)
        return self._end(race)

    def _begin(self, bench: Bench, ready: Ready, size: Size) -> Race:
        computer = self._computer()
        self._machine = Machine.of(computer, ready)
        self._threads = bench.threads
        known = self._records.find(self._subject.model, self._machine)
        set_by_person = self._subject.params.threads is not None
        counts = thread_counts(bench.threads, computer.physical_cores, computer.logical_cores)
        return Race(
            Choices(
                threads=() if set_by_person else counts,
                memory_total=computer.memory_total,
                repack=computer.memory_available > _SPARE * bench.model_size,
                small_batch=size.divides,
                bad=frozenset(known.bad) if known is not None else frozenset(),
            )
        )

    def _measure(self, bench: Bench, race: Race, setup: Setup, size: Size) -> bool:
        """Measure one way; False when others computed meanwhile, so that it does not count."""
        before = look(bench.pids)
        started = set(bench.pids)
        try:
            figures: Figures | None = bench.figures(setup, size)
        except ProbeError as error:
            if setup == DEFAULTS:
                raise
            _logger.warning("a way that does not work here: %s: %s", setup, error)
            figures = None
        elsewhere = others(before, look(bench.pids))
        quiet = elsewhere <= OTHERS or set(bench.pids) != started
        _logger.info("%s: %s, others %.2f", setup, figures, elsewhere)
        if self._minds_others and not quiet:
            return False
        race.record(figures)
        return True

    def _end(self, race: Race) -> Result:
        outcome = _OUTCOMES[race.verdict]
        chosen, held = race.figures(race.winner), race.figures(DEFAULTS)
        if outcome not in (Outcome.TUNED, Outcome.DEFAULTS) or chosen is None or held is None:
            return Result(outcome)
        if self._machine is None:
            raise ProbeError("no worker")
        record = Record(
            model=self._subject.model,
            machine=self._machine,
            verdict=race.verdict,
            setup=race.winner,
            threads=race.winner.threads or self._threads,
            gain=_gain(chosen, held),
            bad=tuple(race.bad),
        )
        try:
            self._records.keep(record)
        except OSError as error:
            _logger.warning("what was tuned is forgotten at the end: %s", error)
        return Result(outcome, record, chosen, held)


def uses_gpu(params: LoadParams, ready: Ready) -> bool:
    """Tell whether a model is loaded onto a GPU, where there is nothing of this to choose."""
    return params.gpu_layers != 0 and any(device.kind in _GPUS for device in ready.devices)


def _gain(chosen: Figures, held: Figures) -> Gain:
    return Gain(
        turn=turn_seconds(held) / turn_seconds(chosen),
        prefill=chosen.prefill / held.prefill,
        decode=chosen.decode / held.decode,
        load=held.load / chosen.load,
        memory=held.memory / max(1, chosen.memory),
    )
