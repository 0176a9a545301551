"""What makes a build for one processor unfit for another."""

from __future__ import annotations

import hashlib
import platform
import subprocess
import sys
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
# x86 says `model name` and `flags`; arm64 says `CPU implementer`, `CPU part` and `Features`.
_NAMES = ("model name", "CPU implementer", "CPU part")
_FLAGS = ("flags", "Features")


def identity() -> str:
    """Return a digest of the processor's model and instruction sets.

    Two computers, or one virtual machine on two hosts, with the same digest run the same native
    build.
    """
    system = (sys.platform, platform.machine())
    return hashlib.sha256("\n".join((*system, *_facts())).encode()).hexdigest()[:12]


def _facts() -> list[str]:
    if sys.platform == "darwin":
        question = ("sysctl", "-n", "machdep.cpu.brand_string")
        return [subprocess.run(question, capture_output=True, text=True, check=False).stdout]
    try:
        text = _CPUINFO.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return [platform.processor()]
    return facts_in(text)


def facts_in(cpuinfo: str) -> list[str]:
    """Return the telling lines of /proc/cpuinfo, each once (cores may differ), flags sorted."""
    found = set()
    for line in cpuinfo.splitlines():
        name, value = (part.strip() for part in line.partition(":")[::2])
        if name in _NAMES:
            found.add(f"{name}: {value}")
        elif name in _FLAGS:
            found.add(f"{name}: {' '.join(sorted(value.split()))}")
    return sorted(found)
