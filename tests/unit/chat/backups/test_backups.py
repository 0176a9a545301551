"""Backups made beside the running store, and going back to one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.chats import NOW, fill, message
from wizchat.chat.backups import copying
from wizchat.chat.backups.backups import Backups
from wizchat.chat.backups.restoring import restore
from wizchat.chat.backups.rotation import Keep
from wizchat.chat.backups.values import Backup, BackupKind, Contents
from wizchat.chat.events import AnswerStarted, DatabaseReplaced
from wizchat.chat.store.errors import NewerSchema, StoreCorrupt, StoreFull, StoreLocked
from wizchat.chat.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> object:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(path: Path, clock: Clock) -> Backups:
    return Backups(path, path.parent / "backups", clock)  # type: ignore[arg-type]


def titles(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT title FROM conversations")}


def test_a_backup_is_one_whole_file_with_what_is_in_the_wal(backups: Backups, store: Store) -> None:
    fill(store, "c1", ("Hi 山", "Hello."))
    made = backups.make(BackupKind.BY_HAND)
    assert backups.contents(made) == Contents(1, 2)
    assert [file.name for file in backups.folder.iterdir()] == [made.path.name]
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert titles(made.path) == {"Hi 山"}
    assert backups.listed() == (made,)
    fill(store, "c2")  # the store goes on
    assert titles(made.path) == {"Hi 山"}


def test_due_once_a_day_when_something_changed(
    backups: Backups, store: Store, clock: Clock
) -> None:
    assert backups.make_if_due(Keep()) is None, "nothing is there yet"
    fill(store, "c1")
    assert backups.make_if_due(Keep()) is not None
    fill(store, "c2")
    assert backups.make_if_due(Keep()) is None, "not a day later"
    clock.now += timedelta(days=1)
    assert backups.make_if_due(Keep()) is not None
    clock.now += timedelta(days=3)
    assert backups.make_if_due(Keep()) is None, "nothing changed"
    with store.transaction():
        store.conversations.set_title("c1", "Another")
    assert backups.make_if_due(Keep()) is not None
    clock.now += timedelta(days=3)
    with store.transaction():
        store.edits.keep("c1", "c1-0", "An unsent edit", (), NOW)
    assert backups.make_if_due(Keep()) is not None
    clock.now -= timedelta(days=30)
    with store.transaction():
        conversation = store.conversations.listed()[0]
        store.conversations.place(replace(conversation, pinned=True))
    assert backups.make_if_due(Keep()) is not None, "the clock was set back"


def test_old_ones_go_when_the_new_one_is_whole(
    backups: Backups, store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(12):
        fill(store, f"c{day}")
        backups.make_if_due(Keep(days=3, weeks=1))
        clock.now += timedelta(days=1)
    assert len(backups.listed()) <= 4
    before = backups.listed()
    fill(store, "more")

    def damaged(path: Path) -> None:
        raise StoreCorrupt(path, "a bad sector")

    monkeypatch.setattr(copying, "check_database", damaged)
    with pytest.raises(StoreCorrupt):
        backups.make_if_due(Keep(days=1, weeks=0))
    assert backups.listed() == before
    assert len(list(backups.folder.iterdir())) == len(before)


def test_a_disk_without_room_is_not_written_to(
    backups: Backups, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    usage = shutil.disk_usage(store.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    with pytest.raises(StoreFull):
        backups.make(BackupKind.AUTOMATIC)
    assert list(backups.folder.iterdir()) == []


def test_what_a_killed_process_left_is_cleared(backups: Backups, store: Store) -> None:
    fill(store)
    backups.folder.mkdir()
    (backups.folder / ".making-0000").write_bytes(b"half")
    (backups.folder / "notes.txt").write_text("mine")
    made = backups.make(BackupKind.AUTOMATIC)
    assert {f.name for f in backups.folder.iterdir()} == {"notes.txt", made.path.name}


def test_stopping_leaves_nothing(backups: Backups, store: Store) -> None:
    fill(store, texts=("lorem ipsum " * 500_000, "x"))

    class Stopped(Exception):
        pass

    def tick() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        backups.make(BackupKind.AUTOMATIC, tick)
    assert list(backups.folder.iterdir()) == []


def test_going_back_and_forth(backups: Backups, path: Path) -> None:
    store = Store(path, NOW)
    fill(store, "c1", ("First", "x"))
    first = backups.make(BackupKind.BY_HAND)
    fill(store, "c2", ("Second", "x"))
    with pytest.raises(StoreLocked):
        restore(backups, first)
    store.close()
    before = restore(backups, first)
    assert before is not None
    assert before.kind is BackupKind.BEFORE_RESTORE
    assert titles(path) == {"First"}
    assert not list(path.parent.glob("*.replaced*"))
    restore(backups, before)
    assert titles(path) == {"First", "Second"}
    store = Store(path, NOW)
    assert store.recovery is None
    assert store.search.find("Second")
    store.close()


def test_damaged_conversations_are_kept_however_often_one_goes_back(
    path: Path, backups: Backups
) -> None:
    store = Store(path, NOW)
    fill(store)
    store.close()
    made = backups.make(BackupKind.BY_HAND)
    damaged = [b"SQLite format 3\0" + letter * 9000 for letter in (b"a", b"b")]
    for content in damaged:
        path.write_bytes(content)
        assert restore(backups, made) is None
    kept = [p for p in path.parent.glob("*.broken-*") if not p.name.endswith(("-wal", "-shm"))]
    assert sorted(p.read_bytes() for p in kept) == damaged
    assert titles(path)


def test_a_database_of_a_later_version_is_set_aside(backups: Backups, path: Path) -> None:
    store = Store(path, NOW)
    fill(store, "c1", ("First", "x"))
    made = backups.make(BackupKind.BY_HAND)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    later = path.read_bytes()
    assert restore(backups, made) is None
    assert titles(path) == {"First"}
    kept = [p for p in path.parent.glob("*.broken-*") if not p.name.endswith(("-wal", "-shm"))]
    assert [p.read_bytes() for p in kept] == [later]


def test_a_backup_of_no_use_changes_nothing(backups: Backups, path: Path) -> None:
    store = Store(path, NOW)
    fill(store, "c1", ("Kept", "x" * 100_000))
    made = backups.make(BackupKind.BY_HAND)
    store.close()
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreCorrupt):
        restore(backups, made)
    made.path.write_bytes(b"not a database")
    with pytest.raises(StoreCorrupt):
        restore(backups, made)
    made.path.write_bytes(whole)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerSchema):
        restore(backups, made)
    assert titles(path) == {"Kept"}


def test_a_full_disk_while_going_back_changes_nothing(
    backups: Backups, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(path, NOW)
    fill(store, "c1", ("First", "x"))
    made = backups.make(BackupKind.BY_HAND)
    fill(store, "c2", ("Second", "x"))
    store.close()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(StoreFull):
        restore(backups, made)
    assert titles(path) == {"First", "Second"}
    assert not list(path.parent.glob("*.recovered"))


def test_a_restore_that_was_killed_between_its_renamings_is_finished(
    backups: Backups, path: Path
) -> None:
    store = Store(path, NOW)
    fill(store, "c1", ("First", "x"))
    made = backups.make(BackupKind.BY_HAND)
    store.close()
    shutil.copyfile(made.path, path.with_name(f"{path.name}.recovered"))
    path.rename(path.with_name(f"{path.name}.replaced"))
    store = Store(path, NOW)
    assert [c.title for c in store.conversations.listed()] == ["First"]
    store.close()


def test_the_service_goes_on_with_the_backup(path: Path, backups: Backups) -> None:
    desk = Desk(path)
    desk.engine.load()
    desk.exchange("First", "One")
    made = backups.make(BackupKind.BY_HAND)
    desk.service.send("c1", "Second")
    desk.wait(AnswerStarted)
    desk.engine.say(" Half an ans")
    kept: list[Backup | None] = []
    desk.service.replace_database(lambda: kept.append(restore(backups, made)))
    assert desk.wait(DatabaseReplaced).error is None
    assert desk.texts("c1") == ["First", "One"]
    desk.exchange("Third", "Three")
    (before,) = kept
    assert before is not None
    desk.service.replace_database(lambda: kept.append(restore(backups, before)))
    desk.wait(DatabaseReplaced)
    assert desk.texts("c1")[:3] == ["First", "One", "Second"]
    assert desk.texts("c1")[3].startswith("Half an ans")
    desk.service.close()


def test_the_service_goes_on_when_the_backup_is_of_no_use(path: Path, backups: Backups) -> None:
    desk = Desk(path)
    desk.engine.load()
    desk.exchange("First", "One")
    made = backups.make(BackupKind.BY_HAND)
    made.path.write_bytes(b"garbage")

    def swap() -> None:
        restore(backups, made)

    desk.service.replace_database(swap)
    assert isinstance(desk.wait(DatabaseReplaced).error, StoreCorrupt)
    assert desk.texts("c1") == ["First", "One"]
    desk.service.close()


def test_a_backup_that_cannot_be_opened_after_all_is_told(path: Path) -> None:
    desk = Desk(path)
    desk.settle()

    def swap() -> None:
        with closing(sqlite3.connect(path)) as later:
            later.execute("PRAGMA user_version = 99")

    desk.service.replace_database(swap)
    assert isinstance(desk.wait(DatabaseReplaced).error, NewerSchema)
    desk.service.close()


def test_a_database_being_written_is_copied_as_it_was_at_one_moment(
    backups: Backups, store: Store
) -> None:
    fill(store, texts=tuple("lorem ipsum " * 20_000 for _ in range(60)))
    parent = "c1-59"
    seen = 0

    def write() -> None:
        nonlocal seen, parent
        seen += 1
        with store.transaction():
            store.messages.add(message(f"m{seen}", parent, "x" * 50_000))
        parent = f"m{seen}"

    made = backups.make(BackupKind.AUTOMATIC, write)
    assert seen > 1
    assert backups.contents(made) == Contents(1, 60)
