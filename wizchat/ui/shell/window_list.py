"""The open windows at the end of the Window menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from wizchat.ui.shell.mnemonics import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu, QWidget

_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class WindowEntry:
    """One window as the menu names it."""

    key: str
    """Its conversation; empty for the main window."""
    title: str
    is_here: bool = False
    """Whether it is the window that the menu belongs to."""


class WindowList(QObject):
    """Fills the end of a menu when it opens; `chosen` says which window is wanted in front.

    GUI thread.
    """

    chosen = Signal(str)
    opening = Signal()
    """The menu opens: `show_windows` is due."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu: QMenu | None = None
        self._line: QAction | None = None
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)

    def stand_in(self, menu: QMenu) -> None:
        """Take the end of a menu."""
        self._menu = menu
        menu.aboutToShow.connect(self.opening)

    def show_windows(self, entries: Sequence[WindowEntry]) -> None:
        """Offer these in the place of those before."""
        if self._menu is None:
            return
        self._line = self._line or self._menu.addSeparator()
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for entry in entries:
            action = QAction(literal(entry.title, _LONGEST), self)
            action.setData(entry.key)
            action.setCheckable(True)
            action.setChecked(entry.is_here)
            self._menu.addAction(self._group.addAction(action))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
