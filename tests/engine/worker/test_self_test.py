"""The comparison of a GPU with the CPU, by real llama.cpp; here the CPU stands in for the GPU."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.helpers.saved_caches import wait_for
from tests.helpers.tiny_gguf import cached_echo, cached_scripted, cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import (
    Load,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Unload,
    Unloaded,
)
from wizchat.engine.worker import self_test
from wizchat.engine.worker.compute_threads import ComputeThreads
from wizchat.engine.worker.decode_watch import DecodeWatch
from wizchat.engine.worker.interrupts import AbortFlag
from wizchat.engine.worker.loading import LoadRefusedError
from wizchat.engine.worker.model import LoadedModel
from wizchat.engine.worker.self_test import STEPS, Wrong, check_gpu, compare, continuation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARAMS = LoadParams(context_window=512, threads=1, gpu_layers=0)
FLAG = AbortFlag()


def load(path: Path, params: LoadParams = PARAMS) -> LoadedModel:
    return LoadedModel(
        Load(model_path=str(path), params=params),
        devices=(),
        flag=FLAG,
        on_progress=lambda _: None,
        cancelled=lambda: False,
        errors=lambda: "",
    )


def check(loaded: LoadedModel) -> bool:
    return check_gpu(
        loaded.model,
        loaded.context,
        PARAMS,
        flag=FLAG,
        cancelled=lambda: False,
        errors=lambda: "",
    )


@pytest.fixture(params=["tiny", "scripted", "echo"])
def loaded(request: pytest.FixtureRequest) -> Iterator[LoadedModel]:
    made = {
        "tiny": cached_tiny,
        "scripted": lambda: cached_scripted("Saturn, and Galileo saw them."),
        "echo": cached_echo,
    }
    model = load(made[request.param]())
    yield model
    model.close()


def test_a_window_without_room_for_a_prompt_proves_nothing() -> None:
    model = load(cached_tiny(), LoadParams(context_window=STEPS, threads=1, gpu_layers=0))
    try:
        assert not check(model)
    finally:
        model.close()


def test_the_cpu_agrees_with_itself(loaded: LoadedModel) -> None:
    assert check(loaded)


def test_nothing_of_the_test_stays_in_the_cache(loaded: LoadedModel) -> None:
    check(loaded)
    assert loaded.context.length(0) == 0


def test_it_continues_by_as_many_tokens_each_time_the_same(loaded: LoadedModel) -> None:
    prompt, reply = continuation(loaded.model, loaded.context)
    assert len(reply) == STEPS
    assert (prompt, reply) == continuation(loaded.model, loaded.context)


def test_a_decode_that_takes_long_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, loaded: LoadedModel
) -> None:
    """It cannot be done anew here, and a load that nobody cancelled is not cancelled."""

    def break_off(_watch: DecodeWatch, patience: float | None) -> None:
        if patience is not None:
            FLAG.set()

    monkeypatch.setattr(ComputeThreads, "patience", lambda _threads, _tokens: 1.0)
    monkeypatch.setattr(DecodeWatch, "begin", break_off)
    try:
        assert check(loaded)
    finally:
        FLAG.clear()


def test_other_weights_are_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A device that computes something else is the same as a device with other weights."""
    wrong = load(cached_tiny(seed=1))
    monkeypatch.setattr(wrong.model, "path", str(cached_tiny(seed=2)))
    try:
        with pytest.raises(LoadRefusedError) as refused:
            check(wrong)
    finally:
        wrong.close()
    assert refused.value.code is LoadErrorCode.WRONG_RESULTS
    assert "token 1: the CPU says" in refused.value.detail


def test_numbers_that_are_none_are_found_out(
    monkeypatch: pytest.MonkeyPatch, loaded: LoadedModel
) -> None:
    monkeypatch.setattr(
        self_test, "_row", lambda context, _: np.full(context.limits.vocabulary, np.nan)
    )
    with pytest.raises(LoadRefusedError) as refused:
        check(loaded)
    assert refused.value.code is LoadErrorCode.WRONG_RESULTS


@pytest.mark.logs_warnings
def test_without_a_second_copy_nothing_is_said_against_the_device(loaded: LoadedModel) -> None:
    loaded.model.path += ".gone"
    assert not check(loaded)


def rows_choosing(*tokens: int, margin: float = 3.0) -> np.ndarray[tuple[int, ...], np.dtype]:
    rows = np.random.default_rng(0).standard_normal((len(tokens), 100)).astype(np.float32)
    for row, token in zip(rows, tokens, strict=True):
        row[token] = row.max() + margin
    return rows


def test_each_token_has_to_be_the_cpus() -> None:
    rows = rows_choosing(5, 6, 7)
    compare(rows, [5, 6, 7])
    with pytest.raises(Wrong, match="token 3"):
        compare(rows, [5, 6, 8])


def test_a_tie_may_go_either_way() -> None:
    rows = rows_choosing(5, 6, margin=0.01)
    second = int(np.argsort(rows[1])[-2])
    compare(rows, [5, second])
    with pytest.raises(Wrong):
        compare(rows, [5, int(rows[1].argmin())])


def test_it_is_asked_for_only_with_layers_on_a_gpu() -> None:
    model = load(cached_tiny(), LoadParams(context_window=512, threads=1, self_test=True))
    try:
        assert not model.loaded.self_tested
    finally:
        model.close()


ENDLESS_TEST = """
import sys, time
from wizchat.engine.worker import main, model
from wizchat.engine.worker.context import Context

decode = Context.decode

def until_stopped(self, *, impatient=False):
    print("the self-test decodes", file=sys.stderr, flush=True)
    while not self._flag.is_set:
        time.sleep(0.001)
    return decode(self, impatient=impatient)

Context.decode = until_stopped
model._offloaded = lambda layers, wanted: layers
main.run()
"""


@pytest.mark.parametrize(
    "after", [Unload(), Load(model_path="missing", params=PARAMS)], ids=["unload", "load"]
)
def test_what_comes_next_breaks_into_it(after: Load | Unload) -> None:
    params = LoadParams(context_window=512, threads=1, self_test=True)
    with WorkerPipe(sys.executable, "-c", ENDLESS_TEST) as worker:
        worker.send(Load(model_path=str(cached_tiny()), params=params))
        wait_for("the test", lambda: b"the self-test decodes" in worker.log)
        worker.send(after)
        while isinstance(end := worker.next_event(), LoadProgress):
            pass
        assert isinstance(end, LoadFailed)
        assert end.code is LoadErrorCode.CANCELLED
        assert isinstance(
            worker.next_event(), Unloaded if isinstance(after, Unload) else LoadFailed
        )
