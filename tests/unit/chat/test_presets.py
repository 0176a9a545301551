from __future__ import annotations

from dataclasses import asdict

import msgspec
import pytest

from wizchat.chat.presets import PRESETS, Preset, preset_of
from wizchat.desktop.settings import Settings, check
from wizchat.engine.protocol import Sampling


def test_the_defaults_are_the_official_preset() -> None:
    assert preset_of(Settings()) is Preset.OFFICIAL
    official = asdict(PRESETS[Preset.OFFICIAL])
    assert {key: getattr(Sampling(), key) for key in official} == official


@pytest.mark.parametrize("preset", Preset)
def test_each_preset_is_allowed_and_known_again(preset: Preset) -> None:
    values = asdict(PRESETS[preset])
    for key, value in values.items():
        assert check(key, value) == value
    settings = msgspec.structs.replace(Settings(), **values)
    assert preset_of(settings) is preset
    assert preset_of(msgspec.structs.replace(settings, repeat_penalty=1.23)) is None


def test_seed_and_length_are_no_part_of_a_preset() -> None:
    assert preset_of(Settings(seed=7, max_tokens=12)) is Preset.OFFICIAL
