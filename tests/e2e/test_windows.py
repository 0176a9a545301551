"""Windows, drafts and places in the real app: killed without warning, they come back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.chats import fill
from wizchat.chat.store.store import Store
from wizchat.desktop.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

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


@pytest.mark.parametrize("content", [b"", b"{", b'{"main": "third", "windows": 3}', b"\xff" * 99])
def test_a_broken_session_costs_the_windows_alone(paths: Paths, content: bytes) -> None:
    paths.session_file.write_bytes(content)
    with AppProcess("windows:1", "kept", "quit") as app:
        (main,) = shown(app, 1)
        assert main["id"] == "third"
        assert app.finish() == 0
    assert json.loads(paths.session_file.read_text())["main"] == "third"
