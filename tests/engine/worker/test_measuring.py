"""Measuring in the real worker, on tiny models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import ONE_THREAD
from wizchat.engine.protocol import (
    CacheType,
    LoadParams,
    Measure,
    Measured,
    MeasureFailed,
    Unload,
    Unloaded,
)

if TYPE_CHECKING:
    from tests.helpers.worker_pipe import WorkerPipe


def measure(worker: WorkerPipe, depth: int = 0, **changes: object) -> Measured:
    params = msgspec.structs.replace(ONE_THREAD, **changes)
    worker.send(Measure(params=params, prompt_tokens=64, reply_tokens=4, depth=depth))
    return worker.expect(Measured)


@pytest.mark.parametrize("changes", [
    {},
    {"flash_attention": False},
    {"flash_attention": True},
    {"micro_batch": 16},
    {"cache_type": CacheType.Q8_0},
    {"cache_type": CacheType.Q8_0, "flash_attention": False},
])  # fmt: skip
@pytest.mark.parametrize("depth", [0, 512])
def test_every_way_can_be_measured(
    tiny: WorkerPipe, changes: dict[str, object], depth: int
) -> None:
    found = measure(tiny, depth, **changes)
    assert min(found.first_seconds, found.prefill_seconds, found.decode_seconds) > 0
    assert found.threads == 1
    assert found.resident > 10**7
    assert found.cache_bytes == 2 * 2 * 2 * 1 * 32  # two bytes, K and V, 2 layers, 1 head of 32


def test_it_leaves_the_model_as_it_was(tiny: WorkerPipe) -> None:
    before = tiny.ask("Hello", max_tokens=8, key="a").text
    measure(tiny, 512)
    assert tiny.ask("Hello", max_tokens=8, key="b").text == before


def test_depth_costs_time(worker: WorkerPipe) -> None:
    """Attention reads the copies: with 4,000 tokens before it, a token takes longer."""
    worker.load(cached_tiny(layers=4))
    flat = min(measure(worker).decode_seconds for _ in range(3))
    deep = min(measure(worker, 4000).decode_seconds for _ in range(3))
    assert deep > 1.2 * flat


def test_no_model_and_no_room(worker: WorkerPipe) -> None:
    command = Measure(params=ONE_THREAD, prompt_tokens=8, reply_tokens=1)
    worker.send(command)
    assert worker.expect(MeasureFailed).detail == "no_model"
    worker.load(cached_tiny())
    worker.send(msgspec.structs.replace(command, depth=2**30))
    assert worker.expect(MeasureFailed).detail.startswith("the KV cache needs")
    worker.send(msgspec.structs.replace(command, depth=2**31))
    assert worker.expect(MeasureFailed).detail.startswith("context_window = ")
    worker.send(msgspec.structs.replace(command, params=LoadParams(threads=0)))
    assert "threads = 0" in worker.expect(MeasureFailed).detail
    worker.send(command)
    assert worker.expect(Measured)


def test_an_unload_breaks_into_it(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(layers=8))
    worker.send(Measure(params=ONE_THREAD, prompt_tokens=50_000, reply_tokens=1))
    worker.send(Unload())
    while not isinstance(event := worker.next_event(), MeasureFailed | Measured):
        pass
    assert event == MeasureFailed(detail="ABORTED")
    worker.expect(Unloaded)


def test_the_worker_ends_with_the_app_while_it_measures(own_worker: WorkerPipe) -> None:
    own_worker.load(cached_tiny(layers=8))
    own_worker.send(Measure(params=ONE_THREAD, prompt_tokens=50_000, reply_tokens=1))
    assert own_worker.close() == 0
