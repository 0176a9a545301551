"""Settings, shortcuts and the command palette, put together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.desktop.settings import Group
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.presenters.preferences import PreferencesPresenter
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.app.foundation import Foundation
    from wizchat.app.windows import Windows
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.devices import DevicesPresenter
    from wizchat.ui.presenters.moving import MovingPresenter
    from wizchat.ui.presenters.parts import ModelParts
    from wizchat.ui.settings.group_card import SettingsRow
    from wizchat.ui.settings.settings_window import SettingsWindow
    from wizchat.ui.theme.theme import Theme


class Preferences(QObject):
    """Builds the presenters, and the settings window when it is first wanted. GUI thread."""

    def __init__(
        self, base: Foundation, windows: Windows, parts: ModelParts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._parts = parts
        self._moving: MovingPresenter | None = None
        self._about_engine: list[Callable[[Theme], SettingsRow]] = []
        self._devices: DevicesPresenter | None = None
        main = windows.main
        self.presenter = PreferencesPresenter(
            base.settings, base.theme, main, self._make_window, self
        )
        windows.typesetter.wraps_changed.connect(self.presenter.remember_wrapping)
        self._shortcuts = ShortcutsPresenter(
            base.settings, base.theme, lambda: self.presenter.open_at(SHORTCUTS), self
        )
        models = ModelSource(lambda: main.models, main.model_chosen.emit)
        settings = SettingSource(setting_entries, self.presenter.open_at)
        self.commands = CommandsPresenter(
            base.settings, base.theme, (models, settings), self._shortcuts, self
        )

    def close(self) -> None:
        """Stop what is under way, as before quitting."""
        if self._moving is not None:
            self._moving.close()

    def follow(self, view: ChatView) -> None:
        """Have a view send with the key that is set."""
        view.set_send_key(self._base.settings.current.send_key)
        self.presenter.send_key_changed.connect(view.set_send_key)

    def _wanted_folder(self) -> Path:
        """Return where models are to be, as it is set now."""
        chosen = self._base.settings.current.models_folder
        return Path(chosen or self._base.paths.models).absolute()

    def tell_about_engine(self, make_row: Callable[[Theme], SettingsRow]) -> None:
        """Have a row below the options of the engine, made with the settings window."""
        self._about_engine.append(make_row)

    def show_devices(self) -> None:
        """Show in the settings, if they were opened, which devices there are now."""
        if self._devices is not None:
            self._devices.refresh()

    def _make_window(self) -> SettingsWindow:
        from wizchat.desktop.hardware import logical_cores
        from wizchat.desktop.network import proxies
        from wizchat.ui.presenters.devices import DevicesPresenter
        from wizchat.ui.presenters.moving import MovingPresenter
        from wizchat.ui.presenters.storage import StoragePresenter
        from wizchat.ui.settings.move_line import MoveLine
        from wizchat.ui.settings.network_row import NetworkRow
        from wizchat.ui.settings.settings_window import SettingsWindow
        from wizchat.ui.settings.shortcut_editor import ShortcutEditor

        base = self._base
        most = {"threads": logical_cores()}
        editor = ShortcutEditor(base.theme, self._shortcuts.bindings(), self)
        self._shortcuts.edit_with(editor)
        storage = StoragePresenter(base.paths, self._parts.folder, base.theme, base.errands, self)
        line = MoveLine(base.theme)
        self._moving = moving = MovingPresenter(
            self._parts.library, self._wanted_folder, line, base.bridge, self
        )
        storage.models_row.add_line(line)
        storage.models_row.wanted.connect(moving.refresh)
        moving.moved.connect(storage.measure)
        self.presenter.models_folder_changed.connect(moving.refresh)
        rows: list[SettingsRow] = [make_row(base.theme) for make_row in self._about_engine]
        engine = self._parts.engine
        if engine.gpus is not None:
            self._devices = DevicesPresenter(engine, engine.gpus, base.theme, base.errands, self)
            self._devices.changed.connect(self.presenter.engine_changed)
            rows.append(self._devices.row)
        about: dict[Group, Sequence[SettingsRow]] = {
            Group.ENGINE: rows,
            Group.STORAGE: storage.rows,
            Group.NETWORK: [NetworkRow(base.theme, proxies())],
        }
        return SettingsWindow(
            base.theme,
            base.settings.current,
            most=most,
            about=about,
            more={SHORTCUTS: editor.cards},
        )
