"""How a command ends: exit codes, and the one exception that carries words for a person."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    OK = 0
    FAILED = 1
    """It could not be done; standard error says why."""
    USAGE = 2
    """The command or its input is not one that WizChat takes."""
    NO_MODEL = 3
    """No model is installed, or not the one that was named."""
    STOPPED = 130
    """Ctrl+C; 128 + SIGINT, as shells count."""


class Refusal(Exception):
    """The command ends here; `str()` is one sentence or two for standard error."""

    def __init__(self, words: str, code: ExitCode = ExitCode.FAILED) -> None:
        super().__init__(words)
        self.code = code
