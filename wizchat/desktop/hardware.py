"""What this computer has to compute with."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from wizchat.desktop.cgroup import Limits, limits

_PATIENCE: Final = 5.0
"""Seconds that another program has to tell something."""


@dataclass(frozen=True)
class Computer:
    """Memory and processor, as far as this process may use them; memory in bytes."""

    memory_total: int
    memory_available: int
    physical_cores: int
    logical_cores: int
    cpu: str
    """What the maker calls the processor; may be empty."""

    @classmethod
    def look(cls) -> Computer:
        """Return this computer now. Raises nothing.

        Takes milliseconds, the first time on macOS up to five seconds: it asks another program for
        the processor's name. So it does not belong on the interface's thread.

        In a container the limits of its control group count where they are stricter.
        """
        return cls.within(_limits())

    @classmethod
    def within(cls, limit: Limits) -> Computer:
        """Return this computer as a process with these limits sees it."""
        import psutil  # only now: the window does not wait for it

        memory = psutil.virtual_memory()
        logical = _least(_allowed_processors(), limit.cores)
        physical = _least(psutil.cpu_count(logical=False) or logical, logical)
        return cls(
            memory_total=_least(memory.total, limit.memory),
            memory_available=_least(memory.available, limit.memory_free),
            physical_cores=physical,
            logical_cores=logical,
            cpu=_cpu_name(),
        )


@dataclass(frozen=True)
class Accelerator:
    """A GPU with memory of its own (or unified memory); bytes."""

    name: str
    memory_total: int
    memory_free: int


def logical_cores() -> int:
    """Return how many logical processors this process may use; at once, and raises nothing."""
    return _least(_allowed_processors(), _limits().cores)


def _limits() -> Limits:
    return limits() if sys.platform == "linux" else Limits()


def _least(value: int, limit: int | None) -> int:
    return value if limit is None else min(value, limit)


def _allowed_processors() -> int:
    """How many processors this process may run on; only Linux and Windows restrict that."""
    import psutil

    try:
        return len(psutil.Process().cpu_affinity() or [])
    except (AttributeError, psutil.Error):
        return os.cpu_count() or 1


@cache
def _cpu_name() -> str:
    """Return what the maker calls the processor.

    `platform.processor()` starts a program on most systems, and waits for it however long it takes.
    """
    if sys.platform == "darwin":
        return _output_of("/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string")
    if sys.platform == "win32":
        import winreg

        key = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return str(winreg.QueryValueEx(opened, "ProcessorNameString")[0]).strip()
        except OSError:
            return os.environ.get("PROCESSOR_IDENTIFIER", "")
    return _linux_cpu_name(Path("/proc/cpuinfo")) or platform.machine()


def _linux_cpu_name(path: Path) -> str:
    """Return the model name; ARM processors have none and yield an empty string."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    for line in lines:
        key, _, value = line.partition(":")
        if key.strip() == "model name":
            return " ".join(value.split())
    return ""


def _output_of(*command: str) -> str:
    import subprocess

    try:
        done = subprocess.run(
            command, capture_output=True, timeout=_PATIENCE, check=True, text=True
        )
    except (OSError, subprocess.SubprocessError):
        return platform.machine()
    return done.stdout.strip()
