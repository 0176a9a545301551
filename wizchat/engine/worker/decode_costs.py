"""How long a decode of several tokens takes here, beside one of a single token."""

from __future__ import annotations

from bisect import bisect_left

_FURTHER = 0.2
"""What a further token is taken to cost where nothing was measured, in parts of the first: less
than it does on most machines, since only trying tells, and it is tried only where much speaks for
it. Measured with a 7B model in Q4_K_M on two cores: 0.5 up to 8 tokens, 0.3 for 16, 0.2 for 64; on
a large GPU about 0.02."""
_LONGER, _SHORTER = 0.3, 0.6
"""Weights of a new measurement: what delays a decode once (a page to read, another program) says
little about the next one."""
_FORGETTING = 0.002
"""How far a cost that was not measured again goes back to the guess, at each decode: else one bad
moment would be believed for ever."""


class DecodeCosts:
    """Learns seconds for each number of tokens, as multiples of what one token takes."""

    def __init__(self) -> None:
        self._one = 0.0
        """Seconds that a single token takes; 0 while that is not known."""
        self._ratios: dict[int, float] = {1: 1.0}

    @property
    def known(self) -> bool:
        """Whether a single token was measured, without which nothing can be said."""
        return self._one > 0

    def measured(self, tokens: int, seconds: float) -> None:
        """Learn from a decode of this many tokens, all of replies."""
        seconds = max(seconds, 1e-6)
        if tokens == 1:
            self._one = _learned(self._one, seconds) if self.known else seconds
        elif self.known:
            ratio = seconds / self._one
            old = self._ratios.get(tokens)
            self._ratios[tokens] = ratio if old is None else _learned(old, ratio)
        self._forget(tokens)

    def seconds(self, tokens: int) -> float:
        """Return what a decode of this many tokens is expected to take; `known` must be true."""
        return self._one * self._ratio(tokens)

    def _forget(self, tokens: int) -> None:
        for size, ratio in self._ratios.items():
            if size not in (1, tokens):
                guess = 1 + _FURTHER * (size - 1)
                self._ratios[size] = min(ratio, ratio + _FORGETTING * (guess - ratio))

    def _ratio(self, tokens: int) -> float:
        """Interpolate between what was measured; go on from the largest in the guess's steps."""
        if tokens in self._ratios:
            return self._ratios[tokens]
        sizes = sorted(self._ratios)
        index = bisect_left(sizes, tokens)
        low = sizes[index - 1]
        if index == len(sizes):
            return self._ratios[low] + _FURTHER * (tokens - low)
        high = sizes[index]
        part = (tokens - low) / (high - low)
        return self._ratios[low] + part * (self._ratios[high] - self._ratios[low])


def _learned(old: float, new: float) -> float:
    return old + (_LONGER if new > old else _SHORTER) * (new - old)
