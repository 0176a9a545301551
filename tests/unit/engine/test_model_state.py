"""Which model is wanted and what the worker owes, without a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.events import LoadStep, StepReason
from wizchat.engine.model_state import ModelState
from wizchat.engine.protocol import (
    Load,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    LoadProgress,
    ModelInfo,
    Unload,
    Unloaded,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from wizchat.engine.events import EngineEvent

INFO = ModelInfo(
    path="/a.gguf",
    description="",
    size=1,
    parameters=1,
    layers=20,
    vocabulary=1,
    trained_context=1,
    tokenizer_hash="",
)
LOADED = Loaded(model=INFO, context_window=8192, gpu_layers=0, device="", threads=1, seconds=0)
OUT_OF_MEMORY = LoadFailed(code=LoadErrorCode.OUT_OF_MEMORY, detail="no room")


class Desk:
    """A model state and everything it did."""

    def __init__(self) -> None:
        self.sent: list[Load | Unload] = []
        self.heard: list[EngineEvent] = []
        self.states: list[EngineState] = []
        self.model = ModelState(self.sent.append, self.heard.append, self.states.append)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_load_waits_for_the_worker(desk: Desk) -> None:
    desk.model.want(Load(model_path="/a.gguf"))
    assert desk.sent == []
    desk.model.connected((CPU,))
    assert desk.sent == [Load(model_path="/a.gguf")]


def test_progress_of_a_load_that_is_replaced_is_kept_back(desk: Desk) -> None:
    desk.model.connected((CPU,))
    desk.model.want(Load(model_path="/a.gguf"))
    desk.model.want(Load(model_path="/b.gguf"))
    desk.model.progressed(LoadProgress(fraction=0.5))
    desk.model.answered(LOADED)
    assert desk.heard == []
    assert not desk.model.settled
    desk.model.progressed(LoadProgress(fraction=0.1))
    assert desk.heard == [LoadProgress(fraction=0.1)]


def test_a_model_that_was_loaded_once_is_halved_from_its_own_layers(desk: Desk) -> None:
    desk.model.connected((CPU, GPU))
    desk.model.want(Load(model_path="/a.gguf"))
    desk.model.answered(LOADED)
    desk.model.want(Load(model_path="/a.gguf"))
    desk.model.answered(OUT_OF_MEMORY)
    assert desk.heard[-1] == LoadStep(
        LoadParams(gpu_layers=10), StepReason.OUT_OF_MEMORY, "no room"
    )


def test_at_the_foot_of_the_ladder_the_load_has_failed(desk: Desk) -> None:
    desk.model.connected((CPU,))
    desk.model.want(Load(model_path="/a.gguf", params=LoadParams(context_window=2048)))
    desk.model.answered(OUT_OF_MEMORY)
    assert desk.heard == [OUT_OF_MEMORY]
    assert desk.states[-1] is EngineState.IDLE
    assert desk.model.wanted is None


def test_a_step_down_is_remembered_for_the_next_worker(desk: Desk) -> None:
    desk.model.connected((CPU,))
    desk.model.want(Load(model_path="/a.gguf"))
    desk.model.disconnected()
    desk.model.died_loading("GGML_ASSERT")
    assert len(desk.sent) == 1
    desk.model.connected((CPU,))
    assert desk.sent[1] == Load(
        model_path="/a.gguf", params=LoadParams(context_window=4096, gpu_layers=0)
    )


def test_unloading_nothing_is_answered_at_once(desk: Desk) -> None:
    desk.model.connected((CPU,))
    desk.model.drop()
    assert desk.heard == [Unloaded()]
    assert desk.sent == []
