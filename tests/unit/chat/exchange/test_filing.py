"""Imports: whole or not there, known ones noticed, under way beside everything else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.chats import NOW, fill, message
from tests.helpers.foreign_chats import CHATGPT, gpt_conversation, gpt_node
from wizchat.chat.events import (
    ConversationsImported,
    ImportProgress,
    StoreProblem,
    StoreProblemCode,
)
from wizchat.chat.exchange.chatgpt import read_chatgpt
from wizchat.chat.exchange.filing import Batch, Filing, renewed
from wizchat.chat.exchange.foreign import (
    ForeignConversation,
    ForeignMessage,
    Source,
    to_tree,
)
from wizchat.chat.exchange.reading import read_chats
from wizchat.chat.exchange.snapshot import Snapshot
from wizchat.chat.exchange.tree import ConversationTree
from wizchat.chat.store.conversations import Conversations
from wizchat.chat.store.errors import StoreFailed
from wizchat.chat.store.store import Store
from wizchat.chat.values import Attachment, AttachmentKind, Conversation, Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path


@pytest.fixture
def trees(tmp_path: Path) -> tuple[ConversationTree, ...]:
    other = gpt_conversation(
        gpt_node("a", None, "user", "Rivers?"), conversation_id="gpt-2", title="Rivers"
    )
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([*CHATGPT, other]))
    return read_chats(path, NOW).trees


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data" / "c.sqlite3")
    yield desk
    desk.service.close()


def test_through_the_service_and_back_to_the_trash(
    desk: Desk, trees: tuple[ConversationTree, ...]
) -> None:
    desk.service.import_trees(trees)
    ended = desk.wait(ConversationsImported)
    assert (len(ended.added), ended.skipped, ended.total, ended.problem) == (2, 0, 2, None)
    assert [e.done for e in desk.told if isinstance(e, ImportProgress)] == [1, 2]
    assert {c.title for c in desk.listed()} == {"Sorting", "Rivers"}
    sorting = next(tree for tree in trees if tree.conversation.title == "Sorting")
    shown = [message.text for message in sorting.branch()]
    assert desk.texts(sorting.conversation.id) == shown
    desk.service.trash(*ended.added)
    assert desk.listed() == ()
    desk.service.import_trees(trees)
    again = desk.wait(ConversationsImported)
    assert len(again.added) == 2
    assert not set(again.added) & set(ended.added)


def test_those_that_are_here_are_skipped_or_copied(
    desk: Desk, trees: tuple[ConversationTree, ...]
) -> None:
    desk.service.import_trees(trees)
    desk.wait(ConversationsImported)
    desk.service.import_trees(trees)
    assert desk.wait(ConversationsImported).skipped == 2
    desk.service.import_trees(trees, copies=True)
    assert len(desk.wait(ConversationsImported).added) == 2
    assert len(desk.listed()) == 4


def test_an_imported_conversation_goes_on(desk: Desk, trees: tuple[ConversationTree, ...]) -> None:
    desk.service.import_trees(trees)
    desk.wait(ConversationsImported)
    found = {c.title: c.id for c in desk.listed()}
    desk.service.send(found["Sorting"], "Go on")
    desk.settle()
    assert desk.texts(found["Sorting"])[-2] == "Go on"


def test_a_greeting_that_nobody_asked_for_is_neither_answered_again_nor_continued(
    desk: Desk,
) -> None:
    greeting = ForeignMessage(
        id="a", parent_id=None, role=Role.ASSISTANT, text="How can I help?", stopped=True
    )
    found = ForeignConversation(
        id="x", title="T", created_at=NOW, updated_at=NOW, messages=(greeting,), leaf_id="a"
    )
    tree = to_tree(Source.JAN, found, NOW)
    assert tree is not None
    desk.engine.load()
    desk.service.import_trees([tree])
    desk.wait(ConversationsImported)
    desk.service.regenerate(tree.messages[0].id)
    desk.service.go_on(tree.messages[0].id)
    desk.settle()
    assert desk.engine.generated == []
    desk.service.send(tree.conversation.id, "Sort this")
    desk.settle()
    assert desk.texts(tree.conversation.id)[:2] == ["How can I help?", "Sort this"]
    assert len(desk.engine.generated) == 1


def test_an_import_ends_although_the_database_cannot_be_opened(
    trees: tuple[ConversationTree, ...], tmp_path: Path
) -> None:
    path = tmp_path / "other" / "c.sqlite3"
    path.mkdir(parents=True)
    shut = Desk(path)
    shut.service.import_trees(trees)
    ended = shut.wait(ConversationsImported)
    assert (ended.added, ended.total) == ((), 2)
    assert ended.problem is not None
    assert ended.problem.code is StoreProblemCode.NOT_A_FILE
    shut.service.close()


def test_an_import_into_a_locked_database_fails_once_and_leaves_nothing(
    trees: tuple[ConversationTree, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.chat.store.store.BUSY_SECONDS", 0.01)
    path = tmp_path / "c.sqlite3"
    owner = Store(path, NOW)
    desk = Desk(path)
    assert desk.wait(StoreProblem).code is StoreProblemCode.LOCKED
    tries: list[float] = []

    opening = Store.__init__

    def counted(self: Store, path: Path, now: datetime, *, busy_seconds: float) -> None:
        tries.append(busy_seconds)
        opening(self, path, now, busy_seconds=busy_seconds)

    with monkeypatch.context() as patched:
        patched.setattr(Store, "__init__", counted)
        many = tuple(renewed(trees[number % 2]) for number in range(50))
        desk.service.import_trees(many)
        ended = desk.wait(ConversationsImported)
    assert len(tries) == 2  # by the first conversation, and by the end, which lists them
    assert (ended.added, ended.total) == ((), 50)
    assert ended.problem is not None
    assert ended.problem.code is StoreProblemCode.LOCKED
    owner.close()
    assert desk.listed() == ()
    assert len(desk.of(ConversationsImported)) == 1
    assert len(desk.of(StoreProblem)) == 1  # no second time what was said at the start
    desk.service.import_trees(many)
    assert len(desk.wait(ConversationsImported).added) == 50
    desk.service.close()


@pytest.mark.logs_warnings
def test_a_mistake_in_an_import_ends_it_and_is_told(
    desk: Desk, trees: tuple[ConversationTree, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_args: object) -> None:
        raise ValueError("nobody thought of this")

    monkeypatch.setattr("wizchat.chat.store.trees.Trees.add", stumble)
    desk.service.import_trees(trees)
    ended = desk.wait(ConversationsImported)
    assert ended.added == ()
    assert ended.problem is not None
    assert ended.problem.code is StoreProblemCode.UNEXPECTED


def test_an_import_that_cannot_be_listed_ends_once(
    desk: Desk, trees: tuple[ConversationTree, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_rows: Conversations) -> None:
        raise StoreFailed(desk.path, "I/O error")

    desk.settle()
    monkeypatch.setattr(Conversations, "listed", fail)
    desk.service.import_trees(trees)
    (ended,) = desk.of(ConversationsImported)
    assert len(ended.added) == 2
    assert ended.problem is not None
    assert ended.problem.code is StoreProblemCode.IO_ERROR


def test_halves_of_characters_are_stored_as_marks(store: Store) -> None:
    broken = "x\ud800y\0"
    nodes = [
        gpt_node("q", None, "user", broken),
        gpt_node("a", "q", "assistant", broken, metadata={"model_slug": broken}),
    ]
    found = gpt_conversation(*nodes, title=broken, conversation_id=broken)
    tree = to_tree(Source.CHATGPT, read_chatgpt(found), NOW)
    assert tree is not None
    batch = Batch(1, copies=False)
    Filing(store, lambda _: None, lambda: NOW, lambda: None).file(batch, tree)
    assert len(batch.added) == 1
    assert store.messages.get(tree.messages[1].id).model_name == "x\ufffdy\ufffd"


def test_the_snapshot_gives_what_was_filed(store: Store) -> None:
    fill(store, "c1", ("Hi", "Hello."))
    attachment = Attachment(
        id="f", conversation_id="c1", message_id="c1-0", name="x.py", kind=AttachmentKind.CODE,
        text="print()", added_at=NOW,
    )  # fmt: skip
    with store.transaction():
        store.attachments.add(attachment)
    with Snapshot(store.path) as snapshot:
        tree = snapshot.tree("c1")
    assert tree is not None
    assert tree.messages[0].attachments == (attachment,)
    tree = ConversationTree(tree.conversation, tree.messages, folder="Work")
    batch = Batch(2, copies=True)
    filing = Filing(store, lambda _: None, lambda: NOW, lambda: None)
    filing.file(batch, tree)
    filing.file(batch, tree)
    with Snapshot(store.path) as snapshot:
        copies = [snapshot.tree(each) for each in batch.added]
    for copy in copies:
        assert copy is not None
        assert copy.folder == "Work"
        assert [m.text for m in copy.branch()] == ["Hi", "Hello."]
        (copied,) = copy.messages[0].attachments
        assert (copied.name, copied.text) == ("x.py", "print()")
        assert copied.message_id == copy.messages[0].id
    assert len(store.folders.listed()) == 1
    assert store.search.find("Hello")


def test_ids_of_messages_that_are_taken(store: Store) -> None:
    fill(store, "c1", ("Hi", "Hello."))
    stolen = message("c1-0", conversation_id="c2", text="Mine")
    conversation = Conversation(
        id="c2", title="", created_at=NOW, updated_at=NOW, leaf_id=stolen.id
    )
    batch = Batch(1, copies=False)
    filing = Filing(store, lambda _: None, lambda: NOW, lambda: None)
    filing.file(batch, ConversationTree(conversation, (stolen,)))
    assert store.messages.get("c1-0").text == "Hi"
    (added,) = batch.added
    assert added != "c2"


def test_a_full_disk_leaves_whole_conversations(store: Store) -> None:
    def tree(name: str, text: str) -> ConversationTree:
        made = message(f"{name}-m", conversation_id=name, text=text)
        about = Conversation(id=name, title=name, created_at=NOW, updated_at=NOW, leaf_id=made.id)
        return ConversationTree(about, (made,))

    told: list[object] = []
    filing = Filing(store, told.append, lambda: NOW, lambda: None)
    batch = Batch(3, copies=False)
    filing.file(batch, tree("small", "x"))
    pages = store._database.read("PRAGMA page_count")[0][0]
    store._database.write(f"PRAGMA max_page_count = {pages + 2}")
    filing.file(batch, tree("large", "lorem ipsum " * 20_000))
    filing.file(batch, tree("after", "x"))
    filing.end(batch)
    ended = told[-1]
    assert isinstance(ended, ConversationsImported)
    assert (ended.added, ended.total) == (("small",), 3)
    assert ended.problem is not None
    assert ended.problem.code is StoreProblemCode.DISK_FULL
    assert [c.id for c in store.conversations.listed()] == ["small"]
