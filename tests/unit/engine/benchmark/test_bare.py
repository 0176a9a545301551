"""The process of a bare loop, and what becomes of one that dies or babbles."""

from __future__ import annotations

import sys

import pytest

from wizchat.engine.benchmark import bare
from wizchat.engine.benchmark.bare import BareLoopFailed, BareProcess
from wizchat.engine.benchmark.messages import Speed

SPEED = Speed(prompt_tokens=1, reply_tokens=1)


def run_instead(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(bare, "bare_loop_command", lambda: (sys.executable, "-c", script))


def test_one_that_died_says_why_and_is_closed_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import sys; sys.exit('no memory')")
    with BareProcess() as process:
        process._popen.wait(30)
        with pytest.raises(BareLoopFailed):
            process.time(SPEED)


def test_one_that_dies_of_what_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import sys; input(); sys.exit('no memory')")
    with BareProcess() as process, pytest.raises(BareLoopFailed, match=r"status 1 \(no memory\)"):
        process.time(SPEED)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_one_that_crashes_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import os; input(); os.kill(os.getpid(), 11)")
    with (
        BareProcess() as process,
        pytest.raises(
            BareLoopFailed, match=r"^it crashed with signal 11, Segmentation fault"
        ) as failed,
    ):
        process.time(SPEED)
    assert failed.value.crashed


@pytest.mark.parametrize(
    ("status", "crashed"), [(0, False), (1, False), (-9, False), (-11, True), (0xC0000005, True)]
)
def test_statuses_that_are_crashes(status: int, *, crashed: bool) -> None:
    assert ("crashed" in bare._how(status)) is crashed
    assert bare._is_crash(status) is crashed


@pytest.mark.parametrize("garbage", [b"llama_decode: warning\n", b'{"type":"\xff"}\n'])
def test_one_that_babbles_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, garbage: bytes
) -> None:
    run_instead(monkeypatch, f"import os; input(); os.write(1, {garbage!r}); input()")
    with BareProcess() as process, pytest.raises(BareLoopFailed):
        process.time(SPEED)


def test_one_that_is_not_started_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bare, "bare_loop_command", lambda: ("/nowhere/wizchat",))
    with pytest.raises(FileNotFoundError):
        BareProcess()
