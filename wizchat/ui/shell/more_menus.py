"""The button at the end of a menu bar that is too narrow for all of its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QMenuBar, QToolButton

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_NAME: Final = "qt_menubar_ext_button"  # of qmenubar.cpp
_SIDE: Final = 12
"""What Fusion's PM_ToolBarExtensionExtent leaves for it."""


class MoreMenus(QObject):
    """Gives Qt's button the theme's ink, in which it can be seen, and a name. GUI thread."""

    def __init__(self, theme: Theme, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._theme = theme
        self._button = bar.findChild(QToolButton, _NAME)
        if self._button is None:  # where the system has the menu bar
            return
        self._button.setAccessibleName(self.tr("More menus"))
        self._button.setToolTip(self.tr("More menus"))
        self._button.setIconSize(QSize(_SIDE, _SIDE))
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        if self._button is not None:
            self._button.setIcon(self._theme.icon("more", "muted", _SIDE))
