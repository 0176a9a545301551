"""Measures one way after the other, in as few workers as that takes."""

from __future__ import annotations

import logging
import threading
import time
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from wizchat.engine.protocol import Load, LoadParams, Measure
from wizchat.engine.tuning.probe import Probe, ProbeError
from wizchat.engine.tuning.rule import Figures, cache_bytes
from wizchat.engine.tuning.setups import DEFAULTS, SMALL_BATCH, Setup, applied

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizchat.engine.protocol import Measured, Ready

_logger = logging.getLogger(__name__)

DEPTH: Final = 1024
"""Tokens of a conversation that attention reads while it is measured."""
_PROMPT: Final = (64, 512)
_REPLY: Final = (4, 32)
LEAST_PATIENCE: Final = 4.0
_SLOWER: Final = 3.0
"""So many times what the defaults took, and at least so many seconds, are waited for a way: more
threads than processors can take a hundred times as long."""
_IDLE_WINDOW: Final = 256
_UNUSED: Final = 2
"""Measurements after which a worker that had none of them gives its memory back."""


class Interrupted(Exception):
    """Somebody wants the computer for something else."""


class Size(NamedTuple):
    """How much is computed for one measurement, in tokens."""

    prompt: int
    reply: int

    @classmethod
    def of(cls, measured: Measured, prompt: int, reply: int) -> Size:
        """Return what takes about a second each, from what a small measurement took."""
        return cls(
            _power_of_two(_rate(prompt, measured.prefill_seconds), *_PROMPT),
            int(min(max(_rate(reply, measured.decode_seconds), _REPLY[0]), _REPLY[1])),
        )

    @property
    def divides(self) -> bool:
        """Whether a small micro-batch would divide the prompt."""
        return self.prompt >= 2 * SMALL_BATCH


_FIRST_SIZE: Final = Size(prompt=32, reply=2)
"""Enough to see how fast this computer is."""


class _Weights(Enum):
    """How a worker holds the weights, which it can change by loading alone."""

    PLAIN = "plain"
    REPACKED = "repacked"

    @classmethod
    def of(cls, setup: Setup) -> _Weights:
        return cls.REPACKED if setup.repack else cls.PLAIN


class _Loaded(NamedTuple):
    probe: Probe
    seconds: float


class Bench:
    """The workers of one tuning. One thread measures; any thread may `interrupt`."""

    def __init__(self, command: Sequence[str], log: Path, path: str, params: LoadParams) -> None:
        """`params` are those that the model is loaded with; only its processor is measured."""
        self._command = tuple(command)
        self._engine_log = log
        self._path = path
        self._params = msgspec.structs.replace(params, gpu_layers=0)
        self._lock = threading.Lock()
        self._probes: dict[_Weights, _Loaded] = {}
        self._starting: Probe | None = None
        self._unused: dict[_Weights, int] = {}
        self._first: dict[_Weights, float] = {}
        self._interrupted = False
        self.ready: Ready | None = None
        """What a worker said of itself; None before the first one."""
        self._patience: float | None = None
        self.threads = 0
        """As many as the worker takes by default; 0 before the first measurement."""
        self.model_size = 0

    @property
    def pids(self) -> list[int]:
        """The ids of the workers that there are."""
        return [loaded.probe.pid for loaded in self._probes.values()]

    def calibrate(self) -> Size:
        """Load the model as by default and find out how much to measure; raises as `figures`."""
        probe = self._ready_probe(DEFAULTS)
        found = probe.measure(self._measure(DEFAULTS, _FIRST_SIZE, depth=0))
        self._first.setdefault(_Weights.of(DEFAULTS), found.first_seconds)
        self.threads = found.threads
        return Size.of(found, *_FIRST_SIZE)

    def figures(self, setup: Setup, size: Size) -> Figures:
        """Measure one way; raises ProbeError, OSError, or Interrupted."""
        weights = _Weights.of(setup)
        try:
            probe = self._ready_probe(setup)
            began = time.monotonic()
            # The defaults are never slow by themselves: whatever they take is the measure.
            patience = None if setup == DEFAULTS else self._patience
            found = probe.measure(self._measure(setup, size, DEPTH), patience)
            if setup == DEFAULTS:
                self._patience = max(LEAST_PATIENCE, _SLOWER * (time.monotonic() - began))
        except ProbeError:
            self._drop(weights)
            if self._interrupted:
                raise Interrupted from None
            raise
        first = self._first.setdefault(weights, found.first_seconds)
        self._close_unused(weights)
        window = self._params.context_window
        small = cache_bytes(setup.cache_type, found.cache_bytes, DEPTH + size.prompt + size.reply)
        whole = cache_bytes(setup.cache_type, found.cache_bytes, window)
        return Figures(
            load=self._probes[weights].seconds + first,
            prefill=_rate(size.prompt, found.prefill_seconds),
            decode=_rate(size.reply, found.decode_seconds),
            memory=max(0, found.resident - small) + whole,
        )

    def interrupt(self) -> None:
        """End all workers now: what is being measured raises Interrupted."""
        with self._lock:
            self._interrupted = True
            for loaded in self._probes.values():
                loaded.probe.kill()
            if self._starting is not None:
                self._starting.kill()

    def close(self) -> None:
        """End all workers and wait for it."""
        for weights in tuple(self._probes):
            self._drop(weights)

    def _ready_probe(self, setup: Setup) -> Probe:
        weights = _Weights.of(setup)
        if weights not in self._probes:
            self._load(setup)
        return self._probes[weights].probe

    def _load(self, setup: Setup) -> None:
        with self._lock:
            if self._interrupted:
                raise Interrupted
            probe = self._starting = Probe(self._command, self._engine_log)
        try:
            self.ready = probe.ready()
            loaded = probe.load(Load(model_path=self._path, params=self._idle_params(setup)))
        except ProbeError:
            self._starting = None
            probe.close()
            if self._interrupted:
                raise Interrupted from None
            raise
        self.model_size = loaded.model.size
        with self._lock:
            self._starting = None
            self._probes[_Weights.of(setup)] = _Loaded(probe, loaded.seconds)

    def _idle_params(self, setup: Setup) -> LoadParams:
        """Return parameters with a context that is as good as none: each way has its own."""
        return LoadParams(
            context_window=_IDLE_WINDOW,
            batch_tokens=16,
            sequences=1,
            gpu_layers=0,
            repack=setup.repack,
            use_mmap=self._params.use_mmap and not setup.repack,
        )

    def _measure(self, setup: Setup, size: Size, depth: int) -> Measure:
        return Measure(
            params=applied(self._params, setup),
            prompt_tokens=size.prompt,
            reply_tokens=size.reply,
            depth=depth,
        )

    def _close_unused(self, used: _Weights) -> None:
        for weights in tuple(self._probes):
            self._unused[weights] = 0 if weights is used else self._unused.get(weights, 0) + 1
            if self._unused[weights] > _UNUSED:
                self._drop(weights)

    def _drop(self, weights: _Weights) -> None:
        with self._lock:
            loaded = self._probes.pop(weights, None)
        if loaded is not None:
            loaded.probe.close()


def _rate(tokens: int, seconds: float) -> float:
    """Return tokens a second, also by a clock whose steps are longer than it took."""
    return tokens / max(seconds, 1e-9)


def _power_of_two(value: float, least: int, most: int) -> int:
    size = least
    while size * 2 <= min(value, most):
        size *= 2
    return size
