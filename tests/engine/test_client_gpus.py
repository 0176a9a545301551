"""What the client does with GPUs: asks first, places, climbs down, and remembers."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.helpers.fake_clients import MODEL, Start, ask
from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.events import Crashed, LoadStep, StepReason
from wizchat.engine.gpu.book import DeviceBook, OffReason
from wizchat.engine.gpu.build import Build
from wizchat.engine.gpu.gpus import Gpus
from wizchat.engine.gpu.placement import Layers
from wizchat.engine.gpu.probe import ProbeEnd, Sighting
from wizchat.engine.protocol import Failed, Finished, Loaded, LoadFailed, Ready
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from tests.helpers.engine_events import Events

GOOD = Sighting(end=ProbeEnd.COMPLETE, devices=(CPU, GPU))
HUNG = Sighting(end=ProbeEnd.HUNG, devices=(CPU, GPU), detail="status -9")


class Eyes:
    """A look at the devices that comes out as the test wants, when it wants."""

    def __init__(self, sighting: Sighting) -> None:
        self.sighting = sighting
        self.looks = 0
        self.may_end = Event()
        self.may_end.set()

    def __call__(self) -> Sighting:
        self.looks += 1
        assert self.may_end.wait(60)
        return self.sighting


@pytest.fixture
def eyes() -> Eyes:
    return Eyes(GOOD)


@pytest.fixture
def book(tmp_path: Path) -> DeviceBook:
    return DeviceBook(tmp_path / "devices.json")


def gpus(folder: Path, book: DeviceBook, eyes: Eyes, backend: str = "vulkan") -> Gpus:
    libraries = folder / "lib"
    libraries.mkdir(exist_ok=True)
    library = libraries / f"libggml-{backend}.so"
    if not library.exists():
        library.touch()
    return Gpus(
        book, Build(libraries, os.environ), eyes, lambda _path, _params, _device: Layers(33, 33)
    )


@pytest.fixture
def here(tmp_path: Path, book: DeviceBook, eyes: Eyes) -> Gpus:
    return gpus(tmp_path, book, eyes)


def test_a_build_for_the_cpu_asks_nobody(
    start: Start, events: Events, tmp_path: Path, book: DeviceBook, eyes: Eyes
) -> None:
    alone = gpus(tmp_path, book, eyes, backend="cpu")
    client = start(gpus=alone)
    client.load(MODEL)
    events.wait(Loaded)
    assert eyes.looks == 0
    assert alone.view(client.devices) == alone.view((CPU,))
    assert alone.view(client.devices).backends == ()


def test_devices_are_asked_for_once(
    start: Start, events: Events, tmp_path: Path, book: DeviceBook, eyes: Eyes
) -> None:
    for _ in range(2):
        start("--gpu", gpus=gpus(tmp_path, book, eyes))
        events.wait(Ready)
    assert eyes.looks == 1


def test_requests_wait_while_the_devices_are_asked_for(
    start: Start, events: Events, here: Gpus, eyes: Eyes
) -> None:
    eyes.may_end.clear()
    client = start("--gpu", gpus=here)
    client.load(MODEL)
    client.generate(ask("hello"))
    client.start()  # asked twice, it begins once
    eyes.may_end.set()
    loaded = events.wait(Loaded)
    assert loaded.gpu_layers == 33
    assert loaded.self_tested
    events.wait(Finished)
    assert (events.of(Failed), len(events.of(Ready))) == ([], 1)


def test_closing_does_not_wait_for_a_driver(
    start: Start, events: Events, here: Gpus, eyes: Eyes
) -> None:
    eyes.may_end.clear()
    client = start("--gpu", gpus=here)
    events.wait_state(EngineState.STARTING)
    client.close()
    assert client.state is EngineState.STOPPED
    eyes.may_end.set()
    assert events.of(Ready) == []


def test_a_driver_that_hangs_is_not_started_and_that_is_said(
    start: Start, events: Events, here: Gpus, eyes: Eyes
) -> None:
    eyes.sighting = HUNG
    client = start("--gpu", gpus=here)
    client.load(MODEL)
    loaded = events.wait(Loaded)
    assert not loaded.self_tested
    assert client.devices == (CPU,)
    view = here.view(client.devices)
    assert view.blocked == HUNG
    assert [status.device for status in view.gpus] == [GPU]


def test_looking_again_brings_the_device_back(
    start: Start, events: Events, here: Gpus, eyes: Eyes
) -> None:
    eyes.sighting = HUNG
    client = start("--gpu", gpus=here)
    client.load(MODEL)
    events.wait(Loaded)
    eyes.sighting = GOOD
    client.look_again()
    assert events.wait(Loaded).self_tested
    assert GPU in client.devices
    assert here.view(client.devices).blocked is None
    assert eyes.looks == 2


def test_a_worker_that_dies_at_its_start_has_the_devices_asked_again(
    start: Start, events: Events, here: Gpus, eyes: Eyes
) -> None:
    start("--start", "deadly", gpus=here)
    events.wait(Crashed, lambda event: not event.restarting)
    assert eyes.looks == 3


def test_wrong_results_lead_to_the_cpu_and_stay_known(
    start: Start, events: Events, here: Gpus, book: DeviceBook
) -> None:
    client = start("--gpu", gpus=here)
    client.load(Path("/models/wrong-on-gpu.gguf"))
    assert events.wait(Loaded).gpu_layers == 0
    (step,) = events.of(LoadStep)
    assert (step.reason, step.params.gpu_layers) == (StepReason.WRONG_RESULTS, 0)
    (status,) = here.view(client.devices).gpus
    assert status.off is not None
    assert status.off.reason is OffReason.WRONG_RESULTS
    client.load(MODEL)
    assert events.wait(Loaded).gpu_layers == 0
    assert client.used_devices() == (CPU,)
    here.use(GPU, used=True)
    assert client.used_devices() == (CPU, GPU)
    client.load(MODEL)
    assert events.wait(Loaded).self_tested


def test_a_device_that_kills_the_engine_is_left(start: Start, events: Events, here: Gpus) -> None:
    client = start("--gpu", gpus=here)
    client.load(Path("/models/deadly-on-gpu.gguf"))
    assert events.wait(Loaded).gpu_layers == 0
    assert [step.params.gpu_layers for step in events.of(LoadStep)] == [16, 0]
    (status,) = here.view(client.devices).gpus
    assert status.off is not None
    assert status.off.reason is OffReason.DIED
    assert events.of(LoadFailed) == []


def test_a_device_that_kills_the_engine_while_it_answers_is_left(
    start: Start, events: Events, here: Gpus
) -> None:
    client = start("--gpu", gpus=here)
    client.load(MODEL)
    events.wait(Loaded)
    for number in range(2):
        client.generate(ask("gpu crash", str(number)))
        assert events.wait(Crashed).restarting
        events.wait(Loaded)
    assert [step.params.gpu_layers for step in events.of(LoadStep)] == [0]
    client.generate(ask("gpu crash", "on the CPU"))
    events.wait(Finished)


def test_what_a_person_switches_off_is_not_used(start: Start, events: Events, here: Gpus) -> None:
    here.use(GPU, used=False)
    client = start("--gpu", gpus=here)
    client.load(MODEL)
    assert events.wait(Loaded).gpu_layers == 0
    assert events.of(LoadStep) == []
