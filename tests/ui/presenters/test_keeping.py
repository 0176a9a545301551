"""Pins, folders, archive and trash between the sidebar and the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.presented import Talk
from tests.ui.shell.samples import conversation
from wizchat.chat import events
from wizchat.chat.events import Arrangement
from wizchat.chat.values import Folder
from wizchat.desktop.settings import SettingsStore
from wizchat.ui.presenters.arrangement_words import arranged_words
from wizchat.ui.shell.sections import Section, SectionKind

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.presented import Windows

OLD, NEW = conversation("old", "Old", days=3), conversation("new", "New")
WORK = Folder("f1", "Work")


def test_what_is_asked_reaches_the_service(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    asks = talk.main.asks
    asks.pin_requested.emit(("old", "new"), True)
    asks.move_requested.emit(("old",), "f1")
    asks.move_requested.emit(("old",), "")
    asks.archive_requested.emit(("old",))
    asks.unarchive_requested.emit(("old",))
    asks.restore_requested.emit(("old",))
    asks.delete_requested.emit(("old", "new"))
    asks.folder_rename_requested.emit("f1", "Trips")
    asks.folder_remove_requested.emit("f1")
    asks.archive_shown.emit()
    asks.trash_shown.emit()
    assert [call for call in talk.service.calls if call[0] != "save_place"] == [
        ("pin", "old", "new", True),
        ("move", "old", "f1"),
        ("move", "old", None),
        ("archive", "old"),
        ("unarchive", "old"),
        ("restore", "old"),
        ("delete", "old", "new"),
        ("rename_folder", "f1", "Trips"),
        ("remove_folder", "f1"),
        ("list_archive",),
        ("list_trash",),
    ]


def test_undo_takes_all_of_it_back_at_once_and_opens_what_was_open(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.asks.trash_requested.emit(("old", "new"))
    told = events.ConversationsArranged(Arrangement.TRASHED, (OLD, NEW))
    talk.tell(told)
    for trashed in (OLD, NEW):
        talk.tell(events.ConversationTrashed(trashed))
    assert talk.windows.notice == "Moved 2 conversations to the trash"
    talk.main._notice._action.click()
    assert talk.service.of("put_back") == [[told]]
    assert talk.service.of("open") == [["new"]]
    talk.open(NEW)
    assert talk.view.conversation_id == "new"


def test_undo_of_one_opens_it(talk: Talk) -> None:
    talk.begin(OLD, NEW)
    talk.main.asks.trash_requested.emit(("old",))
    talk.tell(events.ConversationsArranged(Arrangement.TRASHED, (OLD,)))
    talk.main._notice._action.click()
    assert talk.service.of("open") == [["old"]]


def test_a_pin_is_seen_and_not_announced(talk: Talk) -> None:
    talk.begin(OLD)
    talk.tell(events.ConversationsArranged(Arrangement.PINNED, (OLD,)))
    assert talk.windows.notice == ""


@pytest.mark.parametrize(
    ("what", "folder", "one", "two"),
    [
        (Arrangement.MOVED, WORK, "Moved “Old” to “Work”", "Moved 2 conversations to “Work”"),
        (
            Arrangement.MOVED,
            None,
            "Took “Old” out of its folder",
            "Took 2 conversations out of their folders",
        ),
        (Arrangement.ARCHIVED, None, "Archived “Old”", "Archived 2 conversations"),
        (
            Arrangement.FOLDER_REMOVED,
            WORK,
            "Removed the folder “Work”; its conversations are kept",
            "Removed the folder “Work”; its conversations are kept",
        ),
    ],
)
def test_what_was_done_is_said(
    talk: Talk, what: Arrangement, folder: Folder | None, one: str, two: str
) -> None:
    assert arranged_words(events.ConversationsArranged(what, (OLD,), folder)) == one
    assert arranged_words(events.ConversationsArranged(what, (OLD, NEW), folder)) == two


def test_every_arrangement_has_words(talk: Talk) -> None:
    for what in Arrangement:
        for before in ((OLD,), (OLD, NEW)):
            assert arranged_words(events.ConversationsArranged(what, before, WORK))


def test_a_new_folder_gets_its_name_typed_once_it_is_listed(talk: Talk) -> None:
    talk.begin(OLD)
    talk.service.add_folder = lambda name, *ids: "f9"
    talk.main.show()
    talk.main.asks.new_folder_requested.emit(("old",))
    rows = talk.main._sidebar.conversations
    assert rows.state() is not rows.State.EditingState
    talk.tell(events.ConversationsListed((OLD,), (Folder("f9", "New folder"),)))
    assert rows.state() is rows.State.EditingState


def test_archive_and_trash_are_shown(talk: Talk) -> None:
    talk.begin(OLD)
    talk.tell(events.ArchiveListed((NEW,)))
    talk.tell(events.TrashListed((NEW, OLD)))
    sidebar = talk.main._sidebar
    assert list(sidebar.archive.get().conversations._rows._row_of) == ["new"]
    assert list(sidebar.trash.get().conversations._rows._row_of) == ["new", "old"]


def test_collapsed_sections_are_remembered(windows: Windows, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    first = Talk(windows, store)
    rows = windows.main._sidebar.conversations._rows
    first.begin(OLD, NEW)
    rows.fold(Section(SectionKind.TODAY), collapsed=True)
    assert windows.listed == ["old"]
    assert SettingsStore(tmp_path / "settings.json").load().collapsed_sections == ("today",)
    rows.set_collapsed(frozenset())
    Talk(windows, store)
    assert rows._collapsed == {"today"}


def test_the_archive_is_listed_again_when_it_changed(talk: Talk) -> None:
    talk.begin(OLD)
    talk.tell(events.ArchiveListed((NEW,)))
    talk.tell(events.ConversationsListed((OLD,)))
    talk.main.rename_requested.emit("old", "Older")
    assert talk.service.of("list_archive") == []
    talk.main.rename_requested.emit("new", "Newer")
    assert [call[0] for call in talk.service.calls[-2:]] == ["rename", "list_archive"]
    talk.tell(events.ConversationsListed((OLD, NEW)))
    assert len(talk.service.of("list_archive")) == 2


def test_an_archived_conversation_has_its_title_in_the_window(talk: Talk) -> None:
    talk.begin(OLD)
    talk.tell(events.ArchiveListed((NEW,)))
    assert talk.known.title("new") == "New"
