"""What a measurement says in words, beside its figures."""

from __future__ import annotations

import sys

import msgspec
import pytest

from wizchat.cli.bench_words import in_words, left_out
from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.benchmark.report import MachineState, ModelFile, Report

REPORT = Report(
    wizchat="1",
    llama_cpp="1",
    model=ModelFile(path="/m.gguf", description="llama 7B", size=1, parameters=7_000_000_000),
    machine=MachineState(cpu="", cores=2, memory_total=1, elsewhere=0.0, is_busy=False),
    device="CPU",
    gpu_layers=0,
    threads=1,
    context_window=2048,
    cache_bytes=None,
    figures=(),
    turn_30_to_turn_2=None,
)
CRASH = LeftOut(reason=LeftOutReason.CRASHED, status=-11)
KILL = LeftOut(reason=LeftOutReason.KILLED, status=-9)


@pytest.mark.parametrize(
    ("gpu_layers", "why", "driver"), [(33, CRASH, True), (0, CRASH, False), (33, KILL, False)]
)
def test_a_side_that_was_left_out(gpu_layers: int, why: LeftOut, *, driver: bool) -> None:
    said = in_words(
        msgspec.structs.replace(
            REPORT,
            gpu_layers=gpu_layers,
            left_out={"defaults": why},
        )
    )
    assert f"llama.cpp with its own settings was left out: {left_out(why)}." in said
    assert ("graphics driver" in said) is driver


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (
            LeftOut(reason=LeftOutReason.NO_MEMORY, needed=4_370_000_000, available=500_000_000),
            "it needs 4.37 GB of memory, and 500 MB is free",
        ),
        (
            LeftOut(reason=LeftOutReason.ENDED, status=1, detail="no memory"),
            "it ended with status 1 (no memory)",
        ),
        (KILL, "it was killed with signal 9"),
        (
            LeftOut(reason=LeftOutReason.CRASHED, status=0xC0000005),
            "it crashed with exception 0xc0000005",
        ),
    ],
)
def test_why_a_side_was_left_out(why: LeftOut, said: str) -> None:
    assert left_out(why) == said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_a_signal_is_named() -> None:
    assert left_out(CRASH) == "it crashed with signal 11, Segmentation fault"


@pytest.mark.parametrize("reason", LeftOutReason)
def test_every_reason_has_words(reason: LeftOutReason) -> None:
    assert left_out(LeftOut(reason=reason, status=-1))


def test_reasons_are_read_back() -> None:
    report = msgspec.structs.replace(REPORT, left_out={"same": CRASH, "defaults": KILL})
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report
