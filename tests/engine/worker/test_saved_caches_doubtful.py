"""Saved conversations that are not what they seem: none is believed, and none does any harm."""

from __future__ import annotations

import hashlib
import os
import struct
import time
from typing import TYPE_CHECKING

import pytest

from tests.helpers.saved_caches import PROMPT, ask, blocks, worker
from tests.helpers.tiny_gguf import tiny_model
from wizchat.engine.protocol import (
    Bos,
    LoadParams,
    Tokens,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "read"


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
