"""The running app: what it is made of, and the order in which that starts and ends."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from wizchat import __version__
from wizchat.app.background import Background
from wizchat.app.conversations import Conversations
from wizchat.app.core import Core, Listeners
from wizchat.app.foundation import Foundation
from wizchat.app.models import Models
from wizchat.app.preferences import Preferences
from wizchat.app.windows import Windows
from wizchat.desktop.settings import SettingsStore
from wizchat.ui.bridge import Bridge
from wizchat.ui.language import speak
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.presenters.report import ReportPresenter
from wizchat.ui.presenters.restarting import RestartPresenter
from wizchat.ui.shell.afterwards import Afterwards
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.events import ChatEvent
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import Settings
    from wizchat.downloads.items import DownloadStatus
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.tuning.events import TuningEvent
    from wizchat.models.installing import InstallEvent
    from wizchat.models.library import LibraryChanged

_logger = logging.getLogger(__name__)


class Desktop(QObject):
    """Core parts, windows, and the presenters between them, each built once. GUI thread.

    Raises ResourceMissing and CatalogueBroken when the installation is incomplete.
    """

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.is_to_start_again = False
        """Once the event loop has ended."""
        self.base = base = self._lay_foundation(paths)
        self.core = core = Core(
            paths, base.settings, self._listeners(), lambda: self.models.tour.model
        )
        self.windows = windows = Windows(
            base.theme, wrap_code=base.settings.current.wrap_code, parent=self
        )
        self.preferences = Preferences(base, windows, core.models, self)
        self.conversations = Conversations(base, core.chat, windows, self.preferences, self)
        self.models = Models(base, core, windows, self.conversations, self)
        self.preferences.tell_about_engine(self.models.tuning.make_row)
        self.background = Background(base, self.conversations, self)
        known, router = self.conversations.known, self.conversations.router
        self._restarting = RestartPresenter(router, known, base.theme, self)
        self._report = ReportPresenter(
            paths, core.models, windows.report, windows.main, errands=base.errands, parent=self
        )
        self._afterwards = Afterwards(windows.main, self._waking(), self)
        self._connect()

    def start(self) -> None:
        """Show the window, ready to be typed in, then wake the parts behind it."""
        settings, main = self.base.settings.current, self.windows.main
        main.restore(settings.window_geometry, sidebar_visible=settings.sidebar_visible)
        self.background.collection.start()
        self.models.library.begin()
        self.models.tour.begin()
        self.conversations.begin()
        self._afterwards.begin()
        main.show()

    def quit(self) -> None:
        """Keep everything, end every part, then leave the event loop."""
        if self._over:
            return
        self._over = True
        self._afterwards.finish()  # what was typed already is to be kept
        self.conversations.router.keep()
        self.conversations.prompts.flush()
        self.conversations.session.end()
        self.windows.main.remember_place()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self.conversations.windows.close_all()
        self.base.bridge.close()
        self.core.chat.close()
        self.background.notifier.close()
        self.background.tray.close()
        self.conversations.exchange.close()
        self.base.model_errands.close()
        self.base.errands.close()
        self.preferences.close()
        self.core.models.queue.close()
        self.core.tuning.close()
        self.core.engine.close()
        self.windows.typesetter.close()
        self.background.collection.stop()
        self.windows.main.close_for_good()
        QApplication.quit()

    def restart(self) -> None:
        """Quit, and have the app started again."""
        self.is_to_start_again = True
        self.quit()

    def on_activated(self) -> Callable[[list[str]], None]:
        """Return what another start of the app calls, on any thread, to bring this one forward."""
        return self.base.bridge.listener(self._come_to_front)

    # --- Building -------------------------------------------------------------------------------

    def _lay_foundation(self, paths: Paths) -> Foundation:
        settings = SettingsStore(paths.settings_file)
        speak(settings.load().language)
        bridge = Bridge(self)
        return Foundation(
            paths,
            settings,
            bridge,
            errands=Errands(bridge, held=True),
            model_errands=Errands(bridge, held=True),
            theme=self._make_theme(settings.current),
        )

    def _make_theme(self, settings: Settings) -> Theme:
        theme = Theme(
            mode=ThemeMode(settings.theme),
            text_scale=settings.text_scale,
            font_family=settings.font_family,
            motion=settings.reduced_motion,
            width=settings.answer_width,
            parent=self,
        )
        theme.dress()
        return theme

    def _listeners(self) -> Listeners:
        listener = self.base.bridge.listener
        return Listeners(
            engine=listener(self._on_engine),
            chat=listener(self._on_chat),
            library=listener(self._on_library),
            install=listener(self._on_install),
            download=listener(self._on_download),
            tuning=listener(self._on_tuning),
        )

    def _connect(self) -> None:
        main, background = self.windows.main, self.background.presenter
        preferences = self.preferences.presenter
        preferences.engine_changed.connect(self.models.library.reload_model)
        preferences.manners_changed.connect(self.models.manners.apply)
        self.models.manners.apply()
        preferences.caches_changed.connect(self._on_caches_changed)
        self.models.engine.devices_known.connect(self.preferences.show_devices)
        self.models.engine.status_changed.connect(self.preferences.show_devices)
        preferences.background_changed.connect(background.refresh)
        preferences.restart_requested.connect(self._restarting.ask)
        self._restarting.confirmed.connect(self.restart)
        background.quit_requested.connect(self.quit)
        main.quit_requested.connect(self.quit)
        main.data_folder_requested.connect(self._open_data_folder)

    # --- Running --------------------------------------------------------------------------------

    def _waking(self) -> tuple[Callable[[], None], ...]:
        """Return what starts the parts behind the window, in order, once that is painted."""
        return (
            self.core.chat.start,
            self.core.engine.start,
            self.base.errands.start,
            self.base.model_errands.start,
            self.core.models.queue.start,
            self.preferences.presenter.begin,
            self.conversations.exchange.begin,
            self.background.collection.set_apart,
            lambda: _logger.info("the window is open, version %s", __version__),
        )

    def _on_caches_changed(self) -> None:
        self.core.keep_caches()

    def _on_engine(self, event: EngineEvent) -> None:
        self.models.engine.handle(event)
        self.models.tuning.hear(event)

    def _on_tuning(self, event: TuningEvent) -> None:
        self.models.tuning.handle(event)

    def _on_chat(self, event: ChatEvent) -> None:
        self.conversations.router.handle(event)

    def _on_library(self, event: LibraryChanged) -> None:
        self.models.library.handle_library(event)

    def _on_install(self, event: InstallEvent) -> None:
        self.models.library.handle_install(event)

    def _on_download(self, status: DownloadStatus) -> None:
        self.models.library.handle_download(status)

    def _come_to_front(self, _arguments: list[str]) -> None:
        self.background.presenter.come_back()

    def _open_data_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.base.paths.data)))
