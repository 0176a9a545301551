"""How this program is called from here."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_NAME = "wizchat"


def program() -> str:
    """Return what to type: `wizchat` where the shell finds it, else the way to it."""
    if shutil.which(_NAME):
        return _NAME
    beside = Path(sys.executable).with_name(_NAME)
    if not beside.is_file():
        return f"{sys.executable} -m {_NAME}"
    nearby = os.path.relpath(beside)
    return str(beside) if nearby.startswith(os.pardir) else nearby
