"""A menu: rounded, and with keys that can be read in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from wizchat.ui.theme.tokens import RADIUS_CONTROL
from wizchat.ui.widgets.corners import blends, cut_corners
from wizchat.ui.words import left_to_right

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

_KEYS_SHIFT: Final = 12
"""Pixels by which keys stand nearer the right edge: Qt leaves 24 there and 12 before them.

Where it mirrors, it leaves 12 at the edge and 24 before them.
"""


class PopupMenu(QMenu):
    """What every menu of the app is; how it looks is in the style sheet."""

    def __init__(self, *arguments: Any) -> None:
        """Take what QMenu takes: a title, a parent, both or neither."""
        super().__init__(*arguments)
        if blends():
            # Without both, what is outside the round corners is painted too.
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners at the new size."""
        super().resizeEvent(event)
        cut_corners(self, RADIUS_CONTROL)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Set the keys further off, and keep their order where the menu reads from the right."""
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        option.text = text + tab + left_to_right(keys)
        if option.direction is Qt.LayoutDirection.LeftToRight:
            option.reservedShortcutWidth = max(0, option.reservedShortcutWidth - _KEYS_SHIFT)
