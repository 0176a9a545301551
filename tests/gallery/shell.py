"""States of the window around the conversation, of the palette, and of what goes in and out."""

from __future__ import annotations

from tests.gallery.state import State, made

STATES = tuple(
    State(name, made(name))
    for name in (
        "trash", "archive", "palette", "keys", "prompts", "backups", "export", "import", "report",
        "about",
    )
)  # fmt: skip
