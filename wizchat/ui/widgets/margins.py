"""Margins of a layout by where reading starts: Qt mirrors what stands in it, not its margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def margins_from_start(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return pixels for a layout of this widget, which reads in the direction it will keep."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)
