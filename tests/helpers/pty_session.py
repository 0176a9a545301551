"""A command in a terminal of its own: types, reads what appears, presses Ctrl+C."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Self

import psutil

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

PATIENCE = 30.0  # seconds; only a failing test waits that long
CTRL_C, CTRL_D = "\x03", "\x04"
_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class PtySession:
    """`wizchat` with arguments; its streams are one pseudo-terminal, save a file for `output`."""

    def __init__(self, *arguments: str, output: Path | None = None) -> None:
        self._terminal, theirs = pty.openpty()
        stdout = theirs if output is None else os.open(output, os.O_WRONLY | os.O_CREAT)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "wizchat", *arguments],
            stdin=theirs,
            stdout=stdout,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - it calls the system alone
            env=os.environ | {"TERM": "xterm"},
        )
        for descriptor in {theirs, stdout}:
            os.close(descriptor)
        self._unread = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)

    @property
    def process(self) -> psutil.Process:
        """The command's process."""
        return psutil.Process(self._process.pid)

    def type(self, text: str) -> None:
        """Press keys."""
        os.write(self._terminal, text.encode())

    def until(self, text: str) -> str:
        """Return what appeared up to and including `text`, without control codes."""
        end = time.monotonic() + PATIENCE
        while text not in (shown := _CODES.sub("", self._unread)):
            if not self._read(end - time.monotonic()):
                raise AssertionError(f"{text!r} did not appear in {shown!r}")
        before, _, self._unread = shown.partition(text)
        return before + text

    def ended(self) -> int:
        """Wait for the end and return the exit code."""
        end = time.monotonic() + PATIENCE
        while self._read(end - time.monotonic()):
            pass
        return self._process.wait(PATIENCE)

    def _read(self, timeout: float) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], max(timeout, 0))
        if not ready:
            return False
        try:
            data = os.read(self._terminal, 65_536)
        except OSError:  # Linux says EIO when the other side is closed
            return False
        self._unread += data.decode("utf-8", "replace")
        return bool(data)


def _take_terminal() -> None:
    """Make the terminal the session's own, so that Ctrl+C becomes SIGINT."""
    os.close(os.open(os.ttyname(0), os.O_RDWR))
