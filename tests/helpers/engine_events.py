"""A listener that keeps the engine's events and waits for the one a test is about."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from wizchat.engine.events import EngineEvent, StateChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.state import EngineState

Kind = TypeVar("Kind")

PATIENCE = 100.0  # seconds; only a failing test waits that long


class Events:
    """Every event, in order; each `wait` begins to look after the last one that was found."""

    def __init__(self) -> None:
        self.all: list[EngineEvent] = []
        self._seen = 0
        self._news = threading.Condition()

    def __call__(self, event: EngineEvent) -> None:
        """Take an event; called on the client's thread."""
        with self._news:
            self.all.append(event)
            self._news.notify_all()

    def wait(self, kind: type[Kind], fits: Callable[[Kind], bool] = lambda _: True) -> Kind:
        """Return the next event of that kind that fits."""
        end = time.monotonic() + PATIENCE
        with self._news:
            while True:
                for index in range(self._seen, len(self.all)):
                    event = self.all[index]
                    if isinstance(event, kind) and fits(event):
                        self._seen = index + 1
                        return event
                if not self._news.wait(end - time.monotonic()):
                    raise AssertionError(f"no {kind.__name__} among {self.all[self._seen :]}")

    def wait_state(self, state: EngineState) -> None:
        """Return when the engine got into that state."""
        self.wait(StateChanged, lambda event: event.state is state)

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Return the events of one kind so far."""
        with self._news:
            return [event for event in self.all if isinstance(event, kind)]
