"""Archive and trash in the place of the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.shell.samples import CONVERSATIONS, NOW
from wizchat.chat.values import Folder
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.conversation_model import RowRole

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.shell.trash_view import TrashView
    from wizchat.ui.theme.theme import Theme

AGES = {"thesis": 0.0, "recursion": 3.0, "lisbon": 29.5, "landlord": 31.0}
TRASHED = tuple(replace(c, trashed_at=NOW - timedelta(days=AGES[c.id])) for c in CONVERSATIONS[:4])


@pytest.fixture
def trash(main_window: MainWindow, qtbot: QtBot) -> TrashView:
    sidebar = main_window._sidebar
    with qtbot.waitSignal(sidebar.asks.trash_shown):
        main_window._actions[ActionId.SHOW_TRASH].trigger()
    sidebar.trash.get().set_conversations(TRASHED, NOW)
    return sidebar.trash.get()


def select(view: TrashView, *names: str) -> None:
    rows = view.conversations
    rows.selectionModel().clear()
    for name in names:
        index = rows._rows.index_of(name)
        rows.selectionModel().select(index, rows.selectionModel().SelectionFlag.Select)


def test_days_left_are_said(trash: TrashView) -> None:
    rows = trash.conversations._rows
    said = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said == [
        "Thesis outline, 30 days left",
        "Recursion, explained, 27 days left",
        "Three days in Lisbon, 1 day left",
        "Letter to the landlord, Deleted at the next start",
    ]


def test_what_is_selected_is_put_back(qtbot: QtBot, trash: TrashView) -> None:
    assert not trash.put_back.isEnabled()
    select(trash, "thesis", "lisbon")
    with qtbot.waitSignal(trash._asks.restore_requested) as asked:
        trash.put_back.click()
    assert asked.args == [("thesis", "lisbon")]


def test_deleting_asks_in_the_view_and_keeping_is_the_default(
    qtbot: QtBot, trash: TrashView
) -> None:
    select(trash, "lisbon")
    with qtbot.assertNotEmitted(trash._asks.delete_requested):
        trash.delete.click()
        assert trash.question.isVisible()
        assert trash.question.no.hasFocus()
        assert "“Three days in Lisbon”" in trash.question.text.text()
        qtbot.keyClick(trash.question.no, Qt.Key.Key_Escape)
    assert not trash.question.isVisible()
    assert trash.isVisible()
    trash.delete.click()
    with qtbot.waitSignal(trash._asks.delete_requested) as asked:
        trash.question.yes.click()
    assert asked.args == [("lisbon",)]
    assert not trash.question.isVisible()


def test_emptying_asks_too(qtbot: QtBot, trash: TrashView) -> None:
    trash.empty_trash.click()
    assert "all 4 conversations" in trash.question.text.text()
    with qtbot.waitSignal(trash._asks.delete_requested) as asked:
        trash.question.yes.click()
    # By name: what another window moves to the trash meanwhile was not asked about.
    assert asked.args == [tuple(conversation.id for conversation in TRASHED)]
    trash.set_conversations((), NOW)
    assert trash.empty.isVisible()
    assert not trash.empty_trash.isVisible()
    assert not trash.put_back.isVisible()


def test_a_question_about_what_is_gone_is_taken_back(trash: TrashView) -> None:
    select(trash, "lisbon")
    trash.delete.click()
    trash.set_conversations(TRASHED[:1], NOW)
    assert not trash.question.isVisible()


def test_new_in_the_trash_is_not_deleted_with_what_was_asked_about(
    qtbot: QtBot, trash: TrashView
) -> None:
    trash.set_conversations(TRASHED[:2], NOW)
    trash.empty_trash.click()
    trash.set_conversations(TRASHED, NOW)
    with qtbot.waitSignal(trash._asks.delete_requested) as asked:
        trash.question.yes.click()
    assert asked.args == [("thesis", "recursion")]


def test_escape_goes_back_to_the_list(qtbot: QtBot, main_window: MainWindow) -> None:
    sidebar = main_window._sidebar
    sidebar._archive.click()
    assert sidebar.archive.get().isVisible()
    assert sidebar.archive.get().back.hasFocus()
    main_window.set_archive((replace(CONVERSATIONS[0], archived_at=NOW),))
    assert sidebar.archive.get().conversations.hasFocus()
    qtbot.keyClick(sidebar.archive.get().conversations, Qt.Key.Key_Escape)
    assert sidebar.conversations.isVisible()


def test_what_is_archived_opens_and_is_taken_out(qtbot: QtBot, main_window: MainWindow) -> None:
    archived = replace(CONVERSATIONS[2], archived_at=NOW)
    main_window.set_conversations(CONVERSATIONS[:2])
    main_window.set_archive((archived,))
    main_window._sidebar.open_archive()
    rows = main_window._sidebar.archive.get().conversations
    with qtbot.waitSignal(main_window.conversation_chosen) as chosen:
        rows.setCurrentIndex(rows._rows.index_of("lisbon"))
    assert chosen.args == ["lisbon"]
    main_window.set_current("lisbon", "Three days in Lisbon")
    action = main_window._actions[ActionId.ARCHIVE]
    assert action.isChecked()
    with qtbot.waitSignal(main_window.asks.unarchive_requested) as asked:
        action.trigger()
    assert asked.args == [("lisbon",)]


def test_what_is_archived_says_which_folder_it_goes_back_to(main_window: MainWindow) -> None:
    work = Folder("f1", "Work")
    inside = replace(CONVERSATIONS[0], archived_at=NOW, folder_id="f1")
    outside = replace(CONVERSATIONS[1], archived_at=NOW)
    main_window.set_conversations(CONVERSATIONS[2:], (work,))
    main_window.set_archive((inside, outside))
    main_window._sidebar.open_archive()
    rows = main_window._sidebar.archive.get().conversations._rows
    entries = [rows.index_of(each.id).data(RowRole.ENTRY) for each in (inside, outside)]
    assert [(each.detail, each.two_lines) for each in entries] == [("Work", True), ("", False)]
    spoken = rows.index_of(inside.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "in the folder Work" in spoken
    main_window.set_conversations(CONVERSATIONS[2:], (replace(work, name="Home"),))
    assert rows.index_of(inside.id).data(RowRole.ENTRY).detail == "Home"
    main_window.set_conversations(CONVERSATIONS[2:], ())
    assert not rows.index_of(inside.id).data(RowRole.ENTRY).two_lines


def test_the_list_comes_back_for_a_search(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window._sidebar.open_archive()
    qtbot.keyClicks(main_window._sidebar.search, "x")
    assert not main_window._sidebar.archive.get().isVisible()


def test_pinning_by_key_is_for_all_that_is_selected(qtbot: QtBot, main_window: MainWindow) -> None:
    rows = main_window._sidebar.conversations
    action = main_window._actions[ActionId.PIN]
    assert not action.isChecked()
    select(main_window._sidebar, "recursion", "lisbon")  # type: ignore[arg-type]
    with qtbot.waitSignal(main_window.asks.pin_requested) as asked:
        action.trigger()
    assert asked.args == [("recursion", "lisbon"), True]
    rows.setCurrentIndex(rows._rows.index_of("thesis"))
    main_window.set_current("thesis", "Thesis outline")
    assert action.isChecked()
    with qtbot.waitSignal(main_window.asks.pin_requested) as asked:
        action.trigger()
    assert asked.args == [("thesis",), False]


def test_a_question_is_read_whole_also_where_there_is_little_room(
    trash: TrashView, main_window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    trash.empty_trash.click()
    assert trash._rows.isVisible()
    theme.set_text_scale(2.0)
    main_window.resize(480, 780)
    main_window._frame.show_sidebar(shown=True)
    text = trash.question.text
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > 0)
    assert not trash._rows.isVisible()
    trash.question.no.click()
    assert trash._rows.isVisible()
