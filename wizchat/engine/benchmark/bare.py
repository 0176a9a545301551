"""A bare llama.cpp loop in a process of its own, asked one thing after the other."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

import msgspec

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
    """The loop refused or died; `str()` is what it said last."""

    def __init__(self, said: str, *, crashed: bool = False) -> None:
        super().__init__(said)
        self.crashed = crashed
        """Whether the system ended it for what it did."""


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
            raise BareLoopFailed(str(error)) from error
        while True:
            try:
                answer = self._answers.get(timeout=_POLL)
                break
            except Empty:
                continue
        if isinstance(answer, kind):
            return answer
        if isinstance(answer, Refused):
            raise BareLoopFailed(answer.detail)
        status = self._popen.wait()
        raise BareLoopFailed(self._last_words(status), crashed=_is_crash(status))

    def _last_words(self, status: int) -> str:
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - _TAIL_BYTES))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        said = f" ({lines[-1]})" if lines else ""
        return f"{_how(status)}{said}"

    def _read(self) -> None:
        pipe = self._popen.stdout
        try:
            for line in pipe or ():
                self._answers.put(answers.decode(line))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            self._popen.kill()  # whatever that was, nothing more can be believed
        finally:
            self._answers.put(None)


def _is_crash(status: int) -> bool:
    """Whether a status is a signal (POSIX, below zero) or an exception (Windows)."""
    return (status < 0 and status not in _KILLED) or status >= _EXCEPTIONS


def _how(status: int) -> str:
    if status in _KILLED:
        return f"it was killed with signal {-status}"
    if not _is_crash(status):
        return f"it ended with status {status}"
    if status > 0:
        return f"it crashed with exception {status:#x}"
    return f"it crashed with signal {-status}, {signal.strsignal(-status) or 'unknown'}"
