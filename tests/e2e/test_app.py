"""The whole way in the real app: open, download, chat, quit, come back; killed on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.small_catalogue import REPOSITORY, write_catalogue
from tests.helpers.tiny_gguf import scripted_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPLY = "Hello there. I answer **everything** the same way 😀."
pytestmark = pytest.mark.slow


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return scripted_model(tmp_path / "WizardLM-2-7B.Q4_K_M.gguf", REPLY)


@pytest.fixture
def hub(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    catalogue = write_catalogue(tmp_path / "catalogue.json", model)
    with LoopbackHub() as hub:
        hub.add(REPOSITORY, model)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("WIZCHAT_CATALOGUE", str(catalogue))
        yield hub


def received(line: str) -> int:
    return int(line.split()[1])


def test_from_a_fresh_computer_to_a_kept_conversation(hub: LoopbackHub, model: Path) -> None:
    size = model.stat().st_size
    hub.rate = 2_000_000
    with AppProcess("download", "ask:Hi", "stay") as first:
        first.wait_for("ask")
        first.wait_for("downloading", lambda line: received(line) > size // 4)
        first.kill()

    hub.rate = None
    with AppProcess("answered", "transcript", "quit") as second:
        resumed_at = received(second.wait_for("downloading"))
        assert second.wait_for("answered") == f"complete {REPLY}"
        told = json.loads(second.wait_for("transcript"))
        assert second.finish() == 0
    assert resumed_at > size // 4
    starts = [int(r.removeprefix("bytes=").split("-")[0]) for r in hub.ranges() if r]
    assert max(starts) >= size // 4
    assert told == [["user", "Hi", "complete"], ["assistant", REPLY, "complete"]]

    with AppProcess("transcript", "ready", "quit") as third:
        assert json.loads(third.wait_for("transcript")) == told
        third.wait_for("ready")
        assert third.finish() == 0


def test_a_killed_worker_costs_nothing_but_the_rest_of_its_answer(
    hub: LoopbackHub, tmp_path: Path
) -> None:
    slow = scripted_model(tmp_path / "endless.gguf", REPLY, endless=True, ballast=6)
    hub.add(REPOSITORY, slow)
    write_catalogue(tmp_path / "catalogue.json", slow)
    steps = ("download", "ask:Hi", "streaming", "answered", "ask:Again", "streaming", "stay")
    with AppProcess(*steps) as app:
        seen = app.wait_for("streaming")
        for child in psutil.Process(app.process.pid).children(recursive=True):
            child.kill()
        kept = app.wait_for("answered")
        assert kept.startswith(f"failed {seen.rstrip()}")  # an answer ends without white space
        assert app.wait_for("streaming")
        assert app.process.poll() is None


def test_a_second_start_brings_the_first_window_forward(hub: LoopbackHub, tmp_path: Path) -> None:
    with AppProcess(f"shot:{tmp_path / 'window.png'}", "stay") as first:
        first.wait_for("shot")
        with AppProcess("stay") as second:
            assert second.finish() == 0
        assert first.process.poll() is None


def test_a_terminal_can_end_it(hub: LoopbackHub, tmp_path: Path) -> None:
    with AppProcess(f"shot:{tmp_path / 'window.png'}", "stay") as app:
        app.wait_for("shot")
        app.process.terminate()
        assert app.finish() == 0
