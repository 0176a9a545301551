"""Answers reach the disk within a second, each piece once, also after the disk refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW, fill, message
from wizchat.chat.answer import Answer
from wizchat.chat.safekeeping import Safekeeping
from wizchat.chat.store.errors import StoreError, StoreFull
from wizchat.chat.store.store import Store
from wizchat.chat.values import MessageStatus, Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Bench:
    """A store with one growing answer, a clock to turn, the errors reported."""

    def __init__(self, path: Path) -> None:
        self.store = Store(path, NOW)
        fill(self.store)
        self.answer = Answer(
            message("a", "c1-1", " ", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
        )
        with self.store.transaction():
            self.store.messages.add(self.answer.message)
        self.clock = 0.0
        self.errors: list[StoreError] = []
        self.safekeeping = Safekeeping(
            self.store, self.errors.append, lambda: NOW, lambda: self.clock
        )

    def grow(self, text: str) -> None:
        self.answer.grow(text)
        self.safekeeping.grew()

    def pieces(self) -> list[str]:
        return [row["text"] for row in self.store._database.read("SELECT text FROM journal")]

    def fill_disk(self, *, full: bool) -> None:
        pages = self.store._database.read("PRAGMA page_count")[0][0] if full else 1_000_000
        self.store._database.write(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path / "conversations.sqlite3")
    yield bench
    bench.store.close()


def test_text_is_due_within_a_second_of_its_first_piece(bench: Bench) -> None:
    assert bench.safekeeping.due is None
    bench.grow("one ")
    bench.clock = 0.5
    bench.grow("two ")
    assert bench.safekeeping.due is not None
    assert bench.safekeeping.due < 1.0


def test_only_new_text_is_written(bench: Bench) -> None:
    bench.grow("one ")
    bench.safekeeping.tick([bench.answer])
    assert bench.safekeeping.due is None
    bench.grow("two ")
    bench.grow("three")
    bench.safekeeping.tick([bench.answer])
    bench.safekeeping.tick([bench.answer])
    assert bench.pieces() == ["one ", "two three"]


def test_the_end_replaces_the_journal(bench: Bench) -> None:
    bench.grow("one ")
    bench.safekeeping.tick([bench.answer])
    bench.safekeeping.save(message("a", "c1-1", "one two", role=Role.ASSISTANT))
    assert bench.pieces() == []
    assert bench.store.messages.get("a").text == "one two"


def test_a_refused_write_is_reported_once_and_made_good(bench: Bench) -> None:
    bench.fill_disk(full=True)
    text = "word " * 4000
    bench.grow(text)
    bench.safekeeping.tick([bench.answer])
    bench.safekeeping.tick([bench.answer])
    bench.safekeeping.save(message("a", "c1-1", text, role=Role.ASSISTANT))
    assert [type(error) for error in bench.errors] == [StoreFull]
    assert bench.safekeeping.due is not None
    assert bench.store.messages.get("a").text == " "
    bench.fill_disk(full=False)
    bench.safekeeping.tick([])
    assert bench.store.messages.get("a").text == text
    assert bench.safekeeping.due is None
