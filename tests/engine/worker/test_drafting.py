"""When drafts are made, and how many."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.protocol import Drafts
from wizchat.engine.worker.decode_costs import DecodeCosts
from wizchat.engine.worker.drafting import Drafting, best_counts
from wizchat.engine.worker.lookup import Match
from wizchat.engine.worker.odds import Odds
from wizchat.engine.worker.planning import Share

if TYPE_CHECKING:
    from collections.abc import Callable

ENDS = 2
SENTENCE = list(range(10, 60))

TWO_CORES = {1: 0.167, 2: 0.271, 4: 0.447, 8: 0.912, 16: 0.969, 32: 1.377, 48: 1.8}
"""Seconds measured with a 7B model in Q4_K_M."""
LARGE_GPU = {size: 0.008 + 0.0001 * size for size in (1, 2, 4, 8, 16, 32, 48)}


def costs_of(seconds: dict[int, float]) -> DecodeCosts:
    costs = DecodeCosts()
    for size, value in seconds.items():
        costs.measured(size, value)
    return costs


def reply(drafting: Drafting, ids: list[int], *, left: int = 1000, seeded: bool = False) -> Share:
    """Return the share of a request whose last token is still to decode."""
    request: Any = SimpleNamespace(
        ids=ids, pending=1, tokens_left=left, guesser=drafting.guesser(ids, seeded=seeded)
    )
    return Share(request, 1)


def copying(drafting: Drafting, count: int) -> Share:
    """Return the share of a reply that has begun to repeat its prompt."""
    share = reply(drafting, [*SENTENCE, 5])
    for token in SENTENCE[:count]:
        add(drafting, share)
        share.request.ids.append(token)
    return share


def add(drafting: Drafting, *shares: Share, window: int = 4096, room: int = 512) -> list[int]:
    """Return how many drafts each share gets."""
    return [len(s.drafts) for s in drafting.add(list(shares), room=room, window=window)]


@pytest.fixture
def ready() -> Callable[[dict[int, float]], Drafting]:
    def make(seconds: dict[int, float]) -> Drafting:
        drafting = Drafting(Drafts.WHEN_IT_PAYS, lambda token: token == ENDS)
        for size, value in seconds.items():
            share: Any = SimpleNamespace(tokens=1, wants_logits=True, drafts=(0,) * (size - 1))
            drafting.measured([share], value)
        return drafting

    return make


def test_no_drafts_before_anything_was_measured() -> None:
    drafting = Drafting(Drafts.WHEN_IT_PAYS, lambda token: token == ENDS)
    assert add(drafting, reply(drafting, SENTENCE * 2)) == [0]


def test_a_copied_passage_gets_long_drafts(ready: Callable[..., Drafting]) -> None:
    drafting = ready(TWO_CORES)
    share = copying(drafting, 20)
    (with_drafts,) = drafting.add([share], room=512, window=4096)
    assert len(with_drafts.drafts) >= 15
    assert list(with_drafts.drafts) == [*SENTENCE[20:], 5, *SENTENCE][: len(with_drafts.drafts)]


def test_two_words_in_common_are_not_enough_on_a_cpu(ready: Callable[..., Drafting]) -> None:
    ids = [*SENTENCE, 5, *SENTENCE[20:22]]
    slow, fast = ready(TWO_CORES), ready(LARGE_GPU)
    assert add(slow, reply(slow, ids)) == [0]
    assert add(fast, reply(fast, ids))[0] > 0


def test_a_seed_means_none(ready: Callable[..., Drafting]) -> None:
    drafting = ready(LARGE_GPU)
    assert add(drafting, reply(drafting, SENTENCE * 2, seeded=True)) == [0]
    assert add(drafting, reply(drafting, SENTENCE * 2, seeded=False))[0] > 0


def test_beside_a_prompt_there_are_none(ready: Callable[..., Drafting]) -> None:
    drafting = ready(LARGE_GPU)
    share = reply(drafting, SENTENCE * 2)
    prompt: Any = SimpleNamespace(ids=SENTENCE, pending=50, guesser=None)
    assert add(drafting, share, Share(prompt, 40)) == [0, 0]
    assert add(drafting, share, Share(prompt, 50)) == [0, 0]
    assert add(drafting) == []


def test_no_draft_ends_the_reply_or_overruns_it(ready: Callable[..., Drafting]) -> None:
    drafting = ready(LARGE_GPU)
    said = [*SENTENCE[:30], ENDS, *SENTENCE[:20]]
    assert add(drafting, reply(drafting, said)) == [10]
    twice = SENTENCE * 2
    assert add(drafting, reply(drafting, twice, left=5)) == [4]
    assert add(drafting, reply(drafting, twice, left=1)) == [0]
    assert add(drafting, reply(drafting, twice), window=len(twice) + 4) == [3]
    assert add(drafting, reply(drafting, twice), window=len(twice) + 1) == [0]


def test_others_wait_no_longer_than_planned(ready: Callable[..., Drafting]) -> None:
    slow, fast = ready(TWO_CORES), ready(LARGE_GPU)
    assert add(slow, copying(slow, 20), copying(slow, 20)) == [0, 0]
    both = add(fast, copying(fast, 20), copying(fast, 20))
    assert all(count > 4 for count in both)
    assert sum(both) + 2 <= 48


def test_after_a_pause_it_goes_on(ready: Callable[..., Drafting]) -> None:
    drafting = ready(LARGE_GPU)
    share = reply(drafting, SENTENCE * 2)
    drafting.pause()
    assert add(drafting, share) == [0]
    drafting.measured([share], 0.008)
    assert add(drafting, share)[0] > 0


def test_now_and_then_a_decode_goes_without(ready: Callable[..., Drafting]) -> None:
    """Else it would never be known that plain decodes became fast again."""
    drafting = ready(LARGE_GPU)
    plain = 0
    for _ in range(200):
        (share,) = drafting.add([reply(drafting, SENTENCE * 2)], room=512, window=4096)
        plain += not share.drafts
        drafting.measured([share], LARGE_GPU[48])
    assert 2 <= plain <= 4


@given(
    st.lists(st.lists(st.floats(0, 1), max_size=4), min_size=1, max_size=3),
    st.lists(st.floats(0.01, 1), min_size=16, max_size=16),
)
def test_no_other_choice_gives_more(links: list[list[float]], seconds: list[float]) -> None:
    chances = [list(itertools.accumulate(row, lambda a, b: a * b)) for row in links]
    costs = costs_of({size: sum(seconds[:size]) for size in range(1, 17)})
    counts = best_counts(chances, costs, room=100, limit=100.0)

    def rate(choice: tuple[int, ...]) -> float:
        gained = sum(sum(row[:n]) for row, n in zip(chances, choice, strict=True))
        return (len(chances) + gained) / costs.seconds(len(chances) + sum(choice))

    sizes = {2, 3, 4, 6, 8, 12, 16, len(chances) + sum(len(row) for row in chances)}
    choices = [
        choice
        for choice in itertools.product(*(range(len(row) + 1) for row in chances))
        if len(chances) + sum(choice) in sizes
    ]
    plain = rate((0,) * len(chances))
    best = max((rate(choice) for choice in choices), default=plain)
    assert rate(tuple(counts)) == pytest.approx(best if best > 1.1 * plain else plain, rel=0.101)


def test_costs_between_and_beyond_what_was_measured() -> None:
    costs = costs_of({1: 0.1})
    assert costs.seconds(11) == pytest.approx(0.35)
    costs.measured(11, 0.6)
    assert costs.seconds(6) == pytest.approx(0.35)
    assert costs.seconds(15) == pytest.approx(0.7)


def test_one_bad_moment_is_forgotten() -> None:
    costs = costs_of({1: 0.1, 16: 30.0})
    for _ in range(4000):
        costs.measured(1, 0.1)
    assert costs.seconds(16) < 1


def test_a_slow_first_decode_is_soon_forgotten() -> None:
    costs = costs_of({1: 10.0})
    for _ in range(5):
        costs.measured(1, 0.1)
    assert costs.seconds(1) < 0.25


def test_odds_follow_what_happens() -> None:
    odds, short, long = Odds(), Match(9, 2, near=False), Match(9, 17, near=True)
    for _ in range(100):
        odds.learn(short, hit=True)
        odds.learn(long, hit=False)
    assert odds.chain(short, 1)[0] > 0.9
    assert odds.chain(long, 1)[0] < 0.1
    chain = odds.chain(short, 30)
    assert chain == sorted(chain, reverse=True)
