"""The search while somebody types: in steps, so that nothing waits for it and it can be given up.

Belongs to the service's thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.events import ConversationsFound
from wizchat.chat.store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.store.search import SearchRun
    from wizchat.chat.store.store import Store


class Searching:
    """Has one search under way at most; a newer one ends it."""

    def __init__(
        self,
        store: Store,
        emit: Callable[[ChatEvent], None],
        report: Callable[[StoreError], None],
    ) -> None:
        self._store = store
        self._emit = emit
        self._report = report
        self._run: SearchRun | None = None
        self._has_told = False

    @property
    def is_under_way(self) -> bool:
        """Whether `go_on` has something to do."""
        return self._run is not None

    def begin(self, text: str) -> None:
        """Look at the titles and the newest messages. Raises StoreError."""
        self._has_told = False
        self._run = None
        run = self._store.search.begin(text)
        self._run = run
        self._step(run)

    def go_on(self) -> None:
        """Look through some more messages."""
        if self._run is None:
            return
        try:
            self._step(self._run)
        except StoreError as error:
            self._run = None
            self._report(error)
        except Exception:
            self._run = None  # it would fail again at once, for ever
            raise

    def _step(self, run: SearchRun) -> None:
        """Search on, and tell when there is something to see: early, and at the end."""
        if not run.is_complete:
            self._store.search.step(run)
        if run.is_complete or (run.has_hits and not self._has_told):
            self._has_told = True
            hits = self._store.search.hits(run)
            self._emit(ConversationsFound(run.text, hits, run.is_complete, run.is_cut))
        if run.is_complete:
            self._run = None
