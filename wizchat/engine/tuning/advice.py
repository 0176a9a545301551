"""What tunings found, as advice for the loads to come."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizchat.desktop.hardware import Computer
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import Gain, Record, fingerprint
from wizchat.engine.tuning.run import uses_gpu
from wizchat.engine.tuning.setups import DEFAULTS, Setup, applied
from wizchat.engine.tuning.speeds import Speed, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.engine.protocol import Device, Load, Loaded, LoadParams, Ready
    from wizchat.engine.tuning.records import TuningRecords

_logger = logging.getLogger(__name__)


class Advice:
    """Remembers the newest load, and takes back what did not go well.

    `model`, `known` and the two of speeds may be called on any thread, the others on the engine
    client's.
    """

    def __init__(self, records: TuningRecords, library: Callable[[str], str | None]) -> None:
        """`library` returns the SHA-256 of a model file that it knows, by its path."""
        self._records = records
        self._library = library
        self._computer: Computer | None = None
        self._sent: Load | None = None
        self._wanted: Load | None = None
        self._setup = DEFAULTS
        self._tried: set[str] = set()
        self.ready: Ready | None = None
        """What the newest worker said of itself."""

    def settle(self, load: Load, ready: Ready) -> Load:
        """Return the load in the way that was found best for this file and computer."""
        self.ready, self._wanted, self._sent = ready, load, load
        self._setup = self._found_best(load.params, self._record(load.model_path, ready), ready)
        if self._setup != DEFAULTS:
            params = applied(load.params, self._setup)
            self._sent = msgspec.structs.replace(load, params=params)
        return self._sent

    def distrust(self, load: Load) -> bool:
        """Go back to the defaults for a file that did not load as advised."""
        sent, ready = self._sent, self.ready
        if sent is None or ready is None or sent.params == load.params:
            return False
        return self._forget(load.model_path, ready)

    def blame(self) -> None:
        """Go back to the defaults after a crash: of another cause, it costs a new tuning."""
        sent, wanted, ready = self._sent, self._wanted, self.ready
        if sent is not None and wanted is not None and ready is not None and sent != wanted:
            self._forget(wanted.model_path, ready)

    def first_time(self, loaded: Loaded) -> LoadParams | None:
        """Return how a model was wanted that the library knows and nobody measured here.

        Only once for each, and None for all others.
        """
        path, wanted, ready = loaded.model.path, self._wanted, self.ready
        if wanted is None or ready is None or wanted.model_path != path or loaded.gpu_layers:
            return None
        if self._library(path) is None or path in self._tried or self._record(path, ready):
            return None
        self._tried.add(path)
        return wanted.params

    def known(self, path: str) -> Record | None:
        """Return what is remembered of a model on this computer; reads files."""
        return self._record(path, self.ready) if self.ready is not None else None

    def speed(self, path: str, params: LoadParams, devices: Sequence[Device]) -> float | None:
        """Return the speed that was kept of a model run in this way here; reads files."""
        ready, model = self.ready, self.model(path)
        if ready is None or model is None:
            return None
        machine = self._machine(ready)
        setup = self._found_best(params, self._records.find(model, machine), ready)
        return self._records.speed(model, machine, Way.of(params, devices, setup))

    def keep_speed(self, path: str, devices: Sequence[Device], tokens_per_second: float) -> None:
        """Remember how fast the model that was loaded last answers; writes a file."""
        ready, wanted, model = self.ready, self._wanted, self.model(path)
        if ready is None or wanted is None or model is None or wanted.model_path != path:
            return
        way = Way.of(wanted.params, devices, self._setup)
        speed = Speed(
            model=model,
            machine=self._machine(ready),
            way=way,
            tokens_per_second=tokens_per_second,
        )
        try:
            self._records.keep_speed(speed)
        except OSError as error:
            _logger.info("a speed is forgotten at the end: %s", error)

    def model(self, path: str) -> str | None:
        """Return what tells a model file from others; None where there is none. Reads the file."""
        known = self._library(path)
        if known is not None:
            return f"sha256:{known}"
        try:
            return f"file:{fingerprint(Path(path))}"
        except OSError as error:
            _logger.info("%s is not known here: %s", path, error)
            return None

    def _machine(self, ready: Ready) -> Machine:
        if self._computer is None:
            self._computer = Computer.look()
        return Machine.of(self._computer, ready)

    def _found_best(self, params: LoadParams, record: Record | None, ready: Ready) -> Setup:
        """Return in which way a load is run."""
        return DEFAULTS if record is None or uses_gpu(params, ready) else record.setup

    def _record(self, path: str, ready: Ready) -> Record | None:
        model = self.model(path)
        return None if model is None else self._records.find(model, self._machine(ready))

    def _forget(self, path: str, ready: Ready) -> bool:
        """Run a model by the defaults again; whether it was run otherwise."""
        record = self._record(path, ready)
        if record is None or record.setup == DEFAULTS:
            return False
        _logger.warning("%s ran badly, so it runs by the defaults again", record.setup)
        plain = msgspec.structs.replace(
            record,
            verdict=Verdict.DEFAULTS,
            setup=DEFAULTS,
            gain=Gain(),
            bad=(*record.bad, record.setup),
        )
        try:
            self._records.keep(plain)
        except OSError as error:
            _logger.warning("this is forgotten at the end: %s", error)
        return True
