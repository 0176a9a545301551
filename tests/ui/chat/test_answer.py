from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.render.blocks import plain_text
from wizchat.ui.chat import answer as answer_module
from wizchat.ui.chat.answer import AnswerText

if TYPE_CHECKING:
    import pytest


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
