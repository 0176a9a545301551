"""The tree of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import fill, message
from wizchat.chat.store.errors import UnknownMessage
from wizchat.chat.store.messages import Place
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from wizchat.chat.store.store import Store


@pytest.fixture
def tree(store: Store) -> Store:
    """u1 → a1, a1b → u2 → a2; and u1b, an edit of u1."""
    fill(store, texts=("u1", "a1"))
    with store.transaction():
        store.messages.add(message("a1b", "c1-0", role=Role.ASSISTANT))
        store.messages.add(message("u2", "a1b"))
        store.messages.add(message("a2", "u2", role=Role.ASSISTANT, reply_ids=(5,)))
        store.messages.add(message("u1b", None))
    return store


def test_a_branch_goes_from_the_root_to_the_leaf(tree: Store) -> None:
    assert [m.id for m in tree.messages.branch("a2")] == ["c1-0", "a1b", "u2", "a2"]
    assert [m.id for m in tree.messages.branch("c1-1")] == ["c1-0", "c1-1"]
    assert [m.id for m in tree.messages.branch("a2", since_id="u2")] == ["u2", "a2"]
    assert [m.id for m in tree.messages.branch("c1-1", since_id="u2")] == ["c1-0", "c1-1"]


def test_token_ids_come_when_asked_for(tree: Store) -> None:
    assert tree.messages.branch("a2")[-1].reply_ids is None
    assert tree.messages.branch("a2", with_ids=True)[-1].reply_ids == (5,)


def test_siblings_keep_the_order_they_were_made_in(tree: Store) -> None:
    places = tree.messages.places("c1")
    assert places["c1-1"] == Place(0, 2)
    assert places["a1b"] == Place(1, 2)
    assert (places["c1-0"], places["u1b"]) == (Place(0, 2), Place(1, 2))
    first = tree.messages.get("c1-1")
    assert tree.messages.sibling(first, 1).id == "a1b"
    assert tree.messages.sibling(first, 5).id == "a1b"
    assert tree.messages.sibling(first, -1).id == "c1-1"


def test_the_newest_leaf_follows_the_newest_children(tree: Store) -> None:
    assert tree.messages.newest_leaf("c1-0") == "a2"
    assert tree.messages.newest_leaf("c1-1") == "c1-1"


def test_an_unknown_message_is_named(tree: Store) -> None:
    with pytest.raises(UnknownMessage, match="nothing"):
        tree.messages.get("nothing")
