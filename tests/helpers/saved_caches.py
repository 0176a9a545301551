"""Workers that save conversations, and what they leave on the disk."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import (
    Bos,
    KeepCaches,
    LoadParams,
    Tokens,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wizchat.engine.protocol import Usage

PARAMS = LoadParams(context_window=2048, threads=1)
PROMPT = (Bos(), Tokens(ids=tuple(1000 + (7 * n) % 511 for n in range(600))))
"""601 tokens: two whole blocks and a part."""


PATIENT = """
from wizchat.engine.worker import channel, main, worker

channel._GRACE_SECONDS = worker._KEEP_SECONDS = worker._LAST_KEEP_SECONDS = 90.0
worker._CLOSE_SECONDS = 90.0
main.run()
"""
"""Elsewhere a disk that is slow must not hold up the app."""


@contextmanager
def worker(
    root: Path | None,
    model: Path | None = None,
    params: LoadParams = PARAMS,
    *,
    quota: int = 10**9,
    idle_seconds: float = 0.0,
) -> Iterator[WorkerPipe]:
    """Start a worker that saves what it reads in `root`, and takes its time for it at the end."""
    with WorkerPipe(sys.executable, "-c", PATIENT) as pipe:
        if root is not None:
            pipe.send(
                KeepCaches(folder=str(root), quota=quota, idle_seconds=idle_seconds, always=True)
            )
        pipe.load(model or cached_tiny(), params)
        yield pipe


def ask(
    root: Path | None,
    model: Path | None = None,
    params: LoadParams = PARAMS,
    *,
    is_saved: bool = True,
) -> tuple[str, Usage]:
    """Ask a worker that lives for one question, and until what it has read is on the disk."""
    with worker(root, model, params) as pipe:
        answer = pipe.ask(PROMPT, max_tokens=20)
        if root is not None and is_saved:
            wait_for("all blocks", lambda: counts(root) in ([3], [3, 3], [3, 3, 3]))
    return answer.text, answer.finished.usage


def counts(root: Path) -> list[int]:
    """Return how many blocks there are of each cache."""
    return [len(list(folder.glob("*.kv"))) for folder in root.glob("*/*")]


def blocks(root: Path) -> list[Path]:
    return sorted(root.glob("*/*/*.kv"))


def wait_for(what: str, condition: Callable[[], bool]) -> None:
    """Wait for a file that another process writes, of which no event tells."""
    until = time.monotonic() + 100
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.01)
