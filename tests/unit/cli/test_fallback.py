from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.cli import main as terminal
from wizchat.cli.fallback import NoWindow, chat_instead

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Take note of what the terminal face is asked for; it ends with 7."""
    asked: list[Sequence[str]] = []

    def run(words: Sequence[str]) -> int:
        asked.append(words)
        return 7

    monkeypatch.setattr(terminal, "run", run)
    return asked


@pytest.mark.parametrize("reason", NoWindow)
def test_it_says_why_and_chats(
    started: list[Sequence[str]], capsys: pytest.CaptureFixture[str], reason: NoWindow
) -> None:
    assert chat_instead(reason, "libEGL.so.1: cannot open") == 7
    assert started == [["chat"]]
    out, err = capsys.readouterr()
    assert out == "", "standard output belongs to the answers"
    why, detail = err.splitlines()
    assert why.endswith("opens in this terminal.")
    assert detail == "  libEGL.so.1: cannot open"


def test_without_details_one_line_is_enough(
    started: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    chat_instead(NoWindow.NO_DISPLAY)
    assert len(capsys.readouterr().err.splitlines()) == 1
