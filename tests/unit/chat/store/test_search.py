"""Search with what people type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW, fill, message

if TYPE_CHECKING:
    from wizchat.chat.store.store import Store


def found(store: Store, text: str) -> list[str]:
    return [hit.conversation.id for hit in store.search.find(text)]


@pytest.fixture
def library(store: Store) -> Store:
    fill(store, "trip", ("Trip to Lisbon", "Take the tram 28; see the *Alfama* quarter."))
    fill(store, "code", ("a C++ question", 'Use "std::vector" AND not NEAR(100%_sure*) -- OR'))
    fill(store, "zh", ("东京旅行", "东京塔在港区，很漂亮。"))
    fill(store, "ar", ("ما هي العاصمة", "العاصمة هي لشبونة."))
    return store


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lisbon", ["trip"]),
        ("LISB", ["trip"]),
        ("tram alfama", ["trip"]),
        ("alfama tram", ["trip"]),
        ("tram vector", []),
        ("C++", ["code"]),
        ('"std::vector"', ["code"]),
        ("AND", ["code"]),
        ("NEAR(100%_sure*)", ["code"]),
        ("%_", ["code"]),
        ("%", ["code"]),
        ("\\", []),
        ('"', ["code"]),
        ("' OR 1=1 --", []),
        ("东京", ["zh"]),
        ("东京塔", ["zh"]),
        ("塔 漂亮", ["zh"]),
        ("塔", ["zh"]),
        ("العاصمة", ["ar"]),
        ("", []),
        ("   ", []),
        ("\0", []),
    ],
)
def test_words_are_what_the_person_typed(library: Store, text: str, expected: list[str]) -> None:
    assert found(library, text) == expected


def test_a_hit_names_the_newest_message_and_shows_its_words(library: Store) -> None:
    with library.transaction():
        library.messages.add(message("late", "trip-1", "no tram today", conversation_id="trip"))
    hit = library.search.find("tram")[0]
    assert (hit.message_id, hit.excerpt) == ("late", "no tram today")
    assert hit.matches == 2
    assert library.search.find("lisbon 28") == ()


def test_a_title_alone_is_a_hit_without_a_message(library: Store) -> None:
    with library.transaction():
        library.conversations.set_title("code", "Renamed since")
    (hit,) = library.search.find("since renam")
    assert (hit.message_id, hit.matches, hit.excerpt) == (None, 0, "")
    assert hit.title_marks == ((0, 5), (8, 5))


def test_a_long_excerpt_is_cut_around_the_word(store: Store) -> None:
    fill(store, "long", ("question", "word " * 500 + "needle " + "word " * 500))
    excerpt = store.search.find("needle")[0].excerpt
    assert "needle" in excerpt
    assert excerpt.startswith("…word")
    assert excerpt.endswith("…")
    assert len(excerpt) <= 112


def test_the_index_follows_changes_renames_and_the_trash(library: Store) -> None:
    with library.transaction():
        library.conversations.set_title("trip", "Porto")
        library.messages.save(message("code-1", "code-0", "gone", conversation_id="code"))
        library.conversations.trash("zh", NOW)
    assert found(library, "porto") == ["trip"]
    assert found(library, "vector") == []
    assert found(library, "gone") == ["code"]
    assert found(library, "东京塔") == []
    assert (
        library._database.read(
            "INSERT INTO message_index (message_index) VALUES ('integrity-check')"
        )
        == []
    )


def test_titles_come_before_texts(library: Store) -> None:
    fill(library, "newer", ("packing", "for the trip"))
    assert found(library, "trip") == ["trip", "newer"]
