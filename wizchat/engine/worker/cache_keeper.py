"""What one loaded model's conversations hold, saved when nobody waits and brought back in time."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from wizchat.engine.worker.cells import Cells
from wizchat.engine.worker.fingerprint import fingerprint
from wizchat.engine.worker.restoring import Restoring
from wizchat.engine.worker.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.worker.model import LoadedModel
    from wizchat.engine.worker.request import Request
    from wizchat.engine.worker.saved_caches import SavedCaches
    from wizchat.engine.worker.sequences import Sequence, SequencePool

_logger = logging.getLogger(__name__)


class CacheKeeper:
    """The scheduler's one door to saved caches. Used by the engine thread alone."""

    def __init__(
        self,
        caches: SavedCaches,
        model: LoadedModel,
        pool: SequencePool,
        ready: Callable[[Request], None],
    ) -> None:
        """`ready` is told of each request for which `bring_back` was true."""
        self._caches = caches
        self._stirred = time.monotonic()
        self._rested = False
        self._saving: Saving | None = None
        self._restoring: Restoring | None = None
        cells = Cells(model.context)
        mark = _mark(model)
        if mark is not None and cells.can_be_saved:
            self._saving = Saving(caches, cells, pool, mark, model.model.cache_bytes_per_token)
            self._restoring = Restoring(
                caches=caches,
                cells=cells,
                pool=pool,
                saving=self._saving,
                window=model.context.limits.window,
                ready=ready,
            )
        caches.worth.another_model()

    # --- Requests ---

    def bring_back(self, request: Request, sequence: Sequence) -> bool:
        """Begin to restore what is missing of a prompt; False when the request can start now."""
        self.stir()
        return self._restoring is not None and self._restoring.begin(request, sequence)

    def leave(self, request: Request) -> None:
        """Take note that a request has ended, or has lost its sequence."""
        self.stir()
        if self._restoring:
            self._restoring.leave(request)

    def leaving(self, sequence: Sequence) -> None:
        """Save a conversation that is about to be evicted."""
        if self._saving:
            self._saving.rescue(sequence)

    def forget(self, key: str) -> None:
        """Delete what is saved of a conversation."""
        if self._saving:
            self._saving.forget(key)

    def measured(self, tokens: int, seconds: float) -> None:
        """Learn how fast the model reads a prompt."""
        self._caches.worth.read_prompt(tokens, seconds)

    # --- Time ---

    def stir(self) -> None:
        """Take note that something happens: idleness begins anew."""
        self._stirred = time.monotonic()
        self._rested = False

    def settle(self) -> None:
        """Take what came from the disk, and give up what should have come."""
        if self._caches.settle():
            self._rested = False  # what was not written may have to be written otherwise
        if self._restoring:
            self._restoring.give_up_late()

    @property
    def wait(self) -> float | None:
        """Seconds until `settle` or `rest` has something to do; None for never."""
        if self._restoring and (wait := self._restoring.wait) is not None:
            return wait
        if self._saving is None or self._rested or self._saving.must_wait:
            return None
        return max(0.0, self._stirred + self._caches.idle_seconds - time.monotonic())

    def rest(self) -> None:
        """Save a block, if the engine has been idle for long enough."""
        if self._saving is not None and self.wait == 0.0:
            self._rested = not self._saving.step()

    def close(self, seconds: float) -> None:
        """Save what can be saved in this time, before the model goes."""
        if self._saving:
            self._saving.finish(seconds)


def _mark(model: LoadedModel) -> bytes | None:
    try:
        return fingerprint(model.model.path, model.context.params, model.model.gpu_layers)
    except OSError as error:
        _logger.info("no caches for a file that cannot be read: %s", error)
        return None
