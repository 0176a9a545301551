"""The pages of the main window by name."""

from __future__ import annotations

from enum import StrEnum


class Page(StrEnum):
    """What fills the room beside the sidebar, or the whole window."""

    FIRST_RUN = "first_run"
    """Has the window to itself: there is nothing to list or to switch yet."""
    CHAT = "chat"
