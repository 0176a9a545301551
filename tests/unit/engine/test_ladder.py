"""Less and less, until it fits or nothing is left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.ladder import SMALLEST_WINDOW, next_step
from wizchat.engine.protocol import LoadParams


def descend(params: LoadParams, *devices: object, layers: int | None = None) -> list[LoadParams]:
    steps = []
    while (lower := next_step(params, tuple(devices), layers)) is not None:
        steps.append(lower)
        params = lower
    return steps


def test_layers_are_halved_before_the_window() -> None:
    steps = descend(LoadParams(context_window=8192), CPU, GPU)
    assert [(step.gpu_layers, step.context_window) for step in steps] == [
        (16, 8192),
        (8, 8192),
        (0, 8192),
        (0, 4096),
        (0, 2048),
    ]


def test_without_a_gpu_only_the_window_shrinks() -> None:
    steps = descend(LoadParams(context_window=8192), CPU)
    assert [step.context_window for step in steps] == [4096, 2048]


def test_the_layers_a_model_really_has_count() -> None:
    first = next_step(LoadParams(), (GPU,), 80)
    assert first is not None
    assert first.gpu_layers == 40


def test_more_layers_than_there_are_means_all() -> None:
    first = next_step(LoadParams(gpu_layers=999), (GPU,), 32)
    assert first is not None
    assert first.gpu_layers == 16


def test_a_window_that_is_small_already_stays() -> None:
    assert descend(LoadParams(context_window=1024, gpu_layers=0), CPU) == []


@given(
    window=st.integers(1, 200_000),
    layers=st.none() | st.integers(-1, 200),
    known=st.none() | st.integers(1, 200),
    gpu=st.booleans(),
)
def test_the_ladder_ends_and_never_asks_for_more(
    *, window: int, layers: int | None, known: int | None, gpu: bool
) -> None:
    start = LoadParams(context_window=window, gpu_layers=layers)
    steps = descend(start, *((CPU, GPU) if gpu else (CPU,)), layers=known)
    assert len(steps) < 30
    assert len(set(steps)) == len(steps)
    windows = [start.context_window, *(step.context_window for step in steps)]
    assert windows == sorted(windows, reverse=True)
    assert windows[-1] == min(window, SMALLEST_WINDOW)
