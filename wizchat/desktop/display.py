"""Whether a window could be shown here.

Qt ends the process when it cannot connect to a display, so this is found out before Qt is loaded.
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_X11_PORT = 6000  # plus the display's number: X Window System protocol, appendix B
_TIMEOUT = 1.0  # seconds; only a display on another computer takes that long


def reachable(environ: Mapping[str, str], platform: str) -> bool:
    """Return whether a display answers; on Windows and macOS there always is one."""
    if platform in {"win32", "darwin"}:
        return True
    if environ.get("QT_QPA_PLATFORM"):
        return True  # the person chose how Qt draws
    wayland = environ.get("WAYLAND_DISPLAY")
    if wayland and _wayland_answers(wayland, environ.get("XDG_RUNTIME_DIR", "")):
        return True
    x11 = environ.get("DISPLAY")
    return bool(x11 and _x11_answers(x11))


def _wayland_answers(name: str, runtime: str) -> bool:
    return _connects(str(Path(runtime) / name))


def _x11_answers(name: str) -> bool:
    host, colon, rest = name.rpartition(":")
    number = rest.split(".", 1)[0]
    if not colon or not number.isdigit():
        return False
    if host in {"", "unix"} or host.startswith("/"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _connects(path) or _connects("\0" + path)
    try:
        with socket.create_connection((host, _X11_PORT + int(number)), timeout=_TIMEOUT):
            return True
    except OSError:
        return False


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT)
        try:
            probe.connect(path)
        except (OSError, ValueError):
            return False
        return True
