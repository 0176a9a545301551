"""Runs WizChat's commands as a person does: in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from typing import NamedTuple

TIMEOUT = 60.0  # seconds; only a failing test waits that long


class Ended(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


def wizchat(*arguments: str, stdin: bytes = b"") -> Ended:
    """Run `wizchat` with these arguments and return how it ended; no stream is a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "wizchat", *arguments],
        input=stdin,
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
