"""The icon in the tray: there while it is wanted, or while it carries a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class Tray(QObject):
    """A QSystemTrayIcon that is made when it is first needed. GUI thread."""

    open_requested = Signal()
    new_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._wanted = False
        self._has_message = False

    def is_available(self) -> bool:
        """Return whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def is_kept(self) -> bool:
        """Return whether the icon stays, so that the app can be reached without a window."""
        return self._wanted and self.is_available()

    def set_wanted(self, *, wanted: bool) -> None:
        """Keep the icon in the tray, or only while it carries a message."""
        self._wanted = wanted
        self._refresh()

    def show_message(self, title: str, text: str) -> None:
        """Show a message of the system at the icon."""
        self._has_message = True
        self._refresh()
        if self._icon is not None:
            self._icon.showMessage(title, text, self._theme.icon("wizchat", size=64))

    def end_message(self) -> None:
        """Take the icon away again if the message alone needed it."""
        self._has_message = False
        self._refresh()

    def close(self) -> None:
        """Take the icon away for good: a system may keep one whose app has ended."""
        if self._icon is not None:
            self._icon.hide()
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _refresh(self) -> None:
        shown = (self._wanted or self._has_message) and self.is_available()
        if shown and self._icon is None:
            self._icon = self._make()
        if self._icon is not None:
            self._icon.setVisible(shown)

    def _make(self) -> QSystemTrayIcon:
        menu = self._menu = QMenu()
        menu.addAction(self.tr("Open WizChat")).triggered.connect(self.open_requested)
        menu.addAction(self.tr("New conversation")).triggered.connect(self.new_requested)
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self.quit_requested)
        icon = QSystemTrayIcon(self._theme.icon("wizchat", size=64), self)
        icon.setToolTip("WizChat")
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.message_clicked)
        return icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick and self._menu is not None:
            self._menu.popup(QCursor.pos())
