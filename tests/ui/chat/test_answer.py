from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.huge_blocks import KINDS
from wizchat.render.blocks import plain_text
from wizchat.render.stream import read
from wizchat.ui.chat import answer as answer_module
from wizchat.ui.chat.answer import AnswerText

if TYPE_CHECKING:
    from wizchat.render.blocks import Block


class SlowClock:
    """Each look at it takes a while, as if the reading had."""

    def __init__(self, step: float) -> None:
        self.now = 0.0
        self.step = step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def words(answer: AnswerText) -> list[str]:
    return [plain_text(block) for block in answer.blocks]


def test_take_returns_the_first_block_that_may_have_changed() -> None:
    answer = AnswerText()
    answer.grow("one\n\ntwo\n\nthr")
    assert answer.take() == 0
    answer.grow("ee")
    assert answer.take() == 2
    assert words(answer) == ["one", "two", "three"]


def test_after_a_costly_reading_the_next_one_waits_and_nothing_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(answer_module, "CHEAP_SECONDS", 0.008)
    answer = AnswerText(clock=SlowClock(0.1))
    answer.grow("one")
    answer.take()
    answer.grow(" two")
    answer.take()
    assert answer.has_more
    assert words(answer) == ["one"]
    for _ in range(20):
        answer.take()
    assert not answer.has_more
    assert words(answer) == ["one two"]


def test_finish_reads_what_still_waits() -> None:
    answer = AnswerText(clock=SlowClock(0.1))
    answer.grow("See [it].")
    answer.take()
    answer.grow("\n\n[it]: https://example.org")
    assert answer.finish() == 0
    assert words(answer) == ["See it."]


@pytest.mark.parametrize("kind", KINDS)
def test_a_long_answer_that_is_opened_is_read_in_steps(kind: str) -> None:
    text = KINDS[kind](20_000) + "\n\nSee [this] and\n\n[this]: https://example.org"
    answer = AnswerText.opened(text)
    shown: list[Block] = []
    steps = 0
    while not answer.is_read:
        first = answer.read_on()
        shown[first:] = answer.blocks[first:]
        steps += 1
    assert steps > 1
    assert tuple(shown) == answer.blocks == read(text)
    assert answer.read_on() == len(shown)


def test_what_is_added_to_an_opened_answer_comes_after_the_rest() -> None:
    answer = AnswerText.opened("one " * 5000)
    answer.read_on()
    answer.grow("two")
    while not answer.is_read:
        answer.read_on()
    assert words(answer) == ["one " * 5000 + "two"]
