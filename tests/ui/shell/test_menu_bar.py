"""The menu bars hold everything, and every letter and every key in them means one thing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from tests.ui.shell.samples import MODELS
from wizchat.ui.shell.actions import ACTIONS, ActionId
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.shell.shortcuts import Shortcuts
from wizchat.ui.shell.views import ModelChoice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme


@pytest.fixture(params=["main", "conversation"])
def shown(
    request: pytest.FixtureRequest, main_window: MainWindow, theme: Theme
) -> Iterator[ChatWindow]:
    if request.param == "main":
        yield main_window
        return
    made = ConversationWindow(theme, QWidget())  # type: ignore[arg-type]
    made.set_models(MODELS, "q4")
    yield made
    made.close_for_good()
    made.deleteLater()


def menus(bar: QWidget) -> list[QMenu]:
    """The menus of a bar, those in others too."""
    found: list[QMenu] = []
    wanted = [action.menu() for action in bar.actions()]
    while wanted:
        menu = wanted.pop()
        if isinstance(menu, QMenu):
            found.append(menu)
            wanted += [action.menu() for action in menu.actions() if action.menu()]
    return found


def letter(action: QAction) -> str:
    text = action.text().replace("&&", "")
    return text[text.index("&") + 1].casefold() if "&" in text else ""


def test_every_action_of_a_window_is_in_its_menus(shown: ChatWindow) -> None:
    there = {a.data() for menu in menus(shown.menuBar()) for a in menu.actions() if a.data()}
    assert {spec.id.value for spec in shown.commands.table} <= there


def test_the_main_window_has_every_action(main_window: MainWindow) -> None:
    assert list(main_window.commands.table) == list(ACTIONS)
    assert {spec.id for spec in ACTIONS} == set(ActionId)


def test_no_letter_of_a_menu_stands_for_two_things(shown: ChatWindow) -> None:
    for place in [shown.menuBar(), *menus(shown.menuBar())]:
        letters = Counter(letter(action) for action in place.actions())
        del letters[""]
        assert [each for each, count in letters.items() if count > 1] == [], place.objectName()


def test_everything_of_the_app_has_a_letter(shown: ChatWindow) -> None:
    bar = shown.menuBar()
    assert all(letter(action) for action in bar.actions())
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        bare = [a.text() for a in menu.actions() if not a.isSeparator() and not letter(a)]
        assert bare == []


def test_no_keys_do_two_things_in_a_window(shown: ChatWindow) -> None:
    Shortcuts({}).attach(shown.commands)
    actions = {a for widget in [shown, *shown.findChildren(QWidget)] for a in widget.actions()}
    keys = Counter(each.toString() for action in actions for each in action.shortcuts())
    assert keys
    assert [each for each, count in keys.items() if count > 1] == []


def test_no_menu_begins_ends_or_goes_on_with_an_empty_group(shown: ChatWindow) -> None:
    for menu in menus(shown.menuBar()):
        rows = ["-" if a.isSeparator() else "x" for a in menu.actions() if a.isVisible()]
        line = "".join(rows)
        assert not line.startswith("-"), menu.title()
        assert not line.endswith("-"), menu.title()
        assert "--" not in line, menu.title()


def test_models_are_chosen_in_the_menu_too(shown: ChatWindow, qtbot: QtBot) -> None:
    models = (*MODELS, ModelChoice("rd", "R&D"))
    shown.set_models(models, "q6")
    actions = shown._use_menu.actions()
    assert [action.isChecked() for action in actions] == [False, True, False, False]
    assert [action.isEnabled() for action in actions] == [True, True, False, True]
    assert actions[-1].text() == "R&&D"
    with qtbot.waitSignal(shown.model_chosen) as chosen:
        actions[0].trigger()
    assert chosen.args == ["q4"]
    shown.set_models((), None)
    assert not shown._use_menu.isEnabled()


def test_the_sidebar_shows_the_keys_in_force(main_window: MainWindow) -> None:
    sidebar = main_window._sidebar
    assert (sidebar.new._hint, sidebar.search._hint) == ("Ctrl N", "Ctrl Shift F")
    Shortcuts({"new": "Ctrl+J", "search": ""}).attach(main_window.commands)
    assert (sidebar.new._hint, sidebar.search._hint) == ("Ctrl J", "")
