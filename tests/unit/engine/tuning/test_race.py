from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.race import ROUNDS, Choices, Race, Verdict
from wizchat.engine.tuning.rule import MARGIN, Figures, leaves_room, turn_seconds
from wizchat.engine.tuning.setups import DEFAULTS, Setup

if TYPE_CHECKING:
    from collections.abc import Callable

GB = 10**9
CHOICES = Choices(threads=(1, 4), memory_total=16 * GB)
MOST = 40
"""Trials: 2 challengers in the longest stage, 3 rounds, 6 stages at the most."""


def run(race: Race, computer: Callable[[Setup], Figures | None]) -> Race:
    before = 0.0
    for _ in range(MOST):
        setup = race.next()
        if setup is None:
            assert race.fraction == 1
            return race
        race.record(computer(setup))
        assert race.fraction >= before
        before = race.fraction
    raise AssertionError("it never ends")


def scaled(factor: float, memory: int = 5 * GB) -> Figures:
    return Figures(load=0.5 * factor, prefill=30 / factor, decode=6 / factor, memory=memory)


@st.composite
def computers(draw: st.DrawFn) -> Callable[[Setup], Figures | None]:
    """Computers on which each thing that can be tuned has its own effect, or kills."""
    effects = st.floats(0.5, 2)
    threads = {1: draw(effects), 4: draw(effects), None: 1.0}
    repack, plain_attention, small_batch, small_cache = (draw(effects) for _ in range(4))
    deadly = draw(st.sampled_from(["", "repack", "attention", "threads", "batch"]))
    extra = draw(st.integers(0, 20)) * GB

    def measure(setup: Setup) -> Figures | None:
        factor = threads[setup.threads]
        factor *= repack if setup.repack else 1
        factor *= plain_attention if setup.flash_attention is False else 1
        factor *= small_batch if setup.micro_batch else 1
        factor *= small_cache if setup.cache_type is CacheType.Q8_0 else 1
        if (
            (deadly == "repack" and setup.repack)
            or (deadly == "attention" and setup.flash_attention is False)
            or (deadly == "threads" and setup.threads is not None)
            or (deadly == "batch" and setup.micro_batch)
        ):
            return None
        return scaled(factor, 5 * GB + (extra if setup.repack else 0))

    return measure


@given(computers())
def test_never_worse_than_the_defaults(computer: Callable[[Setup], Figures | None]) -> None:
    race = run(Race(CHOICES), computer)
    winner, held = computer(race.winner), computer(DEFAULTS)
    assert winner is not None
    assert held is not None
    assert race.winner not in race.bad
    assert leaves_room(winner, CHOICES.memory_total)
    if race.winner == DEFAULTS:
        assert race.verdict is Verdict.DEFAULTS
    else:
        assert race.verdict is Verdict.TUNED
        assert turn_seconds(winner) <= (1 - MARGIN) * turn_seconds(held) + 1e-9


@given(computers(), st.integers(0, 10**6))
def test_noise_of_a_few_percent_chooses_nothing_bad(
    computer: Callable[[Setup], Figures | None], seed: int
) -> None:
    noise = random.Random(seed)

    def noisy(setup: Setup) -> Figures | None:
        found = computer(setup)
        if found is None:
            return None
        factor = noise.uniform(0.98, 1.02)
        return Figures(found.load * factor, found.prefill / factor, found.decode / factor,
                       found.memory)  # fmt: skip

    race = run(Race(CHOICES), noisy)
    winner, held = computer(race.winner), computer(DEFAULTS)
    assert winner is not None
    assert held is not None
    assert turn_seconds(winner) <= turn_seconds(held)


def test_pure_noise_leaves_the_defaults() -> None:
    chosen = set()
    for seed in range(200):
        noise = random.Random(seed)
        race = run(Race(CHOICES), lambda _, noise=noise: scaled(noise.uniform(0.97, 1.03)))
        chosen.add(race.winner)
    assert chosen == {DEFAULTS}


def test_wild_noise_is_told() -> None:
    noise = random.Random(1)
    race = run(Race(CHOICES), lambda _: scaled(noise.uniform(0.3, 3)))
    assert race.verdict is Verdict.UNSURE
    assert race.winner == DEFAULTS


def test_a_clear_winner_of_each_kind() -> None:
    def two_gains(setup: Setup) -> Figures:
        return scaled((0.7 if setup.threads == 4 else 1) * (0.8 if setup.repack else 1))

    race = run(Race(CHOICES), two_gains)
    assert race.winner == Setup(threads=4, repack=True)
    assert race.verdict is Verdict.TUNED


def test_what_needs_too_much_memory_is_out() -> None:
    def hungry(setup: Setup) -> Figures:
        return scaled(0.3, 15 * GB) if setup.repack else scaled(1)

    assert run(Race(CHOICES), hungry).winner == DEFAULTS


def test_a_gain_must_be_worth_its_memory() -> None:
    def costly(setup: Setup) -> Figures:
        return scaled(0.85, 8 * GB) if setup.repack else scaled(1, 5 * GB)

    assert run(Race(CHOICES), costly).winner == DEFAULTS  # 19 % more memory for 15 % of the time
    roomy = Choices(threads=(), memory_total=64 * GB)
    assert run(Race(roomy), costly).winner == Setup(repack=True)


def test_the_small_cache_is_for_a_shortage_alone() -> None:
    def caches(memory: int) -> Callable[[Setup], Figures]:
        def measure(setup: Setup) -> Figures:
            small = setup.cache_type is CacheType.Q8_0
            return scaled(1.08 if small else 1, memory - GB if small else memory)

        return measure

    tried: list[Setup] = []
    roomy = run(Race(CHOICES), lambda setup: (tried.append(setup), caches(5 * GB)(setup))[1])
    assert roomy.winner == DEFAULTS
    assert all(setup.cache_type is CacheType.F16 for setup in tried)
    assert run(Race(CHOICES), caches(int(14.5 * GB))).winner == Setup(cache_type=CacheType.Q8_0)


def test_who_crashes_is_bad_and_never_tried_again() -> None:
    tried: list[Setup] = []

    def deadly(setup: Setup) -> Figures | None:
        tried.append(setup)
        return None if setup.repack else scaled(1)

    race = run(Race(CHOICES), deadly)
    assert race.bad == {Setup(repack=True)}
    assert tried.count(Setup(repack=True)) == 1
    tried.clear()
    again = Choices(CHOICES.threads, CHOICES.memory_total, bad=frozenset(race.bad))
    assert run(Race(again), deadly).winner == DEFAULTS
    assert Setup(repack=True) not in tried


def test_who_crashes_after_winning_has_not_won() -> None:
    tried: list[Setup] = []

    def deadly_in_the_end(setup: Setup) -> Figures | None:
        tried.append(setup)
        four = setup.threads == 4
        return None if four and tried.count(setup) > ROUNDS else scaled(0.7 if four else 1)

    race = run(Race(CHOICES), deadly_in_the_end)
    assert Setup(threads=4) in race.bad
    assert race.winner == DEFAULTS
    assert race.verdict is Verdict.DEFAULTS


def test_a_computer_that_measures_nothing() -> None:
    race = run(Race(CHOICES), lambda _: None)
    assert race.verdict is Verdict.FAILED
    assert race.winner == DEFAULTS


def test_half_a_race_says_nothing() -> None:
    race = Race(CHOICES)
    race.record(scaled(1))
    race.record(scaled(0.1))
    assert race.verdict is Verdict.UNSURE
    assert race.winner == DEFAULTS
