"""How long a decode of several tokens takes here, beside one of a single token."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from statistics import median

_FURTHER = 0.25
"""What a further token is taken to cost where nothing was measured, in parts of the first: less
than it does on most processors, since only trying tells, and it is tried only where much speaks for
it. Measured with a 7B model in Q4_K_M on two cores: 0.5 up to 8 tokens, 0.3 for 16, 0.2 for 64; on
a large GPU about 0.02."""
_REMEMBERED = 9
"""Measurements of each size, of which the middle one counts: what delays a decode now and then
(a page to read, another program) says little about the next one."""
_FORGETTING = 0.002
"""How far a cost measured once goes back towards the guess at each decode, less for one measured
several times: else one bad moment would be believed for ever."""


class _Size:
    """What decodes of one size took, as multiples of what one token took then."""

    def __init__(self, tokens: int) -> None:
        self._guess = 1 + _FURTHER * (tokens - 1)
        self._ratios: deque[float] = deque(maxlen=_REMEMBERED)
        self.age = 0

    def measured(self, ratio: float) -> None:
        self._ratios.append(ratio)
        self.age = 0

    @property
    def ratio(self) -> float:
        """What was measured, or after a long time the guess where that is less."""
        measured = median(self._ratios)
        faded = measured * (1 - _FORGETTING / len(self._ratios)) ** self.age
        return max(min(self._guess, measured), faded)


class DecodeCosts:
    """Learns seconds for each number of tokens."""

    def __init__(self) -> None:
        self._ones: deque[float] = deque(maxlen=_REMEMBERED)
        self._sizes: dict[int, _Size] = {}

    @property
    def known(self) -> bool:
        """Whether a single token was measured, without which nothing can be said."""
        return bool(self._ones)

    def measured(self, tokens: int, seconds: float) -> None:
        """Learn from a decode of this many tokens, all of replies."""
        seconds = max(seconds, 1e-6)
        for size in self._sizes.values():
            size.age += 1
        if tokens == 1:
            self._ones.append(seconds)
        elif self.known:
            if tokens not in self._sizes:
                self._sizes[tokens] = _Size(tokens)
            self._sizes[tokens].measured(seconds / median(self._ones))

    def seconds(self, tokens: int) -> float:
        """Return what a decode of this many tokens is expected to take; `known` must be true."""
        return median(self._ones) * self._ratio(tokens)

    def _ratio(self, tokens: int) -> float:
        """Interpolate between what was measured; go on from the largest in the guess's steps."""
        if tokens in self._sizes:
            return self._sizes[tokens].ratio
        if tokens == 1:
            return 1.0
        sizes = [1, *sorted(self._sizes)]
        index = bisect_left(sizes, tokens)
        low = sizes[index - 1]
        base = self._ratio(low)
        if index == len(sizes):
            return base + _FURTHER * (tokens - low)
        high = sizes[index]
        return base + (tokens - low) / (high - low) * (self._ratio(high) - base)
