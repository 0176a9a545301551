"""The windows of the app with something in them, by name, to be looked at one after the other."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import RECURSION, answer, own, transcript
from tests.ui.chat.test_prompts import KNOWN
from tests.ui.library.gallery import offers, view
from tests.ui.shell.samples import CONVERSATIONS, DOWNLOAD, MODELS, NOW, READY
from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.chat.values import MessageStatus
from wizchat.desktop.network import Proxy
from wizchat.desktop.settings import Group, Settings, SettingsStore
from wizchat.desktop.storage import Room
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.prompts_window import PromptsWindow
from wizchat.ui.chat.tour import SUGGESTIONS
from wizchat.ui.chat.view import ChatView
from wizchat.ui.exchange.backups_window import BackupLine, BackupsWindow
from wizchat.ui.exchange.export_sheet import ExportSheet
from wizchat.ui.exchange.import_sheet import ImportSheet
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.library.values import Found
from wizchat.ui.palette.palette import CommandPalette
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.settings.network_row import NetworkRow
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.settings.shortcut_editor import ShortcutEditor
from wizchat.ui.settings.storage_row import StorageRow
from wizchat.ui.shell.about import AboutDialog
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries
from wizchat.ui.shell.report import ReportWindow
from wizchat.ui.shell.views import TourLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.ui.theme.theme import Theme

NAMES = (
    "main", "first run", "trash", "archive", "find", "palette", "settings", "keys", "models",
    "prompts", "backups", "export", "import", "report", "about",
)  # fmt: skip
ROOM = Room(Path("/home/ada/models"), 4_370_000_000, 120_000_000_000)


class Surfaces:
    """Makes windows and ends them again."""

    def __init__(self, theme: Theme, typesetter: Typesetter | None = None) -> None:
        """Take a typesetter that outlives these windows, or have one of their own."""
        self._theme = theme
        self._typesetter = typesetter or Typesetter()
        self._ends_typesetter = typesetter is None
        self._folder = tempfile.TemporaryDirectory()
        self._store = SettingsStore(Path(self._folder.name) / "settings.json")
        self._shortcuts = ShortcutsPresenter(self._store, theme, lambda: None)
        self._made: list[QWidget] = []

    def make(self, name: str) -> QWidget:
        """Return a window that is not shown yet."""
        maker: Callable[[], QWidget] = getattr(self, "_" + name.replace(" ", "_"))
        return self.keep(maker())

    def keep(self, made: QWidget) -> QWidget:
        """Take a window to be ended with the others."""
        self._made.append(made)
        return made

    def close(self) -> None:
        """End every window."""
        for made in self._made:
            if isinstance(made, MainWindow):
                made.close_for_good()
            made.hide()
            made.deleteLater()
        if self._ends_typesetter:
            self._typesetter.close()
        self._folder.cleanup()

    def _main(self) -> MainWindow:
        theme = self._theme
        self.chat = ChatView(theme, self._typesetter)
        first = FirstRunPage(theme)
        first.set_computer("16 GB · RTX 3060 12 GB")
        first.set_offers(offers())
        first.set_found([Found("/x/Q6_K.gguf", "LM Studio", "Q6_K")])
        window = MainWindow(theme, {Page.CHAT: self.chat, Page.FIRST_RUN: first})
        window.keep_notices_below(self.chat.find_bar)
        window.set_conversations(CONVERSATIONS)
        window.set_current("recursion", "Recursion")
        window.set_models(MODELS, "q4")
        window.set_engine(READY)
        window.set_download(DOWNLOAD)
        window.set_tour_line(TourLine("…", ""))
        self.chat.set_model_ready(True)
        self.chat.show_transcript(RECURSION)
        self.chat.set_context(3008, 8192)
        window.show_page(Page.CHAT)
        return window

    def _first_run(self) -> MainWindow:
        window = self._main()
        window.show_page(Page.FIRST_RUN)
        return window

    def _trash(self) -> MainWindow:
        window = self._main()
        window._actions[ActionId.SHOW_TRASH].trigger()
        day = NOW - timedelta(days=3)
        window.set_trash(tuple(replace(each, trashed_at=day) for each in CONVERSATIONS[:3]))
        return window

    def _archive(self) -> MainWindow:
        window = self._main()
        window._actions[ActionId.SHOW_ARCHIVE].trigger()
        window.set_archive(CONVERSATIONS[:3])
        return window

    def _find(self) -> MainWindow:
        window = self._main()
        stopped = answer("", status=MessageStatus.STOPPED)
        failed = answer("…", status=MessageStatus.FAILED, error_code="engine_crashed")
        self.chat.show_transcript(transcript(own("…"), stopped, own("…"), failed, forgotten=2))
        self.chat.set_context(8100, 8192)
        self.chat.begin_find()
        self.chat.composer.begin_edit("m", "…")
        window.show_notice("…", "…", "undo")
        return window

    def _palette(self) -> MainWindow:
        window = self._main()
        models = ModelSource(lambda: window.models, window.model_chosen.emit)
        settings = SettingSource(setting_entries, lambda _: None)
        commands = CommandsPresenter(
            self._store, self._theme, (models, settings), self._shortcuts, window
        )
        commands.attach(window, window.commands, window.conversation_chosen.emit)
        window.show()
        window.commands[ActionId.PALETTE].trigger()
        assert window.findChild(CommandPalette) is not None
        return window

    def _settings(self) -> SettingsWindow:
        theme = self._theme
        editor = ShortcutEditor(theme, self._shortcuts.bindings(), None)
        storage = StorageRow(theme, "…", "")
        storage.show_room(ROOM)
        network = NetworkRow(theme, (Proxy("https", "proxy.example:3128", "HTTPS_PROXY"),))
        window = SettingsWindow(
            theme,
            Settings(temperature=0.7, hub_endpoint="https://hub.example"),
            about={Group.STORAGE: [storage], Group.NETWORK: [network]},
            more={SHORTCUTS: editor.cards},
        )
        editor.setParent(window)
        return window

    def _keys(self) -> QWidget:
        self._shortcuts.open_sheet(QWidget())
        return self._shortcuts._sheet.get()

    def _models(self) -> ModelsWindow:
        window = ModelsWindow(self._theme)
        window.show_view(view())
        return window

    def _prompts(self) -> PromptsWindow:
        window = PromptsWindow(self._theme)
        window.show_snippets(KNOWN)
        return window

    def _backups(self) -> BackupsWindow:
        window = BackupsWindow(self._theme)
        window.show_backups((BackupLine("a", "…", "…"),))
        return window

    def _export(self) -> ExportSheet:
        return ExportSheet(self._theme, "…", selected=3, has_more=True)

    def _import(self) -> ImportSheet:
        sheet = ImportSheet(self._theme)
        sheet.show_preview("…", known=3, total=9)
        return sheet

    def _report(self) -> ReportWindow:
        window = ReportWindow(self._theme)
        window.show_report("…")
        return window

    def _about(self) -> AboutDialog:
        return AboutDialog(self._theme)


_DATA = frozenset(
    {
        "WizChat",
        "Recursion",
        "python",
        "MaziyarPanahi",
        SYSTEM_PROMPT,
        *(entry.message.text for entry in RECURSION.messages),
        *SUGGESTIONS,
        *(each.title for each in (*CONVERSATIONS, *KNOWN)),
        *(each.quality for each in offers()),
        *(part for each in view().installed for part in (each.origin, each.quality)),
        view().notice,
    }
)
_NAMES_OF_DATA = ("WizardLM-2 7B", "16 GB", "/home/", "/x/", "https://")


def is_data(text: str) -> bool:
    """Whether a text is a person's, a model's or a name, which no language translates."""
    return text in _DATA or (text.startswith(_NAMES_OF_DATA) and "⟦" not in text)
