"""How an answer is sampled that is asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from wizchat.engine.protocol import Sampling

_TEMPERATURE = 0.9
_TOP_P = 1.0
"""The publisher's own demo: https://github.com/nlpxucan/WizardLM `demo/wizardLM_demo.py`."""


def again(sampling: Sampling) -> Sampling:
    """Return a sampling that gives other words: a fresh seed, and not greedy."""
    if sampling.temperature > 0:
        return msgspec.structs.replace(sampling, seed=None)
    return msgspec.structs.replace(sampling, seed=None, temperature=_TEMPERATURE, top_p=_TOP_P)
