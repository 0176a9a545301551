"""Replacing, renaming and deleting a file that another program may just have open.

Whatever must not fail because a virus scanner looks at a file goes through here. The engine's
worker needs it too, so it belongs to no layer.
"""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_IN_USE_SECONDS = 1.0 if os.name == "nt" else 0.0
"""Windows replaces, renames and deletes no file that a program has open, and a virus scanner or an
indexer looks at what was just written for some milliseconds."""
_PAUSE_SECONDS = 0.02


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a finished file its name, in place of the file that has it; raises OSError."""
    _once_free(lambda: fresh.replace(path))


def move(path: Path, target: Path) -> None:
    """Give a file another name, which no file has; raises OSError."""
    _once_free(lambda: path.rename(target))


def remove(path: Path) -> None:
    """Delete a file, if it is there; raises OSError."""
    _once_free(lambda: path.unlink(missing_ok=True))


def _once_free(act: Callable[[], object]) -> None:
    """Do something to a file; on Windows, wait a moment for one that is in use.

    Only time tells that it is not any more.
    """
    until = time.monotonic() + _IN_USE_SECONDS
    while True:
        try:
            act()
        except PermissionError:
            if time.monotonic() >= until:
                raise
            threading.Event().wait(_PAUSE_SECONDS)
        else:
            return
