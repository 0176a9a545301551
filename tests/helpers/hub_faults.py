"""What can go wrong at the loopback Hub, switched on and off while it runs."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace

HUB = "hub"
"""The origin that knows repositories: metadata, and redirects for file contents."""
CDN = "cdn"
"""The other origin, which has the bytes."""


@dataclass(kw_only=True)
class Fault:
    """One thing that goes wrong; applies to requests that fit `where`, `method` and `contains`."""

    where: str = CDN
    method: str | None = None
    contains: str = ""
    """Part of the requested path, such as a repository's name."""
    times: int | None = None
    """How many requests are hit; None for all."""

    status: int | None = None
    """Answer with this status and no file."""
    headers: dict[str, str] = field(default_factory=dict)
    """Further headers of that answer, such as Retry-After or X-Error-Code."""
    cut_after: int | None = None
    """Close the connection after this many bytes of a body that promised more."""
    reset: bool = False
    """Cut with a TCP reset instead of an orderly close."""
    stall_after: int | None = None
    """Send this many bytes (the Hub: none) and then nothing, the connection left open."""
    ignore_range: bool = False
    """Answer 200 with the whole file."""
    content_range: str | None = None
    """Send this Content-Range instead of the true one."""
    corrupt_at: int | None = None
    """Flip the byte at this offset of the file."""
    drop: bool = False
    """Close the connection without an answer."""


class Faults:
    """The faults in force; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._released = threading.Event()

    def add(self, fault: Fault) -> None:
        """Put a fault in force, after those already there."""
        with self._lock:
            self._faults.append(replace(fault))

    def clear(self) -> None:
        """End every fault; what stalls is cut."""
        with self._lock:
            self._faults.clear()
            self._released.set()
            self._released = threading.Event()

    def match(self, where: str, method: str, path: str) -> Fault | None:
        """Return the first fault that hits this request, and count it."""
        with self._lock:
            for fault in self._faults:
                fits = fault.where == where and fault.method in {None, method}
                if not fits or fault.contains not in path or fault.times == 0:
                    continue
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None

    def stall(self) -> None:
        """Return when the faults are cleared."""
        with self._lock:
            released = self._released
        released.wait()


def gone(contains: str = "") -> Fault:
    """The Hub has no such file any more."""
    return Fault(
        where=HUB, contains=contains, status=404, headers={"X-Error-Code": "EntryNotFound"}
    )


def gated(contains: str = "", status: int = 403) -> Fault:
    """The repository asks for its terms to be accepted."""
    headers = {"X-Error-Code": "GatedRepo"}
    return Fault(where=HUB, contains=contains, status=status, headers=headers)


def login_needed(contains: str = "") -> Fault:
    """The repository is private."""
    return Fault(where=HUB, contains=contains, status=401)


def rate_limited(retry_after: int | str = 1, times: int | None = None) -> Fault:
    """Too many requests."""
    headers = {"Retry-After": str(retry_after)}
    return Fault(where=HUB, status=429, headers=headers, times=times)
