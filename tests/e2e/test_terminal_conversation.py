"""`wizchat chat` in a terminal: turns, Ctrl+C, a killed engine, and what is kept."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.tiny_gguf import cached_scripted
from wizchat.chat.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.helpers.pty_session import CTRL_C, CTRL_D, PtySession

SHORT = str(cached_scripted("Hello there. 山"))
ENDLESS = str(cached_scripted("On and on", endless=True, ballast=20_000))


def kept(home: Path) -> list[tuple[str, str, str]]:
    """Role, status and text of every message that is on the disk."""
    database = sqlite3.connect(home / "wizchat" / "data" / "conversations.sqlite3")
    try:
        return database.execute(
            "SELECT role, status, text FROM messages ORDER BY created_at, rowid"
        ).fetchall()
    finally:
        database.close()


def test_two_turns_are_answered_and_kept(home: Path) -> None:
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        assert "Hello there. 山" in terminal.until("> ")
        terminal.type("And \\\n")
        terminal.until(". ")
        terminal.type("again\n")
        assert "Hello there. 山" in terminal.until("> ")
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    assert kept(home) == [
        ("user", "complete", "Hi"),
        ("assistant", "complete", "Hello there. 山"),
        ("user", "complete", "And \nagain"),
        ("assistant", "complete", "Hello there. 山"),
    ]


def test_ctrl_c_stops_the_answer_and_then_leaves(home: Path) -> None:
    with PtySession("chat", "--model", ENDLESS) as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        terminal.until("On and on")
        terminal.type(CTRL_C)
        terminal.until("Stopped.")
        terminal.until("> ")
        terminal.type("Once more\n")
        terminal.until("On and on")
        terminal.type(CTRL_C)
        terminal.until("Stopped.")
        terminal.until("> ")
        # Python looks for signals when input comes: one that arrives just before it begins to wait
        # for input would be seen with the next key alone. So there is one.
        terminal.type(CTRL_C + "\n")
        assert terminal.ended() == 0
    statuses = [status for _, status, _ in kept(home)]
    assert statuses == ["complete", "stopped", "complete", "stopped"]
    assert kept(home)[1][2].startswith("On and on")


def test_a_killed_engine_comes_back(home: Path) -> None:
    with PtySession("chat", "--model", ENDLESS) as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        terminal.until("On and on")
        (worker,) = terminal.process.children()
        os.kill(worker.pid, signal.SIGKILL)
        terminal.until("The engine stopped unexpectedly (signal 9). It starts again.")
        terminal.until("> ")
        terminal.type("Again\n")
        terminal.until("On and on")
        terminal.type(CTRL_C)
        terminal.until("> ")
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    statuses = [status for _, status, _ in kept(home)]
    assert statuses == ["complete", "failed", "complete", "stopped"]
    assert kept(home)[1][2].startswith("On and on")


def test_a_message_that_does_not_fit_is_refused_and_the_next_one_answered() -> None:
    with PtySession("chat", "--model", SHORT, "--context-window", "512") as terminal:
        terminal.until("> ")
        terminal.type("word " * 600 + "\n")
        terminal.until("It was not sent")
        terminal.until("> ")
        terminal.type("Hi\n")
        terminal.until("Hello there.")


def test_an_empty_line_is_not_sent(home: Path) -> None:
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        terminal.type("  \n")
        terminal.until("> ")
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    assert kept(home) == []


def test_leaving_ends_the_worker() -> None:
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        (worker,) = terminal.process.children()
        terminal.type(CTRL_D)
        terminal.ended()
        assert not psutil.pid_exists(worker.pid)


def test_a_terminal_that_is_closed_leaves_no_worker() -> None:
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        (worker,) = terminal.process.children()
    worker.wait(timeout=20)


def test_conversations_of_a_newer_version_are_left_alone(home: Path) -> None:
    path = home / "wizchat" / "data" / "conversations.sqlite3"
    path.parent.mkdir(parents=True)
    Store(path, datetime.now(UTC)).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 9999")
    database.close()
    before = path.read_bytes()
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        assert "newer WizChat" in terminal.until("the message was not sent.")
        terminal.until("> ")
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    assert path.read_bytes() == before


def test_damaged_conversations_are_kept_aside_and_the_talk_goes_on(home: Path) -> None:
    path = home / "wizchat" / "data" / "conversations.sqlite3"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database at all " * 1000)
    with PtySession("chat", "--model", SHORT) as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        terminal.until("The conversations were damaged.")
        terminal.until("Hello there.")
    assert len(list(path.parent.glob("conversations*"))) > 1


def test_an_answer_can_be_piped_while_the_person_types(home: Path) -> None:
    with PtySession("chat", "--model", SHORT, output=home / "answers.txt") as terminal:
        terminal.until("> ")
        terminal.type("Hi\n")
        terminal.until("> ")
        terminal.type(CTRL_D)
        assert terminal.ended() == 0
    assert (home / "answers.txt").read_text() == "Hello there. 山\n"
