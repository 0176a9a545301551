"""The button at the end of a menu bar that is too narrow for all of its menus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenuBar, QToolButton

_NAME: Final = "qt_menubar_ext_button"  # of qmenubar.cpp


def mark_more_menus(bar: QMenuBar) -> None:
    """Give Qt's button a sign and a name; the style sheet gives it the theme's ink.

    A letter, as Qt leaves 12 pixels for the button at any text scale, in which an icon is a speck.
    """
    button = bar.findChild(QToolButton, _NAME)
    if button is None:  # where the system has the menu bar
        return
    name = QCoreApplication.translate("MoreMenus", "More menus")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setText("⋮")
    button.setAccessibleName(name)
    button.setToolTip(name)
