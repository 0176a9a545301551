"""Thread counts on machines made of arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.thread_count import ThreadCount

LOOK = 0.5


@dataclass
class Machine:
    """Cores shared fairly among our threads and programs that want a whole core each.

    One thread alone takes 0.28 s for a token; more are faster as far as the memory goes. When
    there are more than cores, each waits for its turn and all of ours for the last of them.
    """

    cores: int
    hogs: float = 0.0
    memory_bound: float = 0.2
    patience: float = 0.7
    """What waiting for each other leaves of the speed where cores are shared."""
    shock: float = 1.0
    """How many times longer than that the first decode beside others takes."""

    def elsewhere(self, threads: int) -> float:
        wanted = threads + self.hogs
        return self.hogs if wanted <= self.cores else self.cores * self.hogs / wanted

    def seconds(self, threads: int) -> float:
        alone = 0.28 * (self.memory_bound + (1 - self.memory_bound) / threads)
        wanted = threads + self.hogs
        if wanted <= self.cores:
            return alone
        return alone / (self.cores / wanted * self.patience)


class Run:
    """A count at work on a machine; time passes with its decodes."""

    def __init__(self, machine: Machine, most: int | None = None) -> None:
        self.machine = machine
        self.count = ThreadCount(most or machine.cores, machine.cores)
        self.now = self.looked = 0.0
        self.changes: list[int] = []
        self.broken_off = 0
        self._shocked_by = 0.0

    def decode(self, seconds: float) -> None:
        """Decode for so long."""
        end = self.now + seconds
        while self.now < end:
            threads = self.count.count
            took = self.machine.seconds(threads)
            if self.machine.hogs > self._shocked_by and threads > 1:
                took *= self.machine.shock
            patience = self.count.patience(1, self.now)
            if patience is not None and took > patience:
                self.now += patience
                self.broken_off += 1
                self.count.stalled(self.machine.elsewhere(threads), patience, self.now)
            else:
                self.now += took
                self._shocked_by = self.machine.hogs
                self.count.decoded(1, took, self.now)
            if self.now - self.looked >= LOOK:
                elapsed = self.now - self.looked
                self.count.look(self.machine.elsewhere(threads), elapsed, self.now)
                self.looked = self.now
            if self.count.count != threads:
                self.changes.append(self.count.count)

    def speed(self, seconds: float) -> float:
        """Return the tokens a second while it goes on for so long."""
        start, tokens = self.now, 0.0
        while self.now < start + seconds:
            threads = self.count.count
            self.decode(1e-9)
            tokens += 1 if threads else 0
        return tokens / (self.now - start)


def test_an_idle_machine_computes_with_all() -> None:
    run = Run(Machine(8), most=7)
    run.decode(60)
    assert run.changes == []


def test_a_busy_core_of_two_is_left_within_two_seconds() -> None:
    run = Run(Machine(2, hogs=1))
    run.decode(2)
    assert run.count.count == 1
    run.decode(50)
    assert run.changes == [1]


def test_a_decode_that_stalls_beside_a_new_program_is_broken_off_and_a_thread_goes() -> None:
    run = Run(Machine(2, shock=6.0))
    run.decode(3)
    run.machine.hogs = 1
    run.decode(0.5)
    assert (run.broken_off, run.changes) == (1, [1])
    run.decode(50)
    assert (run.broken_off, run.changes) == (1, [1])
    run.machine.hogs = 0
    run.decode(5)
    assert run.count.count == 2


def test_a_decode_that_stalls_for_another_reason_is_broken_off_once_a_minute() -> None:
    machine = Machine(2)
    run = Run(machine)
    run.decode(3)
    usual = machine.seconds
    slow = iter([True, True, True, False] * 100)
    machine.seconds = lambda threads: usual(threads) * (20 if next(slow) else 1)  # type: ignore[method-assign]
    run.decode(100)
    assert 1 <= run.broken_off <= 2
    assert run.changes == []


def test_nothing_is_broken_off_before_it_is_known_what_is_usual() -> None:
    count = ThreadCount(4, 4)
    assert count.patience(1, 0.0) is None
    for number in range(4):
        count.decoded(1, 0.4, 0.4 * number)
    assert count.patience(1, 2.0) == pytest.approx(1.0)
    assert count.patience(7, 2.0) is None
    count.limit(1)
    for number in range(4):
        count.decoded(1, 0.4, 3 + number)
    assert count.patience(1, 9.0) is None


def test_quick_decodes_are_never_broken_off_for_a_hiccup() -> None:
    count = ThreadCount(4, 4)
    for number in range(4):
        count.decoded(1, 0.001, 0.001 * number)
    assert count.patience(1, 1.0) == pytest.approx(0.2)


def test_a_core_that_is_free_again_is_taken_within_three_seconds() -> None:
    run = Run(Machine(2, hogs=1))
    run.decode(10)
    run.machine.hogs = 0
    run.decode(3)
    assert run.count.count == 2
    run.decode(300)
    assert run.count.count == 2


def test_short_bursts_change_nothing() -> None:
    run = Run(Machine(2))
    for _ in range(20):
        run.machine.hogs = 1
        run.decode(0.2)
        run.machine.hogs = 0
        run.decode(3)
    assert run.changes == []


@pytest.mark.parametrize("hogs", [2, 3, 6, 12])
def test_threads_go_as_long_as_that_pays(hogs: int) -> None:
    run = Run(Machine(8, hogs=hogs), most=7)
    run.decode(30)
    assert run.count.count <= max(4, 8 - hogs) or hogs > run.machine.cores
    assert run.machine.seconds(run.count.count) <= 1.05 * run.machine.seconds(7)


def test_a_change_that_made_it_slower_is_taken_back_and_tried_ever_more_rarely() -> None:
    """Here others stand behind us whatever they want: less threads bring nothing."""
    machine = Machine(4, hogs=2)
    machine.seconds = lambda threads: 1 / threads  # type: ignore[method-assign]
    run = Run(machine)
    run.decode(3600)
    assert run.count.count == 4
    tries = len(run.changes) // 2
    assert 3 <= tries <= 12


def test_where_the_load_keeps_us_from_a_faster_count_a_probe_finds_it() -> None:
    machine = Machine(2, hogs=1)
    run = Run(machine)
    run.decode(5)
    assert run.count.count == 1
    machine.seconds = lambda threads: 0.28 / threads  # type: ignore[method-assign]
    run.decode(70)
    assert 2 in run.changes


def test_a_limit_holds_until_it_is_lifted() -> None:
    run = Run(Machine(8), most=8)
    run.count.limit(4)
    run.decode(200)
    assert run.count.count == 4
    run.count.limit(None)
    run.decode(5)
    assert run.count.count == 8


@given(
    cores=st.integers(1, 32),
    load=st.lists(st.tuples(st.floats(0, 40), st.floats(0, 5)), min_size=1, max_size=30),
)
def test_every_load_gives_a_number_of_threads_that_is_possible(
    cores: int, load: list[tuple[float, float]]
) -> None:
    run = Run(Machine(cores))
    for hogs, seconds in load:
        run.machine.hogs = hogs
        run.decode(seconds)
        assert 1 <= run.count.count <= cores


@given(cores=st.integers(1, 16), hogs=st.integers(0, 16), patience=st.floats(0.4, 1.0))
def test_a_steady_load_costs_no_more_than_a_tenth_of_what_it_leaves(
    cores: int, hogs: int, patience: float
) -> None:
    """Compared with always computing with all threads; what is tried costs a little."""
    run = Run(Machine(cores, hogs=hogs, patience=patience))
    run.decode(10)
    unchanged = 1 / run.machine.seconds(cores)
    assert run.speed(120) >= 0.9 * unchanged


@given(st.lists(st.tuples(st.floats(-1, 1e6), st.floats(0, 1e3), st.integers(1, 600))))
def test_no_numbers_upset_it(numbers: list[tuple[float, float, int]]) -> None:
    count, now = ThreadCount(4, 4), 0.0
    for elsewhere, seconds, tokens in numbers:
        now += seconds
        if count.patience(tokens, now) is not None and seconds > 1:
            count.stalled(elsewhere, seconds, now)
        else:
            count.decoded(tokens, seconds, now)
        count.look(elsewhere, seconds, now)
        assert 1 <= count.count <= 4
