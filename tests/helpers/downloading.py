"""Parts for tests of downloads: quick limits, a watcher that remembers, and file contents."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from wizchat.downloads.control import Control
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import DownloadedFile, DownloadPart, HubFile
from wizchat.downloads.retry import RetryPolicy
from wizchat.downloads.transfer import Limits, Transfer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub
    from wizchat.downloads.errors import DownloadError

QUICK = Limits(stall=0.4, retry=RetryPolicy(first=0.001, longest=0.01, limit=4))
"""No test waits for real back-off; the waits themselves are tested as arithmetic."""

MAIN = "MaziyarPanahi/WizardLM-2-7B-GGUF"
OTHER = "bartowski/WizardLM-2-7B-GGUF"
NAME = "WizardLM-2-7B.Q4_K_M 山 🧙.gguf"


def noise(path: Path, size: int, seed: int = 1) -> Path:
    """Write a file of bytes that repeat nowhere, so that no misplaced range goes unnoticed."""
    path.write_bytes(random.Random(seed).randbytes(size))
    return path


def part_of(*repos: str, size: int | None = None, sha256: str | None = None) -> DownloadPart:
    """Return a part that can be had from these repositories."""
    sources = tuple(HubFile(repo, "main", NAME) for repo in repos)
    return DownloadPart(filename=NAME, sources=sources, size=size, sha256=sha256)


class Notes:
    """A Watcher that remembers, and calls `on_progress(done)` as bytes come."""

    def __init__(self, on_progress: Callable[[int], None] = lambda _: None) -> None:
        self.waits: list[DownloadError] = []
        self.verified: list[int] = []
        self.progress: list[int] = []
        self.on_progress = on_progress
        self.on_verify: Callable[[int], None] = lambda _: None
        self.on_wait: Callable[[], None] = lambda: None

    def running(self, source: HubFile, done: int, total: int | None, received: int) -> None:
        self.progress.append(done)
        self.on_progress(done)

    def verifying(self, done: int, total: int, verified: int) -> None:
        self.verified.append(verified)
        self.on_verify(verified)

    def waiting(self, error: DownloadError, retry_at: float) -> None:
        self.waits.append(error)
        self.on_wait()


def fetch(
    hub: LoopbackHub,
    part: DownloadPart,
    folder: Path,
    notes: Notes | None = None,
    *,
    control: Control | None = None,
    limits: Limits = QUICK,
    token: str | None = None,
) -> DownloadedFile | None:
    """Run one transfer against the loopback Hub."""
    transfer = Transfer(
        part,
        folder,
        Hub(hub.endpoint, token),
        control=control or Control(),
        watcher=notes or Notes(),
        limits=limits,
    )
    return transfer.run()


def fetch_until(hub: LoopbackHub, part: DownloadPart, folder: Path, enough: int) -> None:
    """Run one transfer and stop it once `enough` bytes are on disk."""
    control = Control()
    notes = Notes(lambda done: control.stop() if done >= enough else None)
    assert fetch(hub, part, folder, notes, control=control) is None
