"""The client with the real worker and real llama.cpp, on models of a few megabytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.tiny_gguf import cached_scripted, cached_tiny, garbage, truncated
from tests.helpers.worker_pipe import ENDLESS
from wizchat.chat.prompt import Turn, build
from wizchat.engine.command import worker_command
from wizchat.engine.events import Crashed, LoadStep, StepReason
from wizchat.engine.protocol import (
    Delta,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    Ready,
    Sampling,
    Tokenized,
    Unloaded,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.engine_events import Events
    from tests.helpers.fake_clients import Start
    from wizchat.engine.client import EngineClient

REPLY = "Hello there. 山 😀"


def ask(request_id: str, max_tokens: int = 30_000) -> Generate:
    return Generate(
        request_id=request_id,
        sequence_key="c",
        prompt=build([Turn("Hi")]),
        sampling=Sampling(max_tokens=max_tokens),
    )


@pytest.fixture
def client(start: Start) -> EngineClient:
    return start(command=worker_command())


def test_an_answer(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted(REPLY))
    client.generate(ask("a"))
    assert events.wait(Finished).reason is FinishReason.STOP
    assert "".join(event.text for event in events.of(Delta)).strip() == REPLY
    client.tokenize("t", build([Turn("Hi")]))
    assert len(events.wait(Tokenized).ids) == 38


def test_killed_while_it_streams(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted("On and on", endless=True), ENDLESS)
    client.generate(ask("a"))
    events.wait(Delta)
    (worker,) = psutil.Process().children()
    os.kill(worker.pid, signal.SIGKILL)
    assert events.wait(Crashed).signal == signal.SIGKILL
    assert events.wait(Failed).request_id == "a"
    client.generate(ask("b", max_tokens=5))
    finished = events.wait(Finished)
    assert (finished.request_id, finished.reason) == ("b", FinishReason.LENGTH)


def test_stopped_while_it_streams(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted("On and on", endless=True), ENDLESS)
    client.generate(ask("a"))
    events.wait(Delta)
    client.cancel("a")
    assert events.wait(Finished).reason is FinishReason.CANCELLED
    assert events.of(Crashed) == []


@pytest.mark.parametrize("kind", ["garbage", "magic", "truncated", "missing", "folder"])
def test_what_is_no_model_fails_at_once_and_the_engine_lives(
    client: EngineClient, events: Events, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "模型 山 😀.gguf"
    match kind:
        case "garbage" | "magic":
            garbage(path, magic=kind == "magic")
        case "truncated":
            truncated(cached_scripted(REPLY), path)
        case "folder":
            path.mkdir()
    client.load(path)
    code = events.wait(LoadFailed).code
    assert code in {LoadErrorCode.NOT_A_MODEL, LoadErrorCode.NOT_FOUND}
    assert events.of(LoadStep) == []
    client.load(cached_scripted(REPLY))
    events.wait(Loaded)


def test_a_path_with_every_kind_of_character(
    client: EngineClient, events: Events, tmp_path: Path
) -> None:
    path = tmp_path / "mein Modell 山 😀.gguf"
    path.write_bytes(cached_scripted(REPLY).read_bytes())
    client.load(path)
    assert events.wait(Loaded).model.path == str(path)


def test_unload_while_it_streams(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted("On and on", endless=True), ENDLESS)
    client.generate(ask("a"))
    events.wait(Delta)
    client.unload()
    events.wait(Unloaded)
    ends = [e for e in events.all if isinstance(e, Failed | Finished) and e.request_id == "a"]
    assert len(ends) == 1
    assert client.state is EngineState.IDLE


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory as Linux does")
def test_too_little_memory_means_a_smaller_window(client: EngineClient, events: Events) -> None:
    events.wait(Ready)
    (worker,) = psutil.Process().children()
    room = worker.memory_info().vms + 400_000_000
    worker.rlimit(psutil.RLIMIT_AS, (room, psutil.RLIM_INFINITY))
    # 8 KiB of KV cache for each token: 256 MiB, and buffers that grow with the window too.
    client.load(cached_tiny(layers=8, dims=512), LoadParams(context_window=32_768))
    loaded = events.wait(Loaded)
    steps = events.of(LoadStep)
    # An allocation that fails in a bad place ends the process instead: that is a step down too.
    assert {step.reason for step in steps} <= {StepReason.OUT_OF_MEMORY, StepReason.DIED}
    assert loaded.context_window == steps[-1].params.context_window < 32_768
    # How much of the room is left now is chance, and llama.cpp ends the process where a decode
    # finds none; this is about loading.
    (worker,) = psutil.Process().children()
    worker.rlimit(psutil.RLIMIT_AS, (psutil.RLIM_INFINITY, psutil.RLIM_INFINITY))
    client.generate(ask("a", max_tokens=3))
    events.wait(Finished)


def test_closing_does_not_wait_for_the_answer(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted("On and on", endless=True), ENDLESS)
    client.generate(ask("a"))
    events.wait(Delta)
    client.close(timeout=30)
    assert client.state is EngineState.STOPPED
    assert events.of(Crashed) == []


APP = """
import sys
from pathlib import Path
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import Ready
import psutil

def tell(event):
    if isinstance(event, Ready):
        print(psutil.Process().children()[0].pid, flush=True)

EngineClient(worker_command(), Path(sys.argv[1]), tell).start()
sys.stdin.read()
"""


def test_an_app_that_is_killed_leaves_no_worker(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", APP, str(tmp_path / "engine.log")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as app:
        assert app.stdout is not None
        worker = psutil.Process(int(app.stdout.readline()))
        app.kill()
    worker.wait(timeout=100)
