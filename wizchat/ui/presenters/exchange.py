"""What the File menu does with conversations as files: export, import, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat.backups.backups import Backups
from wizchat.ui.presenters.backups import BackupPresenter
from wizchat.ui.presenters.chat_drops import ChatDrops
from wizchat.ui.presenters.exports import ExportPresenter
from wizchat.ui.presenters.imports import ImportPresenter

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme


class ExchangePresenter(QObject):
    """Holds the three together. GUI thread."""

    def __init__(
        self,
        paths: Paths,
        service: ChatService,
        router: ChatRouter,
        known: KnownConversations,
        *,
        theme: Theme,
        window: MainWindow,
        errands: Errands,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.exports = ExportPresenter(paths.database, theme, window, known, self)
        self.imports = ImportPresenter(
            paths.database,
            service,
            router,
            theme=theme,
            window=window,
            errands=errands,
            parent=self,
        )
        self.backups = BackupPresenter(
            Backups(paths.database, paths.backups),
            service,
            router,
            theme=theme,
            window=window,
            errands=errands,
            settings=lambda: settings.current,
            parent=self,
        )
        self._drops = ChatDrops(self.imports.offer, errands, self)
        router.told.connect(self.exports.note)

    def begin(self) -> None:
        """Make backups from now on, when one is due."""
        self.backups.begin()

    def serve(self, window: ChatWindow, view: ChatView) -> None:
        """Export what a window shows, and offer to import what is dropped on it."""
        self.exports.serve(window, view)
        self._drops.watch(view)

    def close(self) -> None:
        """End what is under way; the app quits."""
        self.exports.close()
