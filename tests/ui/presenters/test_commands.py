"""The palette of a window: what it offers, and what becomes of a choice."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.ui.shell.samples import CONVERSATIONS, MODELS
from wizchat.chat.events import ConversationsListed
from wizchat.desktop import settings as settings_module
from wizchat.desktop.settings import SettingsStore
from wizchat.ui.palette.palette import CommandPalette
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.presenters.shortcuts import ShortcutsPresenter
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Windows


class Desk:
    """The main window with a palette."""

    def __init__(self, windows: Windows, path: Path, qtbot: QtBot) -> None:
        self.main, self.qtbot = windows.main, qtbot
        self.store = SettingsStore(path)
        self.places: list[str] = []
        self.opened: list[str] = []
        models = ModelSource(lambda: self.main.models, self.main.model_chosen.emit)
        settings = SettingSource(setting_entries, self.places.append)
        shortcuts = ShortcutsPresenter(self.store, windows.theme, lambda: None)
        self.presenter = CommandsPresenter(self.store, windows.theme, (models, settings), shortcuts)
        self.presenter.attach(self.main, self.main.commands, self.opened.append)
        self.presenter.handle(ConversationsListed(CONVERSATIONS))
        self.main.set_models(MODELS, "q4")
        self.main.show()
        qtbot.waitUntil(self.main.isActiveWindow)

    def palette(self, action: ActionId = ActionId.PALETTE) -> CommandPalette:
        self.main.commands[action].trigger()
        found = self.main.findChild(CommandPalette)
        assert isinstance(found, CommandPalette)
        return found

    def choose(self, typed: str, action: ActionId = ActionId.PALETTE) -> str:
        """Choose the first that is found; return what it says of itself."""
        palette = self.palette(action)
        self.qtbot.keyClicks(palette.field, typed)
        spoken = palette.field.accessibleDescription()
        self.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        return spoken


@pytest.fixture
def desk(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(windows, tmp_path / "settings.json", qtbot)


def test_an_action_is_done(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.main.models_requested):
        assert desk.choose("open mod") == "Open Models, action, Model, Ctrl+Shift+M"


def test_an_action_that_makes_no_sense_says_why(desk: Desk) -> None:
    desk.main.set_current(None, "")
    assert "not available, No conversation is open" in desk.choose("rename")


def test_a_conversation_is_opened(desk: Desk) -> None:
    desk.choose("lisbon")
    assert desk.opened == ["lisbon"]
    desk.choose("landlord", ActionId.OPEN)
    assert desk.opened == ["lisbon", "landlord"]


def test_conversations_come_newest_first(desk: Desk) -> None:
    palette = desk.palette(ActionId.OPEN)
    shown = [palette.list.entry(row) for row in range(len(CONVERSATIONS))]
    assert [entry.id for entry in shown if entry][-1] == "thesis"


def test_a_model_is_chosen_unless_its_file_is_missing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.main.model_chosen) as chosen:
        desk.choose("q6")
    assert chosen.args == ["q6"]
    with qtbot.assertNotEmitted(desk.main.model_chosen):
        assert "Its file is missing" in desk.choose("q8")


def test_a_setting_is_opened(desk: Desk) -> None:
    desk.choose("temperature")
    desk.choose("engine")
    assert desk.places == ["temperature", "engine"]


def test_what_was_chosen_is_remembered_and_comes_first(desk: Desk) -> None:
    desk.choose("lisbon")
    desk.choose("temperature")
    desk.choose("lisbon")
    assert desk.store.current.recent_commands == ("conversation:lisbon", "setting:temperature")
    kept = SettingsStore(desk.store._path).load()
    assert kept.recent_commands == desk.store.current.recent_commands
    first = desk.palette().list.current_entry()
    assert first is not None
    assert first.id == "lisbon"


def test_a_full_disk_keeps_nobody_from_choosing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(settings_module, "write_atomically", fail)
    desk.choose("lisbon")
    assert desk.opened == ["lisbon"]


def test_the_shortcut_works_while_something_is_typed(
    desk: Desk, windows: Windows, qtbot: QtBot
) -> None:
    desk.main.set_current("lisbon", "Three days in Lisbon")
    windows.view.focus_composer()
    edit = windows.view.composer.edit
    qtbot.keyClick(edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = desk.main.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palette.isHidden()


@pytest.fixture
def own_window(desk: Desk, windows: Windows, qtbot: QtBot) -> ConversationWindow:
    """A window of its own for a conversation, which is gone with the test that opened it."""
    made = ConversationWindow(windows.theme, QWidget())  # type: ignore[arg-type]
    desk.presenter.attach(made, made.commands, desk.opened.append)
    made.set_current("lisbon", "Three days in Lisbon")
    made.set_kept(next(kept for kept in CONVERSATIONS if kept.id == "lisbon"))
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_every_window_has_a_palette_over_its_own_actions(
    desk: Desk, own_window: ConversationWindow, qtbot: QtBot
) -> None:
    own_window.commands[ActionId.PALETTE].trigger()
    palette = own_window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert desk.main.findChild(CommandPalette) is None
    rows = range(palette.list._rows.rowCount())
    offered = {entry.id for entry in map(palette.list.entry, rows) if entry}
    assert ActionId.CLOSE in offered
    assert ActionId.SIDEBAR not in offered, "what the window does not have"
    with qtbot.waitSignal(own_window.trash_requested) as asked:
        qtbot.keyClicks(palette.field, "move to tr")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.args == ["lisbon"]
    own_window.close_for_good()
    own_window.deleteLater()


def test_a_window_that_is_closed_leaves_nothing(desk: Desk, own_window: ConversationWindow) -> None:
    own_window.commands[ActionId.PALETTE].trigger()
    palette = own_window.findChild(CommandPalette)
    own_window.close_for_good()
    own_window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(palette)
    desk.presenter._shortcuts.shortcuts.assign(ActionId.NEW, QKeySequence("Ctrl+J"))
    assert desk.main.commands[ActionId.NEW].shortcut().toString() == "Ctrl+J"
    desk.palette()  # and no slot of what is gone is called
