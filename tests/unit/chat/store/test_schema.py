"""Migrations, and databases as each released version left them.

To add a version: write its migration, then run this file's `write_fixture` once with that version
and never again.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.chats import NOW, fill, message
from wizchat.chat.store.database import Database
from wizchat.chat.store.errors import NewerSchema, StoreFailed
from wizchat.chat.store.schema import MIGRATIONS
from wizchat.chat.store.store import Store
from wizchat.chat.values import MessageStatus, Role, UnsentEdit

FIXTURES = Path(__file__).with_name("fixtures")
NEXT = (*MIGRATIONS, ("ALTER TABLE conversations ADD COLUMN colour TEXT",))


def write_fixture(path: Path) -> None:
    """Write what version 1 left behind after a crash in the middle of an answer."""
    store = Store(path, NOW)
    fill(store, "c1", ("Hi", "Hello 山."))
    fill(store, "c2", ("¿Qué?", "Nada."))
    with store.transaction():
        store.conversations.keep_draft("c1", "a draft", NOW)
        store.conversations.trash("c2", NOW)
        half = message("half", "c1-1", " ", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
        store.messages.add(half)
        store.conversations.set_leaf("c1", "half")
        store.journal.append("half", "Half an answer")
        store.messages.add(message("other"))
        store.edits.keep("c1", "other", "Set aside", (), NOW)
        store.edits.keep("c1", "c1-0", "Hi again", (), NOW)
    store.close()


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_there_is_a_fixture_of_every_schema() -> None:
    names = {path.name for path in FIXTURES.iterdir()}
    assert names == {f"schema-{number + 1}.sqlite3" for number in range(len(MIGRATIONS))}


@pytest.mark.parametrize("fixture", sorted(FIXTURES.iterdir()), ids=lambda path: path.stem)
def test_old_databases_open_with_everything_in_them(path: Path, fixture: Path) -> None:
    path.parent.mkdir()
    shutil.copyfile(fixture, path)
    store = Store(path, NOW)
    assert store.recovery is None
    (conversation,) = store.conversations.listed()
    assert (conversation.title, conversation.draft) == ("Hi", "a draft")
    branch = store.messages.branch("half", with_ids=True)
    assert [m.text for m in branch] == ["Hi", "Hello 山.", "Half an answer"]
    assert branch[1].reply_ids == (1, 31_999)
    assert branch[2].status is MessageStatus.STOPPED
    assert [c.title for c in store.conversations.trashed()] == ["¿Qué?"]
    assert store.search.find("hello")[0].message_id == "c1-1"
    store.close()
    assert version(path) == len(MIGRATIONS)


def test_the_third_schema_has_the_unsent_edits(path: Path) -> None:
    path.parent.mkdir()
    shutil.copyfile(FIXTURES / "schema-3.sqlite3", path)
    store = Store(path, NOW)
    opened, aside = store.edits.of("c1")
    store.close()
    assert opened == UnsentEdit("c1-0", "Hi again")
    assert aside == (UnsentEdit("other", "Set aside"),)


def test_a_migration_keeps_all_that_the_second_schema_had(path: Path) -> None:
    path.parent.mkdir()
    second = Database(path, migrations=MIGRATIONS[:2])
    with second.transaction():
        for statement in (
            "INSERT INTO folders (id, name, created_at) VALUES ('f1', 'Work', 1)",
            (
                "INSERT INTO conversations (id, title, created_at, updated_at, folder_id,"
                " archived_at, place_id, place_offset) VALUES ('c1', 'Hi', 1, 1, 'f1', 2, 'm1', 3)"
            ),
            (
                "INSERT INTO messages (id, conversation_id, role, text, status, created_at, pinned,"
                " deleted_at, model_sha256, sampling, finished_at)"
                " VALUES ('m1', 'c1', 'user', 'Hello', 'complete', 1, 1, 4, 'a', '{}', 5)"
            ),
            (
                "INSERT INTO attachments (id, conversation_id, name, kind, text, added_at)"
                " VALUES ('a1', 'c1', 'notes.txt', 'text', 'long', 1)"
            ),
            "INSERT INTO snippets (id, title, text, updated_at) VALUES ('s1', 'Hi', 'Hello', 1)",
            "INSERT INTO drafts (conversation_id, text, updated_at) VALUES ('c1', 'draft', 1)",
        ):
            second.write(statement)
    tables = ("folders", "conversations", "messages", "attachments", "snippets", "drafts")
    before = [rows(second, table) for table in tables]
    second.close()
    migrated = Database(path)
    assert [rows(migrated, table) for table in tables] == before
    migrated.close()
    newest = Store(path, NOW)
    with newest.transaction():
        newest.messages.add(message("m2"))
        newest.edits.keep("c1", "m2", "Hi", (), NOW)
    assert newest.edits.of("c1") == (UnsentEdit("m2", "Hi"), ())
    newest.close()
    with pytest.raises(NewerSchema):
        Database(path, migrations=MIGRATIONS[:2])


def rows(database: Database, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in database.read(f"SELECT * FROM {table}")]  # noqa: S608


def test_a_migration_backs_the_file_up_first(path: Path) -> None:
    path.parent.mkdir()
    write_fixture(path)
    Database(path, migrations=NEXT).close()
    assert version(path) == len(NEXT)
    backup = path.with_name(f"conversations.sqlite3.schema-{len(MIGRATIONS)}")
    assert version(backup) == len(MIGRATIONS)
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM messages").fetchone() == (6,)


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    path.parent.mkdir()
    write_fixture(path)
    broken = (*MIGRATIONS, ("ALTER TABLE conversations ADD COLUMN colour TEXT", "no SQL at all"))
    with pytest.raises(StoreFailed):
        Database(path, migrations=broken)
    assert version(path) == len(MIGRATIONS)
    Database(path, migrations=NEXT).close()


def test_an_empty_file_becomes_a_database_without_backup(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    Database(path).close()
    assert version(path) == len(MIGRATIONS)
    assert [p.name for p in path.parent.iterdir()] == [path.name]
