"""The ways in which a desktop shows a notification and says that it was clicked."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wizchat.desktop.lazy import Lazy

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.notifications import BusNotifications
    from wizchat.ui.bridge import Bridge
    from wizchat.ui.shell.tray import Tray

_ACTIVATION: Final = "XDG_ACTIVATION_ACTIVATION"
"""Where Qt looks for the permission to bring a window forward (Qt Wayland Client)."""
_FORGOTTEN_AFTER_MS: Final = 15_000


class Notifier(QObject):
    """Shows one notification for each key; GUI thread."""

    clicked = Signal(str)
    """The key of a notification."""
    failed = Signal(str)
    """The key of a notification that cannot be shown here."""

    def show(self, key: str, title: str, text: str) -> None:
        """Show a notification in the place of the one before with its key."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take a notification back where that can be done."""

    def close(self) -> None:
        """Let go of what it holds."""


class BusNotifier(Notifier):
    """Notifications over the session bus of a Linux desktop; it needs no tray."""

    def __init__(self, bridge: Bridge, icon: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._icon = icon
        self._bus = Lazy(self._make_bus)

    def show(self, key: str, title: str, text: str) -> None:
        """Show it, or say later that it failed."""
        self._bus.get().show(key, title, text, self.tr("Open"))

    def withdraw(self, key: str) -> None:
        """Take it back."""
        if (bus := self._bus.made) is not None:
            bus.withdraw(key)

    def close(self) -> None:
        """Leave the bus."""
        if (bus := self._bus.made) is not None:
            bus.close()

    def _make_bus(self) -> BusNotifications:
        from wizchat.desktop.notifications import BusNotifications

        clicked = self._bridge.listener(self._on_clicked)
        failed = self._bridge.listener(self.failed.emit)
        return BusNotifications(self._icon, lambda key, token: clicked((key, token)), failed)

    def _on_clicked(self, click: tuple[str, str]) -> None:
        key, token = click
        if token:
            os.environ[_ACTIVATION] = token
        self.clicked.emit(key)


class TrayNotifier(Notifier):
    """Notifications of Windows and macOS, which belong to an icon in the tray.

    Where no icon is wanted, there is one while the notification is to be seen.
    """

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._last = ""
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(_FORGOTTEN_AFTER_MS)
        self._seen.timeout.connect(self._forget)
        tray.message_clicked.connect(self._on_clicked)

    def show(self, key: str, title: str, text: str) -> None:
        """Show it; a click then means this one, since the system does not tell which."""
        if not self._tray.is_available():
            self.failed.emit(key)
            return
        self._last = key
        self._tray.show_message(title, text)
        self._seen.start()

    def withdraw(self, key: str) -> None:
        """Expect no click on it any more."""
        if key == self._last:
            self._forget()

    def _on_clicked(self) -> None:
        key = self._last
        self._forget()
        if key:
            self.clicked.emit(key)

    def _forget(self) -> None:
        self._seen.stop()
        self._last = ""
        self._tray.end_message()


def make_notifier(
    bridge: Bridge, tray: Tray, icon: Path | None, parent: QObject | None = None
) -> Notifier:
    """Return what fits this system."""
    if sys.platform in {"win32", "darwin"}:
        return TrayNotifier(tray, parent)
    return BusNotifier(bridge, icon, parent)
