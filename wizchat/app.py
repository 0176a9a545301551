"""The composition root of the desktop app: builds every part once and orders start and quit."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from wizchat import __version__
from wizchat.chat.identity import ModelIdentity, identify_by_file
from wizchat.chat.service import ChatService
from wizchat.desktop import logs
from wizchat.desktop.instance import SingleInstance
from wizchat.desktop.paths import FolderUnusable, Paths
from wizchat.desktop.resources import ResourceMissing, resource
from wizchat.desktop.session import SessionFile
from wizchat.desktop.settings import Group, Language, SettingsStore
from wizchat.downloads.hub import Hub
from wizchat.downloads.queue import DownloadQueue
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import Sampling
from wizchat.models.catalogue import Catalogue
from wizchat.models.errors import CatalogueBroken
from wizchat.models.installing import Installer
from wizchat.models.library import Library
from wizchat.render.colouring import CodeColourer
from wizchat.render.links import OwnPlace, own_place
from wizchat.ui.bridge import Bridge
from wizchat.ui.chat.view import ChatView
from wizchat.ui.language import speak
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.presenters.background import BackgroundPresenter
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.conversations import ConversationsPresenter
from wizchat.ui.presenters.engine import EnginePresenter
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.presenters.exchange import ExchangePresenter
from wizchat.ui.presenters.files import ModelFiles
from wizchat.ui.presenters.incognito import IncognitoPresenter
from wizchat.ui.presenters.keeping import KeepingPresenter
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.library import LibraryPresenter
from wizchat.ui.presenters.notifications import NotificationsPresenter
from wizchat.ui.presenters.parts import ModelParts, ModelWindows
from wizchat.ui.presenters.preferences import PreferencesPresenter
from wizchat.ui.presenters.prompts import PromptsPresenter
from wizchat.ui.presenters.report import ReportPresenter
from wizchat.ui.presenters.routing import ChatRouter
from wizchat.ui.presenters.session import SessionPresenter
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.presenters.tour import TourPresenter
from wizchat.ui.presenters.windows import ConversationWindows
from wizchat.ui.shell.collection import QuietCollection
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.shell.fatal import say_broken_installation, say_folder_unusable
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.notifier import make_notifier
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries
from wizchat.ui.shell.report import ReportWindow
from wizchat.ui.shell.termination import Termination
from wizchat.ui.shell.tray import Tray
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.events import ChatEvent
    from wizchat.downloads.items import DownloadStatus
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo
    from wizchat.models.installing import InstallEvent
    from wizchat.models.library import LibraryChanged
    from wizchat.ui.chat.prompts_window import PromptsWindow
    from wizchat.ui.settings.settings_window import SettingsWindow

_log = logging.getLogger(__name__)


class Desktop(QObject):
    """The running app: core parts, windows, and the presenters between them. GUI thread.

    Raises ResourceMissing and CatalogueBroken when the installation is incomplete.
    """

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._over = False
        self._bridge = Bridge(self)
        self._errands = Errands(self._bridge)
        self._settings = SettingsStore(paths.settings_file)
        settings = self._settings.load()
        speak(settings.language)
        self._theme = Theme(
            mode=ThemeMode(settings.theme),
            text_scale=settings.text_scale,
            font_family=settings.font_family,
            motion=settings.reduced_motion,
            width=settings.answer_width,
            parent=self,
        )
        self._theme.dress()
        self._build_engine()
        self._parts = self._build_models()
        self._build_windows()
        self._build_presenters()
        self._collection = QuietCollection(lambda: self._known.is_streaming, self)
        self.window.quit_requested.connect(self.quit)
        self._background.quit_requested.connect(self.quit)
        self.window.data_folder_requested.connect(self._open_data_folder)

    def start(self) -> None:
        """Show the window, then wake the parts behind it."""
        settings = self._settings.current
        self.window.restore(settings.window_geometry, sidebar_visible=settings.sidebar_visible)
        self._library.begin()
        self._tour.begin()
        self.window.show()
        QTimer.singleShot(0, self, self._wake)

    def quit(self) -> None:
        """Keep everything, end every part, then leave the event loop."""
        if self._over:
            return
        self._over = True
        self._router.keep()
        self._prompts.flush()
        self._session.end()
        self.window.remember_place()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._windows.close_all()
        self._bridge.close()
        self._chat.close()
        self._notifier.close()
        self._tray.close()
        self._exchange.close()
        self._errands.close()
        self._parts.queue.close()
        self._engine.close()
        self._colourer.close()
        self._collection.stop()
        self.window.close_for_good()
        QApplication.quit()

    def on_activated(self) -> Callable[[list[str]], None]:
        """Return what another start of the app calls, on any thread, to bring this one forward."""
        return self._bridge.listener(self._come_to_front)

    # --- Building -------------------------------------------------------------------------------

    def _build_engine(self) -> None:
        show = self._bridge.listener(self._show_engine)

        def on_engine(event: EngineEvent) -> None:
            self._chat.engine_event(event)
            show(event)

        self._engine = EngineClient(worker_command(), self._paths.engine_log, on_engine)
        self._chat = ChatService(
            self._paths.database,
            self._engine,
            self._sampling,
            self._bridge.listener(self._show_chat),
            identify=self._identify,
        )

    def _build_models(self) -> ModelParts:
        settings = self._settings.current
        folder = Path(settings.models_folder or self._paths.models)
        show = self._bridge.listener(self._show_download)

        def on_download(status: DownloadStatus) -> None:
            installer.on_download(status)
            show(status)

        catalogue = Catalogue.load()
        library = Library(
            self._paths.library_file,
            folder,
            self._bridge.listener(self._show_library),
            catalogue=catalogue,
        )
        queue = DownloadQueue(
            folder, self._paths.downloads_file, Hub(endpoint=settings.hub_endpoint), on_download
        )
        installer = Installer(catalogue, library, queue, self._bridge.listener(self._show_install))
        return ModelParts(
            catalogue, library, queue, installer, self._engine, self._settings, folder
        )

    def _build_windows(self) -> None:
        self._colourer = CodeColourer(self)
        self._colourer.set_wraps(self._settings.current.wrap_code)
        self.view = ChatView(self._theme, self._colourer)
        self.first_run = FirstRunPage(self._theme)
        self.window = MainWindow(
            self._theme, {Page.CHAT: self.view, Page.FIRST_RUN: self.first_run}
        )
        self.models_window = ModelsWindow(self._theme)
        self.report_window = ReportWindow(self._theme)

    def _build_presenters(self) -> None:
        self._build_conversations()
        self._models = EnginePresenter(
            self._engine, lambda: self._settings.current, self.window, self
        )
        files = ModelFiles(self._parts.library, self._errands, self._bridge, self)
        windows = ModelWindows(self.window, self.first_run, self.models_window)
        self._library = LibraryPresenter(
            self._parts, windows, self._models, files=files, errands=self._errands, parent=self
        )
        self._tour = TourPresenter(
            self._chat,
            self._router,
            self._known,
            windows,
            here=(self._here, self.view),
            elsewhere=self._windows,
            engine=self._models,
            library=self._library,
            settings=self._settings,
            errands=self._errands,
            parent=self,
        )
        self._preferences = PreferencesPresenter(
            self._settings, self._theme, self.window, self._make_settings_window, self
        )
        self._colourer.wraps_changed.connect(self._preferences.remember_wrapping)
        self._report = ReportPresenter(
            self._paths,
            self._parts,
            self.report_window,
            self.window,
            errands=self._errands,
            parent=self,
        )
        self._shortcuts = ShortcutsPresenter(
            self._settings, self._theme, lambda: self._preferences.open_at(SHORTCUTS), self
        )
        self._build_exchange()
        self._build_commands()
        self._build_background()
        self._models.readiness_changed.connect(self.view.set_model_ready)
        self._prepare(self.view)
        self._models.readiness_changed.connect(self._windows.set_ready)
        self._models.readiness_changed.connect(self._router.count_again)
        self._preferences.engine_changed.connect(self._library.reload_model)

    def _build_conversations(self) -> None:
        self._known = known = KnownConversations(self)
        self._router = ChatRouter(known, self)
        self._prompts = PromptsPresenter(self._chat, self._router, self._make_prompts_window, self)
        self.window.prompts_requested.connect(self._prompts.open)
        self._here = ConversationPresenter(self._chat, known, self.view, self)
        self._router.join(self._here)
        self._windows = ConversationWindows(
            self._chat,
            self._router,
            known,
            main=self.window,
            main_view=self._here,
            make_window=self._make_conversation_window,
            parent=self,
        )
        self._conversations = ConversationsPresenter(
            self._chat,
            self._router,
            known,
            window=self.window,
            view=self._here,
            windows=self._windows,
            parent=self,
        )
        self._incognito = IncognitoPresenter(
            self._chat, self._router, known, window=self.window, view=self._here, parent=self
        )
        self._keeping = KeepingPresenter(
            self._chat,
            self._router,
            self._settings,
            window=self.window,
            view=self._here,
            parent=self,
        )

        self._session = SessionPresenter(
            SessionFile(self._paths.session_file),
            self._windows,
            self._here,
            router=self._router,
            errands=self._errands,
            parent=self,
        )

    def _make_prompts_window(self) -> PromptsWindow:
        from wizchat.ui.chat.prompts_window import PromptsWindow

        return PromptsWindow(self._theme)

    def _make_conversation_window(self) -> ConversationWindow:
        view = ChatView(self._theme, self._colourer)
        self._prepare(view)
        window = ConversationWindow(self._theme, view)
        self._exchange.serve(window, view)
        self._commands.attach(window, window.commands, self._come_to)
        return window

    def _prepare(self, view: ChatView) -> None:
        """Have a view follow the settings, and let its answers lead to places of the app."""
        view.place_requested.connect(self._open_place)
        self._prompts.attach(view)
        view.set_send_key(self._settings.current.send_key)
        self._preferences.send_key_changed.connect(view.set_send_key)

    def _build_background(self) -> None:
        tray = self._tray = Tray(self._theme, self)
        self._notifier = make_notifier(self._bridge, tray, resource("icons/wizchat.svg"), self)
        self._notifications = NotificationsPresenter(
            self._notifier,
            self._router,
            self._known,
            self._windows,
            main_view=self._here,
            is_wanted=lambda: self._settings.current.notify,
            show=self._conversations.come_to,
            parent=self,
        )
        self._background = BackgroundPresenter(
            tray, self._windows, lambda: self._settings.current.keep_in_tray, self
        )
        self._preferences.background_changed.connect(self._background.refresh)

    def _open_place(self, address: str) -> None:
        """Open the part of the app that an answer leads to, and do nothing else."""
        match own_place(address):
            case OwnPlace.MODELS:
                self.window.models_requested.emit()
            case OwnPlace.SETTINGS:
                self.window.settings_requested.emit()

    def _build_exchange(self) -> None:
        self._exchange = ExchangePresenter(
            self._paths,
            self._chat,
            self._router,
            self._known,
            theme=self._theme,
            window=self.window,
            errands=self._errands,
            settings=self._settings,
            parent=self,
        )
        self._exchange.serve(self.window, self.view)

    def _build_commands(self) -> None:
        models = ModelSource(lambda: self.window.models, self.window.model_chosen.emit)
        settings = SettingSource(setting_entries, self._preferences.open_at)
        self._commands = CommandsPresenter(
            self._settings, self._theme, (models, settings), self._shortcuts, self
        )
        self._router.told.connect(self._commands.handle)
        window = self.window
        self._commands.attach(window, window.commands, self._come_to)

    def _come_to(self, conversation_id: str) -> None:
        """Show a conversation that was found by its title, also where the first page is shown."""
        self.window.show_page(Page.CHAT)
        self._conversations.come_to(conversation_id)

    def _make_settings_window(self) -> SettingsWindow:
        from wizchat.desktop.hardware import Computer
        from wizchat.desktop.network import proxies
        from wizchat.ui.presenters.storage import StoragePresenter
        from wizchat.ui.settings.network_row import NetworkRow
        from wizchat.ui.settings.settings_window import SettingsWindow
        from wizchat.ui.settings.shortcut_editor import ShortcutEditor

        most = {"threads": Computer.look().logical_cores}
        editor = ShortcutEditor(self._theme, self._shortcuts.bindings(), self)
        self._shortcuts.edit_with(editor)
        storage = StoragePresenter(
            self._paths, self._parts.folder, self._theme, self._errands, self
        )
        about = {Group.STORAGE: storage.rows, Group.NETWORK: [NetworkRow(self._theme, proxies())]}
        return SettingsWindow(
            self._theme,
            self._settings.current,
            most=most,
            about=about,
            more={SHORTCUTS: editor.cards},
        )

    # --- Running --------------------------------------------------------------------------------

    def _wake(self) -> None:
        """Start what works behind the window; the window is shown first."""
        self._engine.start()
        self._chat.start()
        self._conversations.begin(self._session.main)
        self._keeping.begin()
        self._parts.queue.start()
        self._preferences.begin()
        self._exchange.begin()
        self._collection.start()
        _log.info("the window is open, version %s", __version__)

    def _sampling(self) -> Sampling:
        """Return how the next answer is sampled; called on the chat service's thread."""
        settings = self._settings.current
        return Sampling(
            temperature=settings.temperature,
            top_p=settings.top_p,
            min_p=settings.min_p,
            repeat_penalty=settings.repeat_penalty,
            seed=settings.seed,
            max_tokens=settings.max_tokens,
        )

    def _identify(self, loaded: ModelInfo) -> ModelIdentity:
        """Return who answers, as the library names it; called on the chat service's thread."""
        tour = self._tour.model
        if tour is not None and str(tour.path.absolute()) == loaded.path:
            return ModelIdentity(tour.name, None, is_tour=True)
        for model in self._parts.library.models():
            if str(model.path) == loaded.path:
                name = model.name.removesuffix(f" {model.quantization}")
                return ModelIdentity(name, model.quantization, sha256=model.files[0].sha256)
        return identify_by_file(loaded)

    def _show_engine(self, event: EngineEvent) -> None:
        self._models.handle(event)

    def _show_chat(self, event: ChatEvent) -> None:
        self._router.handle(event)

    def _show_library(self, event: LibraryChanged) -> None:
        self._library.handle_library(event)

    def _show_install(self, event: InstallEvent) -> None:
        self._library.handle_install(event)

    def _show_download(self, status: DownloadStatus) -> None:
        self._library.handle_download(status)

    def _come_to_front(self, _arguments: list[str]) -> None:
        self._background.come_back()

    def _open_data_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data)))


