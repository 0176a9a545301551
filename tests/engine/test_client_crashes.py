"""What the client does when its worker dies, hangs, babbles or does not fit."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.fake_clients import MODEL, Start, ask
from tests.helpers.hand_clock import HandClock
from wizchat.engine.events import Crashed, CrashReason, LoadStep, StepReason
from wizchat.engine.patience import Patience
from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    Ready,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from tests.helpers.engine_events import Events
    from wizchat.engine.client import EngineClient

ON_CPU = LoadParams(gpu_layers=0)
ON_GPU = LoadParams(gpu_layers=32)


def test_a_crash_fails_the_request_and_brings_the_model_back(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL, LoadParams(context_window=4096))
    client.generate(ask("crash"))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.EXITED
    assert crash.signal == signal.SIGABRT
    assert "GGML_ASSERT(x) failed" in crash.log_tail
    assert crash.restarting
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    client.generate(ask("hello", "next"))
    assert events.wait(Loaded).context_window == 4096
    assert events.wait(Finished).request_id == "next"


def test_an_exit_of_its_own_is_a_crash_too(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("exit"))
    crash = events.wait(Crashed)
    assert (crash.exit_code, crash.signal) == (7, None)
    events.wait_state(EngineState.READY)


def test_killed_from_outside(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    (worker,) = psutil.Process().children()
    os.kill(worker.pid, signal.SIGKILL)
    assert events.wait(Crashed).signal == signal.SIGKILL
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"


@pytest.mark.parametrize("kind", ["garbage", "huge line"])
def test_what_is_no_message_is_a_crash(start: Start, events: Events, kind: str) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask(kind))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.GARBAGE
    assert len(crash.detail) < 500
    events.wait_state(EngineState.READY)


def test_after_three_crashes_it_stays_down_until_started(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    for number in range(3):
        client.generate(ask("crash", str(number)))
        crash = events.wait(Crashed)
        assert crash.restarting == (number < 2)
    client.generate(ask("hello", "too late"))
    assert events.wait(Failed, lambda event: event.request_id == "too late").code is (
        ErrorCode.ENGINE_CRASHED
    )
    assert client.state is EngineState.CRASHED
    client.start()
    events.wait(Loaded)
    client.generate(ask("hello", "again"))
    assert events.wait(Finished).request_id == "again"


def test_choosing_a_model_starts_an_engine_that_stayed_down(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    for number in range(3):
        client.generate(ask("crash", str(number)))
        events.wait(Crashed)
    client.load(Path("/models/other.gguf"))
    assert events.wait(Loaded).model.path.endswith("other.gguf")


def test_a_worker_that_cannot_live_is_given_up(start: Start, events: Events) -> None:
    client = start("--start", "deadly")
    client.load(MODEL)
    client.generate(ask("hello"))
    crash = events.wait(Crashed, lambda event: not event.restarting)
    assert "libllama.so" in crash.log_tail
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    assert len(events.of(Crashed)) == 3


def test_a_cancel_of_what_went_with_its_model_costs_nothing(start: Start, events: Events) -> None:
    clock = HandClock()
    client = start(clock=clock)
    client.load(MODEL)
    client.generate(ask("hang"))
    events.wait(Delta)
    client.cancel("r")
    client.load(Path("/models/other.gguf"))
    assert events.wait(Failed).code is ErrorCode.NO_MODEL
    events.wait(Loaded)
    clock.move(60.0)
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"
    client.close()
    assert events.of(Crashed) == []


def test_a_cancel_that_is_ignored_costs_the_worker_its_life(start: Start, events: Events) -> None:
    client = start(patience=Patience(cancel=0.1))
    client.load(MODEL, ON_CPU)
    client.generate(ask("hang"))
    events.wait(Delta)
    client.cancel("r")
    crash = events.wait(Crashed)
    assert (crash.reason, crash.detail) == (CrashReason.CANCEL_IGNORED, "0.1 s")
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"


def cancel_and_wait(client: EngineClient, events: Events, clock: HandClock, wait: float) -> None:
    """Cancel a request, let time pass, and have the client look at its clock."""
    client.cancel("r")
    client.generate(ask("once more"))  # refused, as its id is under way: the cancel is sent by now
    assert events.wait(Failed).code is ErrorCode.BAD_REQUEST
    clock.move(wait)
    client.cancel("nobody")


def test_a_gpu_may_prepare_its_first_decodes_after_a_cancel(start: Start, events: Events) -> None:
    clock = HandClock()
    client = start(clock=clock)
    client.load(MODEL, ON_GPU)
    client.generate(ask("compile"))
    events.wait(Delta)
    cancel_and_wait(client, events, clock, 59.0)
    client.tokenize("prepared", ())
    assert events.wait(Finished).reason is FinishReason.CANCELLED
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"
    assert events.of(Crashed) == []


@pytest.mark.parametrize(("params", "patience"), [(ON_CPU, 3.0), (ON_GPU, 60.0)])
def test_a_worker_that_hangs_is_not_waited_for_for_ever(
    start: Start, events: Events, params: LoadParams, patience: float
) -> None:
    clock = HandClock()
    client = start(clock=clock)
    client.load(MODEL, params)
    client.generate(ask("hang"))
    events.wait(Delta)
    cancel_and_wait(client, events, clock, patience)
    crash = events.wait(Crashed)
    assert (crash.reason, crash.detail) == (CrashReason.CANCEL_IGNORED, f"{patience:g} s")


@pytest.mark.parametrize("options", [("--protocol", "99"), ("--start", "foreign")])
def test_another_version_of_the_protocol_is_not_restarted(
    start: Start, events: Events, options: tuple[str, ...]
) -> None:
    client = start(*options)
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.WRONG_VERSION
    assert crash.detail == "99, not 1"
    assert not crash.restarting
    assert client.state is EngineState.CRASHED


def test_a_worker_that_never_says_ready_is_killed(start: Start, events: Events) -> None:
    start("--start", "silent", patience=Patience(handshake=0.2))
    assert events.wait(Crashed).reason is CrashReason.NO_HANDSHAKE


def test_a_program_that_does_not_exist(start: Start, events: Events, tmp_path: Path) -> None:
    client = start(command=(str(tmp_path / "none"),))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.CANNOT_START
    assert str(tmp_path / "none") in crash.detail
    client.close()
    assert client.state is EngineState.STOPPED


def test_a_program_that_is_no_worker(start: Start, events: Events) -> None:
    start(command=(sys.executable, "-c", "print('usage: something else')"))
    assert events.wait(Crashed).reason is CrashReason.GARBAGE


@pytest.mark.parametrize(
    ("name", "reason"), [("large", StepReason.OUT_OF_MEMORY), ("deadly", StepReason.DIED)]
)
def test_a_model_that_does_not_fit_goes_down_the_ladder(
    start: Start, events: Events, name: str, reason: StepReason
) -> None:
    client = start("--gpu")
    client.load(Path(f"/models/{name}.gguf"))
    client.generate(ask("hello"))
    loaded = events.wait(Loaded)
    assert (loaded.gpu_layers, loaded.context_window) == (0, 2048)
    steps = events.of(LoadStep)
    assert {step.reason for step in steps} == {reason}
    assert [(step.params.gpu_layers, step.params.context_window) for step in steps] == [
        (16, 8192),
        (8, 8192),
        (0, 8192),
        (0, 4096),
        (0, 2048),
    ]
    assert events.of(LoadFailed) == []
    events.wait(Finished)


def test_after_a_crash_the_step_that_worked_is_loaded_again(start: Start, events: Events) -> None:
    client = start("--gpu")
    client.load(Path("/models/large.gguf"))
    events.wait(Loaded)
    steps = len(events.of(LoadStep))
    client.generate(ask("crash"))
    events.wait(Crashed)
    assert events.wait(Loaded).context_window == 2048
    assert len(events.of(LoadStep)) == steps


def test_a_model_that_kills_every_worker_is_given_up_and_the_engine_lives(
    start: Start, events: Events
) -> None:
    client = start()
    client.load(Path("/models/always-deadly.gguf"))
    assert events.wait(LoadFailed).code is LoadErrorCode.INTERNAL
    events.wait(Ready)
    client.load(MODEL)
    events.wait(Loaded)


def test_a_file_that_is_no_model_does_not_go_down_the_ladder(start: Start, events: Events) -> None:
    client = start("--gpu")
    client.load(Path("/models/not-a-model.gguf"))
    events.wait(LoadFailed)
    assert events.of(LoadStep) == []
