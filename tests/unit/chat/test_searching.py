"""The search while somebody types: early results, stale queries, errors on the way."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW, fill, message
from wizchat.chat import events
from wizchat.chat.searching import Searching
from wizchat.chat.store.errors import StoreFailed
from wizchat.chat.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.chat_desk import Desk
    from wizchat.chat.store.errors import StoreError


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "conversations.sqlite3", NOW)
    yield store
    store.close()


@pytest.fixture
def told() -> list[events.ConversationsFound]:
    return []


@pytest.fixture
def reported() -> list[StoreError]:
    return []


@pytest.fixture
def searching(
    store: Store, told: list[events.ConversationsFound], reported: list[StoreError]
) -> Searching:
    return Searching(store, told.append, reported.append)  # type: ignore[arg-type]


def fill_many(store: Store, count: int) -> None:
    """Write messages of which the oldest alone holds "zq"; each holds "ab"."""
    fill(store, "many", ("zq ab",))
    with store.transaction():
        store.conversations.set_title("many", "Many")
        for n in range(count):
            store.messages.add(message(f"m{n}", None, f"ab {n}", conversation_id="many"))


def test_what_is_found_at_once_is_told_at_once(
    store: Store, searching: Searching, told: list[events.ConversationsFound]
) -> None:
    fill_many(store, 4_500)
    searching.begin("ab")
    assert [(e.query, len(e.hits), e.is_complete) for e in told] == [("ab", 1, False)]
    first = told[0].hits[0]
    assert (first.message_id, first.matches) == ("m4499", 4_000)
    searching.go_on()
    assert not searching.is_under_way
    assert told[-1].hits[0].matches == 4_501
    assert told[-1].is_complete
    assert not told[-1].is_cut


def test_nothing_is_told_before_something_is_found(
    store: Store, searching: Searching, told: list[events.ConversationsFound]
) -> None:
    fill_many(store, 9_000)
    searching.begin("zq")
    assert told == []
    while searching.is_under_way:
        searching.go_on()
    assert [(len(e.hits), e.is_complete) for e in told] == [(1, True)]
    assert told[0].hits[0].message_id == "many-0"


def test_a_word_that_is_everywhere_ends_the_search(
    store: Store, searching: Searching, told: list[events.ConversationsFound]
) -> None:
    fill_many(store, 9_000)
    searching.begin("a")
    while searching.is_under_way:
        searching.go_on()
    assert told[-1].is_cut
    assert told[-1].hits[0].matches == 8_000


def test_an_error_on_the_way_is_reported_and_ends_it(
    store: Store,
    searching: Searching,
    told: list[events.ConversationsFound],
    reported: list[StoreError],
) -> None:
    fill_many(store, 9_000)
    searching.begin("zq")
    store.close()
    searching.go_on()
    assert [type(error) for error in reported] == [StoreFailed]
    assert not searching.is_under_way
    assert told == []


def test_searches_that_wait_are_dropped_for_the_newest(ready: Desk) -> None:
    ready.exchange("Hi", "Hello.")
    ready.settle()
    gate = threading.Event()
    ready.service._post(lambda _: bool(gate.wait(10)))
    for text in ("h", "he", "hel", "hell"):
        ready.service.search(text)
    gate.set()
    assert ready.wait(events.ConversationsFound).query == "hell"


def test_a_message_is_sent_while_a_search_goes_on(ready: Desk) -> None:
    ready.service._post(lambda chat: fill_many(chat.store, 20_000))
    ready.service.search("zq")
    ready.service.send("c1", "Hi")
    ready.wait(events.AnswerStarted)
    found = ready.wait(events.ConversationsFound)
    assert found.is_complete
    assert [hit.message_id for hit in found.hits] == ["many-0"]


def test_an_empty_search_finds_nothing(
    searching: Searching, told: list[events.ConversationsFound]
) -> None:
    searching.begin("  ")
    assert told == [events.ConversationsFound("  ", ())]
