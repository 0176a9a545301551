"""Which conversation holds which part of the KV cache."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence as Row


class Cache(Protocol):
    """The KV cache as this bookkeeping needs it; see Context."""

    def length(self, sequence: int) -> int:
        """Return how many positions of a sequence are in the cache."""

    def keep(self, sequence: int, length: int) -> bool:
        """Drop everything behind the first `length` positions; False if that is impossible."""

    def share(self, source: int, target: int, length: int) -> None:
        """Let `target`, which must be empty, begin with the first positions of `source`."""


@dataclass(eq=False)
class Sequence:
    """One of llama.cpp's sequences."""

    number: int
    key: str | None = None
    """The conversation whose tokens it holds; None while it is free."""
    tokens: list[int] = field(default_factory=list)
    """What is in the cache, by position."""
    busy: bool = False
    private: bool = False
    """Whether nothing of it may reach a disk."""
    used: int = 0
    """When it was last given out, in turns."""


class SequencePool:
    """Hands sequences out, keeps what can be kept, and evicts the least recently used idle one."""

    def __init__(
        self, cache: Cache, count: int, leaving: Callable[[Sequence], None] = lambda _: None
    ) -> None:
        """`leaving` is told of an idle conversation whose tokens are about to make room."""
        self._cache = cache
        self._leaving = leaving
        self._sequences = [Sequence(number) for number in range(count)]
        self._turn = 0

    @property
    def sequences(self) -> tuple[Sequence, ...]:
        """All of them."""
        return tuple(self._sequences)

    @property
    def held(self) -> int:
        """How many cells are taken at most: those of a shared prefix count for each sequence."""
        return sum(len(sequence.tokens) for sequence in self._sequences)

    def acquire(self, key: str, prompt: Row[int], *, private: bool = False) -> Sequence | None:
        """Return a sequence for this conversation that holds the longest known prefix of `prompt`.

        At least one token of the prompt is left to decode, for its logits. None when the
        conversation's own sequence, or every one, is busy.
        """
        sequence = self._choose(key)
        if sequence is None:
            return None
        if sequence.tokens and sequence.key != key:
            self._leaving(sequence)
        self._turn += 1
        sequence.key, sequence.busy, sequence.used = key, True, self._turn
        sequence.private = private
        self._reuse(sequence, prompt)
        return sequence

    def release(self, sequence: Sequence) -> None:
        """Give a sequence back; its tokens stay for the next turn."""
        sequence.busy = False

    def forget(self, key: str) -> None:
        """Drop what an idle conversation holds."""
        for sequence in self._sequences:
            if sequence.key == key and not sequence.busy:
                self.clear(sequence)

    def evict(self) -> bool:
        """Drop the least recently used idle conversation; False when there is none."""
        idle = [s for s in self._sequences if s.tokens and not s.busy]
        if not idle:
            return False
        oldest = min(idle, key=lambda s: s.used)
        self._leaving(oldest)
        self.clear(oldest)
        return True

    def clear(self, sequence: Sequence) -> None:
        """Drop what a sequence holds and free it."""
        self._cache.keep(sequence.number, 0)
        sequence.tokens.clear()
        sequence.key = None
        sequence.busy = False

    def truncate(self, sequence: Sequence, length: int) -> None:
        """Keep the first `length` tokens, or none where the model cannot drop a part."""
        if not self._cache.keep(sequence.number, length):
            self._cache.keep(sequence.number, 0)
            length = 0
        del sequence.tokens[length:]

    def resync(self, sequence: Sequence, ids: Row[int]) -> None:
        """Learn what an interrupted decode of `ids` left in the cache.

        The last of `ids` is never taken as done: its logits are lost.
        """
        length = min(self._cache.length(sequence.number), len(ids) - 1)
        sequence.tokens[:] = ids[:length]
        self.truncate(sequence, length)

    def _choose(self, key: str) -> Sequence | None:
        own = next((s for s in self._sequences if s.key == key), None)
        if own is not None:
            return None if own.busy else own
        idle = [s for s in self._sequences if not s.busy]
        if not idle:
            return None
        return min(idle, key=lambda s: (s.key is not None, s.used))

    def _reuse(self, sequence: Sequence, prompt: Row[int]) -> None:
        most = len(prompt) - 1
        kept = min(common_prefix(sequence.tokens, prompt), most)
        best, length = sequence, kept
        for other in self._sequences:
            shared = min(common_prefix(other.tokens, prompt), most)
            if shared > length:
                best, length = other, shared
        if best is sequence:
            self.truncate(sequence, kept)
            return
        self.truncate(sequence, 0)
        self._cache.share(best.number, sequence.number, length)
        sequence.tokens[:] = best.tokens[:length]


def common_prefix(first: Row[int], second: Row[int]) -> int:
    """Return how many items at the beginning are equal."""
    shortest = min(len(first), len(second))
    for index in range(shortest):
        if first[index] != second[index]:
            return index
    return shortest
