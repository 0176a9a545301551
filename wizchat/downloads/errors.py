"""What can end or delay a download, each with the data that a person's message needs.

The words for people are written by the interface. Stopping a download is not an error.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


class DownloadError(Exception):
    """A download did not go on; the subclass says why, its fields with what."""

    def __str__(self) -> str:
        """Return name and fields, for logs."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}  # type: ignore[arg-type]
        inner = ", ".join(f"{name}={value!r}" for name, value in values.items())
        return f"{type(self).__name__}({inner})"


@dataclass(eq=False)
class NotEnoughSpace(DownloadError):
    """The folder's disk lacks room, found before or while writing; what came so far is kept."""

    needed: int
    """Bytes still to be written, with the margin."""
    free: int
    folder: str


@dataclass(eq=False)
class HashMismatch(DownloadError):
    """Every byte came and the sha256 is another one, twice; the bytes were discarded."""

    expected: str
    found: str


@dataclass(eq=False)
class SizeMismatch(DownloadError):
    """The Hub's size is not the one that the item is known to have."""

    expected: int
    found: int


@dataclass(eq=False)
class DifferentFile(DownloadError):
    """The Hub names another sha256 than the item's: the repository's file was changed."""

    repo: str
    file: str
    expected: str
    found: str


@dataclass(eq=False)
class NoChecksum(DownloadError):
    """Neither the item nor the Hub knows a sha256, so the file could never be verified."""

    repo: str
    file: str


@dataclass(eq=False)
class Gone(DownloadError):
    """The Hub has no such repository, revision or file (404), or has disabled it."""

    repo: str
    file: str


@dataclass(eq=False)
class AuthNeeded(DownloadError):
    """The repository asks for a login (401, 403)."""

    repo: str
    gated: bool
    """True: a person must accept the repository's terms on its page first."""


@dataclass(eq=False)
class RateLimited(DownloadError):
    """Too many requests (429)."""

    retry_after: float | None
    """Seconds the Hub asks to wait; None when it does not say."""


@dataclass(eq=False)
class Offline(DownloadError):
    """The Hub was not reached, or the connection broke or stalled."""

    detail: str
    """The network layer's own words, for a log or a fold-out."""


@dataclass(eq=False)
class ServerError(DownloadError):
    """The server failed (5xx) or refused in a way that has no name of its own."""

    status: int


@dataclass(eq=False)
class BadAnswer(DownloadError):
    """The server's answer breaks HTTP's rules for ranges, so its bytes cannot be placed."""

    detail: str


@dataclass(eq=False)
class DiskFailed(DownloadError):
    """Reading or writing failed for another reason than a full disk."""

    errno: int | None
    path: str


@dataclass(eq=False)
class NameTaken(DownloadError):
    """Another file of that name is in the folder; it is left as it is."""

    path: str


@dataclass(eq=False)
class UnsafeName(DownloadError):
    """The file's name could not be used in a folder on every system."""

    name: str


@dataclass(eq=False)
class AlreadyDownloading(DownloadError):
    """Another process is downloading the same file into the same folder."""

    path: str


@dataclass(eq=False)
class Unexpected(DownloadError):
    """A fault of the program itself; its log has more."""

    detail: str
