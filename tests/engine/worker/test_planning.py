"""Who gets how many tokens of a batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.planning import ChunkSize, plan


@dataclass
class Waiting:
    """As much of a request as the plan looks at."""

    pending: int


def shares(*pending: int, room: int = 512, chunk: int = 64, turn: int = 0) -> list[tuple[int, int]]:
    """Return (tokens pending, tokens planned) of each share."""
    active: list[Any] = [Waiting(count) for count in pending]
    planned = plan(active, room=room, chunk=chunk, turn=turn)
    return [(share.request.pending, share.tokens) for share in planned]


def test_each_reply_gets_its_token_first() -> None:
    assert shares(1, 500, 1) == [(1, 1), (1, 1), (500, 64)]


def test_prompts_divide_the_chunk() -> None:
    assert shares(100, 200) == [(100, 32), (200, 32)]
    assert shares(100, 200, turn=1) == [(200, 32), (100, 32)]


def test_what_a_short_prompt_leaves_goes_to_the_others() -> None:
    assert shares(10, 200) == [(10, 10), (200, 54)]


@given(st.lists(st.integers(1, 600), max_size=12), st.integers(1, 600), st.integers(0, 9))
def test_never_more_than_fits_and_never_nothing(pending: list[int], chunk: int, turn: int) -> None:
    planned = shares(*pending, room=512, chunk=chunk, turn=turn)
    assert sum(tokens for _, tokens in planned) <= 512
    assert bool(planned) == bool(pending)
    assert all(0 < tokens <= wanted for wanted, tokens in planned)
    assert sum(tokens for wanted, tokens in planned if wanted > 1) <= chunk


@pytest.mark.parametrize(("alone", "least"), [(True, 64), (False, 16)])
def test_a_slow_machine_still_gets_chunks_worth_their_time(alone: bool, least: int) -> None:
    size = ChunkSize(512)
    for _ in range(20):
        size.measured(64, 3.0)
    assert size.tokens(alone=alone) == least


def test_a_fast_machine_gets_the_whole_batch() -> None:
    size = ChunkSize(512)
    for _ in range(20):
        size.measured(256, 0.01)
    assert size.tokens(alone=False) == 512


def test_in_between_a_decode_takes_the_time_it_shall() -> None:
    size = ChunkSize(512)
    for _ in range(20):
        size.measured(100, 100 / 400)  # 400 tokens a second
    assert size.tokens(alone=True) == pytest.approx(200, abs=2)
    assert size.tokens(alone=False) == pytest.approx(60, abs=2)
