"""What the command line changes of the settings."""

from __future__ import annotations

import pytest

from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.options import load_params, sampling, with_options
from wizchat.desktop.settings import Settings
from wizchat.engine.protocol import Drafts, LoadParams, Sampling


def test_the_defaults_are_the_engines_own() -> None:
    assert sampling(Settings()) == Sampling()
    assert load_params(Settings()) == LoadParams()
    assert load_params(Settings(speculation=False)).drafts is Drafts.OFF


def test_what_is_given_changes_and_the_rest_stays() -> None:
    base = Settings(temperature=0.7, top_p=0.9)
    chosen = with_options(base, {"temperature": 0.2, "top_p": None, "seed": 4})
    assert (chosen.temperature, chosen.top_p, chosen.seed) == (0.2, 0.9, 4)


def test_the_refusal_names_option_and_limits() -> None:
    with pytest.raises(Refusal, match="--max-tokens 0: between 1 and 32768, please") as refusal:
        with_options(Settings(), {"max_tokens": 0})
    assert refusal.value.code is ExitCode.USAGE
