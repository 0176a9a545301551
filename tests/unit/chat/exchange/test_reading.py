"""Detection by content, archives and folders, and what garbage does."""

from __future__ import annotations

import json
import os
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW
from tests.helpers.foreign_chats import CHATGPT, JAN_THREAD, LM_STUDIO, gpt4all, jan_line
from wizchat.chat.exchange import bundle
from wizchat.chat.exchange.errors import (
    ExchangeError,
    MalformedChats,
    NoConversations,
    TooLarge,
    UnknownFormat,
    UnreadableFile,
)
from wizchat.chat.exchange.foreign import Source
from wizchat.chat.exchange.reading import looks_like_chats, read_chats

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.exchange.tree import ConversationTree

SAMPLES = {
    Source.CHATGPT: json.dumps(CHATGPT).encode(),
    Source.LM_STUDIO: json.dumps(LM_STUDIO).encode(),
    Source.GPT4ALL: gpt4all(13),
}


def texts(tree: ConversationTree) -> list[str]:
    return [message.text for message in tree.branch()]


@pytest.mark.parametrize("source", SAMPLES)
def test_the_name_of_a_file_plays_no_part(source: Source, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(SAMPLES[source])
    found = read_chats(path, NOW)
    assert found.sources == (source,)
    assert len(found.trees) == 1
    assert looks_like_chats(path)


def test_an_archive_with_other_files_in_it(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("user.json", '{"id": "me"}')
        archive.writestr("chat.html", "<html>")
        archive.writestr("export/conversations.json", SAMPLES[Source.CHATGPT])
    assert looks_like_chats(path)
    found = read_chats(path, NOW)
    assert found.sources == (Source.CHATGPT,)
    assert found.problems == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of POSIX")
@pytest.mark.timeout(20)
def test_a_pipe_that_nobody_writes_into_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "chats.json"
    os.mkfifo(pipe)
    assert not looks_like_chats(pipe)
    with pytest.raises(UnreadableFile):
        read_chats(pipe, NOW)
    with pytest.raises(ExchangeError):
        read_chats(tmp_path, NOW)


def test_a_folder_of_threads(tmp_path: Path) -> None:
    for name in ("jan_1", "jan_2"):
        thread = tmp_path / "threads" / name
        thread.mkdir(parents=True)
        about = JAN_THREAD | {"id": name, "title": name}
        (thread / "thread.json").write_text(json.dumps(about))
        lines = [jan_line("user", "Where?"), jan_line("assistant", "Lisbon"), '{"cut']
        (thread / "messages.jsonl").write_text("\n".join(lines))
    found = read_chats(tmp_path / "threads", NOW)
    assert {tree.conversation.title for tree in found.trees} == {"jan_1", "jan_2"}
    for start in ("threads/jan_1", "threads/jan_1/thread.json", "threads/jan_1/messages.jsonl"):
        (tree,) = read_chats(tmp_path / start, NOW).trees
        assert texts(tree) == ["Where?", "Lisbon"]
    assert looks_like_chats(tmp_path / "threads" / "jan_1")


def test_the_same_conversation_keeps_its_id(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_bytes(SAMPLES[Source.CHATGPT])
    first, second = (read_chats(tmp_path / name, NOW).trees[0] for name in ("a.json", "b.json"))
    assert first == second
    assert len(read_chats(tmp_path, NOW).trees) == 1


def test_one_damaged_conversation_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([7, *CHATGPT, {"mapping": 1}, {"title": "no mapping"}]))
    found = read_chats(path, NOW)
    assert len(found.trees) == 1
    assert len(found.problems) == 3


def test_halves_of_characters_and_nan(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    text = json.dumps(CHATGPT).replace("Quickly.", "Quick \\ud83d ly").replace("1700000000", "NaN")
    path.write_text(text)
    (tree,) = read_chats(path, NOW).trees
    assert any("Quick \ufffd ly" in message.text for message in tree.messages)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", UnknownFormat),
        (b"Dear diary", UnknownFormat),
        (b"[]", UnknownFormat),
        (b"{}", UnknownFormat),
        (b"[" * 5000, MalformedChats),
        (b'{"a":' * 5000, MalformedChats),
        (SAMPLES[Source.CHATGPT][:-9], MalformedChats),
        (SAMPLES[Source.GPT4ALL][:60], MalformedChats),
        (b"PK\x03\x04 and then nothing", MalformedChats),
        (b'{"mapping": {}}', NoConversations),
        (b'{"format": "wizchat-conversations", "version": 1, "conversations": [', MalformedChats),
    ],
)
def test_garbage(data: bytes, error: type[ExchangeError], tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    with pytest.raises(error) as raised:
        read_chats(path, NOW)
    assert raised.value.path == path
    looks_like_chats(path)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_chats(tmp_path / "nothing", NOW)
    assert not looks_like_chats(tmp_path / "nothing")
    with pytest.raises(UnknownFormat):
        read_chats(tmp_path, NOW)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MOST_BYTES", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b" " * (8 << 20))
    with pytest.raises(TooLarge) as raised:
        read_chats(path, NOW)
    assert raised.value.limit == 1 << 20


def test_an_archive_that_lies_about_its_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "MOST_BYTES", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b" " * (8 << 20))
    size = (8 << 20).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (100).to_bytes(4, "little")))
    with pytest.raises(ExchangeError):
        read_chats(path, NOW)


@given(st.binary(max_size=400))
def test_random_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "random"
    for start in (b"", bytes.fromhex("F5D553CC0000000D"), b"PK\x03\x04", b'[{"mapping":'):
        path.write_bytes(start + data)
        try_to_read(path)


@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_mutated_samples(
    tmp_path_factory: pytest.TempPathFactory, source: Source, data: st.DataObject
) -> None:
    sample = bytearray(SAMPLES[source])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(sample) - 1))
        length = data.draw(st.integers(0, 8))
        sample[at : at + length] = data.draw(st.binary(max_size=8))
    path = tmp_path_factory.getbasetemp() / "mutated"
    path.write_bytes(sample)
    try_to_read(path)


def try_to_read(path: Path) -> None:
    looks_like_chats(path)
    try:
        found = read_chats(path, NOW)
    except ExchangeError:
        return
    for tree in found.trees:
        ids = {None, *(message.id for message in tree.messages)}
        assert all(message.parent_id in ids for message in tree.messages)
        assert tree.conversation.leaf_id in ids
