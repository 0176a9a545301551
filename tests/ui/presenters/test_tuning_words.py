from __future__ import annotations

import msgspec
import pytest

from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import Gain, Record
from wizchat.engine.tuning.run import Outcome, Result
from wizchat.engine.tuning.setups import Setup
from wizchat.ui.presenters import tuning_words

MACHINE = Machine(cpu="", physical_cores=2, logical_cores=2, memory=16, llama_cpp="0", devices=())
TUNED = Record(
    model="sha256:aa",
    machine=MACHINE,
    verdict=Verdict.TUNED,
    setup=Setup(repack=True),
    threads=2,
    gain=Gain(turn=1.42),
)


def test_what_is_known() -> None:
    said = tuning_words.known(TUNED)
    assert said == "2 threads, rewritten weights, 1.4 times faster than the defaults."
    plain = msgspec.structs.replace(TUNED, verdict=Verdict.DEFAULTS, setup=Setup(), threads=1)
    assert tuning_words.known(plain) == "The defaults are the best here: 1 thread, plain weights."
    assert tuning_words.known(None).startswith("Not measured yet.")


def test_quality_is_spoken_of() -> None:
    small = msgspec.structs.replace(TUNED, setup=Setup(cache_type=CacheType.Q8_0))
    assert "changes answers a little" in tuning_words.known(small)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_end_has_words(outcome: Outcome) -> None:
    assert tuning_words.result(Result(outcome)).endswith(".")
    assert tuning_words.result(Result(outcome, TUNED)) == tuning_words.known(TUNED)


def test_progress() -> None:
    assert tuning_words.progress(0.4, waits=False) == "Measuring: 40\xa0%"
    assert "nothing is asked" in tuning_words.progress(0.4, waits=True)
