"""Files, folders and archives as one thing: names and bytes, with a limit on how many."""

from __future__ import annotations

import errno
import os
import stat
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, Protocol

from wizchat.chat.exchange.errors import MalformedChats, TooLarge, UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES: Final = 512 * 1024 * 1024
"""Of all that is read at once. The largest ChatGPT exports people tell of are below it."""

MOST_FILES: Final = 20_000
_DEEPEST: Final = 6
ENDINGS: Final = (".json", ".jsonl", ".chat")

_ZIP_ERRORS: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
)  # fmt: skip
"""What zipfile raises for damaged and encrypted archives and methods it does not know."""


class Bundle(Protocol):
    """Several files that were given as one."""

    path: Path

    def names(self) -> tuple[str, ...]:
        """Return the names that conversations may have, with slashes, in order."""

    def read(self, name: str) -> bytes:
        """Return a file. Raises TooLarge, MalformedChats, UnreadableFile."""


def read_file(path: Path, limit: int = MOST_BYTES) -> bytes:
    """Return a file's bytes. Raises TooLarge, UnreadableFile."""
    try:
        # Asked before it is opened: opening a pipe would wait for whoever writes into it.
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise UnreadableFile(path, os.strerror(errno.EINVAL))
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(limit + 1) if size <= limit else b""
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    if max(size, len(data)) > limit:
        raise TooLarge(path, max(size, len(data)), limit)
    return data


class Folder:
    """The files in a folder and those below it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = MOST_BYTES

    def names(self) -> tuple[str, ...]:
        """Return the names of files that may hold conversations.

        Raises TooLarge for too many of them, UnreadableFile.
        """
        found: list[str] = []
        for folder, below, files in os.walk(self.path, onerror=self._refuse):
            here = Path(folder).relative_to(self.path)
            if len(here.parts) >= _DEEPEST:
                below.clear()
            below.sort()
            found += [(here / name).as_posix() for name in sorted(files) if name.endswith(ENDINGS)]
            if len(found) > MOST_FILES:
                raise TooLarge(self.path, len(found), MOST_FILES)
        return tuple(found)

    def read(self, name: str) -> bytes:
        """Return a file. Raises TooLarge, UnreadableFile."""
        data = read_file(self.path / name, self._left)
        self._left -= len(data)
        return data

    def _refuse(self, error: OSError) -> None:
        if error.filename == str(self.path):
            raise UnreadableFile(self.path, error.strerror or str(error)) from error


class Archive:
    """The files in a zip archive. Sizes that it states are not believed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = MOST_BYTES

    def names(self) -> tuple[str, ...]:
        """Return the names of files that may hold conversations.

        Raises TooLarge for too many of them, UnreadableFile, MalformedChats.
        """
        with self._opened() as archive:
            names = [name for name in archive.namelist() if name.endswith(ENDINGS)]
        if len(names) > MOST_FILES:
            raise TooLarge(self.path, len(names), MOST_FILES)
        return tuple(names)

    def read(self, name: str) -> bytes:
        """Return a file. Raises TooLarge, UnreadableFile, MalformedChats."""
        with self._opened() as archive, archive.open(name) as file:
            data = file.read(self._left + 1)
        if len(data) > self._left:
            raise TooLarge(self.path / PurePosixPath(name).name, len(data), MOST_BYTES)
        self._left -= len(data)
        return data

    @contextmanager
    def _opened(self) -> Iterator[zipfile.ZipFile]:
        try:
            with zipfile.ZipFile(self.path) as archive:
                yield archive
        except OSError as error:
            raise UnreadableFile(self.path, error.strerror or str(error)) from error
        except _ZIP_ERRORS as error:
            raise MalformedChats(self.path, str(error)) from error
