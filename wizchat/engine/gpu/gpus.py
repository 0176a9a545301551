"""The GPUs of this computer as the client and the settings see them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from wizchat.engine.command import probe_command
from wizchat.engine.gpu.book import DeviceBook, OffNote, OffReason
from wizchat.engine.gpu.build import HIDING, Build
from wizchat.engine.gpu.placement import Placement
from wizchat.engine.gpu.probe import ProbeEnd, Sighting, probe
from wizchat.engine.protocol import DeviceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from wizchat.engine.gpu.placement import Arithmetic
    from wizchat.engine.protocol import Device

_logger = logging.getLogger(__name__)

_TRUSTED: Mapping[str, str] = {}


@dataclass(frozen=True)
class GpuStatus:
    """One GPU and whether it is used."""

    device: Device
    off: OffNote | None


@dataclass(frozen=True)
class GpuView:
    """All there is to say about GPUs."""

    backends: tuple[str, ...]
    """Of this build of llama.cpp; none: it computes on the CPU alone."""
    gpus: tuple[GpuStatus, ...]
    blocked: Sighting | None
    """A driver crashed or hung when it was asked what there is, so none is started."""


class Gpus:
    """Decides whether graphics drivers are started, and which devices are used.

    `admitted`, `look`, `doubt` and `placement` are the client's thread's; the others may be called
    on any thread.
    """

    def __init__(
        self, book: DeviceBook, build: Build, look: Callable[[], Sighting], arithmetic: Arithmetic
    ) -> None:
        self._book = book
        self._build = build
        self._look = look
        self._blocked: Sighting | None = None
        self.placement = Placement(book, build.mark, arithmetic)

    @classmethod
    def here(cls, file: Path, arithmetic: Arithmetic) -> Gpus:
        """Return those of this computer; what is known of them is kept in `file`."""
        return cls(DeviceBook(file), Build.installed(), partial(probe, probe_command()), arithmetic)

    # --- When the worker starts -----------------------------------------------------------------

    def admitted(self) -> Mapping[str, str] | None:
        """Return what the worker's environment gets; None when the drivers have to be asked."""
        if not self._build.backends:
            return _TRUSTED
        sighting = self._book.sighting(self._build.mark())
        return None if sighting is None else self._admit(sighting)

    def look(self) -> Mapping[str, str]:
        """Ask the drivers in a process of its own, and return what `admitted` would.

        Blocks for seconds; called on a thread of its own.
        """
        mark = self._build.mark()
        sighting = self._look()
        self._book.remember_sighting(mark, sighting)
        return self._admit(sighting)

    def doubt(self) -> None:
        """Ask the drivers again at the next start: the worker died of them, or before `Ready`."""
        self._book.forget_sighting()

    def _admit(self, sighting: Sighting) -> Mapping[str, str]:
        if sighting.end is ProbeEnd.COMPLETE:
            self._blocked = None
            return _TRUSTED
        if self._blocked is None:
            _logger.info("no graphics driver is started: %s, %s", sighting.end, sighting.detail)
        self._blocked = sighting
        return HIDING

    # --- For people -----------------------------------------------------------------------------

    def view(self, devices: Sequence[Device]) -> GpuView:
        """Return what there is to show; `devices` are the worker's."""
        mark = self._build.mark()
        shown = self._blocked.devices if self._blocked else devices
        gpus = tuple(
            GpuStatus(device, self._book.off(device, mark))
            for device in shown
            if device.kind in (DeviceKind.GPU, DeviceKind.INTEGRATED_GPU)
        )
        return GpuView(self._build.backends, gpus, self._blocked)

    def used(self, devices: Sequence[Device]) -> tuple[Device, ...]:
        """Return the devices without those that are switched off; reads small files."""
        mark = self._build.mark()
        return tuple(device for device in devices if self._book.off(device, mark) is None)

    def use(self, device: Device, *, used: bool) -> None:
        """Switch a device on or off; it counts from the next load on."""
        if used:
            self._book.switch_on(device)
        else:
            self._book.switch_off(device, OffReason.PERSON, self._build.mark())
