"""How the engine worker is started."""

from __future__ import annotations

import sys


def worker_command() -> tuple[str, ...]:
    """Return the command line of the worker: this program again, as an engine.

    In a frozen app `sys.executable` is the app itself (PyInstaller, "Run-time information").
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "engine-worker")
    return (sys.executable, "-m", "wizchat", "engine-worker")
