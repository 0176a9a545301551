"""Ways to sample that go by one name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizchat.desktop.settings import Settings


class Preset(StrEnum):
    """From the strictest to the freest."""

    OFFICIAL = "official"
    BALANCED = "balanced"
    CREATIVE = "creative"


@dataclass(frozen=True, slots=True)
class PresetValues:
    """What a preset sets, by the names of the options; the seed and the length are no part of it.

    OFFICIAL: the publisher's own for WizardLM-2 (WizardLM `demo/README.md`, commit b01ff801,
    2024-04-16). CREATIVE: temperature and top-p of the publisher's web demo (the same folder).
    BALANCED: FastChat's temperature for this prompt format (default of `--temperature` in
    `fastchat/serve/cli.py`, commit 0059af8f) with llama.cpp's own top-p and min-p (as its tools
    print them, https://github.com/utilityai/llama-cpp-rs/issues/108); to put these together is
    WizChat's choice.
    """

    temperature: float
    top_p: float
    min_p: float = 0.0
    repeat_penalty: float = 1.0


PRESETS: Mapping[Preset, PresetValues] = MappingProxyType(
    {
        Preset.OFFICIAL: PresetValues(temperature=0.0, top_p=1.0),
        Preset.BALANCED: PresetValues(temperature=0.7, top_p=0.95, min_p=0.05),
        Preset.CREATIVE: PresetValues(temperature=0.9, top_p=1.0),
    }
)


def preset_of(settings: Settings) -> Preset | None:
    """Return the preset that the settings are; None for values of a person's own."""
    here = PresetValues(
        settings.temperature, settings.top_p, settings.min_p, settings.repeat_penalty
    )
    return next((preset for preset, values in PRESETS.items() if values == here), None)
