"""What people wrote comes back to them when it could not be sent or stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import own
from tests.ui.shell.samples import conversation
from wizchat.chat.events import ConversationsListed, MessageRefused, StoreProblem, StoreProblemCode
from wizchat.ui.presenters.store_problems import SHOW_BACKUPS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")


def full(text: str | None = None, name: str | None = "new") -> StoreProblem:
    return StoreProblem(
        StoreProblemCode.DISK_FULL, Path("/data/c.sqlite3"), conversation_id=name, text=text
    )


def test_a_message_that_was_not_stored_comes_back(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.tell(full("My message"))
    assert talk.written == "My message"
    assert "disk" in talk.windows.notice


def test_what_was_written_meanwhile_stays(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.write("the next thought")
    talk.tell(full("My message"))
    assert talk.written == "My message\n\nthe next thought"


def test_a_refused_message_leaves_what_was_written_meanwhile(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.write("the next thought")
    talk.tell(MessageRefused("new", "much too long", 9000, 8192))
    assert talk.written == "much too long\n\nthe next thought"


@pytest.mark.parametrize(
    "event", [full("My message", "old"), MessageRefused("old", "My message", 9000, 8192)]
)
def test_it_waits_until_its_conversation_is_open(
    talk: Talk, event: StoreProblem | MessageRefused
) -> None:
    talk.begin(OLD, NEW)
    talk.tell(event)
    assert talk.written == ""
    talk.choose("old")
    talk.open(OLD)
    assert talk.written == "My message"
    talk.choose("new")
    talk.open(NEW)
    talk.choose("old")
    talk.open(OLD)
    assert talk.written == ""


def test_several_wait_together(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.tell(full("One", "old"))
    talk.tell(full("Two", "old"))
    talk.choose("old")
    talk.open(OLD)
    assert talk.written == "One\n\nTwo"


def test_an_edit_that_was_not_stored_is_an_edit_again(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.open(NEW, own("Hi", id="m"))
    talk.view.edit_last()
    talk.write("Hello")
    talk.view.composer._send()
    assert talk.service.of("edit_and_resend") == [["m", "Hello", ()]]
    talk.tell(full("Hello", None))
    assert (talk.written, talk.view.composer._editing) == ("Hello", "m")


def test_a_conversation_that_does_not_open_is_not_shown_as_open(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main._sidebar.conversations.step(1)
    assert talk.service.of("open") == [["old"]]
    talk.tell(full())
    assert talk.main._sidebar.conversations._current_id == "new"
    talk.main._sidebar.conversations.step(1)
    assert talk.service.of("open") == [["old"], ["old"]]


def test_a_locked_database_leaves_a_place_to_write_in(talk: Talk) -> None:
    talk.presenter.begin()
    talk.tell(StoreProblem(StoreProblemCode.LOCKED, Path("/data/c.sqlite3")))
    assert "Another program holds" in talk.windows.notice
    talk.write("Hi")
    talk.view.composer._send()
    assert talk.service.of("send") == [["new-1", "Hi", ()]]


def test_a_locked_database_is_no_news_once_it_is_read(talk: Talk) -> None:
    talk.presenter.begin()
    talk.tell(StoreProblem(StoreProblemCode.NEWER, Path("/data/c.sqlite3")))
    talk.tell(StoreProblem(StoreProblemCode.LOCKED, Path("/data/c.sqlite3")))
    talk.tell(StoreProblem(StoreProblemCode.LOCKED, Path("/data/c.sqlite3")))
    talk.tell(ConversationsListed((OLD, NEW)))
    assert "later version" in talk.windows.notice
    assert talk.windows.listed == ["new", "old"]


def test_a_database_that_cannot_be_opened_offers_backups_until_it_is_opened(
    talk: Talk, qtbot: QtBot
) -> None:
    talk.presenter.begin()
    path = Path("/data/c.sqlite3")
    talk.tell(StoreProblem(StoreProblemCode.UNEXPECTED, path, is_shut=True))
    assert "Nothing was deleted" in talk.windows.notice
    with qtbot.waitSignal(talk.main.notice_action_requested) as asked:
        talk.main._notice._action.click()
    assert asked.args == [SHOW_BACKUPS]
    assert "Nothing was deleted" in talk.windows.notice
    talk.tell(ConversationsListed((OLD, NEW)))
    assert talk.windows.notice == ""


def test_a_recovered_database_is_told_and_what_was_asked_for_opens(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.choose("old")
    kept = Path("/c.broken")
    talk.tell(
        StoreProblem(StoreProblemCode.RECOVERED, Path("/c"), kept, conversations=3, messages=1204)
    )
    assert "3 conversations with 1,204 messages" in talk.windows.notice
    assert "/c.broken" in talk.windows.notice
    talk.open(OLD)
    assert talk.view.conversation_id == "old"


def test_missing_conversations_are_explained_until_the_notice_is_dismissed(talk: Talk) -> None:
    talk.begin()
    talk.tell(StoreProblem(StoreProblemCode.NEWER, Path("/data/c.sqlite3")))
    talk.main._notice._on_time_out()
    said = talk.windows.notice
    assert "later version" in said
    talk.main.show_notice("Copied")
    talk.main._notice._on_time_out()
    assert talk.windows.notice == said
    talk.main._notice._close.click()
    assert talk.windows.notice == ""
