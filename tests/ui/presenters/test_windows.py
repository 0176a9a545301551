"""Conversations in windows of their own."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import answer, own, transcript
from tests.ui.shell.samples import READY, conversation
from wizchat.chat import events
from wizchat.chat.values import MessageStatus
from wizchat.ui.shell.actions import COMMANDS, ActionId
from wizchat.ui.shell.opening import open_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk
    from wizchat.ui.shell.conversation_window import ConversationWindow

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")


@pytest.fixture
def two(talk: Talk) -> ConversationWindow:
    """Return a window on "old", beside the main window on "new"."""
    talk.begin(OLD, NEW)
    talk.main.own_window_requested.emit("old")
    talk.open(OLD, own("Hi"))
    return talk.own.windows[0].window


def streaming(name: str) -> events.AnswerStarted:
    growing = answer("", id=f"in {name}", conversation_id=name, status=MessageStatus.STREAMING)
    return events.AnswerStarted(name, growing)


def alive(those: list[weakref.ref[Any]]) -> list[object]:
    """Return what is left after what `deleteLater` put off was done, cycles collected."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return [ref() for ref in those if ref() is not None]


def test_a_conversation_opens_beside_the_main_window(talk: Talk, two: ConversationWindow) -> None:
    assert two.isVisible()
    assert two.windowTitle() == "Old – WizChat"
    assert two.view.transcript.messages[0].text == "Hi"
    assert talk.view.conversation_id == "new"


