"""The arithmetic of the window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.spelling import spell
from wizchat.chat import budget
from wizchat.chat.budget import MessageTooLong, PinsTooLong, first_kept, fits, reserve, upper_bound
from wizchat.chat.prompt import SYSTEM_PROMPT_TOKENS, Turn, build

windows = st.integers(256, 32_768)
guesses = st.lists(st.integers(1, 5_000), min_size=1, max_size=60)


def test_the_answer_has_room() -> None:
    assert reserve(8192) == 1024
    assert reserve(512) == 128
    assert fits(8192 - 1024, 8192)
    assert not fits(8192 - 1023, 8192)


@given(guesses, windows)
def test_what_fits_is_kept_whole(sizes: list[int], window: int) -> None:
    tokens = min(SYSTEM_PROMPT_TOKENS + sum(sizes), window - reserve(window))
    assert first_kept(sizes, tokens, window) == 0


@given(guesses, windows, st.floats(0.3, 3))
def test_a_cut_leaves_about_sixty_percent_and_the_last_exchange(
    sizes: list[int], window: int, error: float
) -> None:
    exact = [max(round(size * error), 1) for size in sizes]
    tokens = SYSTEM_PROMPT_TOKENS + sum(exact)
    if fits(tokens, window):
        return
    if len(sizes) == 1:
        with pytest.raises(MessageTooLong) as caught:
            first_kept(sizes, tokens, window)
        assert (caught.value.tokens, caught.value.window) == (tokens, window)
        return
    first = first_kept(sizes, tokens, window)
    assert 1 <= first < len(sizes)
    kept = SYSTEM_PROMPT_TOKENS + sum(exact[first:])
    rounding = len(sizes)
    assert first == len(sizes) - 1 or kept <= window * 0.6 + rounding
    if first > 1:
        assert kept + exact[first - 1] >= window * 0.6 - rounding - 1


@given(st.lists(st.integers(1, 400), min_size=1, max_size=200), st.integers(1024, 8192))
def test_the_cut_stays_for_many_turns(sizes: list[int], window: int) -> None:
    """Play a conversation: between two cuts about a fifth of the window has to be filled."""
    start, filled_at_cut, cuts = 0, None, []
    for last in range(len(sizes)):
        tokens = SYSTEM_PROMPT_TOKENS + sum(sizes[start : last + 1])
        first = first_kept(sizes[start : last + 1], tokens, window)
        if first:
            start += first
            cuts.append(tokens if filled_at_cut is None else tokens - filled_at_cut)
            filled_at_cut = SYSTEM_PROMPT_TOKENS + sum(sizes[start : last + 1])
        assert fits(SYSTEM_PROMPT_TOKENS + sum(sizes[start : last + 1]), window)
    assert all(grown >= (0.75 - 0.6) * window - 2 for grown in cuts)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(str.strip)))
def test_the_bound_holds_for_the_real_tokenizer(texts: list[str]) -> None:
    turns = [Turn(text, text) for text in texts] + [Turn("end", "", (5, 6, 7))]
    prompt = build(turns)
    assert len(spell(prompt)) <= upper_bound(prompt)


@pytest.mark.parametrize("text", ["", "a", "山" * 1000])
def test_a_guess_is_at_least_one(text: str) -> None:
    assert budget.guess(text) >= 1


exchanges = st.lists(st.tuples(st.integers(1, 2_000), st.booleans()), min_size=1, max_size=40)


@given(exchanges, st.integers(0, 4_000), windows, st.floats(0.3, 3))
def test_pinned_turns_stay_and_a_cut_goes_on_until_it_fits(
    sizes: list[tuple[int, bool]], before: int, window: int, error: float
) -> None:
    """Play all the cuts of one prompt: each drops something, no pin goes, and it ends."""
    left, held = sizes, before
    while True:
        exact = [max(round(size * error), 1) for size, _ in left]
        tokens = SYSTEM_PROMPT_TOKENS + round(held * error) + sum(exact)
        pins = [pinned for _, pinned in left]
        try:
            first = first_kept([size for size, _ in left], tokens, window, pinned=pins, before=held)
        except PinsTooLong:
            assert all(pins[:-1])
            assert held or len(left) > 1
            assert not fits(tokens, window)
            return
        except MessageTooLong:
            assert (held, len(left)) == (0, 1)
            return
        if first == 0:
            assert fits(tokens, window)
            return
        assert not fits(tokens, window)
        assert 1 <= first < len(left)
        assert not all(pins[:first])
        held += sum(size for size, pinned in left[:first] if pinned)
        left = left[first:]


@given(guesses, windows, st.floats(0.3, 3))
def test_without_pins_nothing_is_different(sizes: list[int], window: int, error: float) -> None:
    tokens = SYSTEM_PROMPT_TOKENS + sum(max(round(size * error), 1) for size in sizes)
    if len(sizes) > 1:
        unpinned = [False] * len(sizes)
        assert first_kept(sizes, tokens, window) == first_kept(
            sizes, tokens, window, pinned=unpinned
        )
