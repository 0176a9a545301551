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


def test_a_model_that_rests_is_freed_and_kept_in_mind(desk: Desk) -> None:
    load = loaded(desk)
    assert desk.model.rest()
    desk.model.answered(Unloaded())
    assert desk.sent[-1] == Unload()
    assert desk.states[-2:] == [EngineState.UNLOADING, EngineState.RESTING]
    assert desk.model.rests
    assert desk.model.loaded is None
    desk.model.wake()
    assert desk.sent[-1] == load
    desk.model.answered(LOADED)
    assert desk.states[-1] is EngineState.READY
    assert not desk.model.rests


def test_a_model_woken_while_it_is_being_freed_loads_again(desk: Desk) -> None:
    load = loaded(desk)
    desk.model.rest()
    desk.model.wake()
    desk.model.answered(Unloaded())
    desk.model.answered(LOADED)
    assert desk.sent[-2:] == [Unload(), load]
    assert desk.states[-2:] == [EngineState.LOADING, EngineState.READY]


def test_a_worker_that_comes_back_lets_the_model_rest(desk: Desk) -> None:
    loaded(desk)
    desk.model.rest()
    desk.model.answered(Unloaded())
    desk.model.disconnected()
    sent = len(desk.sent)
    desk.model.connected((CPU,))
    assert len(desk.sent) == sent
    assert desk.states[-1] is EngineState.RESTING


def test_a_worker_lost_while_it_frees_the_model_was_not_loading(desk: Desk) -> None:
    loaded(desk)
    desk.model.rest()
    assert not desk.model.loading


@pytest.mark.parametrize("other", ["another model", "none"])
def test_choosing_ends_the_rest(desk: Desk, other: str) -> None:
    loaded(desk)
    desk.model.rest()
    desk.model.answered(Unloaded())
    if other == "none":
        desk.model.drop()
        desk.model.answered(Unloaded())
        assert desk.states[-1] is EngineState.IDLE
    else:
        desk.model.want(Load(model_path="/b.gguf"))
        assert desk.states[-1] is EngineState.LOADING
    assert not desk.model.rests


def test_without_a_model_nothing_rests(desk: Desk) -> None:
    desk.model.connected((CPU,))
    assert not desk.model.rest()
    desk.model.wake()
    assert desk.sent == []


def loaded(desk: Desk) -> Load:
    """Load a model and return what was asked."""
    load = Load(model_path="/a.gguf")
    desk.model.connected((CPU,))
    desk.model.want(load)
    desk.model.answered(LOADED)
    return load
