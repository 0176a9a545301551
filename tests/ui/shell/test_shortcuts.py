from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from wizchat.ui.shell.action_set import ActionSet
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.shortcuts import Shortcuts, is_for_typing, shown, standard_keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")
KEYS = QKeySequence


def used(shortcuts: Shortcuts) -> list[str]:
    return [keys.toString() for id_ in ActionId for keys in shortcuts.of(id_)]


def test_with_nothing_changed_the_table_counts() -> None:
    shortcuts = Shortcuts({})
    assert shown(shortcuts.of(ActionId.PALETTE)) == "Ctrl+K"
    assert not any(shortcuts.is_changed(id_) for id_ in ActionId)
    assert shortcuts.kept == {}


def test_keys_that_are_taken_over_leave_where_they_were() -> None:
    shortcuts = Shortcuts({})
    keys = KEYS("Ctrl+N")
    assert shortcuts.owner(keys, other_than=ActionId.RENAME) is ActionId.NEW
    shortcuts.assign(ActionId.RENAME, keys)
    assert shortcuts.of(ActionId.RENAME) == [keys]
    assert keys not in shortcuts.of(ActionId.NEW)
    assert Shortcuts(shortcuts.kept).of(ActionId.RENAME) == [keys]
    shortcuts.reset(ActionId.NEW)
    assert shown(shortcuts.of(ActionId.NEW)) == "Ctrl+N"
    assert shortcuts.of(ActionId.RENAME) == []
    shortcuts.reset(ActionId.RENAME)
    assert shortcuts.kept == {}


def test_an_action_can_do_without() -> None:
    shortcuts = Shortcuts({})
    shortcuts.assign(ActionId.QUIT, KEYS())
    assert shortcuts.kept == {"quit": ""}
    assert Shortcuts({"quit": ""}).of(ActionId.QUIT) == []


def test_what_cannot_be_read_leaves_the_table_alone_and_is_kept() -> None:
    kept = {"quit": "Hyper+Nonsense", "of_a_later_version": "Ctrl+J", "new": "Ctrl+J"}
    shortcuts = Shortcuts(kept)
    assert shown(shortcuts.of(ActionId.QUIT)) == "Ctrl+Q"
    assert shown(shortcuts.of(ActionId.NEW)) == "Ctrl+J"
    shortcuts.assign(ActionId.STOP, KEYS("F9"))
    assert shortcuts.kept["of_a_later_version"] == "Ctrl+J"


TEXTS = st.sampled_from(["Ctrl+N", "F2", "Ctrl+K; Ctrl+N", "", "Nonsense", "Ctrl+", ";;", "Alt+F4"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*ActionId, "unknown"]), TEXTS))
def test_no_keys_do_two_things_whatever_is_in_the_file(kept: dict[str, str]) -> None:
    found = used(Shortcuts(kept))
    assert len(found) == len(set(found))
    assert "" not in found


def test_every_window_follows_while_it_lives(qtbot: QtBot) -> None:
    shortcuts = Shortcuts({"new": "Ctrl+J"})
    windows = [QMainWindow(), QMainWindow()]
    sets = [ActionSet(window) for window in windows]
    for actions in sets:
        shortcuts.attach(actions)
        assert shown(actions[ActionId.NEW].shortcuts()) == "Ctrl+J"
    windows[0].deleteLater()
    with qtbot.waitSignal(windows[0].destroyed):
        pass
    shortcuts.assign(ActionId.NEW, KEYS("F8"))
    assert shown(sets[1][ActionId.NEW].shortcuts()) == "F8"
    shortcuts.replace({})
    assert sets[1][ActionId.NEW].shortcuts() == standard_keys(ActionId.NEW)
    windows[1].deleteLater()


@pytest.mark.parametrize(
    ("keys", "typing"),
    [
        ("A", True), ("Shift+A", True), ("Return", True), ("Shift+Return", True), ("Esc", True),
        ("Space", True), ("7", True), ("Del", True), ("Ö", True), ("PgUp", True),
        ("Ctrl+A", False), ("Alt+Ö", False), ("F5", False), ("Shift+F5", False),
        ("Ctrl+Return", False), ("Meta+Space", False), ("Media Play", False), ("Ctrl++", False),
    ],
)  # fmt: skip
def test_which_keys_are_needed_for_writing(keys: str, *, typing: bool) -> None:
    assert is_for_typing(KEYS(keys)) is typing
