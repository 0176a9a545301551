"""The worker's place behind the programs that a person looks at."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Final

import psutil

_LOWER: Final = 3
"""On the scale of nice. A program that draws 60 times a second on the same core was 4 ms late at
p95 beside an equal, 0.2 to 2.8 ms beside one 3 lower and 0.2 to 0.5 beside one 5 lower (tests/bench
has it); where every core is wanted, each step costs us a fifth of our share."""
_LOWEST: Final = 15
_AUTOGROUP: Final = Path("/proc/self/autogroup")


def stand_back() -> None:
    """Lower this process's priority a notch, for as long as it lives. Called once, at the start.

    Where every core is wanted the app's own window then comes first; where one is free it costs
    nothing.
    """
    if sys.platform == "win32":
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_LOWER)
        _set_autogroup(_LOWER)


def stand_further_back(*, further: bool) -> None:
    """Lower the priority once more, or take that back.

    Without privileges, Linux and macOS take back no niceness of a process; Linux does of a group,
    where it shares time among groups.
    """
    if sys.platform == "win32":
        kind = psutil.IDLE_PRIORITY_CLASS if further else psutil.BELOW_NORMAL_PRIORITY_CLASS
        psutil.Process().nice(kind)
    else:
        _set_autogroup(_LOWEST if further else _LOWER)


def _set_autogroup(nice: int) -> None:
    """Set the niceness of this session, where Linux shares the processor among sessions.

    There the niceness of a process counts within its session alone (man 7 sched, "The autogroup
    feature"), and the worker has a session of its own. Not so when it runs in somebody else's.
    """
    if sys.platform == "linux" and os.getsid(0) == os.getpid():
        # No such file, or too soon after the last time: nothing depends on it.
        with contextlib.suppress(OSError):
            _AUTOGROUP.write_text(str(nice), encoding="ascii")
