"""The folders of the app in the settings: measured away from the GUI thread, and opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from wizchat.desktop.storage import look
from wizchat.ui.settings.option_words import option_words
from wizchat.ui.settings.storage_row import StorageRow

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.paths import Paths
    from wizchat.desktop.storage import Storage
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.theme.theme import Theme


class StoragePresenter(QObject):
    """Makes the rows and fills them whenever they come into sight. GUI thread."""

    def __init__(
        self,
        paths: Paths,
        models: Path,
        theme: Theme,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = partial(look, paths, models)
        self._errands = errands
        self._is_looking = False
        synonyms = self.tr("disk space folder size usage location")
        self.models_row = StorageRow(theme, self.tr("Models"), synonyms)
        self._data = StorageRow(theme, self.tr("Conversations and backups"), synonyms)
        self._caches = StorageRow(theme, option_words("saved_caches_gb").label, synonyms)
        self.rows = (self.models_row, self._data, self._caches)
        for row in self.rows:
            row.wanted.connect(self.measure)
            row.open_requested.connect(self._on_open_requested)

    def measure(self) -> None:
        """Measure again."""
        if not self._is_looking:
            self._is_looking = True
            self._errands.run(self._look, self._on_looked)

    def _on_looked(self, storage: Storage) -> None:
        self._is_looking = False
        self.models_row.show_room(storage.models)
        self._data.show_room(storage.data)
        self._caches.show_room(storage.caches)

    def _on_open_requested(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
