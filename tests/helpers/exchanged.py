"""A window with a running chat service behind it, and the presenters of files and backups."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import delete

from tests.helpers.presented import Windows
from tests.helpers.scripted_engine import ScriptedEngine
from wizchat.chat.backups.backups import Backups
from wizchat.chat.service import ChatService
from wizchat.desktop.settings import Settings
from wizchat.engine.protocol import Sampling
from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.presenters.exchange import ExchangePresenter
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.routing import ChatRouter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wizchat.chat.events import ChatEvent
    from wizchat.ui.presenters.backups import BackupPresenter
    from wizchat.ui.presenters.exports import ExportPresenter
    from wizchat.ui.presenters.imports import ImportPresenter


class Desk:
    """Everything real but the engine, which never loads a model."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.database = folder / "data" / "c.sqlite3"
        self.windows = Windows()
        self.main = self.windows.main
        self.settings = Settings()
        self.told: list[ChatEvent] = []
        self._root = QObject()
        self._bridge = Bridge(self._root)
        self._errands = Errands(self._bridge)
        self.service = ChatService(
            self.database,
            ScriptedEngine(),
            Sampling,
            self._bridge.listener(self._on_told),
        )
        known = KnownConversations(self._root)
        self.router = ChatRouter(known, self._root)
        self.here = ConversationPresenter(self.service, known, self.windows.view, self._root)
        self.router.join(self.here)
        backups = folder / "data" / "backups"
        self.backups = Backups(self.database, backups)
        self.exchange = ExchangePresenter(
            SimpleNamespace(database=self.database, backups=backups),  # type: ignore[arg-type]
            self.service,
            self.router,
            known,
            theme=self.windows.theme,
            window=self.main,
            errands=self._errands,
            settings=self,  # type: ignore[arg-type]
            parent=self._root,
        )
        self.exchange.serve(self.main, self.windows.view)
        self.service.start()
        self.service.list()
        self.wait(lambda: bool(self.told))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        self._qtbot.waitUntil(condition, timeout=20_000)

    def open(self, conversation_id: str) -> None:
        """Show a conversation."""
        self.here.open(conversation_id)
        self.wait(lambda: self.here.conversation_id == conversation_id)

    def choose_file(self, path: Path) -> None:
        """Choose a path in the file dialog that is open."""
        widgets = QApplication.topLevelWidgets()
        (dialog,) = [w for w in widgets if isinstance(w, QFileDialog) and w.isVisible()]
        dialog.fileSelected.emit(str(path))
        dialog.done(0)

    @property
    def current(self) -> Settings:
        """The settings, as a store of them has it."""
        return self.settings

    @property
    def exports(self) -> ExportPresenter:
        return self.exchange.exports.get()

    @property
    def imports(self) -> ImportPresenter:
        return self.exchange.imports.get()

    @property
    def backing(self) -> BackupPresenter:
        return self.exchange.backups.get()

    @property
    def texts(self) -> list[str]:
        """What the transcript shows."""
        return [message.text for message in self.windows.view.transcript.messages]

    def close(self) -> None:
        self.exchange.close()
        self.service.close()
        self._errands.close()
        self._bridge.close()
        backing = self.exchange.backups.made
        if backing is not None and backing.window is not None:
            backing.window.close()
            backing.window.deleteLater()
        self.windows.close()
        # Now, and not by a collection on some other thread: timers end where they began.
        delete(self._root)

    def _on_told(self, event: ChatEvent) -> None:
        self.told.append(event)
        self.router.handle(event)
