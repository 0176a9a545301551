"""The settings with the rows that the app puts into them, to be filled by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gallery.samples import FOLDER, GB
from wizchat.desktop.network import Proxy
from wizchat.desktop.settings import Group
from wizchat.desktop.storage import Room
from wizchat.ui.presenters import device_words
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.settings.devices_row import DevicesRow
from wizchat.ui.settings.move_line import MoveLine
from wizchat.ui.settings.network_row import NetworkRow
from wizchat.ui.settings.option_words import option_words, translate
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.settings.shortcut_editor import ShortcutEditor
from wizchat.ui.settings.storage_row import StorageRow
from wizchat.ui.settings.tuning_row import TuningRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizchat.desktop.settings import Settings, SettingsStore
    from wizchat.engine.gpu.gpus import GpuView
    from wizchat.engine.protocol import Device
    from wizchat.ui.settings.option_row import OptionRow
    from wizchat.ui.theme.theme import Theme

PROXIES = (
    Proxy("https", "proxy.example:3128", "HTTPS_PROXY"),
    Proxy("all", "socks.example:1080", ""),
)


class SettingsPage(SettingsWindow):
    """As the app makes it, without what fills its rows."""

    def __init__(
        self,
        theme: Theme,
        store: SettingsStore,
        settings: Settings,
        *,
        proxies: Sequence[Proxy] = PROXIES,
    ) -> None:
        """`store` takes the shortcuts that are changed."""
        shortcuts = ShortcutsPresenter(store, theme, lambda: None)
        self.editor = ShortcutEditor(theme, shortcuts.bindings())
        shortcuts.edit_with(self.editor)
        self.tuning, self.devices, self.line = TuningRow(theme), DevicesRow(theme), MoveLine(theme)
        titles = (
            translate("StoragePresenter", "Models"),
            translate("StoragePresenter", "Conversations and backups"),
            option_words("saved_caches_gb").label,
        )
        self.storage = [StorageRow(theme, title, "") for title in titles]
        self.storage[0].add_line(self.line)
        super().__init__(
            theme,
            settings,
            most={"threads": 16},
            about={
                Group.ENGINE: [self.tuning, self.devices],
                Group.STORAGE: self.storage,
                Group.NETWORK: [NetworkRow(theme, proxies)],
            },
            more={SHORTCUTS: self.editor.cards},
        )
        shortcuts.setParent(self)
        self.editor.setParent(self)

    def row(self, key: str) -> OptionRow:
        """Return the row of an option."""
        return self._rows[key]

    def search(self, text: str) -> None:
        """Look for a text."""
        self._search.setText(text)

    def measure(self, models: Path = FOLDER) -> None:
        """Show what the folders hold."""
        data = FOLDER.parent
        used = (4_370_000_000, 84_000_000, 0)
        places = (models, data, data / "caches")
        for row, place, size in zip(self.storage, places, used, strict=True):
            row.show_room(Room(place, size, 120 * GB))

    def show_gpus(self, view: GpuView, *devices: Device) -> None:
        """Show the devices, and what there is to say of all of them."""
        shown = tuple(device_words.views(devices, view, None))
        about = device_words.about(view)
        self.devices.show_devices(shown, about, can_look_again=view.blocked is not None)
