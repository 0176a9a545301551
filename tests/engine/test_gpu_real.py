"""A real worker on a real device, where llama.cpp was built for one; skipped elsewhere.

With a build for Vulkan, Mesa's software driver will do (`apt-get install mesa-vulkan-drivers`):

    WIZCHAT_GPU_LIBRARIES=/folder/with/libllama.so python -m pytest tests/engine/test_gpu_real.py
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.helpers import engine_events
from tests.helpers.tiny_gguf import cached_scripted, cached_tiny
from wizchat.engine.command import probe_command, worker_command
from wizchat.engine.events import LoadStep
from wizchat.engine.gpu.book import DeviceBook
from wizchat.engine.gpu.build import Build
from wizchat.engine.gpu.gpus import Gpus
from wizchat.engine.gpu.probe import ProbeEnd, probe
from wizchat.engine.protocol import (
    Bos,
    DeviceKind,
    Finished,
    Generate,
    Loaded,
    LoadParams,
    Ready,
    Text,
)
from wizchat.models.offload import layers_that_fit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.engine_events import Events
    from tests.helpers.fake_clients import Start
    from wizchat.engine.client import EngineClient

LIBRARIES = os.environ.get("WIZCHAT_GPU_LIBRARIES", "")
PARAMS = LoadParams(context_window=512, threads=1)

pytestmark = [
    pytest.mark.skipif(not LIBRARIES, reason="WIZCHAT_GPU_LIBRARIES names no build"),
    pytest.mark.timeout(600),
]


@pytest.fixture(autouse=True)
def with_that_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", LIBRARIES)
    # Vulkan passes a software driver over unless it is asked for by its number.
    monkeypatch.setenv("GGML_VK_VISIBLE_DEVICES", "0")
    # It compiles each shader for the processor first: 28 s of processor time until it answers.
    monkeypatch.setattr(engine_events, "PATIENCE", 300.0)


@pytest.fixture
def client(start: Start, tmp_path: Path) -> EngineClient:
    gpus = Gpus(
        DeviceBook(tmp_path / "devices.json"),
        Build.installed(),
        partial(probe, probe_command(), 60.0),
        layers_that_fit,
    )
    return start(command=worker_command(), gpus=gpus)


def test_the_probe_finds_the_device() -> None:
    sighting = probe(probe_command(), limit=60)
    assert sighting.end is ProbeEnd.COMPLETE
    (gpu,) = (d for d in sighting.devices if d.kind is not DeviceKind.CPU)
    assert 0 < gpu.memory_free <= gpu.memory_total


@pytest.fixture
def deadly_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The only Vulkan driver there is ends every process that loads it."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler")
    source, library = tmp_path / "driver.c", tmp_path / "libdriver.so"
    source.write_text(
        "#include <stdlib.h>\n__attribute__((constructor)) void die(void) { abort(); }\n"
    )
    subprocess.run((compiler, "-shared", "-fPIC", "-o", library, source), check=True)
    manifest = tmp_path / "driver.json"
    driver = {"library_path": str(library), "api_version": "1.3.0"}
    manifest.write_text(json.dumps({"file_format_version": "1.0.0", "ICD": driver}))
    for name in ("VK_DRIVER_FILES", "VK_ICD_FILENAMES"):  # the second is for older loaders
        monkeypatch.setenv(name, str(manifest))


@pytest.mark.usefixtures("deadly_driver")
def test_a_driver_that_ends_the_process_is_not_started(
    client: EngineClient, events: Events
) -> None:
    assert probe(probe_command(), limit=60).end is ProbeEnd.DIED
    client.load(cached_tiny(), PARAMS)
    assert events.wait(Loaded).gpu_layers == 0
    assert client.gpus is not None
    blocked = client.gpus.view(client.devices).blocked
    assert blocked is not None
    assert blocked.end is ProbeEnd.DIED


def test_a_model_goes_to_the_device_and_computes_what_the_cpu_does(
    client: EngineClient, events: Events
) -> None:
    client.load(cached_tiny(), PARAMS)
    loaded = events.wait(Loaded)
    assert loaded.gpu_layers == 2
    assert loaded.self_tested
    assert events.of(LoadStep) == []
    client.load(cached_tiny(), PARAMS)
    assert not events.wait(Loaded).self_tested  # it is known by now


def test_it_answers(client: EngineClient, events: Events) -> None:
    client.load(cached_scripted("Saturn has rings."), PARAMS)
    assert events.wait(Loaded).self_tested
    client.generate(
        Generate(
            request_id="r",
            sequence_key="c",
            prompt=(Bos(), Text(text="Which planet has rings? ASSISTANT:")),
        )
    )
    finished = events.wait(Finished)
    assert finished.usage.reply_tokens > 3


def test_switched_off_it_computes_nothing(client: EngineClient, events: Events) -> None:
    events.wait(Ready)
    assert client.gpus is not None
    for status in client.gpus.view(client.devices).gpus:
        client.gpus.use(status.device, used=False)
    client.load(cached_tiny(), PARAMS)
    loaded = events.wait(Loaded)
    assert (loaded.gpu_layers, loaded.self_tested) == (0, False)
