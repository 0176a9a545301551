"""A bare llama.cpp loop in a process of its own, asked one thing after the other."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

import msgspec

from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.benchmark.messages import Answer, Opened, Refused, Times, answers
from wizchat.engine.command import apart, bare_loop_command
from wizchat.engine.protocol import encode

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from wizchat.engine.benchmark.messages import Command, Open

_POLL = 0.2
"""Seconds: Windows hears Ctrl+C only between two waits."""
_END = 5.0
_TAIL_BYTES = 2_000
_KILLED = frozenset({-9, -15})
"""Statuses after SIGKILL and SIGTERM: somebody else ended it, or the system for its memory."""
_EXCEPTIONS = 0xC0000000
"""From here on, a status on Windows is an exception that nobody handled: NTSTATUS, "error"."""

T = TypeVar("T")


class BareLoopFailed(Exception):
    """The loop refused or died; `why` tells."""

    def __init__(self, why: LeftOut) -> None:
        super().__init__(f"{why.reason} {why.detail}".strip())
        self.why = why


class BareProcess:
    """The process. Use as a context manager; leaving it ends the process."""

    def __init__(self) -> None:
        """Start it; raises OSError."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        try:
            self._popen = subprocess.Popen(
                bare_loop_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                **apart(),
            )
        except OSError:
            self._errors.close()
            raise
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._babbled = False
        self._reader = threading.Thread(target=self._read, name="bare-loop", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def open(self, command: Open) -> Opened:
        """Load a model; raises BareLoopFailed."""
        return self._ask(command, Opened)

    def time(self, command: Command) -> Times:
        """Measure; raises BareLoopFailed."""
        return self._ask(command, Times)

    def close(self) -> None:
        """End the process now: nothing of it has to be kept."""
        self._popen.kill()
        self._popen.wait(_END)
        self._reader.join(_END)
        for file in (self._popen.stdin, self._popen.stdout, self._errors):
            if file is not None:
                with suppress(OSError):  # closing writes what a dead process did not take
                    file.close()

    def _ask(self, command: Command, kind: type[T]) -> T:
        pipe = self._popen.stdin
        assert pipe is not None  # noqa: S101 - Popen was asked for one
        try:
            pipe.write(encode(command))
            pipe.flush()
        except OSError as error:
            raise BareLoopFailed(self._end()) from error
        while True:
            try:
                answer = self._answers.get(timeout=_POLL)
                break
            except Empty:
                continue
        if isinstance(answer, kind):
            return answer
        if isinstance(answer, Refused):
            raise BareLoopFailed(answer.why)
        raise BareLoopFailed(self._end())

    def _end(self) -> LeftOut:
        """Return how the process ended, which must not live on without its pipes."""
        try:
            status = self._popen.wait(_END)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            status = self._popen.wait()
        reason = LeftOutReason.GARBAGE if self._babbled else reason_of(status)
        return LeftOut(reason=reason, status=status, detail=self._last_words())

    def _last_words(self) -> str:
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - _TAIL_BYTES))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""

    def _read(self) -> None:
        pipe = self._popen.stdout
        try:
            for line in pipe or ():
                self._answers.put(answers.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            self._babbled = True  # whatever that was, nothing more can be believed
            self._popen.kill()
        finally:
            self._answers.put(None)


def reason_of(status: int) -> LeftOutReason:
    """Return what a status says of a process's end."""
    if status in _KILLED:
        return LeftOutReason.KILLED
    crashed = status < 0 or status >= _EXCEPTIONS
    return LeftOutReason.CRASHED if crashed else LeftOutReason.ENDED
