"""How the engine worker is started."""

from __future__ import annotations

import sys


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


def _ourselves(role: str) -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, role)
    return (sys.executable, "-m", "wizchat", role)
