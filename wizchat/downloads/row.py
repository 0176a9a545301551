"""One row of the download queue while the app runs: its state and how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.downloads.errors import UnsafeName
from wizchat.downloads.items import (
    TRANSITIONS,
    DownloadedFile,
    DownloadItem,
    DownloadState,
    DownloadStatus,
    HubFile,
)
from wizchat.downloads.journal import SavedItem, loaded_error, saved_error
from wizchat.downloads.names import checked_name
from wizchat.downloads.partial import PartialFile

if TYPE_CHECKING:
    from wizchat.downloads.control import Control
    from wizchat.downloads.errors import DownloadError
    from wizchat.downloads.speed import Speedometer

_UNFINISHED = frozenset(
    {DownloadState.RUNNING, DownloadState.WAITING, DownloadState.VERIFYING, DownloadState.QUEUED}
)


@dataclass
class Row:
    """Changed under the queue's lock alone; the list and the journal get values made from it."""

    item: DownloadItem
    state: DownloadState = DownloadState.QUEUED
    files: tuple[DownloadedFile, ...] = ()
    sizes: dict[int, int] = field(default_factory=dict)
    """Size of each part by its index, as far as they are known."""
    part_done: int = 0
    """Bytes on disk of the part after the finished ones."""
    verified: int | None = None
    error: DownloadError | None = None
    retry_at: float | None = None
    source: HubFile | None = None
    control: Control | None = None
    """Of the transfer under way."""
    then: DownloadState | None = None
    """The state that follows once the transfer under way has stopped."""
    speed: Speedometer | None = None
    told_at: float = float("-inf")

    def __post_init__(self) -> None:
        self.sizes = known_sizes(self.item) | self.sizes

    def begin_anew(self, item: DownloadItem) -> None:
        """Look for every part again, as a newer version of the item describes them."""
        self.item = item
        self.files = ()
        self.sizes = known_sizes(item)
        self.source = None

    def change(self, state: DownloadState) -> None:
        """Move to another state; raises ValueError when the table forbids it."""
        if state not in TRANSITIONS[self.state]:
            raise ValueError(f"{self.state} cannot become {state}")
        self.state = state
        if state is not DownloadState.WAITING:
            self.retry_at = None
        if state not in {DownloadState.WAITING, DownloadState.FAILED}:
            self.error = None
        if state is not DownloadState.VERIFYING:
            self.verified = None

    def look_at_disk(self, folder: Path) -> None:
        """Count what an earlier run left of the part that comes next."""
        self.part_done = 0
        if len(self.files) < len(self.item.parts):
            try:
                name = checked_name(self.item.parts[len(self.files)].filename)
            except UnsafeName:
                return  # said when it runs
            self.part_done = PartialFile(folder / name).on_disk

    def status(self, now: float) -> DownloadStatus:
        """Return the row as a value; `now` is of the speedometer's clock."""
        finished = sum(file.size for file in self.files)
        done = finished + self.part_done
        known = len(self.sizes) == len(self.item.parts)
        total = sum(self.sizes.values()) if known else None
        moving = self.speed if self.state is DownloadState.RUNNING else None
        rate = moving.rate(now) if moving else None
        left = moving.seconds_for(total - done, now) if moving and total is not None else None
        return DownloadStatus(
            item=self.item,
            state=self.state,
            done=done,
            total=total,
            bytes_per_second=rate,
            seconds_left=left,
            error=self.error,
            retry_at=self.retry_at,
            source=self.source,
            path=Path(self.files[0].path) if self.state is DownloadState.DONE else None,
            files=self.files,
            verified=None if self.verified is None else finished + self.verified,
        )

    def saved(self) -> SavedItem:
        """Return the row in the form that is saved."""
        return SavedItem(
            item=self.item,
            state=self.state,
            sizes=self.sizes,
            error=saved_error(self.error),
            files=self.files,
        )

    @classmethod
    def restored(cls, saved: SavedItem) -> Row:
        """Return a row of an earlier run: what ran then waits for its turn now."""
        state = DownloadState.QUEUED if saved.state in _UNFINISHED else saved.state
        error = None if state is DownloadState.QUEUED else loaded_error(saved.error)
        return cls(saved.item, state, saved.files, dict(saved.sizes), error=error)

    def is_present(self) -> bool:
        """Return whether every finished file is still where it was."""
        return all(Path(file.path).exists() for file in self.files)


def known_sizes(item: DownloadItem) -> dict[int, int]:
    """Return the size of each part by its index, as far as the item tells."""
    return {i: part.size for i, part in enumerate(item.parts) if part.size is not None}
