"""How the typesetting process is started."""

from __future__ import annotations

import sys


def command() -> tuple[str, ...]:
    """Return the command line: this program again, as a typesetter.

    In a frozen app `sys.executable` is the app itself (PyInstaller, "Run-time information").
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "typesetter")
    return (sys.executable, "-m", "wizchat", "typesetter")
