from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.helpers.chats import message
from tests.ui.shell.gallery import window
from tests.ui.shell.samples import CONVERSATIONS, conversation
from wizchat.chat.incognito import incognito_id
from wizchat.chat.values import MessageStatus, Role
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.header import Header
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.views import DownloadLine, DownloadPhase, TourLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme


def test_choosing_emits_and_being_told_does_not(qtbot: QtBot, main_window: MainWindow) -> None:
    with qtbot.assertNotEmitted(main_window.conversation_chosen):
        main_window.set_current("lisbon", "Three days in Lisbon")
    rows = main_window._sidebar.conversations
    with qtbot.waitSignal(main_window.conversation_chosen) as emitted:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert emitted.args == ["landlord"]


@pytest.mark.parametrize("before", ["recursion", None])
def test_a_click_chooses_also_what_was_open_before_a_new_conversation(
    qtbot: QtBot, main_window: MainWindow, before: str | None
) -> None:
    main_window.set_current("lisbon", "Three days in Lisbon")
    main_window.set_current(before, "")
    rows = main_window._sidebar.conversations
    place = rows.visualRect(rows._rows.index_of("lisbon")).center()
    with qtbot.waitSignal(main_window.conversation_chosen) as emitted:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert emitted.args == ["lisbon"]


