"""A bare loop that fails is left out, and the measurement goes on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import psutil

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.engine.benchmark.bare import BareProcess
from wizchat.engine.benchmark.bare_side import BareSide
from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.protocol import LoadParams

if TYPE_CHECKING:
    import pytest

WINDOW = 1024


def test_it_keeps_what_it_measured() -> None:
    with BareProcess() as process:
        side = BareSide(cached_tiny(), WINDOW, process)
        side.take_over(LoadParams(threads=1))
        for _ in range(2):
            side.load(0)
        side.warm(512, 16)
        side.measure_speed(32, 4)
        side.measure_turn(30, 512, 16)
        assert side.pid == process.pid
    assert side.left_out is None
    assert side.cache_bytes == 2 * 2 * 32 * 2 * WINDOW
    counts = [len(found) for found in (side.loads, side.prefill, side.decode, side.turns[30])]
    assert counts == [2, 1, 1, 1]
    assert side.turns[2] == []


def test_a_loop_that_dies_is_left_out_from_then_on() -> None:
    with BareProcess() as process:
        side = BareSide(cached_tiny(), WINDOW, process)
        side.load(0)
        psutil.Process(process.pid).kill()
        side.measure_speed(32, 4)
        why = side.left_out
        side.measure_turn(2, 32, 16)
        side.load(0)
    assert why is not None
    assert side.left_out is why
    assert (side.pid, side.prefill, side.turns[2], len(side.loads)) == (None, [], [], 1)


def test_a_second_copy_of_the_weights_that_does_not_fit_is_not_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=500_000_000))
    with BareProcess() as process:
        side = BareSide(cached_tiny(), WINDOW, process)
        side.load(1_000_000)
    needed = 500_000_000 + 1_000_000 + cached_tiny().stat().st_size
    assert side.left_out == LeftOut(
        reason=LeftOutReason.NO_MEMORY, needed=needed, available=500_000_000
    )
    assert side.loads == []


def test_a_side_that_nobody_wants_does_nothing() -> None:
    side = BareSide(cached_tiny(), WINDOW, None)
    side.load(0)
    side.warm(32, 16)
    side.measure_speed(32, 4)
    assert (side.pid, side.left_out, side.loads, side.prefill) == (None, None, [], [])
