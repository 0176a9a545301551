"""The app while nobody looks: the tray, notifications, and quiet times; put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.desktop.resources import resource
from wizchat.ui.presenters.background import BackgroundPresenter
from wizchat.ui.presenters.notifications import NotificationsPresenter
from wizchat.ui.shell.collection import QuietCollection
from wizchat.ui.shell.notifier import make_notifier
from wizchat.ui.shell.tray import Tray

if TYPE_CHECKING:
    from wizchat.app.conversations import Conversations
    from wizchat.app.foundation import Foundation


class Background(QObject):
    """Builds the presenters and what they speak through. GUI thread.

    Raises ResourceMissing when the installation is incomplete.
    """

    def __init__(self, base: Foundation, conversations: Conversations, parent: QObject) -> None:
        super().__init__(parent)
        settings, known = base.settings, conversations.known
        self.tray = Tray(base.theme, self)
        icon = resource("icons/wizchat.svg")
        self.notifier = make_notifier(base.bridge, self.tray, icon, self)
        self._notifications = NotificationsPresenter(
            self.notifier,
            conversations.router,
            known,
            conversations.windows,
            main_view=conversations.here,
            is_wanted=lambda: settings.current.notify,
            show=conversations.list.come_to,
            parent=self,
        )
        self.presenter = BackgroundPresenter(
            self.tray, conversations.windows, lambda: settings.current.keep_in_tray, self
        )
        self.collection = QuietCollection(lambda: known.is_streaming, self)
