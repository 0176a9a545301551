"""Real workers for the tests of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def worker() -> Iterator[WorkerPipe]:
    """Start a worker without a model."""
    with WorkerPipe() as pipe:
        yield pipe


@pytest.fixture
def tiny(worker: WorkerPipe) -> WorkerPipe:
    """Start a worker with a small random model and a window of 1,024 tokens."""
    worker.load(cached_tiny())
    return worker
