"""How the processes of the engine are started."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parents[2]
"""Their working folder. `-m wizchat` finds this very package there, and ggml, which looks for its
backends in the working folder too, does not find what lies where the app was started."""


class Apart(TypedDict):
    """Arguments of `subprocess.Popen`."""

    cwd: Path
    start_new_session: bool
    creationflags: int


def apart() -> Apart:
    """Return how each of them is kept apart from the app and from where it was started.

    In a session of its own, so that Ctrl+C in a terminal reaches the app alone; on Windows in a
    process group, and without a window.
    """
    return Apart(cwd=ROOT, start_new_session=True, creationflags=_window_flags())


def worker_command() -> tuple[str, ...]:
    """Return the command line of the worker: this program again, as an engine.

    In a frozen app `sys.executable` is the app itself (PyInstaller, "Run-time information").
    """
    return _ourselves("engine-worker")


def probe_command() -> tuple[str, ...]:
    """Return the command line of the process that asks which devices there are."""
    return _ourselves("device-probe")


def bare_loop_command() -> tuple[str, ...]:
    """Return the command line of llama.cpp alone, which the engine is measured against."""
    return _ourselves("bare-loop")


def _window_flags() -> int:
    if sys.platform == "win32":
        import subprocess  # no window waits for it

        return subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return 0


def _ourselves(role: str) -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, role)
    return (sys.executable, "-m", "wizchat", role)
