"""Thread pools and changes of their number, with real llama.cpp and a tiny model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import pytest
from llama_cpp import llama_cpp as native

from tests.helpers.hand_clock import HandClock
from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.battery import on_battery
from wizchat.engine.protocol import Load, LoadParams, Restrain
from wizchat.engine.worker import compute_threads
from wizchat.engine.worker.compute_threads import ComputeThreads
from wizchat.engine.worker.context import Outcome
from wizchat.engine.worker.interrupts import AbortFlag
from wizchat.engine.worker.machine_load import MachineLoad, usable_cores
from wizchat.engine.worker.model import LoadedModel

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = "Tell me about the sea, and do it at some length."


class FakeLoad:
    """Cores that others use, as a test says."""

    def __init__(self) -> None:
        self.cores = 0.0
        self.restarts = 0

    def restart(self) -> None:
        self.restarts += 1

    def elsewhere(self) -> float:
        return self.cores


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def load() -> FakeLoad:
    return FakeLoad()


@pytest.fixture
def model() -> Iterator[LoadedModel]:
    native.llama_backend_init()
    params = LoadParams(context_window=256, threads=4)
    made = LoadedModel(
        Load(model_path=str(cached_tiny()), params=params),
        devices=(),
        flag=AbortFlag(),
        on_progress=lambda _: None,
        cancelled=lambda: False,
        errors=lambda: "",
    )
    yield made
    made.close()


@pytest.fixture
def threads(
    model: LoadedModel, load: FakeLoad, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> ComputeThreads:
    """Four threads of four cores, in place of those the context made for itself."""
    monkeypatch.setattr(compute_threads, "stand_further_back", lambda *, further: None)
    made = ComputeThreads(
        model.context.pointer, 4, load=load, cores=4, clock=clock, battery=lambda: False
    )
    model.context.threads.close()
    model.context.threads = made
    return made


def decode(model: LoadedModel) -> None:
    """Decode a token."""
    model.context.keep(0, 0)
    model.context.batch.clear()
    model.context.batch.add(5, position=0, sequence=0, wants_logits=True)
    assert model.context.decode() is Outcome.DONE


def work(threads: ComputeThreads, clock: HandClock, times: int = 1) -> None:
    """Have decodes noted one behind the other, with a look at the load after each."""
    for _ in range(times):
        threads.begin()
        clock.move(0.5)
        threads.decoded(1, 0.5)


def test_a_context_computes_with_fewer_threads_while_others_want_cores(
    model: LoadedModel, threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    work(threads, clock, 3)
    assert native.llama_n_threads(model.context.pointer) == 4
    load.cores = 2.0
    work(threads, clock, 3)
    decode(model)
    assert threads.count == 2
    assert native.llama_n_threads(model.context.pointer) == 2
    assert native.llama_n_threads_batch(model.context.pointer) == 2
    work(threads, clock, 8)
    load.cores = 0.0
    work(threads, clock, 12)
    assert threads.count == 4


def test_a_stalled_decode_takes_the_threads_that_others_want(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    work(threads, clock, 3)
    patience = threads.patience(1)
    assert patience == pytest.approx(1.25)
    threads.begin()
    clock.move(patience)
    load.cores = 2.0
    threads.broken_off(patience)
    assert threads.count == 2
    threads.begin()
    assert threads.count == 2
    assert threads.patience(1) is None


def test_what_others_did_beside_a_stalled_decode_is_not_thinned_by_the_time_before(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    work(threads, clock, 3)
    threads.begin()
    clock.move(0.4)
    threads.decoded(1, 0.4)  # too soon for a look
    threads.begin()
    clock.move(0.4)
    load.cores = 0.5  # of the whole 0.8 seconds, and so one core for half of them
    threads.broken_off(0.4)
    assert threads.count == 3


def test_nothing_is_broken_off_when_it_shall_not_adapt(
    threads: ComputeThreads, clock: HandClock
) -> None:
    work(threads, clock, 3)
    threads.restrain(Restrain(adapts=False))
    work(threads, clock, 3)
    assert threads.patience(1) is None


def test_after_a_pause_it_begins_with_all(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    load.cores = 3.0
    work(threads, clock, 6)
    assert threads.count < 4
    clock.move(60)
    work(threads, clock)
    assert threads.count == 4
    assert load.restarts > 0


def test_a_long_first_decode_beside_others_takes_threads_at_once(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    load.cores = 2.0
    threads.begin()
    clock.move(1.6)
    threads.decoded(1, 1.6)
    assert threads.count == 2


def test_what_others_did_in_a_pause_takes_no_thread(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    work(threads, clock)
    for _ in range(5):
        load.cores = 4.0
        clock.move(20)  # somebody else computes while nobody asks us anything
        threads.begin()
        clock.move(0.1)
        threads.decoded(1, 0.1)
        assert threads.count == 4
        load.cores = 0.0
        work(threads, clock, 4)
        assert threads.count == 4


def test_it_stays_with_all_when_it_shall_not_adapt(
    threads: ComputeThreads, load: FakeLoad, clock: HandClock
) -> None:
    threads.restrain(Restrain(adapts=False))
    load.cores = 4.0
    work(threads, clock, 10)
    assert threads.count == 4


def test_gentle_is_half_of_the_threads_at_once(model: LoadedModel, threads: ComputeThreads) -> None:
    threads.restrain(Restrain(gentle=True))
    assert native.llama_n_threads(model.context.pointer) == 2
    threads.restrain(Restrain())
    assert native.llama_n_threads(model.context.pointer) == 4


def test_the_battery_is_looked_at_now_and_then(
    clock: HandClock,
    threads: ComputeThreads,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unplugged = False
    monkeypatch.setattr(threads, "_battery", lambda: unplugged)
    threads.restrain(Restrain(gentle_on_battery=True))
    assert threads.count == 4
    unplugged = True
    work(threads, clock, 40)
    assert threads.count == 2
    unplugged = False
    work(threads, clock, 40)
    assert threads.count == 4


def test_the_pool_keeps_its_threads_between_decodes_and_ends_them_with_the_context() -> None:
    before = psutil.Process().num_threads()
    params = LoadParams(context_window=256, threads=2)
    made = LoadedModel(
        Load(model_path=str(cached_tiny()), params=params),
        devices=(),
        flag=AbortFlag(),
        on_progress=lambda _: None,
        cancelled=lambda: False,
        errors=lambda: "",
    )
    assert psutil.Process().num_threads() == before + 1
    decode(made)
    decode(made)
    assert psutil.Process().num_threads() == before + 1
    made.close()
    assert psutil.Process().num_threads() == before


def test_a_restraint_reaches_the_worker_before_and_after_a_model() -> None:
    params = LoadParams(context_window=512, threads=2)
    with WorkerPipe() as worker:
        worker.send(Restrain(gentle=True))
        worker.load(cached_tiny(), params)
        gentle = worker.ask(WORDS, max_tokens=8)
        worker.send(Restrain())
        plain = worker.ask(WORDS, max_tokens=8, key="another")
        assert gentle.text == plain.text
    assert b"computing with 1 threads, before with 2" in worker.log
    assert b"computing with 2 threads, before with 1" in worker.log


def test_the_counters_of_this_machine_make_sense() -> None:
    load = MachineLoad()
    sum(number * number for number in range(3_000_000))
    assert 0 <= load.elsewhere() <= (psutil.cpu_count() or 1)
    assert usable_cores() >= 1
    assert on_battery() in {True, False}
