"""Conversations saved and brought back by real workers: what they say, and what is on the disk."""

from __future__ import annotations

import hashlib
import os
import struct
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_echo, cached_tiny, tiny_model
from tests.helpers.worker_pipe import WorkerPipe
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
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wizchat.engine.protocol import Usage

PARAMS = LoadParams(context_window=2048, threads=1)
PROMPT = (Bos(), Tokens(ids=tuple(1000 + (7 * n) % 511 for n in range(600))))
"""601 tokens: two whole blocks and a part."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "read"


@contextmanager
def worker(
    root: Path | None,
    model: Path | None = None,
    params: LoadParams = PARAMS,
    *,
    quota: int = 10**9,
    idle_seconds: float = 0.0,
) -> Iterator[WorkerPipe]:
    """Start a worker that saves what it reads in `root`."""
    with WorkerPipe() as pipe:
        if root is not None:
            pipe.send(
                KeepCaches(folder=str(root), quota=quota, idle_seconds=idle_seconds, always=True)
            )
        pipe.load(model or cached_tiny(), params)
        yield pipe


def ask(
    root: Path | None,
    model: Path | None = None,
    params: LoadParams = PARAMS,
    *,
    is_saved: bool = True,
) -> tuple[str, Usage]:
    """Ask a worker that lives for one question, and until what it has read is on the disk."""
    with worker(root, model, params) as pipe:
        answer = pipe.ask(PROMPT, max_tokens=20)
        if root is not None and is_saved:
            wait_for("all blocks", lambda: counts(root) in ([3], [3, 3], [3, 3, 3]))
    return answer.text, answer.finished.usage


def counts(root: Path) -> list[int]:
    """Return how many blocks there are of each cache."""
    return [len(list(folder.glob("*.kv"))) for folder in root.glob("*/*")]


def blocks(root: Path) -> list[Path]:
    return sorted(root.glob("*/*/*.kv"))


def wait_for(what: str, condition: Callable[[], bool]) -> None:
    """Wait for a file that another process writes, of which no event tells."""
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.01)


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
        request = pipe.generate(PROMPT, max_tokens=20)
        pipe.send(Cancel(request_id=request))
        assert pipe.answer(request).finished.reply_ids == ()
        again = pipe.ask(PROMPT, max_tokens=20)
        assert again.text == text
    assert list(root.glob("*/*/being-read")) == []


# --- What is not believed -----------------------------------------------------------------------


def flip(path: Path, position: int) -> None:
    data = bytearray(path.read_bytes())
    data[position] ^= 0x10
    path.write_bytes(data)


@pytest.mark.parametrize("position", [0, 9, 13, 17, 25, 40, 80, 120, 1400, -40, -1])
def test_a_flipped_bit_costs_no_more_than_the_block(root: Path, position: int) -> None:
    text, _ = ask(root)
    flip(blocks(root)[1], position)
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 256)


@pytest.mark.parametrize("size", [0, 1, 50, 103, 104, 1200, 30_000, 69_827])
def test_a_truncated_block_is_read_anew(root: Path, size: int) -> None:
    text, _ = ask(root)
    with blocks(root)[0].open("r+b") as file:
        file.truncate(size)
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 0)
    assert ask(root)[1].restored_tokens == 600


def test_bytes_behind_the_end_are_not_believed(root: Path) -> None:
    text, _ = ask(root)
    with blocks(root)[2].open("ab") as file:
        file.write(b"x")
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 512)


def test_another_model_of_the_same_shape_reads_for_itself(root: Path, tmp_path: Path) -> None:
    other = tiny_model(tmp_path / "other.gguf", seed=5)
    alone, _ = ask(None, other)
    ask(root)
    said, usage = ask(root, other)
    assert (said, usage.restored_tokens) == (alone, 0)
    assert ask(root)[1].restored_tokens == 600


def test_a_model_changed_in_place_is_another_one(root: Path, tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "model.gguf")
    ask(root, path)
    now = path.stat()
    os.utime(path, ns=(now.st_atime_ns, now.st_mtime_ns + 1))
    assert ask(root, path)[1].restored_tokens == 0


def test_another_window_is_another_cache(root: Path) -> None:
    ask(root)
    assert ask(root, params=LoadParams(context_window=1024, threads=1))[1].restored_tokens == 0
    assert ask(root)[1].restored_tokens == 600


def test_a_block_of_another_model_in_the_right_place_is_not_believed(
    root: Path, tmp_path: Path
) -> None:
    other = tiny_model(tmp_path / "other.gguf", seed=5)
    text, _ = ask(root)
    ask(root, other)
    (conversation,) = root.iterdir()
    first, second = sorted(conversation.iterdir())
    for block in first.glob("*.kv"):
        data = block.read_bytes()
        block.write_bytes((second / block.name).read_bytes())
        (second / block.name).write_bytes(data)
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 0)


def test_the_same_words_behind_others_are_not_the_same_cells(root: Path, tmp_path: Path) -> None:
    """As it is when a worker dies after it has replaced the first of several blocks."""
    other = (Bos(), Tokens(ids=(1999, *PROMPT[1].ids[1:])))
    for folder, prompt in ((root, PROMPT), (tmp_path / "other", other)):
        with worker(folder) as pipe:
            text = pipe.ask(prompt, max_tokens=20).text
    blocks(root)[0].write_bytes(blocks(tmp_path / "other")[0].read_bytes())
    with worker(root) as pipe:
        answer = pipe.ask(other, max_tokens=20)
    assert (answer.text, answer.finished.usage.restored_tokens) == (text, 256)


def test_cells_that_llama_cpp_would_misread_never_reach_it(root: Path) -> None:
    """Its checksum is right and its content is not, as only a mistake of ours makes it."""
    text, _ = ask(root)
    path = blocks(root)[0]
    body = bytearray(path.read_bytes()[:-32])
    cells = 92 + 4 * 256 + 12  # behind the header, the ids, and llama.cpp's magic and sequence
    (count,) = struct.unpack_from("<I", body, cells)
    assert count == 256
    struct.pack_into("<I", body, cells, 2_000_000_000)
    path.write_bytes(body + hashlib.sha256(body).digest())
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 0)


def test_what_a_worker_died_of_is_not_tried_again(root: Path) -> None:
    text, _ = ask(root)
    (folder,) = {path.parent for path in blocks(root)}
    (folder / "being-read").touch()
    again, usage = ask(root)
    assert (again, usage.restored_tokens) == (text, 0)
    assert ask(root)[1].restored_tokens == 600


def test_a_worker_killed_while_it_writes_leaves_what_can_be_used(root: Path) -> None:
    alone, _ = ask(None)
    for delay in (0.0, 0.002, 0.004, 0.008, 0.016):
        with worker(root) as pipe:
            pipe.ask(PROMPT, max_tokens=20)
            time.sleep(delay)  # a moment of its writing
            pipe.process.kill()
            pipe.process.wait()
        text, usage = ask(root)
        assert text == alone
        assert usage.restored_tokens in {0, 256, 512, 600}


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
