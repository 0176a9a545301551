"""The person's own prompts: the list on `/`, keeping a text, and the window for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from tests.helpers.conversations import NOW
from wizchat.chat.values import Snippet
from wizchat.ui.chat.composer import Composer
from wizchat.ui.chat.prompts_window import PromptsWindow
from wizchat.ui.theme.theme import ThemeMode
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme

Key = Qt.Key


def snippet(title: str, text: str = "text") -> Snippet:
    return Snippet(id=f"id of {title}", title=title, text=text, updated_at=NOW)


KNOWN = (
    snippet("Explain 🧙", "🧙 Explain {text} simply, in {number} words."),
    snippet("Proofread", "Correct the spelling of what follows."),
    snippet("Summary", "Sum it up."),
)


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(744, 200)
    composer.show()
    composer.edit.setFocus()
    qtbot.waitUntil(composer.edit.hasFocus)
    composer.prompts.list.set_snippets(KNOWN)
    return composer


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_the_text_is_one_of_the_app(composer: Composer, qtbot: QtBot) -> None:
    composer.edit.setPlainText("keep me")
    composer.edit.selectAll()
    here = composer.edit.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    where = composer.edit.mapToGlobal(here)
    QApplication.sendEvent(composer.edit.viewport(), QContextMenuEvent(reason, here, where))
    menu = composer.edit.findChild(PopupMenu)
    assert menu is not None
    offered = {action.objectName() or action.text(): action for action in menu.actions()}
    offered["edit-cut"].trigger()
    assert composer.text() == ""
    assert QApplication.clipboard().text() == "keep me"
    assert "Save as prompt" in offered
    menu.close()
    qtbot.waitUntil(lambda: not composer.edit.findChildren(QMenu))


def test_a_slash_in_an_empty_message_opens_the_list(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.prompts.wanted):
        qtbot.keyClicks(composer.edit, "/")
    listed = composer.prompts.list
    assert listed.isVisible()
    assert listed.titles == ["Explain 🧙", "Proofread", "Summary", "Manage prompts…"]
    qtbot.keyClicks(composer.edit, "spelling")
    assert listed.titles == ["Proofread"]
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert composer.text() == "Correct the spelling of what follows."
    assert listed.isHidden()


def test_a_slash_elsewhere_opens_nothing(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "a/")
    assert composer.prompts.list.isHidden()
    composer.set_text("/")
    assert composer.prompts.list.isHidden()


def test_arrows_choose_and_the_place_in_braces_is_written_over(
    composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "/")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(composer.edit, key)
    qtbot.keyClick(composer.edit, Key.Key_Return)
    qtbot.keyClicks(composer.edit, "rain")
    assert composer.text() == "🧙 Explain rain simply, in {number} words."


def test_escape_closes_and_leaves_what_was_typed(composer: Composer, qtbot: QtBot) -> None:
    composer.set_answering(True)
    qtbot.keyClicks(composer.edit, "/sum")
    with qtbot.assertNotEmitted(composer.stop_requested):
        qtbot.keyClick(composer.edit, Key.Key_Escape)
    assert composer.prompts.list.isHidden()
    assert composer.text() == "/sum"
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent.args[0] == "/sum"


def test_words_that_match_nothing_are_a_message(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "/etc/hosts")
    assert composer.prompts.list.isHidden()
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.edit, Key.Key_Return)


def test_a_click_inserts(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "/")
    rows = composer.prompts.list._rows
    place = rows.visualItemRect(rows.item(2)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert composer.text() == "Sum it up."


def test_without_prompts_the_list_leads_to_the_window(composer: Composer, qtbot: QtBot) -> None:
    composer.prompts.list.set_snippets(())
    qtbot.keyClicks(composer.edit, "/")
    assert composer.prompts.list.titles == ["New prompt…"]
    with qtbot.waitSignal(composer.prompts.manage_requested):
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert composer.text() == ""


def test_the_list_closes_with_the_keyboard_elsewhere(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "/")
    composer.attach_button.setFocus()
    assert composer.prompts.list.isHidden()


def test_an_input_method_keeps_its_keys(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "/")
    QApplication.sendEvent(composer.edit, QInputMethodEvent("に", []))
    qtbot.keyClick(composer.edit, Key.Key_Return)
    assert composer.text() == "/"


def test_what_is_selected_or_all_is_kept(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text(" Explain rain ")
    with qtbot.waitSignal(composer.prompts.keep_requested) as kept:
        composer.edit.request_prompt()
    assert kept.args == ["Explain rain"]
    composer.edit.selectAll()
    cursor = composer.edit.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    composer.edit.setTextCursor(cursor)
    with qtbot.waitSignal(composer.prompts.keep_requested) as kept:
        composer.edit.request_prompt()
    assert kept.args == ["Explain"]


# --- The window ---------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> PromptsWindow:
    window = PromptsWindow(theme)
    qtbot.addWidget(window)
    window.show_snippets(KNOWN)
    window.show()
    return window


def test_what_is_written_is_saved_after_a_pause_or_when_it_is_left(
    window: PromptsWindow, qtbot: QtBot
) -> None:
    window._rows.setCurrentRow(2)
    assert window._text.toPlainText() == "Sum it up."
    with qtbot.waitSignal(window.saved) as saved:
        window._text.appendPlainText("In five points.")
    assert saved.args == ["id of Summary", "Summary", "Sum it up.\nIn five points."]
    qtbot.keyClicks(window._title, "!")
    with qtbot.waitSignal(window.saved) as saved:
        window._rows.setCurrentRow(0)
    assert saved.args[1] == "Summary!"
    with qtbot.assertNotEmitted(window.saved, wait=500):
        window._rows.setCurrentRow(1)


def test_a_new_prompt_needs_text_and_gets_a_name(window: PromptsWindow, qtbot: QtBot) -> None:
    window._new.click()
    with qtbot.assertNotEmitted(window.saved):
        qtbot.keyClicks(window._title, "x")
        window._title.clear()
        window.flush()
    with qtbot.waitSignal(window.saved) as saved:
        window._text.setPlainText("Translate what follows. Be exact.")
        window.flush()
    assert saved.args[1] == "Translate what follows"
    assert saved.args[0] not in {each.id for each in KNOWN}


def test_a_list_that_comes_while_writing_disturbs_nothing(
    window: PromptsWindow, qtbot: QtBot
) -> None:
    window._rows.setCurrentRow(1)
    window._text.setFocus()
    qtbot.keyClicks(window._text, "New: ")
    window.show_snippets(KNOWN)
    assert window._text.toPlainText() == "New: Correct the spelling of what follows."


def test_a_list_that_comes_while_a_new_prompt_is_begun_leaves_it(
    window: PromptsWindow, qtbot: QtBot
) -> None:
    window._new.click()
    qtbot.keyClicks(window._title, "Translate")
    window.flush()
    window._new.setFocus()
    window.show_snippets(KNOWN)
    assert window._title.text() == "Translate"
    with qtbot.waitSignal(window.saved) as saved:
        window._text.setPlainText("Into French.")
        window.flush()
    assert saved.args[0] not in {each.id for each in KNOWN}
    assert saved.args[1:] == ["Translate", "Into French."]


def test_deleting_can_be_undone(window: PromptsWindow, qtbot: QtBot) -> None:
    window._rows.setCurrentRow(1)
    with qtbot.waitSignal(window.removed) as removed:
        window._delete.click()
    assert removed.args == ["id of Proofread"]
    window.show_snippets((KNOWN[0], KNOWN[2]))
    with qtbot.waitSignal(window.saved) as saved:
        window._notice._action.click()
    assert saved.args == ["id of Proofread", "Proofread", KNOWN[1].text]
    window.show_snippets(KNOWN)
    assert window._title.text() == "Proofread"


def test_closing_saves(window: PromptsWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window._title, "s")
    with qtbot.waitSignal(window.saved):
        window.close()


def test_without_prompts_the_first_can_be_written(window: PromptsWindow, qtbot: QtBot) -> None:
    window.show_snippets(())
    window.show_snippets(())
    assert window._text.isEnabled()
    assert not window._delete.isEnabled()
    with qtbot.waitSignal(window.saved) as saved:
        window._text.setPlainText("Translate.")
    assert saved.args[1:] == ["Translate.", "Translate."]
    first = snippet("Translate", "Translate.")
    window.show_snippets((replace(first, id=saved.args[0]),))
    assert window._delete.isEnabled()


def test_saving_leaves_the_caret_where_it_is(window: PromptsWindow, qtbot: QtBot) -> None:
    window._text.setFocus()
    window._text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(window._text, " and")
    qtbot.keyClicks(window._title, " ")
    window.flush()
    saved = replace(KNOWN[0], text=window._text.toPlainText())
    window.show_snippets((saved, *KNOWN[1:]))
    qtbot.keyClicks(window._text, " more")
    qtbot.keyClicks(window._title, "again")
    assert window._text.toPlainText() == f"{KNOWN[0].text} and more"
    assert window._title.text() == f"{KNOWN[0].title} again"


def test_the_fields_follow_the_theme(window: PromptsWindow, theme: Theme, qtbot: QtBot) -> None:
    window.show()
    for mode in (ThemeMode.DARK, ThemeMode.LIGHT):
        theme.set_mode(mode)
        field = window._text.viewport().grab().toImage()
        assert field.pixelColor(field.width() - 2, field.height() - 2) == theme.colour("background")


def test_text_stands_at_the_side_where_it_begins(window: PromptsWindow) -> None:
    sides = {"Correct": Qt.AlignmentFlag.AlignLeft, "صحّح": Qt.AlignmentFlag.AlignRight}
    for text, side in sides.items():
        window.show_snippets((snippet("one", text),))
        assert window._text.document().defaultTextOption().alignment() == side


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_a_placeholder_keeps_off_the_edge_at_the_right_too(window: PromptsWindow) -> None:
    window._text.setPlaceholderText("ههه")
    window.begin_new()
    field = window._text.grab().toImage()
    ground = field.pixelColor(1, 1)
    last = max(x for x in range(field.width()) if field.pixelColor(x, 16) != ground)
    assert field.width() - 20 < last < field.width() - 6


def test_an_empty_list_says_so(window: PromptsWindow) -> None:
    window.show_snippets(())
    assert window._list_or_nothing.currentWidget() is window._nothing
    window.show_snippets((snippet("First"),))
    assert window._list_or_nothing.currentWidget() is window._rows


def test_a_narrow_window_says_what_was_deleted_and_stays_narrow(
    window: PromptsWindow, qtbot: QtBot
) -> None:
    long = snippet("Review this code as the strictest of all reviewers there ever were would")
    window.show_snippets((long, *KNOWN))
    window.resize(480, 460)
    window._rows.setCurrentRow(0)
    assert window._title.cursorPosition() == 0
    qtbot.mouseClick(window._delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window._notice.isHidden())
    assert window.width() == 480
    assert window.minimumSizeHint().width() <= 480
    assert window._notice.width() > 2 * window._delete.width()


def test_the_explanation_leaves_the_room_to_what_is_written(qtbot: QtBot, theme: Theme) -> None:
    window = PromptsWindow(theme)
    qtbot.addWidget(window)
    window.show()
    assert window._explanation.isVisible()
    theme.set_text_scale(2.0)
    window.resize(400, 460)
    assert not window._explanation.isVisible()
