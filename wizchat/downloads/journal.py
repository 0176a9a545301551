"""The download list on disk, so that it survives a restart and a crash."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Any

import msgspec

from wizchat.desktop.atomic import set_aside, write_atomically
from wizchat.downloads.errors import DownloadError, Unexpected
from wizchat.downloads.items import (  # msgspec reads them
    DownloadedFile,
    DownloadItem,
    DownloadState,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


VERSION = 1

_logger = logging.getLogger(__name__)


class SavedError(msgspec.Struct, frozen=True):
    """A DownloadError by the name of its class."""

    name: str
    data: dict[str, Any]


class SavedItem(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the list. How many bytes there are is not saved: the part on disk tells."""

    item: DownloadItem
    state: DownloadState
    sizes: dict[int, int] = {}
    error: SavedError | None = None
    files: tuple[DownloadedFile, ...] = ()


class SavedList(msgspec.Struct, frozen=True, kw_only=True):
    """The whole file."""

    version: int = VERSION
    items: tuple[SavedItem, ...] = ()


class Journal:
    """Reads and writes the list; every write replaces the file atomically."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.broken: Path | None = None
        """Where a file that could not be read was moved to."""

    def load(self) -> tuple[SavedItem, ...]:
        """Return the saved rows; a file that cannot be read is kept aside and the list is empty."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            return self._keep_aside(str(error))  # else the next save would replace it
        try:
            saved = msgspec.json.decode(data, type=SavedList)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            return self._keep_aside(str(error))
        if saved.version != VERSION:
            return self._keep_aside(f"version {saved.version}")
        return saved.items

    def save(self, items: Iterable[SavedItem]) -> bool:
        """Write the list; return False when that failed, the old list kept.

        On a full disk, or with the path of a folder whose name is no text.
        """
        try:
            data = msgspec.json.format(msgspec.json.encode(SavedList(items=tuple(items))), indent=1)
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, data)
        except (OSError, UnicodeEncodeError) as error:
            _logger.warning("the download list could not be saved: %s", error)
            return False
        return True

    def _keep_aside(self, why: str) -> tuple[SavedItem, ...]:
        try:
            self.broken = set_aside(self._path)
        except OSError as error:
            _logger.warning("%s cannot be kept aside: %s", self._path, error)
        _logger.warning("the download list was broken (%s); kept as %s", why, self.broken)
        return ()


def saved_error(error: DownloadError | None) -> SavedError | None:
    """Return an error in the form that is saved."""
    if error is None:
        return None
    data = {f.name: getattr(error, f.name) for f in dataclasses.fields(error)}  # type: ignore[arg-type]
    return SavedError(type(error).__name__, data)


def loaded_error(saved: SavedError | None) -> DownloadError | None:
    """Return the error that was saved."""
    if saved is None:
        return None
    for kind in DownloadError.__subclasses__():
        if kind.__name__ == saved.name:
            try:
                return msgspec.convert(saved.data, kind)
            except msgspec.ValidationError:
                break
    return Unexpected(saved.name)
