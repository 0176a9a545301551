"""A process of its own that asks the graphics drivers what there is, and may die of it."""

from __future__ import annotations

import os
import signal
from typing import NoReturn

_ALARM_SECONDS = 60
"""Whoever started this kills it long before; this is for when that one is gone."""


def run() -> NoReturn:
    """Write each device as a line of JSON and then an empty line. Does not return."""
    out = os.dup(1)
    os.dup2(2, 1)  # native code prints there
    if hasattr(signal, "alarm"):
        signal.alarm(_ALARM_SECONDS)
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")
    from wizchat.engine.protocol import encode
    from wizchat.engine.worker import core_dumps, devices

    core_dumps.leave_none()
    devices.load_backends()
    for device in devices.each():
        os.write(out, encode(device))
    os.write(out, b"\n")
    os._exit(0)  # some drivers crash in their destructors
