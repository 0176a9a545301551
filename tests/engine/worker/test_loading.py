"""Loading, and every way it can fail."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny, garbage, tiny_model, truncated
from tests.helpers.worker_pipe import ONE_THREAD
from wizchat.engine.protocol import (
    Command,
    ErrorCode,
    Event,
    Failed,
    Load,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Tokenize,
    Unload,
    Unloaded,
    encode,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.worker_pipe import WorkerPipe


def load_failure(
    worker: WorkerPipe, path: Path | str, params: LoadParams = ONE_THREAD
) -> LoadFailed:
    worker.send(Load(model_path=str(path), params=params))
    while isinstance(event := worker.next_event(), LoadProgress):
        pass
    assert isinstance(event, LoadFailed), event
    return event


def test_what_is_said_of_a_model(worker: WorkerPipe) -> None:
    loaded = worker.load(cached_tiny(), LoadParams(context_window=700, threads=1))
    assert loaded.context_window == 700
    assert loaded.threads == 1
    assert loaded.gpu_layers == 0
    assert loaded.device == worker.ready.devices[0].description
    assert loaded.model.path == str(cached_tiny())
    assert (loaded.model.layers, loaded.model.vocabulary) == (2, 32_000)
    assert loaded.model.trained_context == 4096
    assert loaded.model.parameters == 4_170_048


def test_progress_ends_at_one(worker: WorkerPipe) -> None:
    worker.send(Load(model_path=str(cached_tiny()), params=ONE_THREAD))
    fractions = []
    while isinstance(event := worker.next_event(), LoadProgress):
        fractions.append(event.fraction)
    assert isinstance(event, Loaded)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_the_same_tokenizer_has_the_same_hash(worker: WorkerPipe) -> None:
    first = worker.load(cached_tiny()).model
    second = worker.load(cached_tiny(seed=1)).model
    assert first.tokenizer_hash == second.tokenizer_hash
    assert len(first.tokenizer_hash) == 64


@pytest.mark.parametrize("name", ["山 é 🧙.gguf", "with spaces.gguf", "quote'\".gguf", "no ending"])
def test_any_path(worker: WorkerPipe, tmp_path: Path, name: str) -> None:
    path = tmp_path / "Моделі 山" / name
    path.parent.mkdir()
    os.link(cached_tiny(), path)
    assert worker.load(path).model.path == str(path)


@pytest.mark.parametrize(
    "params",
    [
        LoadParams(context_window=512, threads=1, use_mmap=False),
        LoadParams(context_window=512, threads=1, repack=True),
        LoadParams(context_window=512, threads=1, gpu_layers=1),
        LoadParams(context_window=512, threads=1, batch_tokens=1, sequences=4),
        LoadParams(context_window=1, threads=1),
        LoadParams(context_window=512, threads=1, sequences=100_000),
    ],
)
def test_every_parameter_is_taken(worker: WorkerPipe, params: LoadParams) -> None:
    loaded = worker.load(cached_tiny(), params)
    assert loaded.context_window == params.context_window
    if loaded.context_window > 1:
        assert worker.ask("Hello", max_tokens=3).finished.usage.reply_tokens == 3


@pytest.mark.parametrize("name", ["missing.gguf", "", "folder", "nul\0.gguf", "file.gguf/inside"])
def test_not_found(worker: WorkerPipe, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.gguf").touch()
    path = f"{tmp_path}/{name}" if name else ""
    assert load_failure(worker, path).code is LoadErrorCode.NOT_FOUND


def test_not_a_model(worker: WorkerPipe, tmp_path: Path) -> None:
    for path in (
        garbage(tmp_path / "noise.gguf"),
        garbage(tmp_path / "magic.gguf", magic=True),
        garbage(tmp_path / "empty.gguf", size=0),
        truncated(cached_tiny(), tmp_path / "half.gguf"),
        truncated(cached_tiny(), tmp_path / "header.gguf", keep=0.01),
        tiny_model(tmp_path / "other.gguf", architecture="nonesuch"),
        tiny_model(tmp_path / "tokenizer.gguf", tokenizer="nonesuch"),
    ):
        failed = load_failure(worker, path)
        assert failed.code is LoadErrorCode.NOT_A_MODEL, path
        assert failed.detail, path
    assert worker.load(cached_tiny())


def test_a_window_that_does_not_fit_into_memory(worker: WorkerPipe) -> None:
    params = LoadParams(context_window=2**31 - 1, threads=1)
    failed = load_failure(worker, cached_tiny(layers=8), params)
    assert failed.code is LoadErrorCode.OUT_OF_MEMORY
    assert "KV cache" in failed.detail
    assert worker.load(cached_tiny())


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *((n, -1) for n in ("context_window", "threads", "batch_tokens", "sequences")),
        *((n, 2**32 + 512) for n in ("context_window", "threads", "batch_tokens", "gpu_layers")),
    ],
)
def test_numbers_that_make_no_sense(worker: WorkerPipe, name: str, number: int) -> None:
    failed = load_failure(worker, cached_tiny(), LoadParams(**{name: number}))
    assert (failed.code, failed.detail) == (LoadErrorCode.INTERNAL, f"{name} = {number}")


def test_a_failed_load_leaves_no_model(tiny: WorkerPipe, tmp_path: Path) -> None:
    load_failure(tiny, tmp_path / "missing.gguf")
    assert tiny.ask("Hello").failed.code is ErrorCode.NO_MODEL


def test_unload(tiny: WorkerPipe) -> None:
    tiny.send(Unload())
    tiny.expect(Unloaded)
    assert tiny.ask("Hello").failed.code is ErrorCode.NO_MODEL
    tiny.send(Tokenize(request_id="ids", prompt=()))
    event = tiny.next_event()
    assert isinstance(event, Failed)
    assert event.code is ErrorCode.NO_MODEL
    tiny.send(Unload())
    tiny.expect(Unloaded)


def other_than_progress(worker: WorkerPipe) -> Event:
    while isinstance(event := worker.next_event(), LoadProgress):
        pass
    return event


@pytest.mark.parametrize("after", [Unload(), Load(model_path="missing", params=ONE_THREAD)])
def test_a_load_that_nobody_wants_any_more_stops(worker: WorkerPipe, after: Command) -> None:
    slow = LoadParams(context_window=512, threads=1, use_mmap=False)
    load = Load(model_path=str(cached_tiny(layers=24, dims=256)), params=slow)
    worker.send_raw(encode(load) + encode(after))
    cancelled = other_than_progress(worker)
    assert isinstance(cancelled, LoadFailed)
    assert cancelled.code is LoadErrorCode.CANCELLED
    answer = other_than_progress(worker)
    assert isinstance(answer, Unloaded if isinstance(after, Unload) else LoadFailed)


def test_the_last_of_many_loads_counts(worker: WorkerPipe) -> None:
    paths = [cached_tiny(seed=seed) for seed in (0, 1, 0, 1)]
    worker.send_raw(
        b"".join(encode(Load(model_path=str(path), params=ONE_THREAD)) for path in paths)
    )
    answers = [other_than_progress(worker) for _ in paths]
    assert isinstance(answers[-1], Loaded)
    assert answers[-1].model.path == str(paths[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
def test_a_pipe_is_no_model_and_hangs_nothing(worker: WorkerPipe, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    assert load_failure(worker, tmp_path / "pipe.gguf").code is LoadErrorCode.NOT_FOUND
