from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from wizchat.ui.shell.action_set import ActionSet
from wizchat.ui.shell.actions import ACTIONS, ActionId, Menu
from wizchat.ui.shell.editing import EDITING, edit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QMainWindow) -> ActionSet:
    made = ActionSet(window)
    made.fill(window.menuBar())
    return made


def test_every_action_is_in_the_table_once() -> None:
    assert Counter(spec.id for spec in ACTIONS) == Counter(ActionId)


def test_no_two_actions_share_a_shortcut(actions: ActionSet) -> None:
    used = Counter(keys.toString() for id_ in ActionId for keys in actions[id_].shortcuts())
    assert [keys for keys, count in used.items() if count > 1] == []


@pytest.mark.parametrize("menu", Menu)
def test_no_two_actions_of_a_menu_share_a_letter(menu: Menu) -> None:
    texts = [str(spec.text) for spec in ACTIONS if spec.menu is menu]
    letters = Counter(text[text.index("&") + 1].casefold() for text in texts)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_macos_finds_its_own_items(actions: ActionSet) -> None:
    assert actions[ActionId.ABOUT].menuRole() is QAction.MenuRole.AboutRole
    assert actions[ActionId.SETTINGS].menuRole() is QAction.MenuRole.PreferencesRole
    assert actions[ActionId.QUIT].menuRole() is QAction.MenuRole.QuitRole


def test_a_triggered_action_says_its_id(actions: ActionSet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(actions.triggered) as emitted:
        actions[ActionId.NEW].trigger()
    assert emitted.args == [ActionId.NEW]


def test_editing_reaches_the_field_with_the_keyboard(qtbot: QtBot) -> None:
    field = QLineEdit("some words")
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    edit(ActionId.SELECT_ALL)
    edit(ActionId.CUT)
    assert field.text() == ""
    edit(ActionId.PASTE)
    assert field.text() == "some words"


@pytest.mark.parametrize("action", sorted(EDITING))
def test_editing_without_a_field_does_nothing(window: QMainWindow, action: ActionId) -> None:
    window.show()
    window.setFocus()
    assert QApplication.focusWidget() is None or not isinstance(
        QApplication.focusWidget(), QLineEdit
    )
    edit(action)
