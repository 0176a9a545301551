"""The list of conversations by mouse and keyboard: several at once, sections, folders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.shell.samples import CONVERSATIONS, NOW, conversation
from wizchat.chat.values import Folder
from wizchat.ui.shell.asks import KeepingAsks
from wizchat.ui.shell.conversation_list import ConversationList
from wizchat.ui.shell.conversation_model import IDS_TYPE, RowRole

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme

FOLDERS = (Folder("f1", "Work"), Folder("f2", "Empty"))
ALL = (*CONVERSATIONS, conversation("report", "Report", folder="f1"))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asks(qapp: object) -> KeepingAsks:
    return KeepingAsks()


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme, asks: KeepingAsks) -> ConversationList:
    made = ConversationList(theme, asks)
    made.setObjectName("rows")
    qtbot.addWidget(made)
    made.resize(264, 700)
    made.set_conversations(ALL, FOLDERS)
    made.set_current("recursion")
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def at(rows: ConversationList, name: str) -> QPoint:
    index = rows._rows.index_of(name)
    if not index.isValid():
        index = next(i for i in indexes(rows) if i.data() == name)
    return rows.visualRect(index).center()


def indexes(rows: ConversationList) -> list[QModelIndex]:
    return [rows._rows.index(row) for row in range(rows._rows.rowCount())]


def click(
    qtbot: QtBot,
    rows: ConversationList,
    name: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, at(rows, name))


def shown(rows: ConversationList) -> list[str]:
    return [str(index.data()) for index in indexes(rows)]


def current(rows: ConversationList) -> str:
    return str(rows.currentIndex().data())


# --- Several at once -----------------------------------------------------------------------------


def test_ctrl_and_shift_select_several_and_open_none(qtbot: QtBot, rows: ConversationList) -> None:
    with qtbot.assertNotEmitted(rows.chosen):
        click(qtbot, rows, "landlord", CTRL)
        assert rows.selected_ids() == ("recursion", "landlord")
        click(qtbot, rows, "sky", SHIFT)
        click(qtbot, rows, "landlord", CTRL)
    assert "landlord" not in rows.selected_ids()
    assert "sky" in rows.selected_ids()


def test_several_go_to_the_trash_with_one_key(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    click(qtbot, rows, "lisbon", CTRL)
    with qtbot.waitSignal(asks.trash_requested) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert asked.args == [("recursion", "lisbon")]


def test_a_selection_outlives_a_new_list_and_ends_with_escape(
    qtbot: QtBot, rows: ConversationList
) -> None:
    click(qtbot, rows, "lisbon", CTRL)
    rows.set_conversations((*ALL, conversation("late", "Late")), FOLDERS)
    rows.set_current("recursion")
    assert rows.selected_ids() == ("recursion", "lisbon")
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert rows.selected_ids() == ("recursion",)


def test_shift_and_arrows_extend(qtbot: QtBot, rows: ConversationList) -> None:
    with qtbot.assertNotEmitted(rows.chosen):
        qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert rows.selected_ids() == ("recursion", "lisbon")


def test_the_menu_is_for_what_is_selected(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    click(qtbot, rows, "lisbon", CTRL)
    menu = menu_at(rows, "lisbon")
    assert "Rename" not in texts(menu)
    with qtbot.waitSignal(asks.archive_requested) as asked:
        action(menu, "Archive").trigger()
    assert asked.args == [("recursion", "lisbon")]
    other = menu_at(rows, "sql")
    with qtbot.waitSignal(asks.pin_requested) as asked:
        action(other, "Pin").trigger()
    assert asked.args == [("sql",), True]


def test_the_menu_exports_what_is_selected(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    click(qtbot, rows, "lisbon", CTRL)
    with qtbot.waitSignal(asks.export_requested) as asked:
        action(menu_at(rows, "lisbon"), "Export…").trigger()
    assert asked.args == [("recursion", "lisbon")]


# --- Keys ----------------------------------------------------------------------------------------


def test_home_end_and_letters_go_to_conversations(qtbot: QtBot, rows: ConversationList) -> None:
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert current(rows) == "Thesis outline"
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert current(rows) == "为什么天空是蓝色的？"
    qtbot.keyClick(rows, "l")
    assert current(rows) == "Letter to the landlord"


def test_arrows_pass_headings_and_stop_where_something_is_hidden(
    qtbot: QtBot, rows: ConversationList
) -> None:
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert current(rows) == "Empty"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert current(rows) == "Report"
    qtbot.keyClick(rows, Qt.Key.Key_Left)
    assert current(rows) == "Work"
    qtbot.keyClick(rows, Qt.Key.Key_Left)
    assert "Report" not in shown(rows)
    assert current(rows) == "Work"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert current(rows) == "Work"
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    assert "Report" in shown(rows)


def test_a_click_closes_a_section_and_says_so(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    with qtbot.waitSignal(asks.collapsed_changed) as told:
        click(qtbot, rows, "Today")
    assert told.args == [frozenset({"today"})]
    heading = next(index for index in indexes(rows) if index.data() == "Today")
    assert heading.data(RowRole.COUNT) == 3
    assert "collapsed, 3" in heading.data(Qt.ItemDataRole.AccessibleTextRole)
    click(qtbot, rows, "Today")
    assert "Three days in Lisbon" in shown(rows)


def test_a_section_does_not_close_when_the_button_was_pressed_elsewhere(
    qtbot: QtBot, rows: ConversationList
) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(rows.viewport(), left, pos=QPoint(100, rows.height() - 20))
    qtbot.mouseMove(rows.viewport(), at(rows, "Today"))
    qtbot.mouseRelease(rows.viewport(), left, pos=at(rows, "Today"))
    assert "Three days in Lisbon" in shown(rows)


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_menu_key_opens_the_menu_of_the_current_row(rows: ConversationList) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(rows.viewport(), event)
    menu = rows.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.close()


# --- Folders -------------------------------------------------------------------------------------


def test_a_folder_is_renamed_and_removed(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    menu = menu_at(rows, "Work")
    action(menu, "Rename folder").trigger()
    editor = rows.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Work"
    editor.setText("  Job ")
    with qtbot.waitSignal(asks.folder_rename_requested) as asked:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert asked.args == ["f1", "Job"]
    with qtbot.waitSignal(asks.folder_remove_requested) as asked:
        action(menu_at(rows, "Empty"), "Remove folder, keep its conversations").trigger()
    assert asked.args == ["f2"]


def test_conversations_are_moved_by_the_menu(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    folders = action(menu_at(rows, "report"), "Move to folder").menu()
    assert isinstance(folders, QMenu)
    assert [a.text() for a in folders.actions() if a.text() and a.isEnabled()] == [
        "Empty",
        "No folder",
        "New folder",
    ]
    with qtbot.waitSignal(asks.move_requested) as asked:
        action(folders, "No folder").trigger()
    assert asked.args == [("report",), ""]
    with qtbot.waitSignal(asks.new_folder_requested) as asked:
        action(folders, "New folder").trigger()
    assert asked.args == [("report",)]


@pytest.mark.parametrize(
    ("target", "folder"), [("Work", "f1"), ("report", "f1"), ("Empty", "f2"), ("sql", "")]
)
def test_what_is_dropped_on_a_section_goes_there(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks, target: str, folder: str
) -> None:
    dragged = [rows._rows.index_of("lisbon"), rows._rows.index_of("sky")]
    data = rows._rows.mimeData(dragged)
    with qtbot.waitSignal(asks.move_requested) as asked:
        drop(rows, data, target)
    assert asked.args == [("lisbon", "sky"), folder]


def test_what_is_dropped_on_pinned_is_pinned(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    data = rows._rows.mimeData([rows._rows.index_of("sky")])
    with qtbot.waitSignal(asks.pin_requested) as asked:
        drop(rows, data, "Pinned")
    assert asked.args == [("sky",), True]


def test_the_whole_section_shows_where_it_would_go(rows: ConversationList) -> None:
    def drag(name: str) -> bool:
        data = rows._rows.mimeData([rows._rows.index_of("sky")])
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        move = Qt.DropAction.MoveAction
        entered = QDragEnterEvent(at(rows, name), move, data, buttons, none)
        QApplication.sendEvent(rows.viewport(), entered)
        event = QDragMoveEvent(at(rows, name), move, data, buttons, none)
        QApplication.sendEvent(rows.viewport(), event)
        return event.isAccepted()

    assert drag("report")
    names = shown(rows)
    assert rows._target == (names.index("Work"), names.index("Report"))
    before = rows.grab().toImage()
    assert drag("Today")
    assert rows.grab().toImage() != before
    QApplication.sendEvent(rows.viewport(), QDragLeaveEvent())
    assert rows._target is None


def test_other_things_cannot_be_dropped(rows: ConversationList) -> None:
    data = QMimeData()
    data.setText("some text")
    target = rows.indexAt(at(rows, "Work"))
    move = Qt.DropAction.MoveAction
    assert not rows._rows.canDropMimeData(data, move, -1, -1, target)
    assert not rows._rows.mimeData([rows._rows.index_of("sky")]).hasText()
    assert rows._rows.mimeTypes() == [IDS_TYPE]


# --- Elsewhere -----------------------------------------------------------------------------------


def test_what_is_in_the_trash_is_put_back_or_deleted(
    qtbot: QtBot, rows: ConversationList, asks: KeepingAsks
) -> None:
    from wizchat.ui.shell.entries import trashed_entry

    gone = replace(ALL[1], trashed_at=NOW)
    rows.set_entries([trashed_entry(gone, 3)])
    assert texts(menu_at(rows, "recursion")) == ["Put back", "Delete for good…"]
    with qtbot.waitSignal(rows.delete_wanted) as wanted:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert wanted.args == [("recursion",)]
    assert not rows._rows.index_of("recursion").flags() & Qt.ItemFlag.ItemIsEditable


def drop(rows: ConversationList, data: QMimeData, target: str) -> None:
    index = rows.indexAt(at(rows, target))
    rows._rows.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, index)


def menu_at(rows: ConversationList, name: str) -> QMenu:
    menu = rows._menu_for(rows.indexAt(at(rows, name)))
    assert menu is not None
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def action(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)
