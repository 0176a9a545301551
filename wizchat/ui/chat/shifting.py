"""Moving what is painted already, instead of painting it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def shift(viewport: QWidget, down: int) -> None:
    """Move the widgets of a viewport, and the pixels that they have painted, up or down.

    Only what comes into sight is painted. Where nothing painted stays, or pixels cannot be moved,
    Qt paints everything.
    """
    if down and abs(down) < viewport.height():
        viewport.scroll(0, down)
