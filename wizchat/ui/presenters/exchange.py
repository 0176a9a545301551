"""What the File menu does with conversations as files: export, import, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat.backups.backups import Backups
from wizchat.chat.exchange.tree import shown_tree
from wizchat.ui.presenters.backups import BackupPresenter
from wizchat.ui.presenters.chat_drops import ChatDrops
from wizchat.ui.presenters.exports import ExportPresenter
from wizchat.ui.presenters.imports import ImportPresenter

if TYPE_CHECKING:
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.service import ChatService
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
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
        view: ChatView,
        errands: Errands,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        """`view` is that of the main window, whose conversation is exported."""
        super().__init__(parent)
        self._known = known
        self._view = view
        self.exports = ExportPresenter(
            paths.database, theme, window, shown=self._shown_tree, parent=self
        )
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

    def watch(self, view: ChatView) -> None:
        """Offer to import files of conversations that are dropped on a view's window."""
        self._drops.watch(view)

    def close(self) -> None:
        """End what is under way; the app quits."""
        self.exports.close()

    def _shown_tree(self) -> ConversationTree:
        """Return the conversation in the main window, as the screen shows it."""
        current = self._view.conversation_id
        return shown_tree(current, self._known.title(current), self._view.transcript.messages)
