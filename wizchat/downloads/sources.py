"""The places that one file can be had from, best first, and which of them is tried next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.downloads.errors import DownloadError, Gone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.downloads.items import HubFile


class Sources:
    """A ring of sources; those that cannot serve the file are dropped for this run."""

    def __init__(self, sources: Iterable[HubFile]) -> None:
        self._ring = list(sources)
        self._first_error: DownloadError | None = None

    def current(self) -> HubFile:
        """Return the source whose turn it is; raises the first failure once none is left."""
        if not self._ring:
            raise self._first_error or Gone("", "")
        return self._ring[0]

    def rotate(self) -> None:
        """Let the next source try."""
        self._ring.append(self._ring.pop(0))

    def drop(self, error: DownloadError) -> None:
        """Do without the current source, which failed for good."""
        self._ring.pop(0)
        self._first_error = self._first_error or error
