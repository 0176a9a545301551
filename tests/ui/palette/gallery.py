"""Renders the command palette over the main window: python -m tests.ui.palette.gallery FOLDER."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.shell.gallery import window
from tests.ui.shell.samples import CONVERSATIONS
from wizchat.chat.events import ConversationsListed
from wizchat.desktop.settings import SettingsStore
from wizchat.ui.palette.palette import CommandPalette
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.presenters.shortcuts import ShortcutsPresenter
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries
from wizchat.ui.theme.theme import Theme, ThemeMode


@dataclass(frozen=True)
class Look:
    """One picture."""

    name: str
    typed: str = ""
    mode: ThemeMode = ThemeMode.LIGHT
    width: int = 1200
    scale: float = 1.0
    action: ActionId = ActionId.PALETTE
    mirrored: bool = False


LOOKS = (
    Look("everything"),
    Look("typed-dark", "re", ThemeMode.DARK),
    Look("nothing", "zzzzq"),
    Look("conversations", action=ActionId.OPEN),
    Look("480", "co", width=480),
    Look("200", "t", scale=2.0),
    Look("480-200-dark", mode=ThemeMode.DARK, width=480, scale=2.0),
    Look("rtl", "co", width=900, mirrored=True),
)


def render(look: Look, folder: Path, store: SettingsStore) -> None:
    """Write one picture."""
    way = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
    QApplication.setLayoutDirection(way)
    theme = Theme(mode=look.mode, text_scale=look.scale)
    theme.dress()
    shown = window(theme)
    shown.resize(look.width, 780)
    shown.show()
    commands = CommandsPresenter(
        store,
        theme,
        (
            ModelSource(lambda: shown.models, shown.model_chosen.emit),
            SettingSource(setting_entries, lambda _: None),
        ),
        ShortcutsPresenter(store, theme, lambda: None),
    )
    commands.handle(ConversationsListed(CONVERSATIONS))
    commands.attach(shown, shown.commands, shown.conversation_chosen.emit)
    shown.commands[look.action].trigger()
    palette = shown.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClicks(palette.field, look.typed)
    QTest.qWait(30)
    shown.grab().save(str(folder / f"palette-{look.name}.png"))
    shown.close_for_good()


def main(folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        store = SettingsStore(Path(place) / "settings.json")
        store.update(recent_commands=("action:new", "conversation:lisbon"))
        for look in LOOKS:
            render(look, folder, store)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
