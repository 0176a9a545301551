"""Which face a start opens."""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING, Any

import pytest

from wizchat import __main__ as start
from wizchat.cli import fallback
from wizchat.cli import main as terminal
from wizchat.cli.fallback import NoWindow
from wizchat.desktop import display
from wizchat.engine.worker import main as worker
from wizchat.render.typesetting import process as typesetter

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """Take note of the face that is opened, and open none."""
    faces: list[tuple[str, object]] = []

    def note(name: str, status: int) -> Any:
        def run(*arguments: object) -> int:
            faces.append((name, *arguments))  # type: ignore[arg-type]
            return status

        return run

    monkeypatch.setattr(terminal, "run", note("terminal", 2))
    monkeypatch.setattr(worker, "run", note("worker", 3))
    monkeypatch.setattr(typesetter, "run", note("typesetter", 6))
    monkeypatch.setattr(fallback, "chat_instead", note("fallback", 4))
    monkeypatch.setattr("wizchat.app.main.run", note("window", 5))
    monkeypatch.setattr(display, "reachable", lambda *_: True)
    return faces


@pytest.mark.parametrize(
    ("words", "face", "status"),
    [
        ([], ("window",), 5),
        (["engine-worker"], ("worker",), 3),
        (["typesetter"], ("typesetter",), 6),
        (["chat", "--once", "Hi"], ("terminal", ["chat", "--once", "Hi"]), 2),
        (["--version"], ("terminal", ["--version"]), 2),
        (["chat", "engine-worker"], ("terminal", ["chat", "engine-worker"]), 2),
    ],
)
def test_the_arguments_choose_the_face(
    opened: list[tuple[str, object]], words: Sequence[str], face: tuple[object, ...], status: int
) -> None:
    assert start.main(words) == status
    assert opened == [face]


def test_the_arguments_of_the_process_are_read(
    opened: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["wizchat", "doctor"])
    start.main()
    assert opened == [("terminal", ["doctor"])]


def test_without_a_display_there_is_the_terminal(
    opened: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display, "reachable", lambda *_: False)
    assert start.main([]) == 4
    assert opened == [("fallback", NoWindow.NO_DISPLAY)]


def test_a_system_library_that_is_missing(
    opened: list[tuple[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = builtins.__import__

    def without_window(name: str, *rest: Any, **more: Any) -> Any:
        if name == "wizchat.app.main":
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return imported(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_window)
    assert start.main([]) == 4
    assert opened == [
        ("fallback", NoWindow.MISSING_LIBRARY, "libEGL.so.1: cannot open shared object file")
    ]
