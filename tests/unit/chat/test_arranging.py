"""Pins, folders, the archive and the trash, many at once, each undone at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.chat import events
from wizchat.chat.events import Arrangement
from wizchat.chat.values import Folder

if TYPE_CHECKING:
    from tests.helpers.chat_desk import Desk
    from wizchat.chat.values import Conversation


@pytest.fixture
def desk(ready: Desk) -> Desk:
    """Three conversations, one of them with an answer."""
    ready.exchange("Hi", "Hello.")
    for name in ("c2", "c3"):
        ready.service.save_draft(name, f"draft of {name}")
    ready.settle()
    return ready


def ids(conversations: tuple[Conversation, ...]) -> set[str]:
    return {conversation.id for conversation in conversations}


def archived(desk: Desk) -> set[str]:
    desk.service.list_archive()
    return ids(desk.wait(events.ArchiveListed).conversations)


def trashed(desk: Desk) -> set[str]:
    desk.service.list_trash()
    return ids(desk.wait(events.TrashListed).conversations)


def by_id(desk: Desk) -> dict[str, Conversation]:
    return {conversation.id: conversation for conversation in desk.listed()}


def undo_last(desk: Desk) -> None:
    desk.service.put_back(desk.of(events.ConversationsArranged)[-1])


def test_archived_ones_leave_the_list_and_come_back(desk: Desk) -> None:
    desk.service.archive("c1", "c2", "unknown")
    assert ids(desk.listed()) == {"c3"}
    assert archived(desk) == {"c1", "c2"}
    desk.service.unarchive("c1")
    assert ids(desk.listed()) == {"c1", "c3"}
    assert archived(desk) == {"c2"}


def test_a_conversation_that_goes_on_leaves_the_archive(desk: Desk) -> None:
    desk.service.archive("c1")
    desk.service.send("c1", "And now?")
    desk.wait(events.AnswerStarted)
    assert "c1" in ids(desk.listed())


def test_folders_hold_conversations_and_leave_them_behind(desk: Desk) -> None:
    folder = desk.service.add_folder("  Trips \n 2026 ", "c1", "c2")
    listed = by_id(desk)
    assert listed["c1"].folder_id == listed["c2"].folder_id == folder
    assert listed["c3"].folder_id is None
    desk.service.list()
    assert desk.wait(events.ConversationsListed).folders == (Folder(folder, "Trips 2026"),)
    desk.service.rename_folder(folder, "Journeys")
    desk.service.move("c2", folder_id=None)
    desk.service.remove_folder(folder)
    assert ids(desk.listed()) == {"c1", "c2", "c3"}
    assert all(conversation.folder_id is None for conversation in desk.listed())
    undo_last(desk)
    desk.service.list()
    assert desk.wait(events.ConversationsListed).folders == (Folder(folder, "Journeys"),)
    assert by_id(desk)["c1"].folder_id == folder
    assert by_id(desk)["c2"].folder_id is None


def test_an_empty_folder_is_told(desk: Desk) -> None:
    folder = desk.service.add_folder("Empty")
    assert desk.wait(events.ConversationsListed).folders == (Folder(folder, "Empty"),)


def test_moving_takes_the_pin_off_and_undo_puts_it_back(desk: Desk) -> None:
    desk.service.pin("c1", "c2", pinned=True)
    folder = desk.service.add_folder("Work")
    desk.service.move("c1", folder_id=folder)
    assert not by_id(desk)["c1"].pinned
    undo_last(desk)
    assert by_id(desk)["c1"].pinned
    assert by_id(desk)["c1"].folder_id is None


def test_a_folder_that_is_gone_takes_nothing_in(desk: Desk) -> None:
    desk.service.move("c1", folder_id="gone")
    assert by_id(desk)["c1"].folder_id is None
    assert desk.of(events.ConversationsArranged) == []


def test_many_go_to_the_trash_with_one_undo(desk: Desk) -> None:
    folder = desk.service.add_folder("Work", "c1")
    desk.service.archive("c2")
    before = len(desk.of(events.ConversationsArranged))
    desk.service.trash("c1", "c2", "c3")
    (told,) = desk.of(events.ConversationsArranged)[before:]
    assert told.what is Arrangement.TRASHED
    assert [conversation.id for conversation in told.before] == ["c1", "c2", "c3"]
    assert trashed(desk) == {"c1", "c2", "c3"}
    assert archived(desk) == set()
    desk.service.put_back(told)
    assert ids(desk.listed()) == {"c1", "c3"}
    assert by_id(desk)["c1"].folder_id == folder
    assert archived(desk) == {"c2"}
    assert trashed(desk) == set()


def test_what_is_so_already_is_not_done_again(desk: Desk) -> None:
    desk.service.trash("c1")
    desk.settle()
    before = len(desk.told)
    desk.service.trash("c1")
    desk.service.pin("c2", pinned=False)
    desk.service.unarchive("c3")
    assert [e for e in desk.settle() if isinstance(e, events.ConversationsArranged)] == []
    assert len(desk.told) == before


def test_deleting_for_good_takes_from_the_trash_alone(desk: Desk) -> None:
    desk.service.trash("c1")
    desk.service.delete("c1", "c2")
    assert desk.wait(events.TrashListed).conversations == ()
    assert ids(desk.listed()) == {"c2", "c3"}
    assert desk.transcript("c1").messages == ()
    desk.service.search("hello")
    assert desk.wait(events.ConversationsFound).hits == ()


def test_emptying_the_trash(desk: Desk) -> None:
    desk.service.trash("c1", "c3")
    desk.service.delete("c1", "c3")
    assert desk.wait(events.TrashListed).conversations == ()
    assert ids(desk.listed()) == {"c2"}
    undo_last(desk)
    assert ids(desk.listed()) == {"c2"}
