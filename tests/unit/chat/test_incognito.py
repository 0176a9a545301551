"""Incognito conversations: in use like any other, and nowhere on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from wizchat.chat import events
from wizchat.chat.incognito import is_incognito
from wizchat.chat.store.memory import MemoryStore
from wizchat.chat.values import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRETS = ("xylophone-question", "xylophone-answer", "xylophone-draft", "xylophone-file")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "conversations.sqlite3")
    desk.engine.load()
    yield desk
    desk.service.close()


def begin(desk: Desk) -> str:
    """Start an incognito conversation that is being answered; return its id."""
    name = desk.service.create_incognito()
    desk.service.send(name, "xylophone-question?")
    desk.wait(events.AnswerStarted)
    desk.engine.say("xylophone-answer, ")
    return name


def everything_on_disk(folder: Path) -> str:
    """Return the bytes and names of every file as one text."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return "".join(f"{path}{path.read_bytes().decode('latin-1')}" for path in files)


def listed(desk: Desk) -> list[str]:
    """Return the titles as last told, once all is done that was asked before."""
    desk.service.open(desk.service.create_incognito())
    desk.wait(events.ConversationOpened)
    told = [event for event in desk.told if isinstance(event, events.IncognitoListed)]
    return [c.title for c in told[-1].conversations]


def test_nothing_of_it_is_on_the_disk_in_use_or_afterwards(desk: Desk, tmp_path: Path) -> None:
    desk.exchange("kept-question", "kept-answer")
    name = begin(desk)
    desk.service.save_draft(name, "xylophone-draft")
    desk.service.attach_text(name, "xylophone-file", "notes", AttachmentKind.PASTED)
    desk.service.rename(name, "xylophone-draft title")
    desk.wait(events.AttachmentAdded)
    assert not any(secret in everything_on_disk(tmp_path) for secret in SECRETS)
    desk.engine.say("and more xylophone-answer")
    desk.engine.finish()
    finished = desk.wait(events.AnswerFinished).message
    assert finished.text == "xylophone-answer, and more xylophone-answer"
    assert is_incognito(finished.id)
    desk.settle()
    written = everything_on_disk(tmp_path)
    assert "kept-question" in written
    assert not any(secret in written for secret in SECRETS)
    assert name not in written
    desk.service.forget(name)
    desk.wait(events.ConversationTrashed)
    desk.service.close()
    written = everything_on_disk(tmp_path)
    assert "kept-answer" in written
    assert not any(secret in written for secret in SECRETS)


def test_it_is_gone_when_the_app_ends(desk: Desk, tmp_path: Path) -> None:
    name = begin(desk)
    desk.service.close()
    assert not any(secret in everything_on_disk(tmp_path) for secret in SECRETS)
    again = Desk(desk.path)
    assert again.listed() == ()
    assert again.transcript(name).messages == ()
    again.service.close()


def test_it_is_listed_apart_and_not_found(desk: Desk) -> None:
    begin(desk)
    assert listed(desk) == ["xylophone-question?"]
    assert desk.listed() == ()
    desk.service.search("xylophone")
    assert desk.wait(events.ConversationsFound).hits == ()


def test_it_can_do_what_others_can(desk: Desk) -> None:
    name = begin(desk)
    desk.engine.finish()
    answer = desk.wait(events.AnswerFinished).message
    desk.service.regenerate(answer.id)
    desk.wait(events.AnswerStarted)
    desk.engine.say("again")
    desk.engine.finish()
    second = desk.wait(events.AnswerFinished).message
    assert second.text == "again"
    desk.service.choose_sibling(second.id, -1)
    desk.service.open(name)
    shown = desk.wait(events.ConversationOpened).transcript.messages
    assert [entry.message.text for entry in shown] == ["xylophone-question?", "xylophone-answer,"]
    branch = desk.service.branch_off(answer.id, "Branch")
    assert is_incognito(branch)
    desk.service.open(branch)
    assert len(desk.wait(events.ConversationOpened).transcript.messages) == 2


def test_both_kinds_are_answered_at_once(desk: Desk) -> None:
    name = begin(desk)
    desk.service.send("c1", "kept")
    assert desk.wait(events.AnswerStarted).conversation_id == "c1"
    desk.service.stop(name)
    assert desk.wait(events.AnswerFinished).message.conversation_id == name
    desk.engine.say("still")
    assert desk.wait(events.AnswerGrew).conversation_id == "c1"


def test_forgetting_stops_the_answer_and_frees_what_the_model_read(desk: Desk) -> None:
    name = begin(desk)
    desk.service.forget(name)
    desk.wait(events.AnswerFinished)
    assert desk.wait(events.ConversationTrashed).conversation.id == name
    assert len(desk.engine.cancelled) == 1
    assert desk.engine.forgotten == [name]
    assert listed(desk) == []


def test_an_empty_one_can_be_forgotten(desk: Desk) -> None:
    name = desk.service.create_incognito()
    desk.service.forget(name)
    assert desk.wait(events.ConversationTrashed).conversation.id == name


def test_the_store_in_memory_makes_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = list(tmp_path.iterdir())
    store = MemoryStore()
    assert store._database.read("PRAGMA temp_store")[0][0] == 2
    assert store._database.read("PRAGMA journal_mode")[0][0] == "memory"
    store.close()
    assert list(tmp_path.iterdir()) == before
