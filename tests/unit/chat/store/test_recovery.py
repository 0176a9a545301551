"""Damaged, foreign and newer databases."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW, fill
from wizchat.chat.store.database import Database
from wizchat.chat.store.errors import NewerSchema
from wizchat.chat.store.recovery import adopt
from wizchat.chat.store.schema import MIGRATIONS
from wizchat.chat.store.store import Store
from wizchat.chat.values import Folder, UnsentEdit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONVERSATIONS = 40


def make(path: Path) -> None:
    store = Store(path, NOW)
    for index in range(CONVERSATIONS):
        texts = tuple(f"{index}.{step} " + "words " * 60 for step in range(10))
        fill(store, f"c{index}", texts)
    store.close()


def reopened(path: Path) -> Store:
    store = Store(path, NOW)
    assert store.recovery is not None
    assert store.recovery.kept.exists()
    assert store.recovery.kept.name == "conversations.sqlite3.broken-20261122-120000"
    return store


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def zero_first_page(path: Path) -> None:
    overwrite(path, 0, bytes(4096))


def garbage_header(path: Path) -> None:
    overwrite(path, 0, b"\xde\xad" * 50)


@pytest.mark.parametrize("damage", [zero_first_page, garbage_header])
def test_a_lost_beginning_costs_nothing(path: Path, damage: Callable[[Path], None]) -> None:
    make(path)
    damage(path)
    before = path.read_bytes()
    store = reopened(path)
    assert store.recovery is not None
    assert (store.recovery.conversations, store.recovery.messages) == (40, 400)
    assert [m.text[:4] for m in store.messages.branch("c7-9")][:2] == ["7.0 ", "7.1 "]
    assert store.recovery.kept.read_bytes() == before
    assert len(store.search.find("words")) == 40
    store.close()


def keep_beside(store: Store) -> None:
    """Add what is not a message: a folder, files, a text to use again, an archived conversation."""
    with store.transaction():
        store.folders.add(Folder("f1", "Work"), NOW)
        (c1,) = (each for each in store.conversations.listed() if each.id == "c1")
        store.conversations.place(replace(c1, folder_id="f1"))
        store.conversations.set_archived("c2", NOW)
        add = store._database.write
        for name, owner in (("a1", "c1-0"), ("a2", None)):
            add(
                "INSERT INTO attachments (id, conversation_id, message_id, name, kind, text,"
                " tokens, added_at) VALUES (?, 'c1', ?, 'notes.txt', 'text', 'long text', 7, 1)",
                (name, owner),
            )
        store.edits.keep("c1", "c1-2", "Set aside", (), NOW)
        store.edits.keep("c1", "c1-0", "Hi again", ("a1", "a2"), NOW)
        add("INSERT INTO snippets (id, title, text, updated_at) VALUES ('s1', 'Hi', 'Hello', 1)")


def rows_of(store: Store, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store._database.read(f"SELECT * FROM {table} ORDER BY row")]  # noqa: S608


@pytest.mark.parametrize("damage", [zero_first_page, garbage_header])
def test_folders_files_and_snippets_are_recovered_too(
    path: Path, damage: Callable[[Path], None]
) -> None:
    make(path)
    store = Store(path, NOW)
    keep_beside(store)
    tables = ("folders", "attachments", "snippets")
    before = {table: rows_of(store, table) for table in tables}
    store.close()
    damage(path)
    store = reopened(path)
    assert {table: rows_of(store, table) for table in tables} == before
    edit, aside = store.edits.of("c1")
    assert edit is not None
    assert aside == (UnsentEdit("c1-2", "Set aside"),)
    assert (edit.text, [each.id for each in edit.attachments]) == ("Hi again", ["a1", "a2"])
    in_folder = store.conversations.get("c1")
    assert in_folder is not None
    assert in_folder.folder_id == "f1"
    assert [c.id for c in store.conversations.archived()] == ["c2"]
    store.close()


@pytest.mark.parametrize("damage", [zero_first_page, garbage_header])
def test_a_database_of_an_older_schema_is_recovered(
    path: Path, damage: Callable[[Path], None]
) -> None:
    """Its later tables lie at other pages than in a new file, so that rows must be checked."""
    path.parent.mkdir()
    Database(path, migrations=MIGRATIONS[:1]).close()
    with closing(sqlite3.connect(path)) as old:
        old.execute("INSERT INTO conversations (id, created_at, updated_at) VALUES ('c1', 1, 1)")
        old.executemany(
            "INSERT INTO messages (id, conversation_id, role, text, status, created_at)"
            " VALUES (?, 'c1', 'user', ?, 'complete', 1)",
            [(f"m{n}", f"text {n} " * 90) for n in range(200)],
        )
        old.commit()
    store = Store(path, NOW)
    keep_beside_old = Folder("f1", "Work")
    with store.transaction():
        store.folders.add(keep_beside_old, NOW)
    store.close()
    damage(path)
    store = reopened(path)
    assert store.recovery is not None
    assert (store.recovery.conversations, store.recovery.messages) == (1, 200)
    assert set(store.folders.listed()) <= {keep_beside_old}
    assert rows_of(store, "attachments") == rows_of(store, "snippets") == []
    store.close()


def test_what_names_something_lost_is_kept_without_it(path: Path) -> None:
    make(path)
    store = Store(path, NOW)
    keep_beside(store)
    store.close()
    with closing(sqlite3.connect(path)) as broken:
        broken.execute("UPDATE conversations SET folder_id = 'gone', archived_at = 'x'")
        broken.execute("UPDATE attachments SET message_id = 'gone' WHERE id = 'a1'")
        broken.execute("UPDATE attachments SET conversation_id = 'gone' WHERE id = 'a2'")
        broken.commit()
    garbage_header(path)
    store = reopened(path)
    assert all(c.folder_id is None for c in store.conversations.listed())
    assert len(store.conversations.listed()) == CONVERSATIONS
    assert [(row[1], row[3]) for row in rows_of(store, "attachments")] == [("a1", None)]
    assert store._database.read("PRAGMA foreign_key_check") == []
    store.close()


def test_a_truncated_file_gives_what_is_left(path: Path) -> None:
    make(path)
    size = path.stat().st_size
    overwrite(path, 0, b"")
    with path.open("r+b") as file:
        file.truncate(size // 2)
    store = reopened(path)
    assert store.recovery is not None
    assert 100 < store.recovery.messages < 400
    for conversation in store.conversations.listed():
        if conversation.leaf_id:
            assert store.messages.branch(conversation.leaf_id)
    store.close()


def test_bad_pages_cost_their_rows_alone(path: Path) -> None:
    make(path)
    size = path.stat().st_size
    for offset in range(4096 * 60, size, 4096 * 40):
        overwrite(path, offset, b"\xff" * 4096)
    store = reopened(path)
    assert store.recovery is not None
    assert store.recovery.messages > 300
    assert store._database.read("PRAGMA foreign_key_check") == []
    store.close()
    Store(path, NOW).close()


@pytest.mark.parametrize("content", [b"not a database at all" * 1000, b"\0" * 8192, b"x"])
def test_a_file_of_garbage_is_kept_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = reopened(path)
    assert store.recovery is not None
    assert store.recovery.kept.read_bytes() == content
    assert store.conversations.listed() == ()
    fill(store)
    store.close()


def test_the_wal_goes_with_the_damaged_file_and_is_read(path: Path) -> None:
    make(path)
    with closing(sqlite3.connect(path)) as live:
        live.execute("UPDATE conversations SET pinned = 1")
        live.commit()
        wal = path.with_name(path.name + "-wal").read_bytes()
        shm = path.with_name(path.name + "-shm").read_bytes()
    path.with_name(path.name + "-wal").write_bytes(wal)
    path.with_name(path.name + "-shm").write_bytes(shm)
    garbage_header(path)
    store = reopened(path)
    assert store.recovery is not None
    assert all(conversation.pinned for conversation in store.conversations.listed())
    assert store.recovery.messages == 400
    kept = store.recovery.kept
    assert kept.with_name(kept.name + "-wal").exists()
    store.close()


def test_another_programs_database_is_kept_aside(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    store = reopened(path)
    assert store.conversations.listed() == ()
    store.close()


def test_a_newer_schema_is_refused_and_untouched(path: Path) -> None:
    make(path)
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerSchema) as caught:
        Store(path, NOW)
    assert (caught.value.found, caught.value.known) == (99, len(MIGRATIONS))
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.glob("*broken*")] == []


def test_two_damages_in_one_second_are_both_kept(path: Path) -> None:
    for content in (b"first garbage", b"second garbage"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        Store(path, NOW).close()
    kept = sorted(p.read_bytes() for p in path.parent.glob("*.broken-*"))
    assert kept == [b"first garbage", b"second garbage"]


def test_a_recovery_cut_short_between_its_renamings_is_finished(path: Path) -> None:
    make(path)
    path.rename(path.with_name(path.name + ".recovered"))
    adopt(path)
    store = Store(path, NOW)
    assert len(store.conversations.listed()) == CONVERSATIONS
    store.close()


def test_a_question_that_was_a_lost_file_alone_is_no_empty_one(path: Path) -> None:
    store = Store(path, NOW)
    fill(store, texts=("\n", "I see a table.", "What else?", "A chair."))
    store.close()
    garbage_header(path)
    store = reopened(path)
    branch = store.messages.branch("c1-3")
    assert [message.text for message in branch][1:] == ["I see a table.", "What else?", "A chair."]
    assert branch[0].text.strip()
    store.close()
