"""Windows, drafts and places in the real app: killed without warning, they come back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.chats import fill
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.small_catalogue import REPOSITORY, write_catalogue
from tests.helpers.tiny_gguf import scripted_model
from wizchat.chat.store.store import Store
from wizchat.desktop.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

REPLY = "Hello there. I answer **everything** the same way, and take my time over every word 😀."
LONG = tuple(f"Paragraph {number}.\n\nAnd another line.\n\n- a\n- b" for number in range(60))


@pytest.fixture(autouse=True)
def paths(home: Path) -> Paths:
    """Write three conversations before the app is first started."""
    paths = Paths.below(home / "wizchat")
    paths.create()
    store = Store(paths.database, datetime.now(UTC))
    fill(store, "first", ("First", *LONG))
    fill(store, "second", ("Second", *LONG))
    fill(store, "third", ("Third", "Yes."))
    store.close()
    return paths


def last_answer(paths: Paths) -> tuple[str, str]:
    """Return how the answer in the conversation "third" was stored: its status and its text."""
    store = Store(paths.database, datetime.now(UTC))
    conversation = store.conversations.get("third")
    assert conversation is not None
    assert conversation.leaf_id is not None
    message = store.messages.get(conversation.leaf_id)
    store.close()
    return str(message.status), message.text


def shown(app: AppProcess, count: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(app.wait_for("windows"))
    assert len(found) == count
    return found


def test_windows_drafts_and_places_survive_a_kill() -> None:
    steps = (
        "size:700,600",
        *("open:first", "own", "size:640,520", "scroll:0.4", "write:half a thought"),
        *("open:second", "own", "size:560,610", "scroll:0.7", "write:another one"),
        *("open:third", "kept", "windows:3", "stay"),
    )
    with AppProcess(*steps) as app:
        app.wait_for("kept")
        before = shown(app, 3)
        app.kill()
    assert [window["written"] for window in before] == ["", "half a thought", "another one"]
    assert [window["id"] for window in before] == ["third", "first", "second"]
    assert before[1]["size"] == [640, 520]
    assert before[1]["place"] is not None
    assert before[2]["place"] is not None

    with AppProcess("windows:3", "quit") as again:
        assert shown(again, 3) == before
        assert again.finish() == 0
    with AppProcess("windows:3", "stay") as after_quitting:
        assert shown(after_quitting, 3) == before


def test_a_new_language_is_there_after_a_restart_and_all_else_comes_back() -> None:
    steps = (
        *("size:700,600", "open:first", "own", "size:640,520", "scroll:0.4", "write:a thought"),
        *("open:third", "kept", "windows:2", "invitation"),
        *("language:de", "restart", "windows:2", "invitation", "quit"),
    )
    with AppProcess(*steps) as app:
        before, english = shown(app, 2), app.wait_for("invitation")
        after, german = shown(app, 2), app.wait_for("invitation")
        assert app.finish() == 0
    assert (english, german) == ("Ask anything…", "Stellen Sie eine Frage…")
    assert after == before
    assert [window["written"] for window in after] == ["", "a thought"]


def test_all_unsent_edits_survive_a_kill() -> None:
    steps = (
        *("open:third", "write:a draft", "edit:third-0", "write: edited", "kept"),
        *("open:first", "edit:first-0", "write: again", "edit:first-2", "write: too", "kept"),
    )
    with AppProcess(*steps, "stay") as app:
        app.wait_for("kept")
        app.wait_for("kept")
        app.kill()
    again = ("windows:1", "edit:first-0", "edit:first-2", "open:third", "windows:1", "quit")
    with AppProcess(*again) as app:
        (first,) = shown(app, 1)
        assert first["written"] == f"{LONG[1]} too"
        assert app.wait_for("edit") == "First again"
        assert app.wait_for("edit") == f"{LONG[1]} too"
        (third,) = shown(app, 1)
        assert third["written"] == "Third edited"
        assert app.finish() == 0


@pytest.mark.parametrize("content", [b"", b"{", b'{"main": "third", "windows": 3}', b"\xff" * 99])
def test_a_broken_session_costs_the_windows_alone(paths: Paths, content: bytes) -> None:
    paths.session_file.write_bytes(content)
    with AppProcess("windows:1", "kept", "quit") as app:
        (main,) = shown(app, 1)
        assert main["id"] == "third"
        assert app.finish() == 0
    assert json.loads(paths.session_file.read_text())["main"] == "third"


@pytest.fixture
def slow(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LoopbackHub]:
    """Offer a model that takes a while over each word, or one that never comes to an end."""
    endless = getattr(request, "param", None) == "endless"
    file = tmp_path / "WizardLM-2-7B.Q4_K_M.gguf"
    model = scripted_model(file, REPLY, endless=endless, ballast=6)
    catalogue = write_catalogue(tmp_path / "catalogue.json", model)
    with LoopbackHub() as hub:
        hub.add(REPOSITORY, model)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("WIZCHAT_CATALOGUE", str(catalogue))
        yield hub


ASKED = ("download", "ready", "open:third", "ask:Hi", "streaming", "own")


def test_an_answer_goes_on_when_its_window_closes(slow: LoopbackHub, paths: Paths) -> None:
    with AppProcess(*ASKED, "close", "idle", "quit") as app:
        app.wait_for("idle")
        assert app.finish() == 0
    assert last_answer(paths) == ("complete", REPLY)


@pytest.mark.parametrize("slow", ["endless"], indirect=True)
def test_quitting_keeps_what_was_written_in_a_window_of_its_own(
    slow: LoopbackHub, paths: Paths
) -> None:
    with AppProcess(*ASKED, "quit") as app:
        written = app.wait_for("streaming")
        assert app.finish() == 0
    status, text = last_answer(paths)
    assert status == "stopped"
    assert text.startswith(written.rstrip())


@pytest.mark.parametrize("slow", ["endless"], indirect=True)
def test_a_restart_asks_while_an_answer_streams_and_keeps_it(
    slow: LoopbackHub, paths: Paths
) -> None:
    steps = (*ASKED[:-1], "language:fr", "restart", "sure", "windows:1", "quit")
    with AppProcess(*steps) as app:
        written = app.wait_for("streaming")
        assert "An answer is being written" in app.wait_for("sure")
        assert shown(app, 1)[0]["id"] == "third"
        assert app.finish() == 0
    status, text = last_answer(paths)
    assert status == "stopped"
    assert text.startswith(written.rstrip())
