"""The app in the place of itself: started once more when everything is kept and closed."""

from __future__ import annotations

import os
import sys
from typing import Final

_REPLACES: Final = sys.platform not in {"win32", "darwin"}
"""Whether a program may take the place of this one in its process.

That keeps the terminal, and what a launcher holds open until the process ends. On Windows the new
one gets a process of its own anyway, and a Mac's window server knows a process by what it was.
"""


def command() -> tuple[str, ...]:
    """Return the command line: this program again, with its window.

    In a frozen app `sys.executable` is the app itself (PyInstaller, "Run-time information").
    """
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "wizchat")


def start_again() -> None:
    """Start the app; this process is over with it or is to end now. Raises OSError.

    Nobody else may hold the claim to be the running app: `SingleInstance.release` comes before.
    """
    words = command()
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        # It is to unpack itself as at any start (PyInstaller, "Independent subprocess").
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if _REPLACES:
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(words[0], words, environment)  # noqa: S606 - ourselves, and no shell
    import subprocess  # no window waits for it

    subprocess.Popen(words, env=environment, close_fds=True, start_new_session=True)
