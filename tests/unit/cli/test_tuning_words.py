from __future__ import annotations

import msgspec
import pytest

from wizchat.cli.tuning_words import in_words
from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import Gain, Record
from wizchat.engine.tuning.rule import Figures
from wizchat.engine.tuning.run import Outcome, Result
from wizchat.engine.tuning.setups import Setup

HERE = Machine(cpu="", physical_cores=2, logical_cores=2, memory=16, llama_cpp="0", devices=())
HELD = Figures(load=0.3, prefill=20.0, decode=5.0, memory=4 * 10**9)
FOUND = Figures(load=0.2, prefill=30.0, decode=7.0, memory=4 * 10**9)
TUNED = Record(
    model="m",
    machine=HERE,
    verdict=Verdict.TUNED,
    setup=Setup(threads=2, flash_attention=False),
    threads=2,
    gain=Gain(turn=1.42),
)


def test_a_way_that_is_better_with_its_figures() -> None:
    lines = in_words(Result(Outcome.TUNED, TUNED, FOUND, HELD)).splitlines()
    assert lines[0] == (
        "2 threads, plain weights, no flash attention: 1.4 times faster than the defaults."
    )
    assert lines[2].split() == ["defaults", "tuned"]
    assert lines[4].split() == ["prompt", "20.0", "tokens/s", "30.0", "tokens/s"]


def test_the_defaults() -> None:
    plain = msgspec.structs.replace(TUNED, setup=Setup(), threads=1, verdict=Verdict.DEFAULTS)
    said = in_words(Result(Outcome.DEFAULTS, plain, HELD, HELD))
    assert said.startswith("The defaults are best here: 1 thread, plain weights.")


def test_a_change_of_answers_is_told() -> None:
    small = msgspec.structs.replace(TUNED, setup=Setup(cache_type=CacheType.Q8_0))
    assert "changes answers a little" in in_words(Result(Outcome.TUNED, small, FOUND, HELD))


@pytest.mark.parametrize(
    "outcome", [end for end in Outcome if end not in {Outcome.TUNED, Outcome.DEFAULTS}]
)
def test_every_other_end_has_words(outcome: Outcome) -> None:
    assert in_words(Result(outcome)).endswith((".", "details."))
