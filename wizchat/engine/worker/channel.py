"""The two pipes to the app, as messages."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from wizchat.engine.protocol import (
    Command,
    Message,
    ProtocolError,
    Shutdown,
    decode_command,
    encode,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger(__name__)

_READ_SIZE = 65_536
_GRACE_SECONDS = 5.0


@dataclass(frozen=True)
class BadLine:
    """A line that is no command."""

    line: bytes
    problem: str


class Outbox:
    """Writes events, one line each. A closed pipe is no error: the app is gone, and we follow."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()
        self._closed = False

    def send(self, event: Message) -> None:
        """Write one event; from any thread. Waits while the app does not read."""
        line = memoryview(encode(event))
        with self._lock:
            try:
                while line and not self._closed:
                    line = line[os.write(self._descriptor, line) :]
            except OSError as error:
                _logger.info("the app does not listen any more: %s", error)
                self._closed = True


class Inbox:
    """Reads commands on a thread of its own and queues them for the engine."""

    def __init__(self, descriptor: int, arrived: Callable[[Command], None]) -> None:
        self._descriptor = descriptor
        self._arrived = arrived
        self._queue: SimpleQueue[Command | BadLine | None] = SimpleQueue()

    def start(self) -> None:
        """Begin to read."""
        threading.Thread(target=self._run, name="commands", daemon=True).start()

    def take(self, wait: float | None) -> Command | BadLine | None:
        """Return the next command; None when none comes within `wait` seconds, or after `wake`.

        A `wait` of None has no end.
        """
        try:
            return self._queue.get(block=wait != 0, timeout=wait)
        except Empty:
            return None

    def wake(self) -> None:
        """End the wait for a command; from any thread."""
        self._queue.put(None)

    @property
    def empty(self) -> bool:
        """Whether nothing waits."""
        return self._queue.empty()

    def _run(self) -> None:
        rest = b""
        while chunk := self._read():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                if line.strip():
                    self._queue_line(line)
        self._post(Shutdown())
        # Whoever hangs now, in a driver or in a full pipe, hangs for nobody.
        threading.Event().wait(_GRACE_SECONDS)
        os._exit(0)

    def _read(self) -> bytes:
        try:
            return os.read(self._descriptor, _READ_SIZE)
        except OSError as error:
            _logger.info("the app's pipe broke: %s", error)
            return b""

    def _queue_line(self, line: bytes) -> None:
        try:
            command = decode_command(line)
        except ProtocolError as error:
            self._queue.put(BadLine(line, str(error)))
        else:
            self._post(command)

    def _post(self, command: Command) -> None:
        self._queue.put(command)
        self._arrived(command)
