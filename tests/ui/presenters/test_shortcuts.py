"""Shortcuts are changed by pressing keys, kept, in force at once, and listed."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from wizchat.desktop import settings as settings_module
from wizchat.desktop.settings import Settings, SettingsStore
from wizchat.ui.presenters.shortcuts import SHORTCUTS, ShortcutsPresenter
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.settings.shortcut_editor import ShortcutEditor
from wizchat.ui.shell.actions import ACTIONS, ActionId
from wizchat.ui.shell.shortcut_sheet import _KeyCap, _Section
from wizchat.ui.shell.shortcuts import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Windows
    from wizchat.ui.settings.shortcut_row import ShortcutRow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Desk:
    """The settings window with the shortcuts of the main window."""

    def __init__(self, windows: Windows, path: Path, qtbot: QtBot) -> None:
        self.qtbot, self.main = qtbot, windows.main
        self.store = SettingsStore(path)
        self.edited: list[bool] = []
        self.presenter = ShortcutsPresenter(
            self.store, windows.theme, lambda: self.edited.append(True)
        )
        self.presenter.attach(self.main.commands)
        editor = ShortcutEditor(windows.theme, self.presenter.bindings())
        self.presenter.edit_with(editor)
        self.editor = editor
        self.window = SettingsWindow(windows.theme, Settings(), more={SHORTCUTS: editor.cards})
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)

    def row(self, id_: ActionId) -> ShortcutRow:
        return self.editor._rows[id_]

    def press(
        self, id_: ActionId, key: Key, modifiers: Modifier = Modifier.ControlModifier
    ) -> None:
        row = self.row(id_)
        self.qtbot.keyClick(row._button, Key.Key_Space)
        assert row._edit is not None
        assert row._edit.hasFocus()
        self.qtbot.keyClick(row._edit, key, modifiers)

    def keys(self, id_: ActionId) -> str:
        """What the menu of the main window shows."""
        return shown(self.main.commands[id_].shortcuts())

    def said(self, id_: ActionId) -> str:
        objection = self.row(id_)._objection
        return "" if objection is None or objection.isHidden() else objection.text.text()


@pytest.fixture
def desk(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(windows, tmp_path / "settings.json", qtbot)
    yield made
    made.window.deleteLater()
    if (sheet := made.presenter._sheet.made) is not None:
        sheet.deleteLater()


def test_what_waits_for_keys_says_so_in_the_room_that_it_has(desk: Desk) -> None:
    row = desk.row(ActionId.NEW)
    desk.qtbot.keyClick(row._button, Key.Key_Space)
    field = row._edit.findChild(QLineEdit) if row._edit else None
    assert field is not None
    assert field.placeholderText() == "Press keys"
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width() - 8
    desk.qtbot.keyClick(field, Key.Key_Escape)
    assert row._button.hasFocus()


def test_keys_are_pressed_kept_and_in_force(desk: Desk) -> None:
    desk.press(ActionId.NEW, Key.Key_J)
    assert desk.keys(ActionId.NEW) == "Ctrl+J"
    row = desk.row(ActionId.NEW)
    assert row._button.text() == "Ctrl+J"
    assert row._button.accessibleName() == "New conversation: Ctrl+J"
    assert row._button.hasFocus()
    assert SettingsStore(desk.store._path).load().shortcuts == {"new": "Ctrl+J"}
    row._reset.click()
    assert desk.keys(ActionId.NEW) == "Ctrl+N"
    assert desk.store.current.shortcuts == {}
    assert row._reset.isHidden()


def test_keys_of_another_action_are_taken_over_only_when_wanted(desk: Desk) -> None:
    desk.press(ActionId.RENAME, Key.Key_N)
    assert desk.said(ActionId.RENAME) == "Ctrl+N belongs to “New conversation” in the menu File."
    row = desk.row(ActionId.RENAME)
    assert row._objection is not None
    assert row._objection.take.hasFocus()
    row._objection.leave.click()
    assert (desk.said(ActionId.RENAME), desk.keys(ActionId.RENAME)) == ("", "F2")
    desk.press(ActionId.RENAME, Key.Key_N)
    row._objection.take.click()
    assert (desk.keys(ActionId.RENAME), desk.keys(ActionId.NEW)) == ("Ctrl+N", "New")
    assert desk.row(ActionId.NEW)._reset.isVisibleTo(desk.window)


def test_keys_for_writing_are_refused(desk: Desk) -> None:
    desk.press(ActionId.NEW, Key.Key_A, Modifier.NoModifier)
    assert desk.said(ActionId.NEW).startswith("A is needed for writing.")
    assert desk.keys(ActionId.NEW) == "Ctrl+N"


def test_escape_leaves_and_backspace_takes_them_away(desk: Desk) -> None:
    desk.press(ActionId.NEW, Key.Key_Escape, Modifier.NoModifier)
    assert desk.row(ActionId.NEW)._button.hasFocus()
    assert desk.window.isVisible()
    assert desk.keys(ActionId.NEW) == "Ctrl+N"
    desk.press(ActionId.NEW, Key.Key_Backspace, Modifier.NoModifier)
    assert desk.keys(ActionId.NEW) == ""
    assert desk.row(ActionId.NEW)._button.text() == "None"


def test_all_go_back_at_once(desk: Desk) -> None:
    desk.press(ActionId.NEW, Key.Key_J)
    desk.press(ActionId.QUIT, Key.Key_F9, Modifier.NoModifier)
    card = desk.editor.cards[0]
    assert card._reset.isVisibleTo(desk.window)
    card._reset.click()
    assert (desk.keys(ActionId.NEW), desk.keys(ActionId.QUIT)) == ("Ctrl+N", "Ctrl+Q")
    assert card._reset.isHidden()


def test_what_cannot_be_saved_is_said_and_undone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(settings_module, "write_atomically", fail)
    desk.press(ActionId.NEW, Key.Key_J)
    assert desk.said(ActionId.NEW) == "It could not be saved: No space left on device"
    assert desk.keys(ActionId.NEW) == "Ctrl+N"


def test_the_settings_are_searched_for_shortcuts_too(desk: Desk) -> None:
    desk.window._search.setText("ctrl+shift+m")
    assert desk.row(ActionId.MODELS).isVisibleTo(desk.window)
    assert not desk.row(ActionId.NEW).isVisibleTo(desk.window)
    desk.window.show_place(SHORTCUTS)
    assert desk.row(ActionId.NEW).isVisibleTo(desk.window)


def test_the_sheet_lists_what_has_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.press(ActionId.DOCTOR, Key.Key_J)
    desk.presenter.open_sheet(desk.main)
    sheet = desk.presenter._sheet.made
    assert sheet is not None
    caps = [cap._keys for cap in sheet.findChildren(_KeyCap)]
    with_keys = [spec.id for spec in ACTIONS if desk.keys(spec.id)]
    assert len(caps) == len(with_keys) + 10
    assert "Ctrl+J" in caps
    for width, columns in ((1200, 3), (340, 1)):
        sheet.resize(width, 600)
        assert sheet._count == columns
        page = sheet._scroll.widget()
        qtbot.waitUntil(lambda page=page: page.width() <= sheet._scroll.viewport().width())
        assert {section.parentWidget() for section in page.findChildren(_Section)} == {page}
    qtbot.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()
    assert isinstance(sheet, QWidget)
    sheet.change_requested.emit()
    assert desk.edited == [True]