def run() -> int:
    """Open the app's window, or bring the one that is open to the front; return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("WizChat")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("wizchat")
    application.setQuitOnLastWindowClosed(False)
    speak(Language.SYSTEM)
    paths = Paths.resolve()
    try:
        paths.create()
    except FolderUnusable as error:
        say_folder_unusable(error)
        return 1
    logging_ = logs.configure(paths, verbose=False)
    relay = _Relay()
    instance = SingleInstance(paths.runtime, relay)
    if not instance.acquire():
        instance.notify_first(sys.argv[1:])
        logging_.close()
        return 0
    try:
        return _run_desktop(application, paths, relay)
    except (ResourceMissing, CatalogueBroken) as error:
        _log.critical("the installation is incomplete: %s", error)
        say_broken_installation(str(error))
        return 1
    finally:
        instance.release()
        logging_.close()


class _Relay:
    """Passes on what another start asks for, once there is a window to bring forward."""

    def __init__(self) -> None:
        self.to: Callable[[list[str]], None] | None = None

    def __call__(self, arguments: list[str]) -> None:
        if self.to is not None:
            self.to(arguments)


def _run_desktop(application: QApplication, paths: Paths, relay: _Relay) -> int:
    desktop = Desktop(paths)
    relay.to = desktop.on_activated()
    termination = Termination()
    termination.requested.connect(desktop.quit)
    desktop.start()
    try:
        return application.exec()
    finally:
        relay.to = None
        termination.restore()
