"""What can go wrong with files of conversations, each with the data that its words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ExchangeError(Exception):
    """A file of conversations cannot be read; nothing was changed."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = path
        self.detail = detail


class UnknownFormat(ExchangeError):
    """The file is none of those that can be read."""


class MalformedChats(ExchangeError):
    """The file is one of those that can be read, and damaged or cut short; `detail` is English."""


class NewerFormat(ExchangeError):
    """A later version of a program wrote the file in a way that is not known here."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, f"version {found}, known up to {known}")
        self.found = found
        self.known = known


class TooLarge(ExchangeError):
    """The file, or what it unpacks to, is larger than is read into memory. Sizes in bytes."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(path, f"{size} bytes, limit {limit}")
        self.size = size
        self.limit = limit


class NoConversations(ExchangeError):
    """The file is sound and holds no message that could be shown."""


class UnreadableFile(ExchangeError):
    """The operating system does not give the file; `detail` is its reason."""
