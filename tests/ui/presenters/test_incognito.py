"""Incognito conversations on the screen: marked, listed, closed with care."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.helpers.conversations import own
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.ui.shell.actions import ActionId

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")
NAME = "incognito-new-2"


@pytest.fixture
def hidden(talk: Talk) -> Talk:
    """An empty incognito conversation is on the page."""
    talk.begin(OLD, NEW)
    talk.main.show()
    talk.main._actions[ActionId.INCOGNITO].trigger()
    talk.service.calls.clear()
    return talk


def say_something(talk: Talk) -> None:
    said = conversation(NAME, "A secret")
    talk.tell(events.IncognitoListed((said,)))
    talk.open(said, own("A secret"))


def test_it_is_marked_everywhere_and_says_so_before_the_first_message(hidden: Talk) -> None:
    assert hidden.view.conversation_id == NAME
    assert hidden.main._header.incognito.isVisible()
    assert hidden.view.composer._incognito.isVisible()
    assert "Nothing you write here is saved" in hidden.view.empty.sentence.text()
    assert "quit WizChat" in hidden.view.empty.sentence.text()
    assert hidden.main._header.title._label.text() == "Incognito conversation"
    hidden.choose("old")
    hidden.open(OLD)
    assert not hidden.main._header.incognito.isVisible()
    assert not hidden.view.composer._incognito.isVisible()
    assert "Nothing you write" not in hidden.view.empty.sentence.text()


def test_it_stands_above_the_others_in_the_list(hidden: Talk) -> None:
    say_something(hidden)
    assert hidden.windows.listed == [NAME, "new", "old"]
    rows = hidden.main._sidebar.conversations._rows
    assert rows.index(0).data() == "Incognito"
    assert not rows.index_of(NAME).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert hidden.main.windowTitle() == "A secret – WizChat"
    hidden.tell(events.ConversationsListed((OLD,)))
    assert hidden.windows.listed == [NAME, "old"]


def test_an_empty_one_is_closed_at_once(hidden: Talk) -> None:
    hidden.main._actions[ActionId.TRASH].trigger()
    assert hidden.service.of("forget") == [[NAME]]
    assert hidden.service.of("trash") == []
    assert hidden.windows.notice == ""


def test_one_with_something_in_it_is_closed_after_a_question(hidden: Talk) -> None:
    say_something(hidden)
    assert hidden.main._actions[ActionId.TRASH].text() == "Close and forge&t"
    hidden.main._actions[ActionId.TRASH].trigger()
    assert hidden.service.of("forget") == []
    assert "“A secret”" in hidden.windows.notice
    hidden.main._notice._action.click()
    assert hidden.service.of("forget") == [[NAME]]
    hidden.tell(events.ConversationTrashed(conversation(NAME, "A secret")))
    assert hidden.view.conversation_id.startswith("new-")


def test_the_delete_key_asks_too(hidden: Talk, qtbot: QtBot) -> None:
    say_something(hidden)
    rows = hidden.main._sidebar.conversations
    rows.setCurrentIndex(rows._rows.index_of(NAME))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert "“A secret”" in hidden.windows.notice
    assert hidden.service.of("trash") == []


def test_what_cannot_be_kept_is_not_offered(hidden: Talk) -> None:
    say_something(hidden)
    for action in (ActionId.PIN, ActionId.ARCHIVE):
        assert not hidden.main._actions[action].isEnabled()
    menu = hidden.main._sidebar.conversations._menu_for(
        hidden.main._sidebar.conversations._rows.index_of(NAME)
    )
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Open in own window",
        "Rename",
        "Close and forget",
    ]
