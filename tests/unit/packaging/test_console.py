"""What is shown while steps run, on a terminal and in a plain log."""

from __future__ import annotations

import io

import pytest

from steps.console import Console, duration


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 s"), (59.9, "59 s"), (60, "1:00"), (127, "2:07")]
)
def test_durations_are_short(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_a_plain_log_gets_few_whole_lines() -> None:
    stream, clock = io.StringIO(), Clock()
    console = Console(stream, live=False, clock=clock)
    console.begin("Compile")
    for percent in range(101):
        clock.now = percent
        console.update(percent / 100, "file.cpp")
    console.end("done")
    assert stream.getvalue().splitlines() == [
        "- Compile ...", "  25%  25 s", "  50%  50 s", "  75%  1:15", "  100%  1:40",
        "  done (1:40)",
    ]  # fmt: skip


def test_a_terminal_gets_one_line_that_is_rewritten() -> None:
    stream, clock = io.StringIO(), Clock()
    console = Console(stream, live=True, clock=clock)
    console.begin("Compile")
    clock.now = 61
    console.update(0.43, "llama.cpp")
    console.end("done")
    shown = stream.getvalue()
    assert shown.count("\n") == 1
    assert "- Compile   43%  1:01  llama.cpp" in shown
    assert shown.endswith("- Compile: done  (1:01)\n")
