"""Two threads for two kinds of conversations: those that are kept, and those in memory alone.

What works on a store is loaded by these threads; no window waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.chat.events import ConversationsListed, IncognitoListed
from wizchat.chat.incognito import is_incognito
from wizchat.chat.thread import ChatThread
from wizchat.chat.tour_gate import TourGate

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.parts import Parts
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.store.memory import MemoryStore
    from wizchat.chat.store.store import Store

Emit = Callable[["ChatEvent"], None]
Report = Callable[["StoreError"], None]
Make = Callable[["Store", Report, Emit, TourGate], "Parts"]
Work = Callable[["Parts"], None]


class ChatThreads:
    """Hands each command to the thread that has what it is about.

    The one for incognito conversations begins with the first of them. The two share nothing but
    the engine and the listener.
    """

    def __init__(
        self,
        database: Path,
        make: Make,
        emit: Emit,
        *,
        now: Callable[[], datetime],
        resumes: bool,
    ) -> None:
        """`make` makes the parts for a store.

        It is given who takes the store's late errors, the listener, and what the tour may answer.
        """
        gate = TourGate()
        self._make = make
        self._emit = emit
        self._now = now
        self._lock = threading.Lock()
        self._incognito: ChatThread | None = None
        self._standing: Work | None = None
        self._kept = ChatThread(
            database,
            lambda patience: _open(database, now(), patience),
            lambda store, report: make(store, report, emit, gate),
            emit,
            now=now,
            resumes=resumes,
        )

    def start(self) -> None:
        """Open the database, in its thread."""
        self._kept.start()

    def close(self, timeout: float) -> None:
        """Do what was posted, keep what is kept, forget the rest; waits for it, in seconds."""
        if self._incognito is not None:
            self._incognito.close(timeout)
        self._kept.close(timeout)

    def post(
        self,
        work: Work,
        conversation_id: str | None = None,
        text: str | None = None,
        *,
        about: str | None = None,
    ) -> None:
        """Have work done; `about` is the id of any part of a conversation.

        `text` is what the person wrote for it, told if it cannot be kept.
        """
        subject = about or conversation_id
        if subject is not None and is_incognito(subject):
            self._for_incognito().post(work, conversation_id, text)
        else:
            self._kept.post(work, conversation_id, text)

    def post_to_all(self, work: Work, *, stands: bool = False) -> None:
        """Have work done for both kinds; what `stands` also where incognito begins later."""
        with self._lock:
            if stands:
                self._standing = work
            self._kept.post(work)
            if self._incognito is not None:
                self._incognito.post(work)

    def post_to_kept(
        self, work: Work, failed: Report, unless: Callable[[], bool] = lambda: False
    ) -> None:
        """Have work done with what is kept; `failed` takes the error that kept it from being.

        Nothing is tried if `unless` says so when its turn comes.
        """
        self._kept.post(work, failed=failed, unless=unless)

    def replace(self, swap: Callable[[], None]) -> None:
        """Have another database put in the place of the kept one; in its thread."""
        self._kept.replace(swap)

    def _for_incognito(self) -> ChatThread:
        with self._lock:
            if self._incognito is None:
                gate = TourGate()
                self._incognito = ChatThread(
                    Path(":memory:"),
                    lambda _patience: _open_in_memory(),
                    lambda store, report: self._make(store, report, self._tell, gate),
                    self._tell,
                    now=self._now,
                    resumes=False,
                )
                self._incognito.start()
                if self._standing is not None:
                    self._incognito.post(self._standing)
            return self._incognito

    def _tell(self, event: ChatEvent) -> None:
        if isinstance(event, ConversationsListed):
            event = IncognitoListed(event.conversations)
        self._emit(event)


def _open(database: Path, now: datetime, patience: float) -> Store:
    from wizchat.chat.store.store import Store

    return Store(database, now, busy_seconds=patience)


def _open_in_memory() -> MemoryStore:
    from wizchat.chat.store.memory import MemoryStore

    return MemoryStore()
