"""Real workers for the tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Unload, Unloaded

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def shared_worker() -> Iterator[WorkerPipe]:
    """Start one worker for the tests of a module; starting takes longer than most of them."""
    with WorkerPipe() as pipe:
        yield pipe


@pytest.fixture
def worker(shared_worker: WorkerPipe) -> WorkerPipe:
    """Give out the module's worker without a model, whatever the test before left behind."""
    shared_worker.send(Unload())
    while not isinstance(shared_worker.next_event(), Unloaded):
        pass
    return shared_worker


@pytest.fixture
def own_worker() -> Iterator[WorkerPipe]:
    """Start a worker that the test may end."""
    with WorkerPipe() as pipe:
        yield pipe


@pytest.fixture
def tiny(worker: WorkerPipe) -> WorkerPipe:
    """Give out a worker with a small random model and a window of 1,024 tokens."""
    worker.load(cached_tiny())
    return worker
