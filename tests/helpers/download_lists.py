"""Parts for tests of the download queue."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tests.helpers.downloading import MAIN, QUICK
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import (
    TRANSITIONS,
    DownloadItem,
    DownloadPart,
    DownloadState,
    DownloadStatus,
    HubFile,
)
from wizchat.downloads.queue import DownloadQueue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub
    from wizchat.downloads.transfer import Limits

PATIENCE = 20.0


def item(name: str, *more: str, repo: str = MAIN, item_id: str = "") -> DownloadItem:
    """Return an item of one file, or of several."""
    sources = (HubFile(repo, "main", name),)
    further = tuple(
        DownloadPart(filename=other, sources=(HubFile(repo, "main", other),)) for other in more
    )
    return DownloadItem(
        id=item_id or name, label=name, sources=sources, filename=name, further=further
    )


class Inbox:
    """A listener that keeps what it hears, and checks that states follow each other rightly."""

    def __init__(self) -> None:
        self.heard: list[DownloadStatus] = []
        self.broken_rules: list[str] = []
        self._news = threading.Condition()
        self._read = 0
        self._last: dict[str, DownloadState] = {}

    def __call__(self, status: DownloadStatus) -> None:
        with self._news:
            last = self._last.get(status.item.id)
            if last is None or last is DownloadState.CANCELLED:
                expected = {status.state}  # a row that is new, or restored
            else:
                expected = {last, *TRANSITIONS[last]}
            if status.state not in expected:
                self.broken_rules.append(f"{last} -> {status.state}")
            self._last[status.item.id] = status.state
            self.heard.append(status)
            self._news.notify_all()

    def wait(self, wanted: Callable[[DownloadStatus], bool]) -> DownloadStatus:
        """Return the next status that is as wanted, looking on from the last one returned."""
        with self._news:
            while True:
                for index in range(self._read, len(self.heard)):
                    if wanted(self.heard[index]):
                        self._read = index
                        return self.heard[index]
                self._read = len(self.heard)
                assert self._news.wait(PATIENCE), f"not heard; last: {self.heard[-3:]}"

    def state(self, state: DownloadState, item_id: str | None = None) -> DownloadStatus:
        """Wait until an item is in a state."""
        return self.wait(lambda s: s.state is state and item_id in {None, s.item.id})

    def states(self, item_id: str) -> list[DownloadState]:
        """Return the states of one item in order, repetitions left out."""
        states = [s.state for s in self.heard if s.item.id == item_id]
        return [s for i, s in enumerate(states) if i == 0 or states[i - 1] is not s]


class Desk:
    """A queue with its folder, state file and listener; `restart` is what a new start sees."""

    def __init__(
        self, hub: LoopbackHub, root: Path, limits: Limits = QUICK, at_once: int = 2
    ) -> None:
        self.folder = root / "Models"
        self.state_file = root / "downloads.json"
        self._hub, self._limits, self._at_once = hub, limits, at_once
        self.open()

    def open(self) -> None:
        """Begin with what is on disk, as a new process would."""
        self.inbox = Inbox()
        self.queue = DownloadQueue(
            self.folder,
            self.state_file,
            Hub(self._hub.endpoint),
            self.inbox,
            at_once=self._at_once,
            limits=self._limits,
        )

    def restart(self) -> None:
        """Close and begin again."""
        self.queue.close()
        self.open()
        self.queue.start()
