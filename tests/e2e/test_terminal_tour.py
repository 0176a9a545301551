"""The terminal right after installation: no model, and yet an answer."""

from __future__ import annotations

import json
import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.shipped_tour import needs_tour
from tests.helpers.terminal import wizchat
from tests.helpers.tiny_gguf import cached_scripted
from wizchat.desktop.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = needs_tour
ONLY_THE_TOUR = "No model is installed; this is only the tour, which knows WizChat alone. "


def test_hello_works_right_after_installation() -> None:
    ended = wizchat("chat", "--once", "Hello")
    assert ended.code == 0
    assert ended.out.startswith("Hello. I am the tour")
    assert ended.err.startswith(ONLY_THE_TOUR)
    assert " models download Q" in ended.err
    assert ended.err.count("\n") == 1


def test_it_knows_the_app() -> None:
    ended = wizchat("chat", stdin=b"How do I pause a download?")
    assert ended.code == 0
    assert "Pause" in ended.out
    assert "wizchat:" not in ended.out, "a terminal has no windows to open"


def test_it_can_be_asked_for_by_name_and_is_greedy() -> None:
    first, second = (
        wizchat("chat", "--model", "tour", "--temperature", "2", "--once", "Hello")
        for _ in range(2)
    )
    assert first == second
    assert (first.code, first.err) == (0, "")


def test_a_real_model_comes_first() -> None:
    wizchat("models", "import", str(cached_scripted("I am real.")))
    assert wizchat("chat", "--once", "Hello") == (0, "I am real.\n", "")


def test_the_list_keeps_it_apart_from_what_is_installed(home: Path) -> None:
    installed, _, rest = wizchat("models", "list").out.partition("\n\n")
    assert installed == "Installed\n  none"
    assert rest.startswith("Built in\n  Tour ")
    listed = json.loads(wizchat("models", "list", "--json").out)
    assert listed["installed"] == []
    assert [row["id"] for row in listed["built_in"]] == ["tour"]
    assert listed["built_in"][0]["path"] == str(resource("tour.gguf"))


def test_it_cannot_be_removed() -> None:
    ended = wizchat("models", "remove", "tour")
    assert (ended.code, ended.out) == (3, "")
    assert resource("tour.gguf").exists()


def test_doctor_tries_it_for_want_of_another() -> None:
    ended = wizchat("doctor")
    assert ended.code == 0
    assert str(resource("tour.gguf")) in ended.out
    assert "No model is installed, so the tour was tried" in ended.out
    assert json.loads(wizchat("doctor", "--json").out)["engine"]["is_tour"]


def test_token_ids_before_any_download() -> None:
    asked = b'{"messages": [{"role": "user", "content": "Hi"}]}'
    ended = wizchat("prompt", "--ids", "-", stdin=asked)
    assert len(json.loads(ended.out)) == 38


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_conversation_is_kept_under_its_own_name(home: Path) -> None:
    from tests.helpers.pty_session import CTRL_D, PtySession

    with PtySession("chat") as terminal:
        assert ONLY_THE_TOUR.strip() in " ".join(terminal.until("> ").split())
        terminal.type("Hello\n")
        assert "I am the tour" in " ".join(terminal.until("> ").split())
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    database = sqlite3.connect(home / "wizchat" / "data" / "conversations.sqlite3")
    names = database.execute("SELECT model_name, quantization FROM messages ORDER BY rowid")
    assert names.fetchall() == [(None, None), ("Tour", None)]
    database.close()
