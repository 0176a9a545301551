"""The pages of the main window by name."""

from __future__ import annotations

from enum import StrEnum


class Page(StrEnum):
    """What stands beside the sidebar, or instead of it."""

    CHAT = "chat"
    FIRST_RUN = "first_run"
