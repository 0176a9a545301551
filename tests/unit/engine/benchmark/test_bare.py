"""The process of a bare loop, and what becomes of one that dies or babbles."""

from __future__ import annotations

import sys

import pytest

from wizchat.engine.benchmark import bare
from wizchat.engine.benchmark.bare import BareLoopFailed, BareProcess, reason_of
from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.benchmark.messages import Speed

SPEED = Speed(prompt_tokens=1, reply_tokens=1)


def run_instead(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(bare, "bare_loop_command", lambda: (sys.executable, "-c", script))


def test_one_that_died_says_why_and_is_closed_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import sys; sys.exit('no memory')")
    with BareProcess() as process:
        process._popen.wait()
        with pytest.raises(BareLoopFailed) as failed:
            process.time(SPEED)
    assert failed.value.why == LeftOut(reason=LeftOutReason.ENDED, status=1, detail="no memory"), (
        "also when it could not even be asked"
    )


def test_one_that_dies_of_what_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import sys; input(); sys.exit('no memory')")
    with BareProcess() as process, pytest.raises(BareLoopFailed) as failed:
        process.time(SPEED)
    assert failed.value.why == LeftOut(reason=LeftOutReason.ENDED, status=1, detail="no memory")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_one_that_crashes(monkeypatch: pytest.MonkeyPatch) -> None:
    run_instead(monkeypatch, "import os; input(); os.kill(os.getpid(), 11)")
    with BareProcess() as process, pytest.raises(BareLoopFailed) as failed:
        process.time(SPEED)
    assert (failed.value.why.reason, failed.value.why.status) == (LeftOutReason.CRASHED, -11)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (0, LeftOutReason.ENDED),
        (1, LeftOutReason.ENDED),
        (-9, LeftOutReason.KILLED),
        (-15, LeftOutReason.KILLED),
        (-11, LeftOutReason.CRASHED),
        (0xC0000005, LeftOutReason.CRASHED),
    ],
)
def test_what_a_status_says(status: int, reason: LeftOutReason) -> None:
    assert reason_of(status) is reason


def test_one_that_hears_nothing_more_and_lives_on_is_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bare, "_END", 0.1)
    run_instead(monkeypatch, "import os, threading; os.close(1); threading.Event().wait()")
    with BareProcess() as process, pytest.raises(BareLoopFailed) as failed:
        process.time(SPEED)
    assert failed.value.why.reason is not LeftOutReason.CRASHED


@pytest.mark.parametrize("garbage", [b"llama_decode: warning\n", b'{"type":"\xff"}\n'])
def test_one_that_babbles_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, garbage: bytes
) -> None:
    run_instead(monkeypatch, f"import os; input(); os.write(1, {garbage!r}); input()")
    with BareProcess() as process, pytest.raises(BareLoopFailed) as failed:
        process.time(SPEED)
    assert failed.value.why.reason is LeftOutReason.GARBAGE


def test_one_that_is_not_started_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bare, "bare_loop_command", lambda: ("/nowhere/wizchat",))
    with pytest.raises(FileNotFoundError):
        BareProcess()
