"""Conversations without end: many more than the cache holds, and a reload now and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.engine.protocol import LoadParams, Unload

if TYPE_CHECKING:
    from tests.helpers.worker_pipe import WorkerPipe

PARAMS = LoadParams(context_window=1024, threads=1, sequences=4)
WARM = 200
"""Generations after which a worker has all the memory that it will ever need."""
MOST = 8 * 2**20
"""Bytes that it may grow by after that, however many answers follow."""
_RELOAD_AFTER = 100


def talk(worker: WorkerPipe, first: int, last: int) -> int:
    """Have so many answers generated; return the resident bytes of the worker after them."""
    for number in range(first, last):
        if number % _RELOAD_AFTER == 0:
            worker.send(Unload())
            worker.load(cached_tiny(), PARAMS)
        key = f"conversation {number % 37}"
        worker.ask(f"Message {number} in {key}", key=key, max_tokens=4, seed=number)
    return int(psutil.Process(worker.process.pid).memory_info().rss)
