"""Choosing the next token: llama.cpp's own samplers in a chain."""

from __future__ import annotations

import math
import secrets
from typing import TYPE_CHECKING, Any

from llama_cpp import llama_cpp as native

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.engine.protocol import Sampling
    from wizchat.engine.worker.context import Context

PENALTY_WINDOW = 64
"""Tokens that the repeat penalty looks back on: llama.cpp's own default."""

_GREEDY_BELOW = 1e-3
"""Temperatures that divide logits into infinities mean greedy decoding."""
_SEED_LIMIT = native.LLAMA_DEFAULT_SEED
"""llama.cpp takes this very seed for a request to draw one itself."""


class BadSamplingError(ValueError):
    """A sampling parameter out of its range."""


class NoNumbersError(Exception):
    """The model's results are no numbers: a damaged file or a broken device."""


def check(sampling: Sampling) -> None:
    """Raise BadSamplingError for the first parameter that makes no sense."""
    for name, value, good in (
        ("temperature", sampling.temperature, 0 <= sampling.temperature < math.inf),
        ("top_p", sampling.top_p, 0 < sampling.top_p <= 1),
        ("min_p", sampling.min_p, 0 <= sampling.min_p <= 1),
        ("repeat_penalty", sampling.repeat_penalty, 0 < sampling.repeat_penalty < math.inf),
        ("seed", sampling.seed, sampling.seed is None or 0 <= sampling.seed < _SEED_LIMIT),
        ("max_tokens", sampling.max_tokens, sampling.max_tokens >= 1),
    ):
        if not good:
            raise BadSamplingError(f"{name} = {value}")


class Sampler:
    """One request's chain: repeat penalty, top-p, min-p, temperature, draw. Owns native memory."""

    def __init__(self, sampling: Sampling, prompt: Sequence[int], vocabulary: int) -> None:
        check(sampling)
        self.seed = secrets.randbelow(_SEED_LIMIT) if sampling.seed is None else sampling.seed
        self._chain = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
        for part in _parts(sampling, self.seed, vocabulary):
            native.llama_sampler_chain_add(self._chain, part)
        for token in prompt[-PENALTY_WINDOW:]:
            native.llama_sampler_accept(self._chain, token)

    def sample(self, context: Context, index: int) -> int:
        """Choose a token by the logits of the batch's token `index`, and remember it.

        Raises NoNumbersError where llama.cpp would take any token. Looking takes some 5 us.
        """
        # The greatest of them is NaN if any is; a model may rule tokens out by minus infinity.
        if not math.isfinite(context.logits(index).max()):
            raise NoNumbersError
        return int(native.llama_sampler_sample(self._chain, context.pointer, index))

    def close(self) -> None:
        """Free the chain."""
        if self._chain is not None:
            native.llama_sampler_free(self._chain)
            self._chain = None


def _parts(sampling: Sampling, seed: int, vocabulary: int) -> list[Any]:
    """Return the samplers that change something, in order; the chain frees them."""
    parts = []
    if sampling.repeat_penalty != 1:
        parts.append(
            native.llama_sampler_init_penalties(
                vocabulary, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0
            )
        )
    if sampling.temperature < _GREEDY_BELOW:
        return [*parts, native.llama_sampler_init_greedy()]
    if sampling.top_p < 1:
        parts.append(native.llama_sampler_init_top_p(sampling.top_p, 1))
    if sampling.min_p > 0:
        parts.append(native.llama_sampler_init_min_p(sampling.min_p, 1))
    parts.append(native.llama_sampler_init_temp(sampling.temperature))
    parts.append(native.llama_sampler_init_dist(seed))
    return parts
