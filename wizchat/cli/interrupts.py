"""Ctrl+C as a call, for the time in which it means "stop the answer" and not "leave"."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

POLL = 0.2 if sys.platform == "win32" else None
"""Seconds that a wait on a queue may take: Windows hears Ctrl+C only between two waits."""


class Interrupted(Enum):
    """What Ctrl+C puts among the events of a queue."""

    INTERRUPTED = "interrupted"


@contextmanager
def interrupt_calls(action: Callable[[], None]) -> Iterator[None]:
    """Call `action` on Ctrl+C, on the main thread, where this must be used.

    It runs between two instructions of whatever the main thread does: it may only do what is
    reentrant, such as `SimpleQueue.put`.
    """
    before = signal.signal(signal.SIGINT, lambda *_: action())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
