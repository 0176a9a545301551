"""Which device a model goes to, with how many layers, and what is tried when that fails."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from wizchat.engine.events import StepReason
from wizchat.engine.gpu.book import OffReason, key_of
from wizchat.engine.ladder import FEWEST_LAYERS, fewer, next_step
from wizchat.engine.protocol import DeviceKind, Load

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.gpu.book import DeviceBook
    from wizchat.engine.protocol import Device, Loaded, LoadParams

DEATHS = 2
"""So often the engine may die with a device before it is switched off: the first time it may have
been the memory."""

_GPUS = (DeviceKind.GPU, DeviceKind.INTEGRATED_GPU)
_ALL = 999
"""More layers than any model has: llama.cpp takes as many as there are."""


@dataclass(frozen=True)
class Layers:
    """How much of a model fits on a device, in llama.cpp's count: the output layer is one too."""

    fitting: int
    there: int


class Arithmetic(Protocol):
    """Computes how many layers fit, before anything is loaded."""

    def __call__(self, path: Path, params: LoadParams, device: Device) -> Layers | None:
        """Return it, or None when the file does not tell."""


class Placement:
    """Chooses, climbs down, and remembers. Not thread-safe: it belongs to the client's thread."""

    def __init__(self, book: DeviceBook, mark: Callable[[], str], arithmetic: Arithmetic) -> None:
        self._book = book
        self._mark = mark
        self._arithmetic = arithmetic
        self._load = Load(model_path="")
        self._devices: tuple[Device, ...] = ()
        self._given_up: set[str] = set()
        self._short: list[Device] = []
        self._suspects: dict[str, tuple[Device, str]] = {}
        """Devices that the engine died with; the model's file is at fault if it dies without."""
        self._deaths: Counter[str] = Counter()

    def place(self, load: Load, devices: tuple[Device, ...], *, anew: bool) -> LoadParams:
        """Return how to load with these devices. Without a GPU that is how it was asked.

        Unless it is `anew`, the load was placed before, and stays so while its device is there.
        """
        self._devices = devices
        if not anew and (load.params.gpu_layers == 0 or self._named(load.params.device)):
            return load.params
        if anew:
            self._load = load
            self._given_up.clear()
            self._short.clear()
            self._suspects.clear()
            self._deaths.clear()
        wanted = self._load.params
        if not any(device.kind in _GPUS for device in devices) or wanted.gpu_layers == 0:
            return wanted
        return self._best() or _on_cpu(wanted)

    def lower(self, tried: LoadParams, reason: StepReason, detail: str) -> LoadParams | None:
        """Return what to try after `tried` failed; None when nothing is left.

        Fewer layers first, then another GPU, then the CPU, and then a smaller window.
        """
        device = self._named(tried.device)
        if device is None or tried.gpu_layers == 0:
            return next_step(tried, ())
        if self._endures(device, reason, detail):
            layers = min(tried.gpu_layers or _ALL, self._there(device))
            if less := fewer(layers, sharply=reason is StepReason.DIED):
                return msgspec.structs.replace(tried, gpu_layers=less)
            self._short.append(device)
        self._given_up.add(key_of(device))
        return self._best() or _on_cpu(tried)

    def worked(self, params: LoadParams, to: Loaded) -> None:
        """Remember what held, and switch off what did not where this does."""
        for suspect, detail in self._suspects.values():
            self._book.switch_off(suspect, OffReason.DIED, self._mark(), detail)
        self._suspects.clear()
        for short in self._short:
            self._book.remember_held(self._model, short, self._mark(), 0, tested=False)
        self._short.clear()
        device = self._named(params.device)
        if device is None or not params.gpu_layers:
            return
        tested = to.self_tested or not params.self_test
        layers = params.gpu_layers
        self._book.remember_held(self._model, device, self._mark(), layers, tested=tested)

    def died_answering(self, params: LoadParams, detail: str) -> LoadParams | None:
        """Return what to load now that the engine died while it answered; None for the same."""
        device = self._named(params.device)
        if device is None or params.gpu_layers == 0:
            return None
        if self._endures(device, StepReason.DIED, detail):
            return None
        self._given_up.add(key_of(device))
        return self._best() or _on_cpu(params)

    @property
    def _model(self) -> str:
        return _model_key(self._load)

    def _named(self, name: str | None) -> Device | None:
        return next((device for device in self._devices if device.name == name), None)

    def _endures(self, device: Device, reason: StepReason, detail: str) -> bool:
        """Return whether the device may be tried again with less."""
        key = key_of(device)
        if reason is StepReason.WRONG_RESULTS:
            self._book.switch_off(device, OffReason.WRONG_RESULTS, self._mark(), detail)
            return False
        if reason is StepReason.DIED:
            self._deaths[key] += 1
            if self._deaths[key] >= DEATHS:
                self._suspects[key] = (device, detail)
                return False
        return True

    def _best(self) -> LoadParams | None:
        """Return the placement with the most layers; one of its own before one that shares."""
        mark = self._mark()
        offers = [
            (layers, device.kind is DeviceKind.GPU, device.memory_free, -at, device)
            for at, device in enumerate(self._devices)
            if device.kind in _GPUS
            and key_of(device) not in self._given_up
            and self._book.off(device, mark) is None
            and (layers := self._layers(device, mark))
        ]
        if not offers:
            return None
        layers, *_, device = max(offers, key=lambda offer: offer[:-1])
        return msgspec.structs.replace(
            self._load.params,
            gpu_layers=layers,
            device=device.name,
            self_test=not self._book.tested(self._model, device, mark),
        )

    def _layers(self, device: Device, mark: str) -> int:
        held = self._book.held(self._model, device, mark)
        most = held.layers if held else _ALL
        wanted = self._load.params
        if wanted.gpu_layers is not None:  # somebody wants to have it so
            return min(wanted.gpu_layers, most)
        layers = self._arithmetic(Path(self._load.model_path), wanted, device)
        if layers is None:
            return most
        fitting = min(layers.fitting, most)
        return fitting if fitting >= min(FEWEST_LAYERS, layers.there) else 0

    def _there(self, device: Device) -> int:
        layers = self._arithmetic(Path(self._load.model_path), self._load.params, device)
        return layers.there if layers else _ALL


def _on_cpu(params: LoadParams) -> LoadParams:
    return msgspec.structs.replace(params, gpu_layers=0, device=None, self_test=False)


def _model_key(load: Load) -> str:
    """Return what tells a model file and window from others: name, size, time of change."""
    try:
        status = Path(load.model_path).stat()
    except OSError:
        return load.model_path
    window = load.params.context_window
    return f"{load.model_path} {status.st_size} {status.st_mtime_ns} {window}"
