"""What the File menu does with conversations as files: export, import, backups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from wizchat.desktop.lazy import Lazy
from wizchat.ui.presenters.chat_drops import ChatDrops

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.service import ChatService
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.backups import BackupPresenter
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.exports import ExportPresenter
    from wizchat.ui.presenters.imports import ImportPresenter
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

_FIRST_BACKUP_MS: Final = 20_000
"""The start of the app comes first."""


class ExchangePresenter(QObject):
    """Hears what is asked for, and makes each of the three when it is first wanted. GUI thread."""

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
        self._paths = paths
        self._service = service
        self._router = router
        self._known = known
        self._theme = theme
        self._window = window
        self._errands = errands
        self._settings = settings
        self.exports = Lazy(self._make_exports)
        self.imports = Lazy(self._make_imports)
        self.backups = Lazy(self._make_backups)
        self._drops = ChatDrops(self._offer, errands, self)
        window.asks.export_requested.connect(self._on_export_requested)
        window.import_requested.connect(self._on_import_requested)
        window.backups_requested.connect(self._on_backups_requested)

    def begin(self) -> None:
        """Make backups from now on, when one is due."""
        QTimer.singleShot(_FIRST_BACKUP_MS, self, self._on_backup_due)

    def serve(self, window: ChatWindow, view: ChatView) -> None:
        """Export what a window shows, and offer to import what is dropped on it."""
        window.export_requested.connect(partial(self._export, window, view))
        self._drops.watch(view)

    def close(self) -> None:
        """End what is under way; the app quits."""
        if (exports := self.exports.made) is not None:
            exports.close()

    # --- What is asked for ----------------------------------------------------------------------

    def _export(self, window: ChatWindow, view: ChatView) -> None:
        self.exports.get().export_shown(window, view)

    def _offer(self, path: Path) -> None:
        self.imports.get().offer(path)

    def _on_export_requested(self, ids: tuple[str, ...]) -> None:
        self.exports.get().export_listed(ids)

    def _on_import_requested(self) -> None:
        self.imports.get().ask()

    def _on_backups_requested(self) -> None:
        self.backups.get().open()

    def _on_backup_due(self) -> None:
        self.backups.get().look()

    # --- Making ---------------------------------------------------------------------------------

    def _make_exports(self) -> ExportPresenter:
        from wizchat.ui.presenters.exports import ExportPresenter

        return ExportPresenter(
            self._paths.database, self._theme, self._window, self._known, parent=self
        )

    def _make_imports(self) -> ImportPresenter:
        from wizchat.ui.presenters.imports import ImportPresenter

        return ImportPresenter(
            self._paths.database,
            self._service,
            self._router,
            theme=self._theme,
            window=self._window,
            errands=self._errands,
            parent=self,
        )

    def _make_backups(self) -> BackupPresenter:
        from wizchat.chat.backups.backups import Backups
        from wizchat.ui.presenters.backups import BackupPresenter

        return BackupPresenter(
            Backups(self._paths.database, self._paths.backups),
            self._service,
            self._router,
            theme=self._theme,
            window=self._window,
            errands=self._errands,
            settings=lambda: self._settings.current,
            parent=self,
        )
