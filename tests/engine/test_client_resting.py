"""The model is freed when nobody asks, and comes back by itself; the clock is the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.fake_clients import MODEL, Start
from tests.helpers.fake_clients import ask as ask_fake
from tests.helpers.hand_clock import HandClock
from tests.helpers.tiny_gguf import cached_scripted
from wizchat.chat.prompt import Turn, build
from wizchat.engine.command import worker_command
from wizchat.engine.events import Crashed
from wizchat.engine.protocol import (
    Delta,
    Finished,
    FinishReason,
    Generate,
    Loaded,
    LoadParams,
    Tokenized,
    Unloaded,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from tests.helpers.engine_events import Events
    from wizchat.engine.client import EngineClient

HALF_AN_HOUR = 1800.0
REPLY = "Hello there."


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def pass_by(client: EngineClient, clock: HandClock, seconds: float) -> None:
    """Let time pass, and have the client look at its clock: it waits by the real one."""
    clock.move(seconds)
    client.cancel("nobody")


class TestWithTheRealWorker:
    @pytest.fixture
    def client(self, start: Start, events: Events, clock: HandClock) -> EngineClient:
        client = start(command=worker_command(), clock=clock)
        client.rest_after(HALF_AN_HOUR)
        client.load(cached_scripted(REPLY), LoadParams(context_window=512, threads=1))
        events.wait_state(EngineState.READY)
        events.wait(Loaded)
        return client

    def test_it_rests_and_the_next_request_wakes_it(
        self, client: EngineClient, events: Events, clock: HandClock
    ) -> None:
        pass_by(client, clock, HALF_AN_HOUR)
        events.wait_state(EngineState.RESTING)
        assert client.loaded is None
        client.generate(ask("r"))
        events.wait_state(EngineState.READY)
        assert events.wait(Finished).reason is FinishReason.STOP
        assert "".join(event.text for event in events.of(Delta)).strip() == REPLY

    def test_it_can_be_woken_before_anything_is_asked(
        self, client: EngineClient, events: Events, clock: HandClock
    ) -> None:
        pass_by(client, clock, HALF_AN_HOUR)
        events.wait_state(EngineState.RESTING)
        client.wake()
        events.wait(Loaded)
        assert client.state is EngineState.READY

    def test_a_request_starts_the_time_anew(
        self, client: EngineClient, events: Events, clock: HandClock
    ) -> None:
        pass_by(client, clock, HALF_AN_HOUR - 1)
        client.generate(ask("r"))
        events.wait(Finished)
        pass_by(client, clock, HALF_AN_HOUR - 1)
        client.tokenize("t", build([Turn("Hi")]))
        events.wait(Tokenized)
        assert events.of(Unloaded) == []
        pass_by(client, clock, HALF_AN_HOUR)
        events.wait_state(EngineState.RESTING)

    def test_unloading_ends_the_rest(
        self, client: EngineClient, events: Events, clock: HandClock
    ) -> None:
        pass_by(client, clock, HALF_AN_HOUR)
        events.wait_state(EngineState.RESTING)
        client.unload()
        events.wait_state(EngineState.IDLE)


def test_it_does_not_rest_while_an_answer_runs(
    start: Start, events: Events, clock: HandClock
) -> None:
    client = start(clock=clock)
    client.rest_after(HALF_AN_HOUR)
    client.load(MODEL)
    events.wait(Loaded)
    client.generate(ask_fake("wait"))
    events.wait(Delta)
    pass_by(client, clock, 10 * HALF_AN_HOUR)
    client.tokenize("t", build([Turn("Hi")]))
    events.wait(Tokenized)
    assert client.state is EngineState.READY
    client.cancel("r")
    events.wait(Finished)
    pass_by(client, clock, HALF_AN_HOUR)
    events.wait_state(EngineState.RESTING)


def test_a_worker_lost_while_the_model_rests_does_not_load_it(
    start: Start, events: Events, clock: HandClock
) -> None:
    client = start(clock=clock)
    client.rest_after(HALF_AN_HOUR)
    client.load(MODEL)
    events.wait(Loaded)
    pass_by(client, clock, HALF_AN_HOUR)
    events.wait_state(EngineState.RESTING)
    for child in psutil.Process().children():
        child.kill()
    events.wait(Crashed)
    events.wait_state(EngineState.RESTING)
    assert len(events.of(Loaded)) == 1
    client.generate(ask_fake("Hi"))
    events.wait(Loaded)
    events.wait(Finished)


def ask(request_id: str) -> Generate:
    return Generate(request_id=request_id, sequence_key="c", prompt=build([Turn("Hi")]))