def test_the_keyboard_arriving_at_the_list_chooses_nothing(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    main_window.set_current(None, "")
    with qtbot.assertNotEmitted(main_window.conversation_chosen):
        main_window._sidebar.conversations.setFocus(Qt.FocusReason.TabFocusReason)


def test_the_key_of_the_next_conversation_goes_there(qtbot: QtBot, main_window: MainWindow) -> None:
    """Ctrl is held then, with which Qt would add to the selection."""
    main_window.set_current("thesis", "Thesis outline")
    main_window.show()
    key = main_window._actions[ActionId.NEXT].shortcut()[0]
    with qtbot.waitSignal(main_window.conversation_chosen) as emitted:
        qtbot.keyClick(main_window, key.key(), key.keyboardModifiers())
    assert emitted.args == ["recursion"]
    assert main_window._sidebar.conversations.selected_ids() == ("recursion",)


def test_next_conversation_steps_over_headings(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.set_current("thesis", "Thesis outline")
    with qtbot.waitSignal(main_window.conversation_chosen) as emitted:
        main_window._actions[ActionId.NEXT].trigger()
    assert emitted.args == ["recursion"]


def test_delete_asks_and_undo_is_told(qtbot: QtBot, main_window: MainWindow) -> None:
    rows = main_window._sidebar.conversations
    with qtbot.waitSignal(main_window.asks.trash_requested) as emitted:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert emitted.args == [("recursion",)]
    main_window.show_notice("Moved to the trash", "Undo", "undo")
    with qtbot.waitSignal(main_window.notice_action_requested) as emitted:
        main_window._notice._action.click()
    assert emitted.args == ["undo"]


def test_rename_in_place_survives_a_new_list(qtbot: QtBot, main_window: MainWindow) -> None:
    rows = main_window._sidebar.conversations
    main_window._actions[ActionId.RENAME].trigger()
    editor = rows.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Recursion and its end")
    main_window.set_conversations(CONVERSATIONS[:3])
    with qtbot.waitSignal(main_window.rename_requested) as emitted:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert emitted.args == ["recursion", "Recursion and its end"]
    qtbot.waitUntil(lambda: not rows._rows.index_of("sql").isValid())


def test_the_title_is_renamed_in_the_header(qtbot: QtBot, main_window: MainWindow) -> None:
    title = main_window._header.title
    title.edit()
    assert title._field.selectedText() == "Recursion, explained"
    assert title._field.cursorPosition() == 0  # its beginning is in sight
    title._field.setText("  Another   title ")
    with qtbot.waitSignal(main_window.rename_requested) as emitted:
        qtbot.keyClick(title._field, Qt.Key.Key_Return)
    assert emitted.args == ["recursion", "Another title"]
    title.edit()
    title._field.setText("never mind")
    with qtbot.assertNotEmitted(main_window.rename_requested):
        qtbot.keyClick(title._field, Qt.Key.Key_Escape)


def test_a_rename_that_is_not_finished_is_none_of_the_next_conversation(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    title = main_window._header.title
    title.edit()
    title._field.setText("half a na")
    main_window.set_current("recursion", "A title that came meanwhile")
    assert title.currentWidget() is title._field
    main_window.set_current("lisbon", "Three days in Lisbon")
    assert title.currentWidget() is title._label


def test_what_qt_takes_for_a_mark_is_a_part_of_the_title(main_window: MainWindow) -> None:
    main_window.set_current("lisbon", "Why [*] is odd")
    assert main_window.windowTitle() == "Why [*][*] is odd – WizChat"


def test_search_is_said_once_typing_pauses(qtbot: QtBot, main_window: MainWindow) -> None:
    field = main_window._sidebar.search
    with qtbot.waitSignal(main_window.search_changed) as emitted:
        qtbot.keyClicks(field, "lisbon")
    assert emitted.args == ["lisbon"]
    main_window.show_found(())
    assert main_window._sidebar._empty.title.text() == "Nothing found"
    with qtbot.waitSignal(main_window.search_changed) as emitted:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert emitted.args == [""]


def test_stop_and_regenerate_follow_the_answer(main_window: MainWindow) -> None:
    actions = main_window._actions
    assert actions[ActionId.STOP].isEnabled()
    assert not actions[ActionId.REGENERATE].isEnabled()
    main_window.set_answering(frozenset())
    assert not actions[ActionId.STOP].isEnabled()
    assert not actions[ActionId.REGENERATE].isEnabled()  # nothing is in it
    main_window.set_last(message("m"))
    assert actions[ActionId.REGENERATE].isEnabled()
    main_window.set_current(None, "")
    assert not actions[ActionId.REGENERATE].isEnabled()


def test_what_needs_an_answer_waits_for_one(main_window: MainWindow) -> None:
    actions = main_window._actions
    main_window.set_answering(frozenset())
    for id_ in (ActionId.COPY_ANSWER, ActionId.BRANCH, ActionId.GO_ON):
        assert not actions[id_].isEnabled()
    main_window.set_last(message("m", role=Role.ASSISTANT))
    assert actions[ActionId.COPY_ANSWER].isEnabled()
    assert actions[ActionId.BRANCH].isEnabled()
    assert not actions[ActionId.GO_ON].isEnabled()
    half = message("m", role=Role.ASSISTANT, status=MessageStatus.STOPPED)
    main_window.set_last(half)
    assert actions[ActionId.GO_ON].isEnabled()


def test_every_action_is_handled(main_window: MainWindow) -> None:
    from wizchat.ui.shell.actions import COMMANDS
    from wizchat.ui.shell.editing import EDITING

    assert set(main_window._does) | EDITING | COMMANDS == set(ActionId)


def test_closing_asks_first_and_stays(qtbot: QtBot, main_window: MainWindow) -> None:
    event = QCloseEvent()
    with qtbot.waitSignal(main_window.close_requested):
        QApplication.sendEvent(main_window, event)
    assert not event.isAccepted()
    assert main_window.isVisible()


def test_geometry_comes_back(qtbot: QtBot, main_window: MainWindow, theme: Theme) -> None:
    with qtbot.waitSignal(main_window.geometry_changed) as emitted:
        main_window.resize(780, 600)
    main_window.resize(740, 640)
    main_window.restore(emitted.args[0])
    assert main_window.size().toTuple() == (780, 600)


@pytest.mark.parametrize("garbage", ["", "not base64 ✗", "AAAA"])
def test_without_a_place_the_window_fits_on_the_screen(
    main_window: MainWindow, garbage: str
) -> None:
    main_window.resize(3000, 3000)
    main_window.restore(garbage)
    assert main_window.screen().availableGeometry().contains(main_window.geometry())


@pytest.mark.parametrize("wanted", [True, False])
def test_the_sidebar_comes_back_as_it_was_and_never_over_the_page(
    qtbot: QtBot, theme: Theme, *, wanted: bool
) -> None:
    made = window(theme)
    qtbot.addWidget(made)
    made.resize(480, 780)
    made.restore(None, sidebar_visible=wanted)
    made.show()
    assert not made._sidebar.isVisible()
    made.resize(1200, 780)
    assert made._sidebar.isVisible() is wanted
    made.close_for_good()


def test_the_sidebar_goes_over_a_narrow_window(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.resize(480, 780)
    assert not main_window._sidebar.isVisible()
    main_window._header.menu.click()
    assert main_window._sidebar.isVisible()
    assert main_window._stack.width() == 480
    header = main_window.grab().toImage().pixelColor(300, 40)
    assert header.lightness() < 200, "the header behind the sidebar is dimmed too"
    with qtbot.waitSignal(main_window.conversation_chosen):
        main_window._sidebar.conversations.step(1)
    assert not main_window._sidebar.isVisible()
    main_window.resize(1200, 780)
    assert main_window._sidebar.isVisible()


def test_escape_closes_the_sidebar_over_the_page(qtbot: QtBot, main_window: MainWindow) -> None:
    main_window.resize(480, 780)
    main_window._header.menu.click()
    assert main_window._sidebar.search.hasFocus()
    qtbot.keyClick(main_window._sidebar.search, Qt.Key.Key_Escape)
    assert not main_window._sidebar.isVisible()
    main_window._header.menu.click()
    qtbot.mouseClick(main_window._frame._veil, Qt.MouseButton.LeftButton, pos=QPoint(470, 300))
    assert not main_window._sidebar.isVisible()


def test_a_new_list_leaves_the_reader_where_they_scrolled(main_window: MainWindow) -> None:
    many = tuple(conversation(f"c{at}", f"Conversation {at}", days=at) for at in range(200))
    main_window.set_conversations(many)
    main_window.set_current("c0", "Conversation 0")
    scroll = main_window._sidebar.conversations.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    before = scroll.value()
    main_window.set_conversations((*many[:150], *many[151:]))
    main_window.set_current("c0", "Conversation 0")
    assert scroll.value() == before > 0


def test_the_first_page_has_the_window_to_itself(main_window: MainWindow) -> None:
    main_window._pages[Page.FIRST_RUN] = page = QWidget()
    main_window._stack.addWidget(page)
    main_window.show_page(Page.FIRST_RUN)
    assert page.isVisible()
    assert not main_window._sidebar.isVisible()
    assert not main_window._header.isVisible()
    main_window.show_page(Page.CHAT)
    assert main_window._sidebar.isVisible()
    assert main_window._header.isVisible()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (DownloadLine("Q5_K_M", 0.62, 240), "Q5_K_M · 62\xa0% · about 4 minutes left"),
        (DownloadLine("Q5_K_M", 0.999), "Q5_K_M · 99\xa0%"),
        (
            DownloadLine("Q2_K", 0.1, phase=DownloadPhase.WAITING),
            "Q2_K · 10\xa0% · waiting for the network",
        ),
    ],
)
def test_the_download_is_said_in_words(
    main_window: MainWindow, line: DownloadLine, words: str
) -> None:
    main_window.set_download(line)
    assert main_window._sidebar.download._text.text() == words
    main_window.set_download(None)
    assert not main_window._sidebar.download.isVisible()


def test_a_download_with_much_to_say_breaks_between_two_facts(main_window: MainWindow) -> None:
    bar = main_window._sidebar.download
    main_window.set_download(DownloadLine("Q5_K_M", 0.62, 240))
    bar.resize(160, bar.height())
    first, second = bar._text.text().split("\n")
    assert first.startswith("Q5_K_M · 62")
    assert second.endswith("minutes left")
    main_window.set_download(DownloadLine("Q5_K_M", 0.62))
    assert bar._text.text() == first


def test_what_has_no_room_in_the_sidebar_is_its_tool_tip(main_window: MainWindow) -> None:
    row = main_window._sidebar._trash
    assert row.toolTip() == ""
    row.resize(50, row.height())
    assert row.toolTip() == "Trash"


def test_every_control_has_a_name(main_window: MainWindow) -> None:
    for control in main_window.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QLineEdit) and control.isVisible():
            spoken = QAccessible.queryAccessibleInterface(control)
            assert spoken.text(QAccessible.Text.Name), control


def test_the_keyboard_reaches_everything_in_reading_order(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    sidebar = main_window._sidebar
    sidebar.search.setFocus()
    seen = []
    for _ in range(10):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [
        sidebar.search,
        sidebar.new,
        sidebar.incognito,
        sidebar.conversations,
        sidebar._archive,
        sidebar._trash,
        sidebar._models,
        sidebar._settings,
        main_window._header.title._label,
        main_window._header.chip,
    ]


def test_it_follows_the_theme(main_window: MainWindow, theme: Theme) -> None:
    before = main_window.grab().toImage().pixelColor(600, 400)
    theme.set_mode(type(theme.mode).DARK)
    assert main_window.grab().toImage().pixelColor(600, 400) != before


def test_language_and_direction_reach_the_layout(main_window: MainWindow) -> None:
    main_window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert main_window._sidebar.geometry().right() == main_window._frame.width() - 1


@pytest.mark.parametrize("maximized", [False, True])
def test_full_screen_ends_in_what_the_window_was(
    main_window: MainWindow, *, maximized: bool
) -> None:
    if maximized:
        main_window.showMaximized()
    main_window._actions[ActionId.FULL_SCREEN].trigger()
    assert main_window.isFullScreen()
    main_window._actions[ActionId.FULL_SCREEN].trigger()
    assert not main_window.isFullScreen()
    assert main_window.isMaximized() is maximized


def test_an_empty_conversation_can_neither_be_renamed_nor_thrown_away(
    main_window: MainWindow,
) -> None:
    kept = (ActionId.RENAME, ActionId.TRASH, ActionId.PIN, ActionId.ARCHIVE)
    assert all(main_window.commands[each].isEnabled() for each in kept)
    main_window.set_current("not-listed", "")
    assert not any(main_window.commands[each].isEnabled() for each in kept)
    main_window._header.title.edit()
    assert main_window._header.title.currentWidget() is main_window._header.title._label
    main_window.set_current(incognito_id(), "")
    assert main_window.commands[ActionId.TRASH].isEnabled(), "it is how an incognito one ends"


def test_a_notice_stands_below_what_says_who_answers(main_window: MainWindow) -> None:
    main_window.show()
    notice = main_window._notice
    main_window.show_notice("The engine stopped and is starting again. " * 3)
    for tour in (False, True, False):
        main_window.set_tour_line(TourLine("The tour answers", "") if tour else None)
        last = main_window._tour_bar if tour else main_window._header
        end = last.mapTo(main_window, QPoint(0, last.height())).y()
        assert notice.mapTo(main_window, QPoint()).y() == end + 16


def test_the_header_has_its_margins_mirrored(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    ends = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        try:
            header = Header(theme)
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        header.setLayoutDirection(direction)
        qtbot.addWidget(header)
        header.resize(700, header.height())
        header.show_menu_button(shown=False)
        header.show()
        chip, is_mirrored = header.chip.geometry(), direction is Qt.LayoutDirection.RightToLeft
        ends.append(chip.left() if is_mirrored else 700 - 1 - chip.right())
    assert ends[0] == ends[1]
