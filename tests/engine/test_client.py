"""The client against a scripted worker process that obeys, dies, hangs and babbles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers import fake_worker
from tests.helpers.fake_clients import MODEL, Start, ask
from wizchat.engine.client import EngineClient
from wizchat.engine.events import Crashed, StateChanged
from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadProgress,
    Ready,
    Text,
    Tokenized,
    Unloaded,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from tests.helpers.engine_events import Events


def test_load_generate_unload(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    assert events.wait(Ready).llama_cpp == "0"
    events.wait(LoadProgress)
    loaded = events.wait(Loaded)
    assert client.loaded == loaded
    client.generate(ask("hello"))
    assert events.wait(Delta).text == "par"
    assert events.wait(Finished).reply_ids == (9,)
    client.unload()
    events.wait(Unloaded)
    assert client.state is EngineState.IDLE
    assert client.loaded is None
    assert [event.state.name for event in events.of(StateChanged)] == [
        "STARTING",
        "IDLE",
        "LOADING",
        "READY",
        "UNLOADING",
        "IDLE",
    ]


def test_devices_are_those_of_the_worker(start: Start, events: Events) -> None:
    client = start("--gpu")
    events.wait(Ready)
    assert client.devices == (fake_worker.CPU, fake_worker.GPU)


def test_tokenize(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.tokenize("t", [Text(text="Hi")])
    assert events.wait(Tokenized).ids == (1, 2, 3)


def test_a_request_without_a_model_fails(start: Start, events: Events) -> None:
    client = start()
    client.generate(ask("hello"))
    assert events.wait(Failed).code is ErrorCode.NO_MODEL


def test_a_request_waits_for_the_model_that_loads(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("hello"))
    events.wait(Loaded)
    events.wait(Finished)


def test_a_request_that_waited_fails_with_the_load(start: Start, events: Events) -> None:
    client = start()
    client.load(Path("/models/not-a-model.gguf"))
    client.generate(ask("hello"))
    assert events.wait(LoadFailed).code is LoadErrorCode.NOT_A_MODEL
    assert events.wait(Failed).code is ErrorCode.NO_MODEL
    assert client.state is EngineState.IDLE


def test_a_request_that_waits_is_cancelled_at_once(start: Start, events: Events) -> None:
    client = start("--start", "silent")
    client.load(MODEL)
    client.generate(ask("hello"))
    client.cancel("r")
    finished = events.wait(Finished)
    assert finished.reason is FinishReason.CANCELLED
    assert finished.usage.prompt_tokens == 0


def test_cancel(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    client.cancel("r")
    assert events.wait(Finished).reason is FinishReason.CANCELLED
    client.cancel("r")
    client.cancel("never heard of")
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"


def test_an_id_under_way_is_refused(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    client.generate(ask("hello"))
    assert events.wait(Failed).code is ErrorCode.BAD_REQUEST


def test_another_model_replaces_the_first_and_ends_its_requests(
    start: Start, events: Events
) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    client.load(Path("/models/other.gguf"))
    assert events.wait(Failed).code is ErrorCode.NO_MODEL
    events.wait_state(EngineState.READY)  # after the failure: who waits again must hear it
    assert events.wait(Loaded).model.path.endswith("other.gguf")


def test_only_the_last_of_many_loads_counts(start: Start, events: Events) -> None:
    client = start()
    events.wait(Ready)
    client.load(MODEL)
    client.load(Path("/models/not-a-model.gguf"))
    client.unload()
    client.load(Path("/models/last.gguf"))
    events.wait_state(EngineState.READY)
    assert client.loaded is not None
    assert client.loaded.model.path.endswith("last.gguf")
    assert events.of(LoadFailed) == []


def test_text_that_is_no_unicode_is_the_callers_error(start: Start, events: Events) -> None:
    client = start()
    events.wait(Ready)
    with pytest.raises(UnicodeEncodeError):
        client.generate(ask("a\udcff"))
    with pytest.raises(UnicodeEncodeError):
        client.load(Path("/models/\udcff.gguf"))


def test_a_worker_that_floods_its_log_does_not_stall(
    start: Start, events: Events, tmp_path: Path
) -> None:
    client = start("--start", "noisy")
    client.load(MODEL)
    events.wait(Loaded)
    client.close()
    kept = sum(path.stat().st_size for path in tmp_path.glob("engine.log*"))
    assert 500_000 < kept < 2_100_000


@pytest.mark.logs_warnings
def test_a_failing_listener_does_not_stop_the_engine(
    tmp_path: Path, events: Events, caplog: pytest.LogCaptureFixture
) -> None:
    def listener(event: object) -> None:
        events(event)  # type: ignore[arg-type]
        if isinstance(event, Ready):
            raise LookupError("a mistake")  # noqa: TRY004 - it is one on purpose

    client = EngineClient(fake_worker.command(), tmp_path / "engine.log", listener)
    client.start()
    client.load(MODEL)
    events.wait(Loaded)
    client.close()
    assert "the listener failed" in caplog.text


def test_close_ends_a_request_and_is_idempotent(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    client.close()
    client.close()
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    assert client.state is EngineState.STOPPED
    assert events.of(Crashed) == []


def test_close_kills_a_worker_that_is_deaf(start: Start, events: Events) -> None:
    client = start("--start", "deaf")
    events.wait(Ready)
    client.close(timeout=0.2)
    assert client.state is EngineState.STOPPED


def test_close_without_start(tmp_path: Path, events: Events) -> None:
    client = EngineClient(fake_worker.command(), tmp_path / "engine.log", events)
    client.close()
    client.start()
    assert client.state is EngineState.STOPPED
    assert events.all == []
