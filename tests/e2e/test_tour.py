"""The tour in the real app: a conversation on a fresh computer without a network."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.shipped_tour import needs_tour
from tests.helpers.small_catalogue import REPOSITORY, write_catalogue
from tests.helpers.tiny_gguf import scripted_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPLY = "I am the real one."
REAL = "chip:Q4_K_M · CPU"
pytestmark = [pytest.mark.slow, needs_tour]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have nothing answer where the Hub should be."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    model = scripted_model(tmp_path / "WizardLM-2-7B.Q4_K_M.gguf", REPLY)
    catalogue = write_catalogue(tmp_path / "catalogue.json", model)
    with LoopbackHub() as hub:
        hub.add(REPOSITORY, model)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("WIZCHAT_CATALOGUE", str(catalogue))
        yield hub


def test_a_fresh_computer_without_a_network_ends_in_a_conversation() -> None:
    steps = ("press:Start the tour", "ask:Hello", "answered", "ask:How do I pause a download?")
    with AppProcess(*steps, "answered", "press:Open Models", "transcript", "quit") as app:
        assert app.wait_for("answered").startswith("complete Hello. I am the tour")
        assert "Pause" in app.wait_for("answered")
        told = json.loads(app.wait_for("transcript"))
        assert app.finish() == 0
    assert [role for role, _, _ in told] == ["user", "assistant"] * 2

    with AppProcess("chip:Tour", "ask:Hello again", "answered", "quit") as again:
        assert again.wait_for("answered").startswith("complete ")
        assert again.finish() == 0


def test_a_real_model_takes_over_and_help_still_opens_the_tour(hub: LoopbackHub) -> None:
    steps = (
        "press:Start the tour", "ask:Hello", "answered",
        "press:Download WizardLM-2", "press:Download and start", REAL,
        "ask:Who are you?", "answered",
        "help", "chip:Tour", "ask:Hello", "answered",
        "press:Back to WizardLM-2 7B · Q4_K_M", REAL,
        "ask:And now?", "answered", "quit",
    )  # fmt: skip
    with AppProcess(*steps) as app:
        answers = [app.wait_for("answered") for _ in range(4)]
        assert app.finish() == 0
    assert answers[0] == answers[2]
    assert answers[0].startswith("complete Hello. I am the tour")
    assert answers[1] == answers[3] == f"complete {REPLY}"


def test_what_waits_for_a_model_is_answered_by_the_tour_when_it_is_told_to(
    hub: LoopbackHub,
) -> None:
    hub.rate = 1000
    steps = ("download", "ask:Hello", "press:Let the tour answer", "answered", "quit")
    with AppProcess(*steps) as app:
        assert app.wait_for("answered").startswith("complete Hello. I am the tour")
        assert app.finish() == 0
