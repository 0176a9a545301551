"""Limits that a container or a service puts on this process (Linux control groups).

Both versions of the interface are read:
https://docs.kernel.org/admin-guide/cgroup-v2.html (memory.max, memory.current, cpu.max) and
https://docs.kernel.org/admin-guide/cgroup-v1/memory.html (limit_in_bytes, usage_in_bytes).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_LIMIT = 2**60
"""Version 1 says "none" with a number near 2**63."""


@dataclass(frozen=True)
class Limits:
    """What this process may use; None where nothing is limited."""

    memory: int | None = None
    """Bytes."""
    memory_free: int | None = None
    """Bytes left below the limit; the file cache counts as free."""
    cores: int | None = None


def limits(root: Path = Path("/")) -> Limits:
    """Return the strictest limits on the way from this process's group to the top.

    `root` is where /proc and /sys are found. Whatever cannot be read does not limit.
    """
    found = [_limits_of(folder) for folder in _groups(root)]
    return Limits(
        memory=_least(limit.memory for limit in found),
        memory_free=_least(limit.memory_free for limit in found),
        cores=_least(limit.cores for limit in found),
    )


def _groups(root: Path) -> list[Path]:
    """Folders of this process's groups and all groups above them, in both versions.

    Inside a container the path may name a group of the host that is not visible here: the way up
    then ends at the mount, which shows the container's own group.
    """
    folders: list[Path] = []
    for line in _read(root / "proc/self/cgroup").splitlines():
        hierarchy, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        mount = root / "sys/fs/cgroup"
        if hierarchy != "0":
            controller = {"memory", "cpu"} & set(controllers.split(","))
            if not controller:
                continue
            mount /= min(controller)
        parts = [part for part in path.split("/") if part not in ("", "..")]
        folders += [mount.joinpath(*parts[:depth]) for depth in range(len(parts), -1, -1)]
    return folders


def _limits_of(folder: Path) -> Limits:
    memory = _number(folder / "memory.max") or _number(folder / "memory.limit_in_bytes")
    if memory is None or memory >= _NO_LIMIT:
        return Limits(cores=_cores(folder))
    used = _number(folder / "memory.current") or _number(folder / "memory.usage_in_bytes") or 0
    used -= _file_cache(folder)
    return Limits(memory, max(0, memory - max(0, used)), _cores(folder))


def _cores(folder: Path) -> int | None:
    quota, _, period = _read(folder / "cpu.max").partition(" ")
    if not period:
        quota, period = _read(folder / "cpu.cfs_quota_us"), _read(folder / "cpu.cfs_period_us")
    if not (quota.isdigit() and period.strip().isdigit() and int(quota) and int(period)):
        return None
    return max(1, math.ceil(int(quota) / int(period)))


def _file_cache(folder: Path) -> int:
    """Bytes of the group that the kernel gives back when they are needed."""
    fields = dict(
        line.split(" ", 1) for line in _read(folder / "memory.stat").splitlines() if " " in line
    )
    cached = fields.get("total_inactive_file", fields.get("inactive_file", "0"))
    return int(cached) if cached.isdigit() else 0


def _number(path: Path) -> int | None:
    text = _read(path)
    return int(text) if text.isdigit() else None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _least(values: Iterable[int | None]) -> int | None:
    return min((value for value in values if value is not None), default=None)
