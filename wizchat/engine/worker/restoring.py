"""Conversations on their way back from the disk, while others are answered."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from wizchat.engine.worker.cache_block import BLOCK_TOKENS
from wizchat.engine.worker.sequences import common_prefix

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.worker.cache_block import Block
    from wizchat.engine.worker.cells import Cells
    from wizchat.engine.worker.request import Request
    from wizchat.engine.worker.saved_caches import SavedCaches
    from wizchat.engine.worker.saving import Saving
    from wizchat.engine.worker.sequences import Sequence, SequencePool

_PATIENCE: Final = 5.0
"""Seconds for one block; a disk that sleeps, or a network that is gone, is not waited for."""
_LEAST_TOKENS: Final = 32
"""Fewer than these are read anew at once."""


@dataclass(eq=False)
class _Restore:
    request: Request
    sequence: Sequence
    has_begun: bool = False
    """Whether there was a first block."""
    deadline: float = field(default_factory=lambda: time.monotonic() + _PATIENCE)


class Restoring:
    """Brings back what is saved of a request's prompt. Used by the engine thread alone."""

    def __init__(
        self,
        *,
        caches: SavedCaches,
        cells: Cells,
        pool: SequencePool,
        saving: Saving,
        window: int,
        ready: Callable[[Request], None],
    ) -> None:
        """`ready` is told of each request once all is there that can be had."""
        self._caches = caches
        self._cells = cells
        self._pool = pool
        self._saving = saving
        self._window = window
        self._ready = ready
        self._under_way: dict[str, _Restore] = {}

    def begin(self, request: Request, sequence: Sequence) -> bool:
        """Look for the part of the prompt that memory does not hold; False when there is no use."""
        if not self._caches.is_on or request.private:
            return False
        if len(request.ids) - 1 - len(sequence.tokens) < self._least:
            return False
        restore = self._under_way[request.id] = _Restore(request, sequence)
        start = len(sequence.tokens) // BLOCK_TOKENS * BLOCK_TOKENS
        self._read(restore, start)
        return True

    def leave(self, request: Request) -> None:
        """Bring no more back for this request."""
        restore = self._under_way.pop(request.id, None)
        if restore is not None and restore.has_begun:
            self._saving.used_up(request.key)

    @property
    def wait(self) -> float | None:
        """Seconds until a restore takes too long; None while there is none."""
        if not self._under_way:
            return None
        first = min(restore.deadline for restore in self._under_way.values())
        return max(0.0, first - time.monotonic())

    def give_up_late(self) -> None:
        """Have read anew what does not come."""
        now = time.monotonic()
        for restore in tuple(self._under_way.values()):
            if now >= restore.deadline:
                self._end(restore)

    @property
    def _least(self) -> int:
        return 1 if self._caches.worth.always else _LEAST_TOKENS

    def _read(self, restore: _Restore, start: int) -> None:
        request = restore.request
        place = self._saving.place(start, request.ids)
        self._caches.read(request.key, place, partial(self._came, restore, start))

    def _came(self, restore: _Restore, start: int, block: Block | None) -> None:
        is_wanted = self._under_way.get(restore.request.id) is restore
        if block is None:
            if is_wanted:
                self._end(restore)
            return
        if not is_wanted:  # the request has ended meanwhile
            self._saving.used_up(restore.request.key)
            return
        restore.has_begun = True
        ids = restore.request.ids
        equal = common_prefix(block.tokens, ids[start : len(ids) - 1])
        goes_on = equal == BLOCK_TOKENS and len(ids) - 1 - start - equal >= self._least
        if goes_on:  # the disk is busy with the next one while this one goes in
            self._read(restore, start + equal)
        if not self._put_in(restore, block, start, start + equal) or not goes_on:
            self._end(restore)
        else:
            restore.deadline = time.monotonic() + _PATIENCE

    def _put_in(self, restore: _Restore, block: Block, start: int, end: int) -> bool:
        request, sequence = restore.request, restore.sequence
        have = len(sequence.tokens)
        if end - have < 1 or not self._make_room(len(block.tokens)):
            return False
        if not self._cells.put_in(sequence.number, block.state, have=have, end=end):
            self._pool.truncate(sequence, have)
            self._caches.discard(request.key, self._saving.place(start, request.ids))
            return False
        sequence.tokens.extend(request.ids[have:end])
        request.restored += end - have
        self._saving.found(request.key, request.ids[:start] + block.tokens)
        return True

    def _make_room(self, tokens: int) -> bool:
        """Have cells for a block: idle conversations go, as they would for a prompt."""
        while self._pool.held + tokens > self._window:
            if not self._pool.evict():
                return False
        return True

    def _end(self, restore: _Restore) -> None:
        self.leave(restore.request)
        self._ready(restore.request)
