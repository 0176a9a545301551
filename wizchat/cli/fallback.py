"""The terminal chat as the way out when no window can be opened."""

from __future__ import annotations

import sys
from enum import Enum


class NoWindow(Enum):
    """Why there is no window."""

    NO_DISPLAY = "no_display"
    MISSING_LIBRARY = "missing_library"


_WORDS = {
    NoWindow.NO_DISPLAY: "No display was found, so WizChat opens in this terminal.",
    NoWindow.MISSING_LIBRARY: (
        "The window needs a system library that is missing, so WizChat opens in this terminal."
    ),
}


def chat_instead(reason: NoWindow, detail: str = "") -> int:
    """Say why there is no window, open the terminal chat and return its exit status."""
    from wizchat.cli.main import run

    print(_WORDS[reason], file=sys.stderr)
    if detail:
        print(f"  {detail}", file=sys.stderr)
    return run(["chat"])
