"""States of the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.gallery.own_words import many_conversations, own_words
from tests.gallery.sidebar import settle_in
from tests.gallery.state import State
from wizchat.chat.events import ConversationsListed
from wizchat.ui.palette.palette import CommandPalette
from wizchat.ui.presenters.commands import CommandsPresenter
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.palette_sources import ModelSource, SettingSource, setting_entries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.helpers.surfaces import Surfaces


def _main(surfaces: Surfaces) -> QWidget:
    window = surfaces.make("main")
    assert isinstance(window, MainWindow)
    settle_in(window)
    models = ModelSource(lambda: window.models, window.model_chosen.emit)
    settings = SettingSource(setting_entries, lambda _: None)
    surfaces._store.update(recent_commands=("action:new", "conversation:c2", "model:q6"))
    commands = CommandsPresenter(
        surfaces._store, surfaces._theme, (models, settings), surfaces._shortcuts, window
    )
    commands.handle(ConversationsListed(many_conversations()))
    commands.attach(window, window.commands, window.conversation_chosen.emit)
    return window


def _open(window: MainWindow, action: ActionId, typed: str = "") -> None:
    window.commands[action].trigger()
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    palette.field.setText(typed)
    QTest.qWait(0)


def _all(window: MainWindow, _surfaces: Surfaces) -> None:
    _open(window, ActionId.PALETTE)


def _typed(window: MainWindow, _surfaces: Surfaces) -> None:
    _open(window, ActionId.PALETTE, own_words().titles[2][:2])


def _models(window: MainWindow, _surfaces: Surfaces) -> None:
    _open(window, ActionId.PALETTE, "q")


def _nothing(window: MainWindow, _surfaces: Surfaces) -> None:
    _open(window, ActionId.PALETTE, "zzzqx")


def _conversations(window: MainWindow, _surfaces: Surfaces) -> None:
    _open(window, ActionId.OPEN)


_PREPARED = {
    "all": _all,
    "typed": _typed,
    "models": _models,
    "nothing": _nothing,
    "conversations": _conversations,
}
STATES = (
    *(State(f"palette-{name}", _main, prepare) for name, prepare in _PREPARED.items()),
    State("palette-200", _main, _typed, text_scale=2.0),
)
