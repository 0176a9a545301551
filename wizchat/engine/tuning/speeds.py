"""How fast answers came, for the figure beside a model: what it holds for, and how it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from wizchat.engine.protocol import Drafts, LoadParams
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.setups import DEFAULTS, Setup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.engine.protocol import Device


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """What a speed depends on beside the model and the machine: run otherwise, it says nothing."""

    gpu_layers: int | None
    threads: int | None
    drafts: Drafts
    devices: tuple[str, ...]
    """Names of those that may be used."""
    setup: Setup = DEFAULTS

    @classmethod
    def of(cls, params: LoadParams, devices: Iterable[Device], setup: Setup) -> Way:
        """Return the way of a load as it was wanted, and as tuning settled it."""
        return cls(
            gpu_layers=params.gpu_layers,
            threads=params.threads,
            drafts=params.drafts,
            devices=tuple(sorted(device.name for device in devices)),
            setup=setup,
        )


class Speed(msgspec.Struct, frozen=True, kw_only=True):
    """How fast the last answer of a model file came, on one machine and in one way."""

    model: str
    machine: Machine
    way: Way
    tokens_per_second: float

    @property
    def key(self) -> tuple[str, Machine, Way]:
        """What it holds for."""
        return self.model, self.machine, self.way
