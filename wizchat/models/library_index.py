"""The library's list on disk: whole at all times, shared by every process of the app."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from wizchat.desktop.atomic import set_aside, write_atomically
from wizchat.models.errors import LibraryNotSaved
from wizchat.models.installed import InstalledModel, decode_index, encode_index

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WAIT = 10.0
"""Seconds that a change waits for another process's change."""

_logger = logging.getLogger(__name__)


class LibraryIndex:
    """Reads and changes the index file. Not for several threads at once."""

    def __init__(self, path: Path) -> None:
        self.broken: Path | None = None
        """Where an index that could not be read was kept."""
        self._path = path
        self._last: tuple[InstalledModel, ...] = ()
        self._lock = FileLock(path.with_name(path.name + ".lock"))

    def read(self) -> tuple[InstalledModel, ...]:
        """Return the models of the file.

        One that cannot be read is set aside, and what was last read or written counts; so it does
        for a file that has vanished.
        """
        try:
            self._last = decode_index(self._path.read_bytes())
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            _logger.info("the list of models cannot be read: %s", error)
            try:
                self.broken = set_aside(self._path)
            except OSError:
                self.broken = self._path
        return self._last

    @contextmanager
    def changing(self) -> Iterator[list[InstalledModel]]:
        """Yield the models as a list to change; it is written when the block ends well.

        Other processes wait meanwhile, so no change of theirs is lost. Raises LibraryNotSaved.
        """
        try:
            with self._lock.acquire(timeout=_WAIT):
                models = list(self.read())
                yield models
                write_atomically(self._path, encode_index(tuple(models)))
                self._last = tuple(models)
        except Timeout as error:
            raise LibraryNotSaved(self._path, None) from error
        except OSError as error:
            raise LibraryNotSaved(self._path, error.errno) from error
