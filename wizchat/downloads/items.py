"""What is downloaded, and how far a download is: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.downloads.errors import DownloadError


class HubFile(msgspec.Struct, frozen=True):
    """One file in a repository of the Hugging Face Hub."""

    repo_id: str
    revision: str
    """A branch, tag or commit; "main" when nothing better is known."""
    filename: str
    """Path inside the repository, with "/" between folders."""


class DownloadPart(msgspec.Struct, frozen=True, kw_only=True):
    """One file on disk and where it can be had."""

    filename: str
    """Its name in the downloads folder."""
    sources: tuple[HubFile, ...]
    """Best first; each is tried in turn for the same bytes."""
    size: int | None = None
    sha256: str | None = None
    """Lower-case hex. None lets the Hub's own sha256 count."""


class DownloadItem(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the download list: a model in one file, or in several that belong together.

    The first file's fields stand in the item itself; a split GGUF (`-00001-of-00003`) carries
    the others in `further`. Progress is the sum over `parts`.
    """

    id: str
    """Chosen by whoever adds it; adding the same id again resumes it."""
    label: str
    """What the list shows, such as "Q4_K_M"."""
    sources: tuple[HubFile, ...]
    filename: str
    size: int | None = None
    sha256: str | None = None
    further: tuple[DownloadPart, ...] = ()

    @property
    def parts(self) -> tuple[DownloadPart, ...]:
        """Every file of the item in order."""
        first = DownloadPart(
            filename=self.filename, sources=self.sources, size=self.size, sha256=self.sha256
        )
        return (first, *self.further)


class DownloadedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A finished file: complete, its sha256 computed from the bytes on disk and found right."""

    path: str
    size: int
    sha256: str
    source: HubFile | None
    """None when the file was there already."""


class DownloadState(StrEnum):
    """Where a download stands."""

    QUEUED = "queued"
    """Waits for its turn."""
    RUNNING = "running"
    WAITING = "waiting"
    """Hindered (`error` says by what); tries again by itself at `retry_at`."""
    PAUSED = "paused"
    VERIFYING = "verifying"
    """Reads what is on disk and computes its sha256; also when a transfer is taken up again."""
    DONE = "done"
    FAILED = "failed"
    """`error` says why; retried only when a person asks."""
    CANCELLED = "cancelled"
    """Taken off the list, its partial file removed. The last status of an item."""


TRANSITIONS: dict[DownloadState, frozenset[DownloadState]] = {
    DownloadState.QUEUED: frozenset(
        {DownloadState.RUNNING, DownloadState.PAUSED, DownloadState.CANCELLED}
    ),
    DownloadState.RUNNING: frozenset(
        {
            DownloadState.QUEUED,  # the app closes
            DownloadState.WAITING,
            DownloadState.VERIFYING,
            DownloadState.PAUSED,
            DownloadState.DONE,
            DownloadState.FAILED,
            DownloadState.CANCELLED,
        }
    ),
    DownloadState.WAITING: frozenset(
        {
            DownloadState.QUEUED,
            DownloadState.RUNNING,
            DownloadState.PAUSED,
            DownloadState.FAILED,
            DownloadState.CANCELLED,
        }
    ),
    DownloadState.VERIFYING: frozenset(
        {
            DownloadState.QUEUED,
            DownloadState.RUNNING,  # resumed, or the next part
            DownloadState.WAITING,
            DownloadState.PAUSED,
            DownloadState.DONE,
            DownloadState.FAILED,
            DownloadState.CANCELLED,
        }
    ),
    DownloadState.PAUSED: frozenset({DownloadState.QUEUED, DownloadState.CANCELLED}),
    DownloadState.FAILED: frozenset({DownloadState.QUEUED, DownloadState.CANCELLED}),
    DownloadState.DONE: frozenset({DownloadState.QUEUED, DownloadState.CANCELLED}),
    DownloadState.CANCELLED: frozenset(),
}
"""Which state may follow which."""

ACTIVE = frozenset({DownloadState.RUNNING, DownloadState.WAITING, DownloadState.VERIFYING})
"""States in which a transfer holds one of the queue's places."""


@dataclass(frozen=True)
class DownloadStatus:
    """A download at one moment; bytes and seconds."""

    item: DownloadItem
    state: DownloadState
    done: int = 0
    """Bytes on disk, summed over the parts."""
    total: int | None = None
    """None until the Hub or the item has said how large every part is."""
    bytes_per_second: float | None = None
    """Over the last 30 seconds; None while there is too little to tell."""
    seconds_left: float | None = None
    error: DownloadError | None = None
    """Why it waits or failed."""
    retry_at: float | None = None
    """Seconds since the epoch, while WAITING."""
    source: HubFile | None = None
    """Where the bytes come from just now."""
    path: Path | None = None
    """The finished file (of a split model the first); set in DONE alone."""
    files: tuple[DownloadedFile, ...] = ()
    """Every finished file so far."""
    verified: int | None = None
    """Bytes read back so far, while VERIFYING."""
