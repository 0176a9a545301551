"""A mistake on one of the client's own threads: a crash like any other, and never a silence.

The mistakes are put in from outside, where the client asks somebody else; the workers are real.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers import fake_worker
from tests.helpers.fake_clients import MODEL, Start, ask
from tests.helpers.tiny_gguf import cached_scripted
from wizchat.engine import process
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.events import Crashed, CrashReason
from wizchat.engine.gpu.book import DeviceBook
from wizchat.engine.gpu.build import Build
from wizchat.engine.gpu.gpus import Gpus
from wizchat.engine.protocol import (
    Delta,
    Device,
    ErrorCode,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    LoadParams,
    Ready,
    Sampling,
    Text,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.engine_events import Events
    from wizchat.engine.gpu.probe import Sighting
    from wizchat.engine.protocol import Event


class MistakenAdviser:
    """Makes a mistake in so many of the loads it is asked about."""

    def __init__(self, mistakes: int) -> None:
        self.mistakes = mistakes

    def settle(self, load: Load, _ready: Ready) -> Load:
        if self.mistakes > 0:
            self.mistakes -= 1
            raise ZeroDivisionError("a mistake")
        return load

    def distrust(self, _load: Load) -> bool:
        return False

    def asked(self, _request_id: str) -> None:
        pass


class CertainGpus(Gpus):
    """Makes a mistake when it shall doubt."""

    def doubt(self) -> None:
        raise ZeroDivisionError("a mistake")


def blind() -> Sighting:
    """Make a mistake in looking for devices."""
    raise ZeroDivisionError("a mistake")


def certain(folder: Path) -> Gpus:
    return CertainGpus(DeviceBook(folder / "devices.json"), Build(folder, {}), blind, none)


def none(_path: str, _params: LoadParams, _device: Device) -> None:
    """Know of no layers."""


@pytest.mark.logs_warnings
@pytest.mark.parametrize("real", [False, True])
def test_a_mistake_on_the_clients_thread_is_a_crash(
    start: Start, events: Events, *, real: bool
) -> None:
    client = start(command=worker_command() if real else (), adviser=MistakenAdviser(1))
    events.wait(Ready)
    first = client.worker_pid
    client.load(cached_scripted("Hello there."))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.INTERNAL
    assert "a mistake" in crash.detail
    assert crash.restarting
    events.wait(Loaded)
    assert client.worker_pid != first
    assert first is not None
    assert not psutil.pid_exists(first)
    client.generate(
        Generate(
            request_id="next",
            sequence_key="c",
            prompt=(Text(text="Hi"),),
            sampling=Sampling(max_tokens=4),
        )
    )
    assert events.wait(Finished).request_id == "next"


@pytest.mark.logs_warnings
def test_what_waited_for_the_model_is_answered_by_the_next_worker(
    start: Start, events: Events
) -> None:
    client = start(adviser=MistakenAdviser(2))
    client.load(MODEL)
    client.generate(ask("hello"))
    assert events.wait(Finished).request_id == "r"
    assert len(events.of(Crashed)) == 2


@pytest.mark.logs_warnings
def test_mistakes_without_end_leave_the_engine_down_and_the_client_alive(
    start: Start, events: Events
) -> None:
    client = start(adviser=MistakenAdviser(5))
    client.load(MODEL)
    client.generate(ask("hello"))
    assert not events.wait(Crashed, lambda event: not event.restarting).restarting
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    assert client.state is EngineState.CRASHED
    assert client.worker_pid is None
    client.generate(ask("hello", "down"))
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    client.load(MODEL)  # choosing a model is asking for another attempt
    events.wait(Loaded)
    client.generate(ask("hello", "again"))
    assert events.wait(Finished).request_id == "again"


@pytest.mark.logs_warnings
def test_a_mistake_fails_what_is_under_way(start: Start, events: Events) -> None:
    client = start(adviser=MistakenAdviser(0))
    client.load(MODEL)
    client.generate(ask("wait"))
    events.wait(Delta)
    client.rest_after("soon")  # type: ignore[arg-type]
    client.cancel("r")  # the rest begins anew when the answer ends
    assert events.wait(Crashed).reason is CrashReason.INTERNAL
    client.rest_after(None)
    events.wait(Loaded)
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"


@pytest.mark.logs_warnings
def test_a_mistake_without_a_worker_costs_nothing(events: Events, tmp_path: Path) -> None:
    client = EngineClient(
        fake_worker.command(),
        tmp_path / "engine.log",
        events,
        gpus=certain(tmp_path),
    )
    client.look_again()
    client.start()
    events.wait(Ready)
    client.close()
    assert events.of(Crashed) == []


@pytest.mark.logs_warnings
def test_mistakes_about_a_worker_that_dies_at_once_come_to_an_end(
    start: Start, events: Events, tmp_path: Path
) -> None:
    client = start(command=(sys.executable, "-c", ""), gpus=certain(tmp_path))
    last = events.wait(Crashed, lambda event: not event.restarting)
    assert (last.reason, client.state) == (CrashReason.INTERNAL, EngineState.CRASHED)


@pytest.mark.logs_warnings
def test_a_mistake_on_the_reading_thread_is_a_crash(
    start: Start, events: Events, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode = process.decode_event
    mistaken = threading.Event()

    def once(line: bytes) -> Event:
        if b'"delta"' in line and not mistaken.is_set():
            mistaken.set()
            raise ZeroDivisionError("a mistake")
        return decode(line)

    monkeypatch.setattr(process, "decode_event", once)
    client = start()
    client.load(MODEL)
    client.generate(ask("wait"))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.INTERNAL
    assert "a mistake" in crash.detail
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED
    events.wait(Loaded)
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"


@pytest.mark.logs_warnings
def test_a_mistake_while_the_devices_are_asked_for_is_a_crash(
    start: Start, events: Events, tmp_path: Path
) -> None:
    (tmp_path / "libggml-vulkan.so").touch()
    book = DeviceBook(tmp_path / "devices.json")
    client = start(gpus=Gpus(book, Build(tmp_path, {}), blind, none))
    client.load(MODEL)
    client.generate(ask("hello"))
    crash = events.wait(Crashed, lambda event: not event.restarting)
    assert crash.reason is CrashReason.INTERNAL
    assert events.wait(Failed).code is ErrorCode.ENGINE_CRASHED


def test_a_worker_that_answers_what_nobody_asked_is_a_crash(start: Start, events: Events) -> None:
    client = start()
    client.load(MODEL)
    client.generate(ask("unloaded by itself"))
    crash = events.wait(Crashed)
    assert crash.reason is CrashReason.GARBAGE
    assert crash.detail == "Unloaded, and nobody asked"
    client.generate(ask("hello", "next"))
    assert events.wait(Finished).request_id == "next"
