"""One child process whose lines are read while it runs, and that never outlives its reader."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

TICK = 0.2  # seconds between two looks at a silent child
_GRACE = 5.0  # seconds between asking a child to end and ending it


class Child:
    """A command in a session of its own, so that ending it ends what it started too.

    Its standard input is empty. `keep_open` are file descriptors it inherits: a lock among them is
    held until the last descendant is gone, even when this process is killed.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        folder: Path | None = None,
        keep_open: Sequence[int] = (),
    ) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=environment,
            start_new_session=True,
            pass_fds=keep_open,
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def lines(self) -> Iterator[str | None]:
        """Yield every line as it comes, and None whenever TICK seconds passed without one."""
        while True:
            try:
                line = self._lines.get(timeout=TICK)
            except queue.Empty:
                yield None
                continue
            if line is None:
                return
            yield line

    def wait(self) -> int:
        """Return the exit status; call it after the last line."""
        return self._process.wait()

    def stop(self) -> None:
        """End the child and all it started; harmless when it has ended."""
        self._signal(signal.SIGTERM)
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self._process.wait()

    def _signal(self, number: signal.Signals) -> None:
        try:
            os.killpg(self._process.pid, number)
        except (ProcessLookupError, PermissionError):  # macOS says the latter of a zombie
            return

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - a pipe, as asked for above
        with self._process.stdout as stream:
            for line in stream:
                self._lines.put(line.decode("utf-8", "replace").rstrip())
        self._lines.put(None)
