"""Renders the settings and the sheet of shortcuts: python -m tests.ui.settings.gallery FOLDER."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.desktop.network import Proxy
from wizchat.desktop.settings import Group, Settings, SettingsStore
from wizchat.desktop.storage import Room
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.settings.device_entry import DeviceView
from wizchat.ui.settings.devices_row import DevicesRow
from wizchat.ui.settings.network_row import NetworkRow
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.settings.shortcut_editor import ShortcutEditor
from wizchat.ui.settings.storage_row import StorageRow
from wizchat.ui.theme.theme import Theme, ThemeMode

LOOKS = [
    *((mode, width, 1.0) for mode in ("light", "dark") for width in (720, 480)),
    ("light", 480, 2.0),
    ("dark", 900, 2.0),
    ("light", 1600, 1.0),
]
PLACES = ("appearance", "answers", "engine", "storage", SHORTCUTS)
DEVICES = (
    DeviceView(
        "CUDA0",
        "NVIDIA GeForce RTX 4060 Laptop GPU",
        "GPU, CUDA, 6.21 GB of 8.59 GB free",
        "Holds 24 of the model's 32 layers.",
        used=True,
    ),
    DeviceView(
        "Vulkan1",
        "AMD Radeon 780M Graphics (RADV PHOENIX)",
        "GPU that shares the computer's memory, Vulkan, 12.40 GB of 16.10 GB free",
        "Switched off because it gave other results than the CPU: its driver is faulty. "
        "After an update of the driver it is tried again by itself.",
        is_bad=True,
        used=False,
    ),
    DeviceView(
        "CPU", "AMD Ryzen 7 8845HS", "CPU, 21.90 GB of 33.30 GB free", "Computes what no GPU takes."
    ),
)
ROOM = Room(Path("/home/ada/.local/share/wizchat/models"), 4_370_000_000, 120_000_000_000)


def render(mode: str, width: int, scale: float, folder: Path, store: SettingsStore) -> None:
    """Write a picture of each place, of a search, and of the sheet."""
    theme = Theme(mode=ThemeMode(mode), text_scale=scale)
    theme.dress()
    shortcuts = ShortcutsPresenter(store, theme, lambda: None)
    editor = ShortcutEditor(theme, shortcuts.bindings())
    shortcuts.edit_with(editor)
    storage = StorageRow(theme, "Models", "")
    network = NetworkRow(theme, (Proxy("https", "proxy.example:3128", "HTTPS_PROXY"),))
    devices = DevicesRow(theme)
    settings = Settings(temperature=0.7, hub_endpoint="https://hub.example", backup_days=9)
    shown = SettingsWindow(
        theme,
        settings,
        about={Group.ENGINE: [devices], Group.STORAGE: [storage], Group.NETWORK: [network]},
        more={SHORTCUTS: editor.cards},
    )
    shown.resize(width, 900)
    shown.show()
    storage.show_room(ROOM)
    devices.show_devices(DEVICES, "", can_look_again=False)
    name = f"{mode}-{width}-{round(100 * scale)}"
    for place in PLACES:
        shown.show_place(place)
        QTest.qWait(50)
        shown.grab().save(str(folder / f"settings-{name}-{place}.png"))
    shown._search.setText("graphics card")
    QTest.qWait(50)
    shown.grab().save(str(folder / f"settings-{name}-devices.png"))
    shown._search.setText("answer")
    QTest.qWait(30)
    shown.grab().save(str(folder / f"settings-{name}-search.png"))
    shortcuts.open_sheet(QWidget())
    shortcuts._sheet.get().resize(width, 900)
    QTest.qWait(30)
    shortcuts._sheet.get().grab().save(str(folder / f"shortcuts-{name}.png"))
    shortcuts._sheet.get().close()
    shown.close()


def main(folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        store = SettingsStore(Path(place) / "settings.json")
        for mode, width, scale in LOOKS:
            render(mode, width, scale, folder, store)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
