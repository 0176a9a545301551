"""The worker's standard error: kept in a file that rotates, its end also in memory.

Draining never stops: a full disk loses log lines, but a pipe nobody reads would freeze the worker.
"""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_logger = logging.getLogger(__name__)

FILE_BYTES = 1_000_000
"""Size at which the file is set aside as `<name>.1`, replacing the one before."""
_CHUNK = 65_536
_TAIL_LINES = 200
_LINE_BYTES = 4_096


class StderrLog:
    """Where a worker's standard error goes. `drain` runs on a thread; `tail` on any."""

    def __init__(self, path: Path, file_bytes: int = FILE_BYTES) -> None:
        self._path = path
        self._file_bytes = file_bytes
        self._lines: deque[bytes] = deque(maxlen=_TAIL_LINES)

    def drain(self, stream: BinaryIO) -> None:
        """Copy `stream` line by line until it ends, then close it."""
        with stream:
            file = self._open()
            for line in iter(lambda: stream.readline(_CHUNK), b""):
                self._lines.append(line[:_LINE_BYTES])
                file = self._write(file, line)
            if file is not None:
                file.close()

    def tail(self, lines: int = 20) -> str:
        """Return the last lines written by the newest worker."""
        last = list(self._lines)[-lines:]
        return b"".join(last).decode("utf-8", "replace").strip()

    def clear_tail(self) -> None:
        """Forget the lines of the worker before; the file keeps them."""
        self._lines.clear()

    def _open(self) -> BinaryIO | None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return self._path.open("ab")
        except OSError as error:
            _logger.info("no engine log at %s: %s", self._path, error)
            return None

    def _write(self, file: BinaryIO | None, line: bytes) -> BinaryIO | None:
        if file is None:
            return None
        try:
            file.write(line)
            file.flush()
            if file.tell() >= self._file_bytes:
                file.close()
                self._set_aside()
                return self._open()
        except OSError as error:
            _logger.info("the engine log cannot be written: %s", error)
            _close_quietly(file)
            return None
        return file

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(self._path.name + ".1"))
        except OSError as error:
            # On Windows somebody has it open. It grows until the next line, or the one after.
            _logger.debug("the engine log cannot be set aside: %s", error)


def _close_quietly(file: BinaryIO) -> None:
    try:
        file.close()
    except OSError as error:  # closing writes what is buffered, on the same full disk
        _logger.debug("closing the engine log: %s", error)
