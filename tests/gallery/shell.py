"""States of the window around the conversation, of the palette, and of what goes in and out."""

from __future__ import annotations

from tests.gallery import header, menus, palettes, sidebar, windows

STATES = (
    *sidebar.STATES, *header.STATES, *menus.STATES, *palettes.STATES, *windows.STATES,
)  # fmt: skip
