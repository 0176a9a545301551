"""What is remembered of GPUs: what was seen, which are switched off and why, what each held."""

from __future__ import annotations

import logging
import threading
from enum import StrEnum
from time import time
from typing import TYPE_CHECKING

import msgspec

from wizchat.desktop.atomic import write_atomically
from wizchat.engine.gpu.probe import Sighting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.engine.protocol import Device

_DAY = 86_400.0
SEEN_FOR = 7 * _DAY
"""Seconds after which the drivers are asked again, also those that failed."""
HELD_FOR = 30 * _DAY
"""Seconds after which it is found out anew how much of a model a device takes."""
_MORE_FREE = 1.1
"""With a tenth more free memory than then, more of the model may fit than then."""

_logger = logging.getLogger(__name__)


class OffReason(StrEnum):
    """Why a device is not used."""

    PERSON = "person"
    """Somebody switched it off."""
    WRONG_RESULTS = "wrong_results"
    """It computed something else than the CPU."""
    DIED = "died"
    """The engine died with it more than once."""


class OffNote(msgspec.Struct, frozen=True, kw_only=True):
    """A device that is switched off."""

    reason: OffReason
    mark: str
    """Build and drivers it was switched off with; others get another chance."""
    detail: str = ""


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """What a device held of a model file."""

    layers: int
    free: int
    """Bytes free on the device before."""
    tested: bool
    """Whether it then computed what the CPU computes."""
    mark: str
    at: float


class _Seen(msgspec.Struct, frozen=True, kw_only=True):
    mark: str
    at: float
    sighting: Sighting


class _Contents(msgspec.Struct, kw_only=True):
    seen: _Seen | None = None
    off: dict[str, OffNote] = {}
    held: dict[str, Held] = {}


class DeviceBook:
    """Remembers in a file; without one, as long as it lives. Every method on any thread.

    The file is a convenience: one that cannot be read is begun anew, one that cannot be written is
    logged. Times are seconds since 1970.
    """

    def __init__(self, path: Path | None, clock: Callable[[], float] = time) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._known: _Contents | None = None

    def sighting(self, mark: str) -> Sighting | None:
        """Return what was seen with this build and these drivers, unless that is long ago."""
        with self._lock:
            seen = self._contents.seen
        if seen is None or seen.mark != mark or not self._recent(seen.at, SEEN_FOR):
            return None
        return seen.sighting

    def remember_sighting(self, mark: str, sighting: Sighting) -> None:
        """Keep what was seen."""
        with self._lock:
            self._contents.seen = _Seen(mark=mark, at=self._clock(), sighting=sighting)
            self._write()

    def forget_sighting(self) -> None:
        """Have the drivers asked again at the next start of the worker."""
        with self._lock:
            if self._contents.seen is not None:
                self._contents.seen = None
                self._write()

    def off(self, device: Device, mark: str) -> OffNote | None:
        """Return why a device is switched off; None when it is used."""
        with self._lock:
            note = self._contents.off.get(key_of(device))
        if note is None or (note.reason is not OffReason.PERSON and note.mark != mark):
            return None
        return note

    def switch_off(self, device: Device, reason: OffReason, mark: str, detail: str = "") -> None:
        """Use a device no more."""
        with self._lock:
            self._contents.off[key_of(device)] = OffNote(reason=reason, mark=mark, detail=detail)
            self._write()

    def switch_on(self, device: Device) -> None:
        """Use a device again; what it computes is compared again."""
        with self._lock:
            self._contents.off.pop(key_of(device), None)
            ending = f" on {key_of(device)}"
            for key in [key for key in self._contents.held if key.endswith(ending)]:
                del self._contents.held[key]
            self._write()

    def held(self, model: str, device: Device, mark: str) -> Held | None:
        """Return what a device held of a model, unless it may hold more now."""
        with self._lock:
            held = self._contents.held.get(f"{model} on {key_of(device)}")
        if held is None or held.mark != mark or not self._recent(held.at, HELD_FOR):
            return None
        return held if device.memory_free <= held.free * _MORE_FREE else None

    def tested(self, model: str, device: Device, mark: str) -> bool:
        """Whether this device is known to compute this model as the CPU does."""
        with self._lock:
            held = self._contents.held.get(f"{model} on {key_of(device)}")
        return held is not None and held.tested and held.mark == mark

    def remember_held(
        self, model: str, device: Device, mark: str, layers: int, *, tested: bool
    ) -> None:
        """Keep how many layers of a model a device took."""
        with self._lock:
            self._contents.held[f"{model} on {key_of(device)}"] = Held(
                layers=layers,
                free=device.memory_free,
                tested=tested,
                mark=mark,
                at=self._clock(),
            )
            self._write()

    @property
    def _contents(self) -> _Contents:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _recent(self, at: float, seconds: float) -> bool:
        return 0 <= self._clock() - at < seconds

    def _read(self) -> _Contents:
        if self._path is None:
            return _Contents()
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Contents)
        except FileNotFoundError:
            return _Contents()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _logger.info("what was remembered of GPUs cannot be read: %s", error)
            return _Contents()

    def _write(self) -> None:
        contents = self._contents
        contents.held = {k: v for k, v in contents.held.items() if self._recent(v.at, HELD_FOR)}
        if self._path is None:
            return
        try:
            write_atomically(self._path, msgspec.json.encode(contents))
        except OSError as error:
            _logger.info("what is known of GPUs is not remembered: %s", error)


def key_of(device: Device) -> str:
    """Return what tells a device from the others of this computer, also at the next start."""
    return f"{device.name} {device.description}"
