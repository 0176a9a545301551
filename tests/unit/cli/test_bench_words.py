"""What a measurement says in words, beside its figures."""

from __future__ import annotations

import msgspec
import pytest

from wizchat.cli.bench_words import in_words
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
CRASH = "it crashed with signal 11, Segmentation fault"


@pytest.mark.parametrize(
    ("gpu_layers", "crashed", "driver"), [(33, True, True), (0, True, False), (33, False, False)]
)
def test_a_side_that_crashed(gpu_layers: int, *, crashed: bool, driver: bool) -> None:
    said = in_words(
        msgspec.structs.replace(
            REPORT,
            gpu_layers=gpu_layers,
            left_out={"defaults": CRASH},
            crashed=("defaults",) if crashed else (),
        )
    )
    assert f"llama.cpp with its own settings was left out: {CRASH}." in said
    assert ("graphics driver" in said) is driver
