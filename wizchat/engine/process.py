"""One worker process: lines in, events out, and an end that is always noticed.

Three threads serve the pipes, so that no caller and no full pipe ever waits: one writes commands,
one reads events, one drains standard error. The worker ends by itself when its standard input
closes.
"""

from __future__ import annotations

import logging
import os
import subprocess
import threading
from dataclasses import dataclass, replace
from queue import SimpleQueue
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, BinaryIO, Protocol, cast

import msgspec

from wizchat.engine.command import apart
from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Event,
    Message,
    ProtocolError,
    Shutdown,
    decode_event,
    encode,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wizchat.engine.stderr_log import StderrLog

_logger = logging.getLogger(__name__)

LINE_BYTES = 16 * 1024 * 1024
"""Longest line that is read; the ids of a full 32,768-token window take about 200 kB."""
_LINGER = 2.0  # seconds between the end of the worker's output and its own end
_INSIST = 0.5
"""Seconds that a worker has between SIGTERM and the kill; what it does by itself comes before."""


@dataclass(frozen=True)
class ProcessEnd:
    """How a worker ended."""

    exit_code: int | None
    signal: int | None
    garbage: str = ""
    """What it wrote that is no message; it was killed for it."""
    version: int | None = None
    """The protocol it speaks, where that is not ours; it was killed for it."""
    mistake: str = ""
    """What went wrong on our side of the pipe; it was killed, for nobody heard it any more."""


class Owner(Protocol):
    """Who is told of a process; called on the process's reader thread."""

    def process_said(self, process: WorkerProcess, event: Event) -> None:
        """Take an event of the worker."""

    def process_ended(self, process: WorkerProcess, end: ProcessEnd) -> None:
        """Take the end of the worker; nothing follows it."""


class WorkerProcess:
    """A running worker. Raises OSError when the system does not start it."""

    def __init__(
        self,
        command: Sequence[str],
        log: StderrLog,
        owner: Owner,
        *,
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`environment` is added to our own."""
        self._owner = owner
        log.clear_tail()
        self._popen = subprocess.Popen(
            list(command),
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **apart(),
        )
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._stderr = _thread("engine-stderr", lambda: log.drain(_pipe(self._popen.stderr)))
        self._reader = _thread("engine-reader", self._read)
        self._writer = _thread("engine-writer", self._write)
        for thread in (self._stderr, self._reader, self._writer):
            thread.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    def send(self, message: Message) -> None:
        """Queue a command; returns at once, also when the worker does not read."""
        self._outbox.put(encode(message))

    def kill(self) -> None:
        """End the process now; `process_ended` follows."""
        self._popen.kill()

    def stop(self, timeout: float) -> None:
        """Ask it to end, and insist in the last half second of `timeout`: SIGTERM, then kill.

        Until then it may save what conversations hold. Blocks until the process is gone and its
        threads are done.
        """
        self.send(Shutdown())
        self._outbox.put(None)
        for seconds, insist in (
            (max(timeout - _INSIST, timeout / 2), self._popen.terminate),
            (min(_INSIST, timeout / 2), self._popen.kill),
        ):
            try:
                self._popen.wait(seconds)
                break
            except subprocess.TimeoutExpired:
                insist()
        self._popen.wait()
        self.join()

    def join(self) -> None:
        """Wait for the threads; only after the process ended, and not on one of them."""
        self._outbox.put(None)
        for thread in (self._stderr, self._reader, self._writer):
            if thread is not threading.current_thread():
                thread.join(_LINGER)

    def _write(self) -> None:
        pipe = _pipe(self._popen.stdin)
        try:
            with pipe:
                while (line := self._outbox.get()) is not None:
                    pipe.write(line)
                    pipe.flush()
        except OSError:
            return  # the worker is gone; the reader tells

    def _read(self) -> None:
        with _pipe(self._popen.stdout) as pipe:
            try:
                why = self._hear(pipe)
            except Exception as error:
                # Whatever it is: a worker that nobody hears any more must not stay.
                _logger.exception("hearing the worker failed")
                why = ProcessEnd(None, None, mistake=repr(error))
            if why != ProcessEnd(None, None):
                self._popen.kill()
        self._owner.process_ended(self, self._end(why))

    def _hear(self, pipe: BinaryIO) -> ProcessEnd:
        """Hand over what the worker says, to its end or to what is no event; return why it ends."""
        for line in iter(lambda: pipe.readline(LINE_BYTES), b""):
            try:
                event = decode_event(line)
            except ProtocolError as error:
                if not line.endswith(b"\n") and len(line) < LINE_BYTES:
                    break  # cut off by its death
                said = line[:200].decode("utf-8", "replace").rstrip()
                return ProcessEnd(None, None, f"{error}: {said}", _other_version(line))
            self._owner.process_said(self, event)
        return ProcessEnd(None, None)

    def _end(self, why: ProcessEnd) -> ProcessEnd:
        try:
            code = self._popen.wait(_LINGER)
        except subprocess.TimeoutExpired:  # it closed its output and lives on
            self._popen.kill()
            code = self._popen.wait()
        self._stderr.join(_LINGER)  # the log's last lines say why
        if code < 0:
            return replace(why, signal=-code)
        return replace(why, exit_code=code)


class _Hello(msgspec.Struct, tag_field="type", tag="ready"):
    protocol: int


def _other_version(line: bytes) -> int | None:
    """Return the version in a handshake that has another shape than ours, else None."""
    try:
        hello = msgspec.json.decode(line, type=_Hello)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return hello.protocol if hello.protocol != PROTOCOL_VERSION else None


def _thread(name: str, target: Callable[[], None]) -> threading.Thread:
    return threading.Thread(target=target, name=name, daemon=True)


def _pipe(stream: IO[bytes] | None) -> BinaryIO:
    return cast("BinaryIO", stream)  # Popen was asked for a pipe
