"""Whether a cache on the disk is cheaper than reading the conversation again."""

from __future__ import annotations

_LEAST_SECONDS = 0.5
"""A person hardly notices less."""
_LEAST_TOKENS = 32
"""A decode of fewer tokens says nothing about how fast a prompt is read."""
_DISK_BYTES_PER_SECOND = 200e6
"""What is assumed of a disk before anything was written: a slow SSD, a very good hard disk."""


class Worth:
    """The rule, with the speeds seen in this worker. Used by the engine's thread.

    Saving pays when writing the bytes and reading them back takes less time than having the model
    read the tokens again, by half a second at least. On a processor a 7B model takes 40 ms a token
    for what is 128 KiB on the disk, which pays from about 15 tokens on; on a large GPU it takes
    0.3 ms, which mostly does not.
    """

    def __init__(self, *, always: bool = False) -> None:
        """Take what is known; `always` switches the rule off, for tests with tiny models."""
        self.always = always
        self._seconds_per_token = 0.0
        self._bytes_per_second = _DISK_BYTES_PER_SECOND

    def pays(self, tokens: int, size: int) -> bool:
        """Tell whether to write `size` bytes that spare reading `tokens` once."""
        if self.always:
            return tokens > 0
        disk = 2 * size / self._bytes_per_second
        return tokens * self._seconds_per_token - disk >= _LEAST_SECONDS

    def read_prompt(self, tokens: int, seconds: float) -> None:
        """Learn how fast the model reads."""
        if tokens >= _LEAST_TOKENS:
            self._seconds_per_token = _mean(self._seconds_per_token, seconds / tokens)

    def wrote(self, size: int, seconds: float) -> None:
        """Learn how fast the disk takes bytes, until they are surely on it."""
        self._bytes_per_second = _mean(self._bytes_per_second, size / max(seconds, 1e-4))

    def another_model(self) -> None:
        """Begin anew with the model's speed."""
        self._seconds_per_token = 0.0


def _mean(before: float, now: float) -> float:
    return (before + now) / 2 if before else now