def test_the_keys_of_the_app_outlive_the_window_over_which_another_opened(
    talk: Talk, two: ConversationWindow, qtbot: QtBot
) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        open_window(sheet, two)
    two.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for signal, key, modifiers in (
        (talk.main.settings_requested, Qt.Key.Key_Comma, control),
        (talk.main.models_requested, Qt.Key.Key_M, control | shift),
        (talk.main.quit_requested, Qt.Key.Key_Q, control),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(sheet, key, modifiers)


def test_opening_it_again_brings_its_window_forward(talk: Talk, two: ConversationWindow) -> None:
    talk.service.calls.clear()
    two.showMinimized()
    talk.main.own_window_requested.emit("old")
    assert not two.isMinimized()
    two.showMinimized()
    talk.choose("old")
    assert not two.isMinimized()
    assert len(talk.own.windows) == 1
    assert talk.service.of("open") == []
    assert talk.main._sidebar.conversations._current_id == "new"


def test_what_the_main_window_shows_moves_out_with_its_draft(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.write("half a thought")
    talk.main._actions[ActionId.OWN_WINDOW].trigger()
    assert talk.service.of("save_draft") == [["new", "half a thought"]]
    assert talk.view.conversation_id == "new-2"
    assert talk.written == ""
    saved = [call[0] for call in talk.service.calls].index("save_draft")
    assert ("open", "new") in talk.service.calls[saved:]


def test_what_is_on_its_way_to_the_main_window_moves_out_too(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    talk.main.own_window_requested.emit("old")
    talk.open(OLD)
    assert talk.view.conversation_id == "new-2"
    assert talk.own.windows[0].window.view.conversation_id == "old"


def test_its_menus_act_on_its_own_conversation(talk: Talk, two: ConversationWindow) -> None:
    stop = two._actions[ActionId.STOP]
    assert not stop.isEnabled()
    talk.tell(streaming("old"))
    assert not talk.main._actions[ActionId.STOP].isEnabled()
    stop.trigger()
    talk.tell(events.AnswerFinished("old", answer("", conversation_id="old")))
    two._actions[ActionId.REGENERATE].trigger()
    two.rename_requested.emit("old", "Renamed")
    assert talk.service.of("stop") == [["old"]]
    assert len(talk.service.of("regenerate")) == 1
    assert talk.service.of("rename") == [["old", "Renamed"]]


def test_every_action_it_offers_is_handled(talk: Talk, two: ConversationWindow) -> None:
    from wizchat.ui.shell.conversation_window import _OWN
    from wizchat.ui.shell.editing import EDITING

    assert two._does.keys() >= _OWN - EDITING
    elsewhere = two._actions._actions.keys() - _OWN - COMMANDS
    assert elsewhere <= talk.main._does.keys()
    assert ActionId.SIDEBAR not in elsewhere


def test_what_concerns_the_whole_app_is_done_by_the_main_window(
    qtbot: QtBot, talk: Talk, two: ConversationWindow
) -> None:
    talk.main.showMinimized()
    with qtbot.waitSignal(talk.main.settings_requested):
        two._actions[ActionId.SETTINGS].trigger()
    assert talk.main.isMinimized()
    two._actions[ActionId.NEW].trigger()
    assert not talk.main.isMinimized()
    assert talk.view.conversation_id == "new-2"


def test_its_title_follows_the_list(talk: Talk, two: ConversationWindow) -> None:
    talk.tell(events.ConversationsListed((conversation("old", "Renamed"), NEW)))
    assert two.windowTitle() == "Renamed – WizChat"


def test_its_chip_shows_what_the_main_window_shows(talk: Talk, two: ConversationWindow) -> None:
    talk.main.set_engine(READY)
    assert two._header.chip.text() == talk.windows.chip


def test_arrow_keys_pass_over_what_is_elsewhere(
    qtbot: QtBot, talk: Talk, two: ConversationWindow
) -> None:
    third = conversation("third", "Third", days=5)
    talk.tell(events.ConversationsListed((OLD, NEW, third)))
    with qtbot.waitSignal(talk.main.conversation_chosen) as chosen:
        talk.main._actions[ActionId.NEXT].trigger()
    assert chosen.args == ["third"]
    talk.open(third)
    rows = talk.main._sidebar.conversations
    with qtbot.assertNotEmitted(talk.main.conversation_chosen):
        qtbot.keyClick(rows, Qt.Key.Key_Up)
    with qtbot.waitSignal(talk.main.conversation_chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == ["old"]


def test_the_middle_button_opens_a_window(qtbot: QtBot, talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.show()
    rows = talk.main._sidebar.conversations
    place = rows.visualRect(rows._rows.index_of("old")).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert [opened.conversation_id for opened in talk.own.windows] == ["old"]
    assert talk.view.conversation_id == "new"


def test_it_pins_and_archives_its_own_conversation(talk: Talk, two: ConversationWindow) -> None:
    pin, archive = two._actions[ActionId.PIN], two._actions[ActionId.ARCHIVE]
    assert pin.isEnabled()
    assert not pin.isChecked()
    pin.trigger()
    talk.tell(events.ConversationsListed((replace(OLD, pinned=True), NEW)))
    assert pin.isChecked()
    archive.trigger()
    talk.tell(events.ConversationsListed((NEW,)))
    talk.tell(events.ArchiveListed((replace(OLD, pinned=True, archived_at=OLD.updated_at),)))
    assert archive.isChecked()
    archive.trigger()
    asked = [call[0] for call in talk.service.calls if call[1:2] == ("old",)]
    assert [name for name in asked if name in {"pin", "archive", "unarchive"}] == [
        "pin",
        "archive",
        "unarchive",
    ]


def test_what_is_kept_nowhere_yet_is_not_pinned(talk: Talk) -> None:
    talk.begin(NEW)
    talk.presenter.start_new()
    talk.main._actions[ActionId.OWN_WINDOW].trigger()
    assert not talk.own.windows[0].window._actions[ActionId.PIN].isEnabled()


def test_the_window_menu_leads_to_every_window(
    qtbot: QtBot, talk: Talk, two: ConversationWindow
) -> None:
    talk.main.show()
    for window in (two, talk.main, two):
        window.window_list.opening.emit()
        entries = window.window_list._group.actions()
        assert [entry.text() for entry in entries] == ["Main window: New", "Old"]
        assert [entry.isChecked() for entry in entries] == [window is talk.main, window is two]
    entries[0].trigger()
    qtbot.waitUntil(talk.main.isActiveWindow)
    talk.main.window_list._group.actions()[1].trigger()
    qtbot.waitUntil(two.isActiveWindow)


# --- Trouble -------------------------------------------------------------------------------------


def locked(conversation_id: str | None = None) -> events.StoreProblem:
    code = events.StoreProblemCode.LOCKED
    return events.StoreProblem(code, Path("/c"), conversation_id=conversation_id)


def test_nothing_is_typed_before_the_conversation_is_there(qtbot: QtBot, talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.own.open("old")
    edit = talk.own.windows[0].window.view.composer.edit
    qtbot.keyClicks(edit, "lost")
    talk.open(replace(OLD, draft="kept"))
    qtbot.keyClicks(edit, " and more")
    assert edit.toPlainText() == "kept and more"


def test_a_window_whose_conversation_does_not_come_closes(
    talk: Talk, two: ConversationWindow
) -> None:
    talk.own.open("third")
    talk.tell(locked())
    assert [opened.conversation_id for opened in talk.own.windows] == ["old"]
    assert "Another program" in talk.windows.notice


def test_trouble_is_said_in_the_window_it_is_about(talk: Talk, two: ConversationWindow) -> None:
    talk.own.open("third")
    talk.open(conversation("third", "Third"))
    talk.tell(locked("old"))
    assert "Another program" in two._notice._text.text()
    assert not two._notice.isHidden()
    talk.tell(events.ConversationsListed((OLD, NEW)))
    assert two._notice.isHidden()


# --- Closing -------------------------------------------------------------------------------------


def test_closing_while_it_is_answered_keeps_the_draft_and_stops_nothing(
    talk: Talk, two: ConversationWindow
) -> None:
    talk.tell(events.TranscriptChanged(transcript(own("Hi"), streaming("old").message, name="old")))
    talk.tell(streaming("old"))
    two.view.composer.edit.setPlainText("and then")
    two.close()
    assert talk.service.of("save_draft") == [["old", "and then"]]
    assert talk.service.of("stop") == []
    talk.tell(events.AnswerGrew("old", "in old", "more"))
    talk.tell(events.AnswerFinished("old", answer("more", conversation_id="old")))
    talk.choose("old")
    assert talk.service.of("open")[-1] == ["old"]
    talk.open(OLD, own("Hi"))
    assert talk.view.conversation_id == "old"


def test_a_closed_window_is_gone_with_everything_in_it(qtbot: QtBot, talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.own.open("old")
    talk.open(OLD, own("Hi"), answer("A *long* `answer`\n\n```python\n1\n```"))
    opened = talk.own.windows[0]
    window = opened.window
    talk.windows.others.clear()
    parts = [window, window.view, window._actions, window._header.chip, opened.presenter, opened]
    kept: list[weakref.ref[Any]] = [weakref.ref(part) for part in parts]
    kept += [weakref.ref(row) for row in window.view.transcript.rows]
    kept += [weakref.ref(row.view) for row in window.view.transcript.rows if row.view is not None]
    del parts, window, opened
    talk.own.close("old")
    qtbot.waitUntil(lambda: not alive(kept), timeout=20_000)


def test_trashing_closes_it_and_undo_brings_it_back_in_the_main_window(
    talk: Talk, two: ConversationWindow
) -> None:
    two._actions[ActionId.TRASH].trigger()
    assert talk.service.of("trash") == [["old"]]
    talk.tell(events.ConversationsArranged(events.Arrangement.TRASHED, (OLD,)))
    talk.tell(events.ConversationTrashed(OLD))
    assert talk.own.windows == ()
    assert not two.isVisible()
    assert talk.view.conversation_id == "new"
    talk.main._notice._action.click()
    talk.open(OLD)
    assert talk.view.conversation_id == "old"
