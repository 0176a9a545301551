"""Asks which devices there are, in a process that a graphics driver may crash or hang."""

from __future__ import annotations

import logging
import threading
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from wizchat.engine.command import apart
from wizchat.engine.protocol import Device

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

LIMIT = 15.0
"""Seconds. A driver that wakes its device for the first time after a start takes up to five."""

_LINGER = 2.0
_LINES = 256
_LINE_BYTES = 65_536
_ERROR_BYTES = 2_000

_logger = logging.getLogger(__name__)
_lines: msgspec.json.Decoder[Device] = msgspec.json.Decoder(Device)


class ProbeEnd(StrEnum):
    """How the process that asked came back."""

    COMPLETE = "complete"
    DIED = "died"
    HUNG = "hung"
    """It was still asking when its time was over, and was killed."""
    NOT_STARTED = "not_started"


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen, also when the process that looked did not come back."""

    end: ProbeEnd
    devices: tuple[Device, ...] = ()
    """All it had said until then."""
    detail: str = ""
    """Its exit status and the last of what it wrote to standard error."""


def probe(command: Sequence[str], limit: float = LIMIT) -> Sighting:
    """Run `command`, which writes one Device a line and then an empty line.

    Whatever the process does, this returns after `limit` seconds and a little: what it said before
    its end counts.
    """
    import subprocess  # no window waits for it

    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **apart(),
        )
    except OSError as error:
        return Sighting(end=ProbeEnd.NOT_STARTED, detail=str(error))
    said = _Said(cast("BinaryIO", process.stdout), cast("BinaryIO", process.stderr))
    hung = not _ended(process, said, monotonic() + limit)
    if hung:
        process.kill()
    status = process.wait()
    said.finish()
    end = ProbeEnd.HUNG if hung else ProbeEnd.COMPLETE if said.complete else ProbeEnd.DIED
    detail = "" if end is ProbeEnd.COMPLETE else f"status {status}\n{said.errors}".strip()
    return Sighting(end=end, devices=tuple(said.devices), detail=detail)


def _ended(process: subprocess.Popen[bytes], said: _Said, until: float) -> bool:
    """Wait for all that is said and the end; False when that takes too long.

    A driver may keep the process from ending although everything was said: that is no harm. Or a
    child of the process keeps its pipes open when it has ended.
    """
    said.reader.join(max(0.0, until - monotonic()))
    if said.reader.is_alive():
        return process.poll() is not None
    if said.complete:
        process.kill()
        return True
    import subprocess

    try:
        process.wait(max(0.0, until - monotonic()))
    except subprocess.TimeoutExpired:
        return False
    return True


class _Said:
    """Reads both pipes until the devices are complete or the process is gone, and closes them.

    Each is closed by the thread that reads it: from another one, closing would wait for the read.
    """

    def __init__(self, out: BinaryIO, err: BinaryIO) -> None:
        self.devices: list[Device] = []
        self.complete = False
        self.errors = ""
        self._out, self._err = out, err
        self.reader = threading.Thread(target=self._read, name="probe-reader", daemon=True)
        self._drain = threading.Thread(target=self._read_errors, name="probe-errors", daemon=True)
        self.reader.start()
        self._drain.start()

    def finish(self) -> None:
        """Wait for the threads, after the process has ended; a child of it may hold a pipe open."""
        self.reader.join(_LINGER)
        self._drain.join(_LINGER)

    def _read(self) -> None:
        with self._out:
            for _ in range(_LINES):
                line = self._out.readline(_LINE_BYTES)
                if line in (b"\n", b"\r\n"):
                    self.complete = True
                if self.complete or not line:
                    return
                self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            self.devices.append(_lines.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            # A driver that prints where it should not.
            _logger.info("the device probe said something else: %s", error)

    def _read_errors(self) -> None:
        tail = b""
        with self._err:
            while chunk := self._err.readline(_LINE_BYTES):
                tail = (tail + chunk)[-_ERROR_BYTES:]
                self.errors = tail.decode("utf-8", "replace").strip()
