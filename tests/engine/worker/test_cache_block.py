"""Blocks as files: believed whole or not at all, whatever the bytes are."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.files_in_use import InUse
from wizchat.engine.worker.cache_block import (
    Block,
    DoubtfulBlockError,
    Place,
    StoppedError,
    digest_of,
    read_block,
    write_block,
)

if TYPE_CHECKING:
    from pathlib import Path

PLACE = Place(b"f" * 32, 256, digest_of(range(256)))
TOKENS = list(range(40))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "read"
    folder.mkdir()
    return folder


def state(count: int = len(TOKENS), start: int = 256) -> bytearray:
    """Return what llama.cpp begins a state with, and noise for the numbers."""
    cells = b"".join(struct.pack("<iIi", start + n, 1, 8) for n in range(count))
    return bytearray(struct.pack("<IiII", 7, 8, 1, count) + cells + os.urandom(5000))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("blocks") / "whole.kv"
    write_block(path, PLACE, Block(TOKENS, state()))
    return path.read_bytes()


def test_what_was_written_is_read(root: Path) -> None:
    path, block = root / "a.kv", Block(TOKENS, state())
    write_block(path, PLACE, block)
    assert read_block(path, PLACE) == block
    assert path.stat().st_size == block.size
    assert list(root.iterdir()) == [path]


def test_a_block_that_is_being_looked_at_is_replaced_once_it_is_not(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, block = root / "a.kv", Block(TOKENS, state())
    write_block(path, PLACE, Block(TOKENS, state()))
    used = InUse(monkeypatch, "replace", tries=3)
    write_block(path, PLACE, block)
    assert used.left == 0
    assert read_block(path, PLACE) == block
    assert list(root.iterdir()) == [path]


@pytest.mark.parametrize(
    "place",
    [
        Place(b"g" * 32, 256, PLACE.before),
        Place(PLACE.fingerprint, 0, PLACE.before),
        Place(PLACE.fingerprint, 256, digest_of(range(1, 257))),
    ],
)
def test_a_block_of_another_place_is_none(root: Path, whole: bytes, place: Place) -> None:
    (root / "a.kv").write_bytes(whole)
    with pytest.raises(DoubtfulBlockError):
        read_block(root / "a.kv", place)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 10**9), bit=st.integers(0, 7))
def test_no_flipped_bit_is_believed(root: Path, whole: bytes, position: int, bit: int) -> None:
    data = bytearray(whole)
    data[position % len(data)] ^= 1 << bit
    (root / "a.kv").write_bytes(data)
    with pytest.raises(DoubtfulBlockError):
        read_block(root / "a.kv", PLACE)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(0, 5_900))
def test_no_part_is_believed(root: Path, whole: bytes, size: int) -> None:
    (root / "a.kv").write_bytes(whole[: min(size, len(whole) - 1)])
    with pytest.raises(DoubtfulBlockError):
        read_block(root / "a.kv", PLACE)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noise=st.binary(max_size=400), magic=st.booleans())
def test_no_noise_is_believed(root: Path, whole: bytes, noise: bytes, magic: bool) -> None:
    (root / "a.kv").write_bytes((whole[:12] if magic else b"") + noise)
    with pytest.raises(DoubtfulBlockError):
        read_block(root / "a.kv", PLACE)


@pytest.mark.parametrize(
    "wrong",
    [
        state(count=39),
        state(start=0),
        bytearray(10),
        bytearray(struct.pack("<IiII", 7, 8, 2, 40)) + state()[16:],
        state()[:16] + state()[28:40] * 40 + bytes(5000),
        state()[:20] + struct.pack("<I", 9) + state()[24:],
    ],
)
def test_cells_that_are_not_those_of_the_tokens_are_not_believed(
    root: Path, wrong: bytearray
) -> None:
    write_block(root / "a.kv", PLACE, Block(TOKENS, wrong))
    with pytest.raises(DoubtfulBlockError):
        read_block(root / "a.kv", PLACE)


def test_giving_up_leaves_the_block_before(root: Path) -> None:
    path, before = root / "a.kv", Block(TOKENS, state())
    write_block(path, PLACE, before)
    with pytest.raises(StoppedError):
        write_block(path, PLACE, Block(TOKENS, state()), lambda: True)
    assert read_block(path, PLACE) == before
    assert list(root.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_this_person_may_read_it(root: Path) -> None:
    write_block(root / "a.kv", PLACE, Block(TOKENS, state()))
    assert (root / "a.kv").stat().st_mode & 0o777 == 0o600
