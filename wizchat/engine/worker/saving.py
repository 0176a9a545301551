"""Conversations on their way to the disk, block by block."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

import psutil

from wizchat.engine.worker.cache_block import BLOCK_TOKENS, Block, Place, digest_of
from wizchat.engine.worker.saved_caches import Unsaved
from wizchat.engine.worker.sequences import common_prefix

if TYPE_CHECKING:
    from wizchat.engine.worker.cells import Cells
    from wizchat.engine.worker.saved_caches import SavedCaches
    from wizchat.engine.worker.sequences import Sequence, SequencePool

_WAITING_MOST: Final = 96 * 1024 * 1024
"""Bytes in memory that may wait for the disk while there is time."""
_EVICTED_MOST: Final = 512 * 1024 * 1024
"""And when a conversation has to leave the cache now; never more than a quarter of what is free."""


class Saving:
    """Knows what of each conversation is on the disk. Used by the engine thread alone."""

    def __init__(
        self,
        caches: SavedCaches,
        cells: Cells,
        pool: SequencePool,
        fingerprint: bytes,
        bytes_per_token: int,
    ) -> None:
        """`bytes_per_token` is a first guess, corrected by what llama.cpp gives."""
        self._caches = caches
        self._cells = cells
        self._pool = pool
        self._fingerprint = fingerprint
        self._bytes_per_token = bytes_per_token
        self._on_disk: dict[str, list[int]] = {}
        self._given_up: dict[str, int] = {}

    def place(self, start: int, tokens: list[int]) -> Place:
        """Return the place of the block that begins at `start` of these tokens."""
        return Place(self._fingerprint, start, digest_of(tokens[:start]))

    def found(self, key: str, tokens: list[int]) -> None:
        """Note that these tokens are on the disk."""
        self._on_disk[key] = tokens

    def used_up(self, key: str) -> None:
        """Take note that nothing more is read of a conversation."""
        self._caches.used_up(key, self._fingerprint)

    def forget(self, key: str) -> None:
        """Delete what is saved of a conversation."""
        self._on_disk.pop(key, None)
        self._given_up.pop(key, None)
        self._caches.forget(key)

    @property
    def must_wait(self) -> bool:
        """Whether the disk has enough to do for now."""
        return self._caches.pending > _WAITING_MOST

    def step(self) -> bool:
        """Hand one block of an idle conversation to the disk; False when there is none to save."""
        if not self._caches.takes:
            return False
        idle = [s for s in self._pool.sequences if not s.busy]
        for sequence in sorted(idle, key=lambda s: s.used, reverse=True):
            start = self._first_unsaved(sequence)
            if start is not None:
                self._save(sequence, start)
                return True
        return False

    def rescue(self, sequence: Sequence) -> None:
        """Save what is about to leave the KV cache, as far as memory can hold it meanwhile."""
        if not self._caches.takes:
            return
        most = min(_EVICTED_MOST, psutil.virtual_memory().available // 4)
        while self._caches.pending + BLOCK_TOKENS * self._bytes_per_token <= most:
            start = self._first_unsaved(sequence)
            if start is None:
                return
            self._save(sequence, start)

    def finish(self, seconds: float) -> None:
        """Save all that pays, as far as it gets in this time, before the model goes."""
        until = time.monotonic() + seconds
        while self._caches.wait_for_room(_WAITING_MOST, until) and time.monotonic() < until:
            if not self.step():
                return

    def _first_unsaved(self, sequence: Sequence) -> int | None:
        """Return where to begin to save; None when all is there, or it does not pay."""
        key, tokens = sequence.key, sequence.tokens
        if key is None or sequence.private or self._given_up.get(key) == len(tokens):
            return None
        saved = common_prefix(tokens, self._on_disk.get(key, ()))
        start = saved // BLOCK_TOKENS * BLOCK_TOKENS
        size = (len(tokens) - start) * self._bytes_per_token
        if saved == len(tokens) or not self._caches.worth.pays(len(tokens) - saved, size):
            return None
        return start

    def _save(self, sequence: Sequence, start: int) -> None:
        key, tokens = sequence.key, sequence.tokens
        if key is None:
            return
        end = min(start + BLOCK_TOKENS, len(tokens))
        state = self._cells.copy_out(sequence.number, start, end)
        if state is None:
            self._given_up[key] = len(tokens)
            return
        self._bytes_per_token = -(-len(state) // (end - start))
        self._on_disk[key] = tokens[:end]
        self._caches.write(
            key,
            self.place(start, tokens),
            Block(tokens[start:end], state),
            is_last=end == len(tokens),
            failed=partial(self._failed, key, start, len(tokens)),
        )

    def _failed(self, key: str, start: int, length: int, why: Unsaved) -> None:
        """Note that a block is not there: the ones before it are of use, if there are any."""
        if why is Unsaved.WITHOUT_BEFORE:
            self._on_disk.pop(key, None)
        elif key in self._on_disk:
            del self._on_disk[key][start:]
            self._given_up[key] = length
