"""The app when no window of it is in front: the tray, closing the last window, coming back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.ui.presenters.windows import ConversationWindows
    from wizchat.ui.shell.tray import Tray

_IS_MAC: Final = sys.platform == "darwin"


class BackgroundPresenter(QObject):
    """Decides what closing the main window means. GUI thread.

    On a Mac it hides it, as apps do there; elsewhere it quits, unless the person wants the app to
    stay in the tray and there is one.
    """

    quit_requested = Signal()

    def __init__(
        self,
        tray: Tray,
        windows: ConversationWindows,
        is_tray_wanted: Callable[[], bool],
        parent: QObject | None = None,
        *,
        is_mac: bool = _IS_MAC,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._windows = windows
        self._is_tray_wanted = is_tray_wanted
        self._is_mac = is_mac
        self._is_hidden = False
        windows.main.activated.connect(self._on_main_activated)
        windows.main.close_requested.connect(self._on_main_closed)
        tray.open_requested.connect(self.come_back)
        tray.new_requested.connect(self._on_new)
        tray.quit_requested.connect(self.quit_requested)
        application = QGuiApplication.instance()
        if is_mac and isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)
        self.refresh()

    def refresh(self) -> None:
        """Put the icon into the tray, or take it away, as it is set now."""
        self._tray.set_wanted(wanted=self._is_tray_wanted())
        if self._is_hidden and not self._is_reachable:
            self.come_back()  # nothing would be left to open it with

    def come_back(self) -> None:
        """Bring the window forward that was in front last; the main one if it was closed."""
        self._windows.front.come_to_front()

    @property
    def _is_reachable(self) -> bool:
        """Whether the app can be opened again without a window."""
        return self._is_mac or self._tray.is_kept()

    def _on_main_closed(self) -> None:
        if self._is_reachable:
            self._is_hidden = True
            self._windows.main.hide()
        else:
            self.quit_requested.emit()

    def _on_main_activated(self) -> None:
        self._is_hidden = False

    def _on_new(self) -> None:
        self._windows.main.come_to_front()
        self._windows.main.new_requested.emit()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Open the main window when the app is chosen in the Dock while it has none."""
        shown = [self._windows.main, *(opened.window for opened in self._windows.windows)]
        if state == Qt.ApplicationState.ApplicationActive and not any(
            window.isVisible() for window in shown
        ):
            self._windows.main.come_to_front()
