"""Runs steps one after the other, with everything their commands print kept in one log."""

from __future__ import annotations

import os
import shlex
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from steps.child import Child

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from steps.console import Console

_TAIL = 15  # lines of the log shown when a step fails
# A make that started us would hand its own job count and variables to the makes we start; another
# project's Python settings would lead pip astray.
_NOT_INHERITED = (
    "MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)  # fmt: skip


class StepFailed(Exception):
    """A step did not succeed; `advice` says what the person can do."""

    def __init__(self, title: str, reason: str, *, advice: str, tail: Sequence[str] = ()) -> None:
        super().__init__(f"{title}: {reason}")
        self.title = title
        self.reason = reason
        self.advice = advice
        self.tail = tuple(tail)


class LineReader(Protocol):
    """Reads progress out of a command's line: the part done, if it tells, and words to show."""

    def __call__(self, line: str) -> tuple[float | None, str]:
        """Return (fraction or None, detail)."""


def words(line: str) -> tuple[float | None, str]:
    """Show the line itself: the reader for commands that tell no fraction."""
    return None, line.strip()


def inherited_environment() -> dict[str, str]:
    """Return this process's environment without what would disturb the commands of a step."""
    return {name: value for name, value in os.environ.items() if name not in _NOT_INHERITED}


class Step:
    """What a step's body works with."""

    def __init__(
        self, title: str, advice: str, console: Console, log: TextIO, keep_open: Sequence[int]
    ) -> None:
        self.title = title
        self._advice = advice
        self._console = console
        self._logger = log
        self._keep_open = keep_open
        self._tail: deque[str] = deque(maxlen=_TAIL)

    def run(
        self,
        command: Sequence[str | Path],
        *,
        environment: dict[str, str] | None = None,
        folder: Path | None = None,
        read: LineReader = words,
    ) -> None:
        """Run a command to its end; raises StepFailed when it cannot start or does not succeed."""
        arguments = [str(part) for part in command]
        self.note(f"$ {shlex.join(arguments)}")
        try:
            child = Child(
                arguments,
                environment=inherited_environment() | (environment or {}),
                folder=folder,
                keep_open=self._keep_open,
            )
        except OSError as error:
            raise self.failed(f"{arguments[0]} could not be started ({error.strerror})") from error
        try:
            status = self._follow(child, read)
        except BaseException:
            child.stop()
            raise
        if status:
            raise self.failed(f"{arguments[0]} ended with status {status}")

    def show(self, fraction: float | None, detail: str = "") -> None:
        """Show how far the step is."""
        self._console.update(fraction, detail)

    def note(self, line: str) -> None:
        """Write a line to the log."""
        self._tail.append(line)
        self._logger.write(line + "\n")
        self._logger.flush()

    def failed(self, reason: str, advice: str = "") -> StepFailed:
        """Return the error that ends this step, with what its commands printed last."""
        return StepFailed(self.title, reason, advice=advice or self._advice, tail=self._tail)

    def _follow(self, child: Child, read: LineReader) -> int:
        fraction, detail = None, ""
        for line in child.lines():
            if line is not None:
                self.note(line)
                found, said = read(line)
                fraction = fraction if found is None else found
                detail = said or detail
            self._console.update(fraction, detail)
        return child.wait()


class Steps:
    """All steps of one start; they share a console and a log."""

    def __init__(self, console: Console, log_file: Path, keep_open: Sequence[int] = ()) -> None:
        self._console = console
        self._keep_open = keep_open
        self.log_file = log_file
        log_file.parent.mkdir(parents=True, exist_ok=True)
        self._logger = log_file.open("w", encoding="utf-8", errors="replace")

    @contextmanager
    def step(self, title: str, *, advice: str) -> Iterator[Step]:
        """Show a step while its body runs; `advice` is for people whose step failed.

        What the system refuses (a full disk, a folder that is not writable) is a failed step too.
        """
        self._logger.write(f"\n== {title} ({time.strftime('%Y-%m-%d %H:%M:%S')})\n")
        self._console.begin(title)
        try:
            yield Step(title, advice, self._console, self._logger, self._keep_open)
        except StepFailed:
            self._console.end("failed")
            raise
        except OSError as error:
            self._console.end("failed")
            raise StepFailed(title, str(error), advice=advice) from error
        except BaseException:
            self._console.end("stopped")
            raise
        self._console.end("done")

    def say(self, text: str) -> None:
        """Show a line of its own, and log it."""
        self._logger.write(text + "\n")
        self._console.say(text)

    def close(self) -> None:
        """Close the log."""
        self._logger.close()
