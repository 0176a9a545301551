"""What a person is told when the database fails, and what stays with them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.chats import NOW, fill
from wizchat.chat import events
from wizchat.chat.backups.backups import Backups
from wizchat.chat.backups.restoring import restore
from wizchat.chat.backups.values import BackupKind
from wizchat.chat.events import StoreProblemCode
from wizchat.chat.exchange.snapshot import Snapshot
from wizchat.chat.store.errors import StoreUnexpected
from wizchat.chat.store.store import Store
from wizchat.chat.values import Attachment, AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


def test_a_locked_database_gives_the_text_back_and_works_again_later(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.chat.store.store.BUSY_SECONDS", 0.01)
    owner = Store(path, NOW)
    desk = Desk(path)
    assert desk.wait(events.StoreProblem).code is StoreProblemCode.LOCKED
    desk.service.list()
    desk.service.save_draft("c1", "H")
    desk.service.send("c1", "Hi")
    problem = desk.wait(events.StoreProblem)
    assert (problem.conversation_id, problem.text) == ("c1", "Hi")
    assert len([e for e in desk.told if isinstance(e, events.StoreProblem)]) == 2
    owner.close()
    desk.service.count("c1", "Hi")
    desk.wait(events.ConversationsListed)  # and a notice that it is held can go
    desk.service.send("c1", "Hi")
    desk.wait(events.TranscriptChanged)
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


def test_a_damaged_database_is_told_with_what_was_saved(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    store = Store(path, NOW)
    fill(store)
    store.close()
    with path.open("r+b") as file:
        file.write(b"\0" * 100)
    desk = Desk(path)
    problem = desk.wait(events.StoreProblem)
    assert problem.code is StoreProblemCode.RECOVERED
    assert (problem.conversations, problem.messages) == (1, 2)
    assert problem.kept is not None
    assert problem.kept.exists()
    assert str(problem.kept) in caplog.text
    assert desk.texts() == ["Hi", "Hello."]
    desk.service.close()


def test_a_newer_database_is_told(path: Path) -> None:
    Store(path, NOW).close()
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA user_version = 99")
    desk = Desk(path)
    assert desk.wait(events.StoreProblem).code is StoreProblemCode.NEWER
    desk.service.close()


def test_a_full_disk_gives_the_text_back(path: Path) -> None:
    desk = Desk(path)
    desk.listed()
    limit_pages(desk, 0)
    text = "word " * 10_000
    desk.service.send("c1", text)
    problem = desk.wait(events.StoreProblem)
    assert (problem.code, problem.text) == (StoreProblemCode.DISK_FULL, text.rstrip())
    assert desk.listed() == ()
    limit_pages(desk, 10_000)
    desk.service.send("c1", text)
    assert desk.texts() == [text.rstrip(), ""]
    desk.service.close()


def test_an_answer_goes_on_while_the_disk_is_full_and_is_kept_when_there_is_room(
    path: Path,
) -> None:
    desk = Desk(path)
    desk.engine.load()
    desk.service.send("c1", "Hi")
    desk.wait(events.AnswerStarted)
    desk.settle()
    limit_pages(desk, 0)
    text = "word " * 10_000
    desk.engine.say(text)
    desk.engine.finish()
    assert desk.wait(events.AnswerFinished).message.text == text.rstrip()
    assert any(isinstance(event, events.StoreProblem) for event in desk.told)
    limit_pages(desk, 10_000)
    desk.service.close()
    again = Desk(path)
    assert again.texts() == ["Hi", text.rstrip()]
    again.service.close()


def test_damage_found_while_running_is_mended_and_the_message_sent(path: Path) -> None:
    store = Store(path, NOW)
    for index in range(60):
        fill(store, f"c{index}", tuple(f"text {index} {step}" for step in range(10)))
    store.close()
    desk = Desk(path)
    desk.listed()
    wreck(desk, "messages_of_parent")
    desk.service.send("c1", "Still here?")
    problem = desk.wait(events.StoreProblem)
    assert problem.code is StoreProblemCode.RECOVERED
    assert (problem.conversations, problem.messages) == (60, 600)
    assert desk.texts("c1")[-2:] == ["Still here?", ""]
    assert problem.kept is not None
    assert problem.kept.exists()
    desk.service.close()


@pytest.mark.logs_warnings
def test_a_mistake_in_one_command_gives_the_text_back_and_stops_no_other(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(path)
    monkeypatch.setattr("wizchat.chat.actions.title_of", stumble)
    desk.service.send("c1", "Hi")
    problem = desk.wait(events.StoreProblem)
    assert (problem.code, problem.text) == (StoreProblemCode.UNEXPECTED, "Hi")
    assert not problem.is_shut
    assert "nobody thought of this" in caplog.text
    monkeypatch.undo()
    desk.service.send("c1", "Hi")
    desk.wait(events.TranscriptChanged)
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


@pytest.mark.parametrize("table", ["message_index", "title_index"])
def test_a_ruined_search_index_costs_no_message(path: Path, table: str) -> None:
    store = Store(path, NOW)
    fill(store)
    store.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"UPDATE {table}_data SET block = x'ffffffffffffffff'")  # noqa: S608
        other.commit()
    desk = Desk(path)
    assert desk.texts("c1") == ["Hi", "Hello."]
    desk.service.search("hello")
    found = desk.wait(events.ConversationsFound)
    assert [hit.conversation.id for hit in found.hits] == ["c1"]
    desk.service.close()


@pytest.mark.parametrize("block", [Path.mkdir, getattr(os, "mkfifo", Path.mkdir)])
def test_what_is_no_file_is_told_and_left_alone_until_it_is_moved(
    path: Path, block: Callable[[Path], None]
) -> None:
    block(path)
    desk = Desk(path)
    problem = desk.wait(events.StoreProblem)
    assert (problem.code, problem.is_shut) == (StoreProblemCode.NOT_A_FILE, True)
    desk.service.send("c1", "Hi")
    assert desk.wait(events.StoreProblem).text == "Hi"
    path.rename(path.with_name("elsewhere"))
    desk.service.send("c1", "Hi")
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "where", ["store.journal.Journal.close_open_answers", "parts.Actions.connect"]
)
def test_a_mistake_while_opening_leaves_a_thread_that_opens_it_later(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    monkeypatch.setattr(f"wizchat.chat.{where}", stumble)
    desk = Desk(path)
    problem = desk.wait(events.StoreProblem)
    assert (problem.code, problem.is_shut) == (StoreProblemCode.UNEXPECTED, True)
    assert "nobody thought of this" in caplog.text
    desk.service.send("c1", "Hi")
    assert desk.wait(events.StoreProblem).text == "Hi"
    monkeypatch.undo()
    desk.service.list()
    desk.wait(events.ConversationsListed)
    desk.service.send("c1", "Hi")
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


@pytest.mark.logs_warnings
def test_a_mistake_in_taking_answers_up_again_keeps_the_database_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.chat.parts.Parts.resume", stumble)
    desk = Desk(path)
    problem = desk.wait(events.StoreProblem)
    assert (problem.code, problem.is_shut) == (StoreProblemCode.UNEXPECTED, False)
    desk.service.send("c1", "Hi")
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


def test_times_and_states_that_make_no_sense_hide_nothing(path: Path) -> None:
    store = Store(path, NOW)
    fill(store)
    store.close()
    with closing(sqlite3.connect(path)) as garbled:
        garbled.execute("UPDATE conversations SET updated_at = 1e300, created_at = 'soon'")
        garbled.execute("UPDATE messages SET created_at = -1e30, status = 'sublime'")
        garbled.commit()
    desk = Desk(path)
    assert [each.title for each in desk.listed()] == ["Hi"]
    assert desk.texts() == ["Hi", "Hello."]
    assert desk.of(events.StoreProblem) == []
    desk.service.close()


def test_what_makes_no_sense_is_exported_all_the_same(path: Path) -> None:
    store = Store(path, NOW)
    fill(store)
    with store.transaction():
        store.attachments.add(
            Attachment(
                id="a1",
                conversation_id="c1",
                message_id="c1-0",
                name="notes.txt",
                kind=AttachmentKind.TEXT,
                text="long",
                added_at=NOW,
            )
        )
    store.close()
    with closing(sqlite3.connect(path)) as garbled:
        garbled.execute("UPDATE attachments SET kind = 'smell', added_at = 1e300")
        garbled.execute("UPDATE messages SET created_at = -1e30, status = 'sublime'")
        garbled.commit()
    with Snapshot(path) as snapshot:
        tree = snapshot.tree("c1")
    assert tree is not None
    assert [message.text for message in tree.messages] == ["Hi", "Hello."]
    assert [each.text for each in tree.messages[0].attachments] == ["long"]


@pytest.mark.parametrize("spoil", ["no tables of ours", "folder"])
def test_a_backup_helps_where_the_database_cannot_be_opened(path: Path, spoil: str) -> None:
    backups = Backups(path, path.with_name("backups"))
    store = Store(path, NOW)
    fill(store)
    made = backups.make(BackupKind.BY_HAND)
    store.close()
    if spoil == "folder":
        path.unlink()
        path.mkdir()
    else:
        with closing(sqlite3.connect(path)) as garbled:
            garbled.execute("DROP TABLE drafts")
            garbled.execute("DROP TABLE messages")
            garbled.commit()
    desk = Desk(path)
    assert desk.wait(events.StoreProblem).is_shut
    desk.service.replace_database(lambda: note(restore(backups, made)))
    assert desk.wait(events.DatabaseReplaced).error is None
    assert desk.texts() == ["Hi", "Hello."]
    assert any(".replaced" in each.name for each in path.parent.iterdir())
    desk.service.close()


@pytest.mark.logs_warnings
def test_a_mistake_while_the_database_is_replaced_is_told(path: Path) -> None:
    desk = Desk(path)
    desk.settle()
    desk.service.replace_database(stumble)
    assert isinstance(desk.wait(events.DatabaseReplaced).error, StoreUnexpected)
    desk.service.send("c1", "Hi")
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


@pytest.mark.logs_warnings
def test_a_mistake_after_the_database_was_replaced_ends_no_thread(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(path)
    desk.settle()
    monkeypatch.setattr("wizchat.chat.actions.Actions.list", stumble)
    desk.service.replace_database(lambda: None)
    assert desk.wait(events.DatabaseReplaced).error is None
    assert desk.wait(events.StoreProblem).code is StoreProblemCode.UNEXPECTED
    monkeypatch.undo()
    desk.service.send("c1", "Hi")
    assert desk.texts() == ["Hi", ""]
    desk.service.close()


def stumble(*_args: object) -> None:
    raise ValueError("nobody thought of this")


def note(_kept: object) -> None:
    """Take what `restore` returns."""


def limit_pages(desk: Desk, more: int) -> None:
    """Let the database grow by so many pages and no further, as a full disk would."""

    def limit(parts: object) -> None:
        database = parts.store._database  # type: ignore[attr-defined]
        pages = database.read("PRAGMA page_count")[0][0]
        database.write(f"PRAGMA max_page_count = {pages + more}")

    desk.service._post(limit)
    desk.settle()


def wreck(desk: Desk, index: str) -> None:
    """Overwrite the pages of an index behind the service's back, once its cache is empty."""

    def overwrite(parts: object) -> None:
        database = parts.store._database  # type: ignore[attr-defined]
        database.write("PRAGMA wal_checkpoint(TRUNCATE)")
        root = database.read("SELECT rootpage FROM sqlite_schema WHERE name = ?", (index,))[0][0]
        with desk.path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
        database.write("PRAGMA shrink_memory")

    desk.service._post(overwrite)
    desk.settle()
