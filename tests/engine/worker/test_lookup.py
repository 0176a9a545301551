"""Where a text repeats itself, and what it says next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.lookup import LONGEST, SHORTEST, Lookup, Match

FEW_TOKENS = st.lists(st.integers(0, 3), max_size=60)


def lookup(ids: list[int], learned: list[tuple[Match, bool]] | None = None) -> Lookup:
    def learn(match: Match, *, hit: bool) -> None:
        if learned is not None:
            learned.append((match, hit))

    return Lookup(ids, learn)


def agreement(ids: list[int], source: int) -> int:
    """Return how many tokens before `source` equal those at the end, by trying."""
    length = 0
    while length < min(source, LONGEST) and ids[source - 1 - length] == ids[-1 - length]:
        length += 1
    return length


def test_nothing_repeats() -> None:
    assert lookup([]).match() is None
    assert lookup([1]).match() is None
    assert lookup([1, 2, 3, 4]).match() is None


def test_the_longer_agreement_wins_over_the_later_place() -> None:
    ids = [7, 1, 2, 3, 50, 9, 2, 3, 60, 7, 1, 2, 3]
    found = lookup(ids)
    match = found.match()
    assert match == Match(source=4, length=4, near=False)
    assert found.continuation(match, 3) == [50, 9, 2]


def test_a_period_goes_on_for_ever() -> None:
    found = lookup([1, 2, 3, 1, 2, 3, 1, 2])
    match = found.match()
    assert match is not None
    assert found.continuation(match, 7) == [3, 1, 2, 3, 1, 2, 3]


def test_after_an_edit_the_same_passage_goes_on() -> None:
    """The pair (5, 6) is in both passages; the one that was copied from goes on."""
    first, second = [1, 2, 3, 4, 5, 6, 11, 12], [0, 5, 6, 21, 22]
    ids = [*first, *second, 1, 2]
    found = lookup(ids)
    for token in (3, 99, 5, 6):
        found.match()
        ids.append(token)
    match = found.match()
    assert match == Match(source=6, length=2, near=True)


@given(FEW_TOKENS, FEW_TOKENS)
def test_what_it_finds_is_there(prompt: list[int], reply: list[int]) -> None:
    ids = list(prompt)
    found = lookup(ids)
    for token in reply:
        match = found.match()
        if match is not None:
            assert SHORTEST <= match.length == agreement(ids, match.source)
            assert match.source < len(ids)
        pairs = {tuple(ids[n - 2 : n]) for n in range(2, len(ids))}
        assert (match is not None) == (tuple(ids[-2:]) in pairs)
        ids.append(token)


@given(FEW_TOKENS.filter(bool), FEW_TOKENS, st.integers(1, 9))
def test_reading_in_steps_or_at_once_is_the_same(
    prompt: list[int], reply: list[int], step: int
) -> None:
    """Also what was learned: one judgement of each new token that something was foretold for."""
    one_by_one, at_once = list(prompt), list(prompt)
    learned: tuple[list[tuple[Match, bool]], ...] = ([], [])
    first, second = lookup(one_by_one, learned[0]), lookup(at_once, learned[1])
    first.match(), second.match()
    for begin in range(0, len(reply), step):
        for token in reply[begin : begin + step]:
            one_by_one.append(token)
            first.match()
        at_once.extend(reply[begin : begin + step])
        assert first.match() == second.match()
    assert learned[0] == learned[1]
