"""Opening, owning, the trash, what an abrupt end leaves behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW, fill, message
from wizchat.chat.store.errors import StoreCorrupt, StoreFull, StoreLocked
from wizchat.chat.store.store import Store
from wizchat.chat.values import MessageStatus, Role

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_is_there_after_reopening(path: Path) -> None:
    store = Store(path, NOW)
    fill(store, texts=("¿Qué?", "山 👩‍👩‍👧 \0 end"))
    before = store.messages.branch("c1-1", with_ids=True)
    listed = store.conversations.listed()
    store.close()
    store = Store(path, NOW)
    assert store.messages.branch("c1-1", with_ids=True) == before
    assert store.conversations.listed() == listed
    assert before[1].reply_ids == (1, 31_999)
    assert before[1].created_at == NOW
    store.close()


def test_safe_settings(store: Store) -> None:
    def pragma(name: str) -> object:
        return store._database.read(f"PRAGMA {name}")[0][0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("busy_timeout") == 3000


def test_a_second_owner_is_refused(path: Path, store: Store) -> None:
    with pytest.raises(StoreLocked):
        Store(path, NOW, busy_seconds=0.01)


def test_a_database_held_by_another_program_is_not_touched(path: Path) -> None:
    Store(path, NOW).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked):
            Store(path, NOW, busy_seconds=0.01)
    Store(path, NOW).close()
    assert list(path.parent.glob("*.broken-*")) == []


def test_open_answers_become_stopped_with_what_was_journaled(path: Path) -> None:
    store = Store(path, NOW)
    fill(store)
    with store.transaction():
        for name, status in (("w", MessageStatus.WAITING), ("s", MessageStatus.STREAMING)):
            store.messages.add(message(name, "c1-0", " ", role=Role.ASSISTANT, status=status))
        store.journal.append("s", "Once upon ")
        store.journal.append("s", "a time ")
    store.close()
    store = Store(path, NOW)
    assert store.messages.get("s").text == "Once upon a time"
    assert store.messages.get("s").status is MessageStatus.STOPPED
    assert store.messages.get("w").status is MessageStatus.WAITING
    assert [waiting.id for waiting in store.messages.waiting()] == ["w"]
    assert store.messages.get("c1-1").status is MessageStatus.COMPLETE
    assert store.search.find("upon a time")[0].message_id == "s"
    store.close()


def test_what_waits_in_the_trash_waits_no_more(path: Path) -> None:
    store = Store(path, NOW)
    fill(store)
    with store.transaction():
        waiting = message("w", "c1-0", role=Role.ASSISTANT, status=MessageStatus.WAITING)
        store.messages.add(waiting)
        store.conversations.trash("c1", NOW)
    store.close()
    store = Store(path, NOW)
    assert store.messages.get("w").status is MessageStatus.STOPPED
    store.close()


def test_the_trash_is_emptied_after_thirty_days_and_not_before(path: Path) -> None:
    store = Store(path, NOW)
    fill(store, "old", tuple(f"text {index}" for index in range(1500)))
    fill(store, "kept")
    with store.transaction():
        store.conversations.trash("old", NOW)
    assert [c.id for c in store.conversations.trashed()] == ["old"]
    assert [c.id for c in store.conversations.listed()] == ["kept"]
    store.close()
    store = Store(path, NOW + timedelta(days=29, hours=23))
    assert store.conversations.get("old") is not None
    store.close()
    store = Store(path, NOW + timedelta(days=30, seconds=1))
    assert store.conversations.get("old") is None
    assert store.messages.places("old") == {}
    assert store.search.find("text") == ()
    store.close()


def test_a_full_disk_is_typed_and_undoes_the_whole_transaction(store: Store) -> None:
    fill(store)
    pages = store._database.read("PRAGMA page_count")[0][0]
    store._database.write(f"PRAGMA max_page_count = {pages + 2}")

    def write_too_much() -> None:
        with store.transaction():
            store.conversations.set_title("c1", "changed")
            store.messages.add(message("long", "c1-1", "lorem ipsum " * 10_000))

    with pytest.raises(StoreFull):
        write_too_much()
    assert store.messages.branch("c1-1")[-1].text == "Hello."
    assert store.conversations.listed()[0].title == "Hi"
    store._database.write("PRAGMA max_page_count = 100000")
    write_too_much()
    assert store.messages.get("long").text.startswith("lorem")


def test_drafts_make_and_unmake_conversations(store: Store) -> None:
    with store.transaction():
        store.conversations.keep_draft("new", "unfinish", NOW)
        store.conversations.keep_draft("new", "unfinished", NOW)
    assert [(c.id, c.draft) for c in store.conversations.listed()] == [("new", "unfinished")]
    with store.transaction():
        store.conversations.keep_draft("new", "", NOW)
    assert store.conversations.listed() == ()
    fill(store)
    with store.transaction():
        store.conversations.keep_draft("c1", "", NOW)
    assert [c.id for c in store.conversations.listed()] == ["c1"]


def test_a_damaged_search_index_is_made_anew(store: Store) -> None:
    fill(store)
    store._database.write("DELETE FROM message_index_idx")
    store._database.write("DELETE FROM message_index_data WHERE id > 10")
    with pytest.raises(StoreCorrupt):
        store.search.find("hello")
    store.mend(NOW)
    assert store.recovery is None
    assert [hit.conversation.id for hit in store.search.find("hello")] == ["c1"]
