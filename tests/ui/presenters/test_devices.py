"""The devices in the settings: what is said of them, and what a switch does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.gpu.book import DeviceBook, OffNote, OffReason, key_of
from wizchat.engine.gpu.build import Build
from wizchat.engine.gpu.gpus import Gpus, GpuStatus, GpuView
from wizchat.engine.gpu.placement import Layers
from wizchat.engine.gpu.probe import ProbeEnd, Sighting
from wizchat.engine.protocol import Device, DeviceKind, Loaded, ModelInfo
from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters import device_words
from wizchat.ui.presenters.devices import DevicesPresenter
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.settings.device_entry import DeviceEntry
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

INFO = ModelInfo(
    path="/a.gguf",
    description="",
    size=1,
    parameters=1,
    layers=32,
    vocabulary=1,
    trained_context=1,
    tokenizer_hash="",
)
LOADED = Loaded(
    model=INFO, context_window=8192, gpu_layers=20, device=GPU.description, threads=1, seconds=0
)


def view(
    off: OffReason | None = None,
    *,
    backends: tuple[str, ...] = ("vulkan",),
    blocked: ProbeEnd | None = None,
    gpu: Device | None = GPU,
) -> GpuView:
    note = OffNote(reason=off, mark="") if off else None
    return GpuView(
        backends,
        (GpuStatus(gpu, note),) if gpu else (),
        Sighting(end=blocked) if blocked else None,
    )


def of_gpu(gpus: GpuView, loaded: Loaded | None = None) -> device_words.DeviceView:
    return next(device_words.views((CPU, GPU), gpus, loaded))


def test_a_gpu_with_its_memory() -> None:
    vulkan = msgspec.structs.replace(GPU, name="Vulkan0")
    said = of_gpu(view(gpu=vulkan))
    assert (said.name, said.used, said.is_bad) == ("A GPU", True, False)
    assert said.facts == "GPU, Vulkan, 1.07\xa0GB of 4.29\xa0GB free"


def test_one_that_shares_memory_says_so() -> None:
    shared = msgspec.structs.replace(GPU, kind=DeviceKind.INTEGRATED_GPU)
    assert "shares the computer's memory" in of_gpu(view(gpu=shared)).facts


def test_what_it_holds() -> None:
    assert of_gpu(view(), LOADED).note == "Holds 20 of the model's 32 layers."
    elsewhere = msgspec.structs.replace(LOADED, device="another")
    assert of_gpu(view(), elsewhere).note == ""


@pytest.mark.parametrize("reason", OffReason)
def test_why_it_is_off(reason: OffReason) -> None:
    said = of_gpu(view(reason))
    assert said.used is False
    assert said.note
    assert said.is_bad == (reason is not OffReason.PERSON)


def test_the_cpu_comes_last_and_has_no_switch() -> None:
    *_, cpu = device_words.views((CPU, GPU), view(), None)
    assert (cpu.name, cpu.used) == ("A CPU", None)
    assert cpu.facts == "CPU, 17.18\xa0GB"


@pytest.mark.parametrize("end", [ProbeEnd.DIED, ProbeEnd.HUNG, ProbeEnd.NOT_STARTED])
def test_a_driver_that_cannot_be_asked(end: ProbeEnd) -> None:
    gpus = view(blocked=end)
    assert "so the CPU is used" in device_words.about(gpus)
    assert of_gpu(gpus).used is None


def test_nothing_to_use() -> None:
    assert device_words.about(view()) == ""
    assert "for the CPU alone" in device_words.about(view(backends=(), gpu=None))
    none = device_words.about(view(backends=("cuda", "vulkan"), gpu=None))
    assert "No GPU was found" in none
    assert "CUDA, Vulkan" in none


class Engine:
    """What the presenter asks of an engine client."""

    devices = (CPU, GPU)
    loaded: Loaded | None = None

    def __init__(self) -> None:
        self.looked_again = 0

    def look_again(self) -> None:
        self.looked_again += 1


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme()


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    bridge = Bridge()
    errands = Errands(bridge)
    yield errands
    bridge.close()  # as when the app quits: what is still under way finds no row any more
    errands.close()


@pytest.fixture
def book(tmp_path: Path) -> DeviceBook:
    return DeviceBook(tmp_path / "devices.json")


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def presenter(
    engine: Engine, book: DeviceBook, theme: Theme, errands: Errands, tmp_path: Path
) -> Iterator[DevicesPresenter]:
    (tmp_path / "libggml-vulkan.so").touch()
    gpus = Gpus(
        book,
        Build(tmp_path, os.environ),
        lambda: Sighting(end=ProbeEnd.DIED),
        lambda _path, _params, _device: Layers(33, 33),
    )
    if book.sighting(Build(tmp_path, os.environ).mark()):
        gpus.admitted()
    presenter = DevicesPresenter(engine, gpus, theme, errands)  # type: ignore[arg-type]
    yield presenter
    presenter.row.close()


def test_a_switch_is_remembered_and_loads_the_model_again(
    presenter: DevicesPresenter, tmp_path: Path, qtbot: QtBot
) -> None:
    presenter.row.show()
    qtbot.waitUntil(lambda: len(presenter.row.findChildren(DeviceEntry)) == 2)
    for reason in (OffReason.PERSON, None):
        with qtbot.waitSignal(presenter.changed):
            presenter.row.findChildren(DeviceEntry)[0].switch.click()
        note = DeviceBook(tmp_path / "devices.json").off(GPU, "")
        assert (note.reason if note else None) is reason


def test_looking_again_is_the_engines(presenter: DevicesPresenter, engine: Engine) -> None:
    presenter.row.look_again_requested.emit()
    assert engine.looked_again == 1


def test_keys_tell_devices_apart() -> None:
    assert key_of(CPU) != key_of(GPU)
