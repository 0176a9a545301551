"""How the app is started once more."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from wizchat.app import starting_again

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_the_command_opens_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    assert starting_again.command() == (sys.executable, "-m", "wizchat")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert starting_again.command() == (sys.executable,)


@pytest.mark.parametrize("replaces", [True, False])
def test_it_is_started_in_the_place_of_this_one_where_that_can_be(
    monkeypatch: pytest.MonkeyPatch, *, replaces: bool
) -> None:
    started: list[tuple[str, tuple[str, ...]]] = []

    def execute(program: str, words: Sequence[str], environment: dict[str, str]) -> None:
        assert program == words[0]
        assert environment == dict(os.environ)
        started.append(("in its place", tuple(words)))
        raise SystemExit

    def spawn(words: Sequence[str], **_: Any) -> None:
        started.append(("beside it", tuple(words)))
        raise SystemExit

    monkeypatch.setattr(starting_again, "_REPLACES", replaces)
    monkeypatch.setattr(os, "execve", execute)
    monkeypatch.setattr(subprocess, "Popen", spawn)
    with pytest.raises(SystemExit):
        starting_again.start_again()
    place = "in its place" if replaces else "beside it"
    assert started == [(place, starting_again.command())]
