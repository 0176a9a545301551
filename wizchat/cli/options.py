"""Settings of the app with what the command line changes for this run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from wizchat.chat.tour_gate import recited
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.desktop import settings
from wizchat.engine.protocol import Drafts, LoadParams, Sampling
from wizchat.models.tour import TOUR_PARAMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizchat.desktop.settings import Settings


def with_options(base: Settings, given: Mapping[str, float | int | None]) -> Settings:
    """Return the settings with the options that were given; raises Refusal for a bad value."""
    changes = {}
    for key, value in given.items():
        if value is not None:
            try:
                changes[key] = settings.check(key, value)
            except settings.InvalidSetting as error:
                raise Refusal(_limits(key, value), ExitCode.USAGE) from error
    return msgspec.structs.replace(base, **changes)


def sampling(chosen: Settings, *, is_tour: bool = False) -> Sampling:
    """Return the sampling that the settings ask for, of which the tour takes the length alone."""
    wanted = Sampling(
        temperature=chosen.temperature,
        top_p=chosen.top_p,
        min_p=chosen.min_p,
        repeat_penalty=chosen.repeat_penalty,
        seed=chosen.seed,
        max_tokens=chosen.max_tokens,
    )
    return recited(wanted) if is_tour else wanted


def load_params(chosen: Settings, *, is_tour: bool = False) -> LoadParams:
    """Return how the settings want a model loaded; the tour has its own way."""
    if is_tour:
        return TOUR_PARAMS
    return LoadParams(
        context_window=chosen.context_window,
        gpu_layers=chosen.gpu_layers,
        threads=chosen.threads,
        drafts=Drafts.chosen(on=chosen.speculation),
    )


def _limits(key: str, value: float) -> str:
    option = settings.OPTIONS[key]
    name = key.replace("_", "-")
    return f"--{name} {value}: between {option.minimum:g} and {option.maximum:.10g}, please."
