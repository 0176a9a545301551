"""What a measurement found, as `wizchat bench --json` writes it.

`version` grows when a field changes its meaning or goes; fields may be added without. Seconds,
bytes and tokens a second; sides are `app` (WizChat's engine), `same` (a bare llama.cpp loop with
the app's settings) and `defaults` (a bare loop with llama.cpp's own). A side is null where it was
not measured, and `left_out` says why.
"""

from __future__ import annotations

from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.engine.benchmark.left_out import LeftOut

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION: Final = 2


class FigureName(StrEnum):
    """What is measured."""

    LOAD = "load_seconds"
    """From the command to a model that answers, the file in the page cache."""
    PREFILL = "prefill_tokens_per_second"
    DECODE = "decode_tokens_per_second"
    TURN_2 = "first_token_turn_2_seconds"
    """Of a conversation whose beginning was read before."""
    TURN_30 = "first_token_turn_30_seconds"
    """The same with 28 turns more before it, and a message of the same length."""
    STOP_DECODE = "stop_in_decode_p95_seconds"
    """From a cancel to the last word. A bare loop looks between two decodes: 0.95 of one."""
    STOP_PREFILL = "stop_in_prefill_p95_seconds"
    MEMORY = "resident_bytes"


class Unit(StrEnum):
    """What a figure counts."""

    SECONDS = "s"
    RATE = "tokens/s"
    BYTES = "bytes"


class Values(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of one side."""

    value: float
    """The median of `values`, or their 95th percentile where the figure's name says so."""
    low: float
    high: float
    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float]) -> Values | None:
        """Return values with their median, None for none."""
        if not values:
            return None
        return cls(value=median(values), low=min(values), high=max(values), values=tuple(values))

    @classmethod
    def p95(cls, values: Sequence[float]) -> Values | None:
        """Return values with the least of them that 95 of 100 do not exceed, None for none."""
        if not values:
            return None
        ordered = sorted(values)
        worst = ordered[-(-95 * len(ordered) // 100) - 1]
        return cls(value=worst, low=ordered[0], high=ordered[-1], values=tuple(values))


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of all sides; ratios are the app's value against another side's."""

    name: FigureName
    unit: Unit
    app: Values | None = None
    same: Values | None = None
    defaults: Values | None = None
    ratio_to_same: float | None = None
    ratio_to_defaults: float | None = None

    @classmethod
    def of(
        cls,
        name: FigureName,
        unit: Unit,
        app: Values | None,
        same: Values | None,
        defaults: Values | None,
    ) -> Figure:
        """Return a figure with its ratios."""
        return cls(
            name=name,
            unit=unit,
            app=app,
            same=same,
            defaults=defaults,
            ratio_to_same=ratio(app, same),
            ratio_to_defaults=ratio(app, defaults),
        )


class ModelFile(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured."""

    path: str
    description: str
    size: int
    """Bytes of the weights."""
    parameters: int


class MachineState(msgspec.Struct, frozen=True, kw_only=True):
    """Where, and how quiet it was there."""

    cpu: str
    cores: int
    memory_total: int
    elsewhere: float
    """Cores' worth of time that other programs used meanwhile, on average."""
    is_busy: bool
    """Whether that was so much that the figures say little."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All of it."""

    version: int = VERSION
    wizchat: str
    llama_cpp: str
    model: ModelFile
    machine: MachineState
    device: str
    gpu_layers: int
    threads: int
    context_window: int
    cache_bytes: int | None
    """Of the KV cache for the whole window; None when no bare loop could tell."""
    figures: tuple[Figure, ...]
    turn_30_to_turn_2: float | None
    left_out: dict[str, LeftOut] = {}
    """By side."""

    def figure(self, name: FigureName) -> Figure:
        """Return the figure of this name."""
        return next(figure for figure in self.figures if figure.name is name)


def ratio(app: Values | None, other: Values | None) -> float | None:
    """Return `app` against `other`: the median over the rounds where both have as many."""
    if app is None or other is None:
        return None
    if len(app.values) == len(other.values) and app.value == median(app.values):
        parts = [a / b for a, b in zip(app.values, other.values, strict=True) if b]
        return median(parts) if parts else None
    return app.value / other.value if other.value else None
