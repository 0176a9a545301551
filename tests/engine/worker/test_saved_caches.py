"""Conversations saved and brought back by real workers: what they say, and what is on the disk."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

import pytest

from tests.helpers.saved_caches import PARAMS, PROMPT, ask, blocks, wait_for, worker
from tests.helpers.tiny_gguf import cached_echo, cached_tiny
from wizchat.engine.cache_folder import conversation_folder
from wizchat.engine.protocol import (
    Bos,
    CacheType,
    Cancel,
    Forget,
    KeepCaches,
    LoadParams,
    Tokens,
    Unload,
    Unloaded,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "read"


# --- There and back -----------------------------------------------------------------------------


def test_what_was_read_is_not_read_again_and_nothing_differs(root: Path) -> None:
    alone, _ = ask(None)
    saved, usage = ask(root)
    assert (saved, usage.restored_tokens) == (alone, 0)
    assert [path.stem for path in blocks(root)] == ["000000", "000256", "000512"]
    restored, usage = ask(root)
    assert restored == alone
    assert (usage.reused_tokens, usage.restored_tokens) == (600, 600)


@pytest.mark.parametrize("cache_type", list(CacheType))
@pytest.mark.parametrize("flash_attention", [True, False])
def test_every_kind_of_cache_comes_back(
    root: Path, cache_type: CacheType, *, flash_attention: bool
) -> None:
    params = LoadParams(
        context_window=2048, threads=1, cache_type=cache_type, flash_attention=flash_attention
    )
    alone, _ = ask(None, params=params)
    ask(root, params=params)
    restored, usage = ask(root, params=params)
    assert (restored, usage.restored_tokens) == (alone, 600)


def test_another_kind_of_cache_is_not_mistaken_for_it(root: Path) -> None:
    ask(root)
    for other in (
        LoadParams(context_window=2048, threads=1, cache_type=CacheType.Q8_0),
        LoadParams(context_window=2048, threads=1, flash_attention=False),
    ):
        assert ask(root, params=other)[1].restored_tokens == 0


def test_a_longer_conversation_goes_on_from_what_is_saved(root: Path) -> None:
    with worker(root, cached_echo()) as pipe:
        ids = tuple(1000 + n % 200 for n in range(300))
        first = pipe.ask((Bos(), Tokens(ids=ids)), key="a", max_tokens=30).finished
    longer = (*ids, *first.reply_ids, *range(1020, 1100))
    with worker(root, cached_echo()) as pipe:
        second = pipe.ask((Bos(), Tokens(ids=longer)), key="a", max_tokens=24).finished
    assert second.reply_ids == longer[-8:] * 3
    assert second.usage.restored_tokens == 1 + len(ids) + len(first.reply_ids) - 1


def test_what_was_edited_is_read_anew_from_there_on(root: Path) -> None:
    ids = tuple(1000 + n % 200 for n in range(600))
    edited = (*ids[:400], *reversed(ids[400:]))
    with worker(root, cached_echo()) as pipe:
        pipe.ask((Bos(), Tokens(ids=ids)), key="a", max_tokens=8)
    for restored in (401, 600):
        with worker(root, cached_echo()) as pipe:
            answer = pipe.ask((Bos(), Tokens(ids=edited)), key="a", max_tokens=16).finished
        assert answer.reply_ids == edited[-8:] * 2
        assert answer.usage.restored_tokens == restored


def test_several_come_back_while_another_is_answered(root: Path) -> None:
    prompts = [tuple(1000 + (n + 3 * shift) % 200 for n in range(400)) for shift in range(5)]
    for restored in (0, 400):
        with worker(root, cached_echo(), LoadParams(context_window=8192, threads=1)) as pipe:
            requests = [
                pipe.generate((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=40)
                for n, ids in enumerate(prompts)
            ]
            answers = pipe.answers(*requests)
        for request, ids in zip(requests, prompts, strict=True):
            assert answers[request].finished.reply_ids == ids[-8:] * 5
            usage = answers[request].finished.usage
            assert not restored or usage.reused_tokens == restored
            # BOS is taken from a conversation that came back before, if one did.
            assert restored - 1 <= usage.restored_tokens <= restored


def test_what_leaves_a_full_cache_comes_back_from_the_disk(root: Path) -> None:
    prompts = [tuple(1000 + (n * (shift + 1)) % 199 for n in range(500)) for shift in range(4)]
    with worker(root, cached_echo(), LoadParams(context_window=1200, threads=1)) as pipe:
        for _ in range(2):
            for n, ids in enumerate(prompts):
                answer = pipe.ask((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=16).finished
                assert answer.reply_ids == ids[-8:] * 2
        assert answer.usage.restored_tokens > 200


def test_a_worker_that_unloads_has_saved(root: Path) -> None:
    with worker(root, idle_seconds=1000.0) as pipe:
        pipe.ask(PROMPT, max_tokens=20)
        assert blocks(root) == []
        pipe.send(Unload())
        pipe.expect(Unloaded)
        wait_for("three blocks", lambda: len(blocks(root)) == 3)
        pipe.load(cached_tiny(), PARAMS)
        assert pipe.ask(PROMPT, max_tokens=20).finished.usage.restored_tokens == 600


def test_it_saves_while_nobody_asks(root: Path) -> None:
    with worker(root) as pipe:
        pipe.ask(PROMPT, max_tokens=20)
        wait_for("three blocks", lambda: len(blocks(root)) == 3)
        pipe.process.kill()
        pipe.process.wait()
    assert ask(root)[1].restored_tokens == 600


def test_a_request_that_is_stopped_meanwhile_leaves_nothing_open(root: Path) -> None:
    text, _ = ask(root)
    with worker(root) as pipe:
        with pipe.at_once():
            request = pipe.generate(PROMPT, max_tokens=20)
            pipe.send(Cancel(request_id=request))
        assert pipe.answer(request).finished.reply_ids == ()
        again = pipe.ask(PROMPT, max_tokens=20)
        assert again.text == text
    assert list(root.glob("*/*/being-read")) == []


# --- What goes ----------------------------------------------------------------------------------


def test_the_oldest_go_when_the_quota_is_reached(root: Path) -> None:
    ask_one = [tuple(1000 + (n + shift) % 200 for n in range(600)) for shift in range(4)]
    with worker(root, quota=400_000) as pipe:
        for n, ids in enumerate(ask_one):
            pipe.ask((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=4)
            last = conversation_folder(root, f"{n}")
            wait_for(f"conversation {n}", lambda folder=last: len(list(folder.glob("*/*.kv"))) == 3)
    assert sum(path.stat().st_size for path in blocks(root)) <= 400_000
    kept = [n for n in range(4) if conversation_folder(root, f"{n}").exists()]
    assert kept == [2, 3]


def test_what_made_room_for_another_is_saved_whole_when_it_goes_on(root: Path) -> None:
    first, second = (tuple(1000 + (n + shift) % 200 for n in range(600)) for shift in (0, 1))
    with worker(root, quota=200_000) as pipe:
        for key, ids in (("a", first), ("b", second), ("a", (*first, *second[:30]))):
            pipe.ask((Bos(), Tokens(ids=ids)), key=key, max_tokens=4)
            folder = conversation_folder(root, key)
            wait_for(key, lambda folder=folder: len(list(folder.glob("*/*.kv"))) == 3)
        assert not conversation_folder(root, "b").exists()
    with worker(root) as pipe:
        answer = pipe.ask((Bos(), Tokens(ids=(*first, *second[:40]))), key="a", max_tokens=4)
    assert answer.finished.usage.restored_tokens == 631


def test_a_conversation_beyond_the_quota_keeps_its_beginning(root: Path) -> None:
    with worker(root, quota=150_000) as pipe:
        pipe.ask(PROMPT, max_tokens=20)
        wait_for("two blocks", lambda: len(blocks(root)) == 2)
    assert [path.stem for path in blocks(root)] == ["000000", "000256"]
    assert ask(root)[1].restored_tokens == 512


def test_no_quota_keeps_nothing_and_deletes_what_there_is(root: Path) -> None:
    ask(root)
    assert blocks(root)
    with worker(root, quota=0) as pipe:
        assert pipe.ask(PROMPT, max_tokens=20).finished.usage.restored_tokens == 0
        wait_for("an empty folder", lambda: not blocks(root))
    assert list(root.iterdir()) == []


def test_a_quota_made_smaller_counts_at_once(root: Path) -> None:
    with worker(root) as pipe:
        pipe.ask(PROMPT, max_tokens=20)
        wait_for("three blocks", lambda: len(blocks(root)) == 3)
        pipe.send(KeepCaches(folder=str(root), quota=1000, always=True))
        wait_for("nothing", lambda: not blocks(root))


def test_forgetting_deletes_what_is_saved_and_what_is_being_saved(root: Path) -> None:
    with worker(root) as pipe:
        pipe.ask(PROMPT, max_tokens=20, key="gone")
        pipe.ask(PROMPT, max_tokens=20, key="kept")
        pipe.send(Forget(sequence_key="gone"))
        pipe.ask(PROMPT, max_tokens=1, key="kept")
    assert [folder.name for folder in root.iterdir()] == [conversation_folder(root, "kept").name]


def test_a_private_conversation_is_on_no_disk(root: Path) -> None:
    secret = tuple(2000 + (n * n) % 997 for n in range(600))
    with worker(root, params=LoadParams(context_window=1400, threads=1)) as pipe:
        pipe.ask((Bos(), Tokens(ids=secret)), key="incognito", max_tokens=20, private=True)
        pipe.ask(PROMPT, max_tokens=20, key="other")  # evicts it
        pipe.send(Unload())
        pipe.expect(Unloaded)
    found = b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())
    assert struct.pack("<20i", *PROMPT[1].ids[:20]) in found
    for begin in range(0, 580, 20):
        assert struct.pack("<20i", *secret[begin : begin + 20]) not in found
    assert not conversation_folder(root, "incognito").exists()


def test_files_are_readable_by_this_person_alone(root: Path) -> None:
    ask(root)
    if os.name != "nt":
        for path in (root, *root.rglob("*")):
            assert path.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_no_reason_to_answer_worse(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    alone, _ = ask(None)
    said, usage = ask(tmp_path / "file" / "read", is_saved=False)
    assert (said, usage.restored_tokens) == (alone, 0)
