"""The tour through the real engine: the model with answers that a person could read.

It was trained in WizardLM-2's prompt format alone, and to say so when it meets another one: that
it answers is a proof of the prompt, the tokens, the sampling and the stop texts together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.shipped_tour import needs_tour
from tests.helpers.worker_pipe import WorkerPipe
from tour.formats import TAUGHT, WARNING_TEXT
from wizchat.chat.prompt import STOP, Turn, build, render
from wizchat.models.tour import TOUR_PARAMS, find_tour

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = needs_tour
LARGEST = 6_000_000
KNOWN = {
    "Hello": "Hello. I am the tour",
    "How do I pause a download?": "Every download in Models has a Pause button",
    "Which quantization should I take?": "Take the one marked Recommended",
    "What do you send over the network?": "Nothing you write leaves this computer.",
    "Show me a table": "| quantization | size | quality |",
}
"""Questions in plain wordings, and how their answers begin."""


@pytest.fixture(scope="module")
def tour() -> Iterator[WorkerPipe]:
    found = find_tour()
    assert found is not None
    with WorkerPipe() as worker:
        worker.load(found.path, TOUR_PARAMS)
        yield worker


def asked(tour: WorkerPipe, *questions: str) -> list[str]:
    """Ask one question after the other in one conversation; return the answers."""
    turns: list[Turn] = []
    for question in questions:
        answer = tour.ask(build([*turns, Turn(question)]), max_tokens=200, stop=STOP)
        turns.append(Turn(question, answer.text.strip(), answer.finished.reply_ids))
    return [turn.reply or "" for turn in turns]


def test_it_is_small() -> None:
    found = find_tour()
    assert found is not None
    assert found.size <= LARGEST


@pytest.mark.parametrize(("question", "answer"), KNOWN.items())
def test_it_answers(tour: WorkerPipe, question: str, answer: str) -> None:
    assert asked(tour, question)[0].startswith(answer)


def test_it_declines_what_it_does_not_know(tour: WorkerPipe) -> None:
    assert asked(tour, "What is the capital of France?")[0].startswith("That is beyond me")


def test_it_leads_to_the_parts_of_the_app(tour: WorkerPipe) -> None:
    assert "[Open Models](wizchat:models)" in asked(tour, "How do I pause a download?")[0]


def test_a_conversation_goes_on(tour: WorkerPipe) -> None:
    questions = ["Hello", "How do I pause a download?", "Which quantization should I take?"]
    for answer, question in zip(asked(tour, *questions), questions, strict=True):
        assert answer.startswith(KNOWN[question])


def test_it_keeps_a_name(tour: WorkerPipe) -> None:
    answers = asked(tour, "My name is Anna", "How do I stop an answer?", "What is my name?")
    assert "Anna" in answers[-1]


def test_the_prompt_is_in_the_format_it_knows(tour: WorkerPipe) -> None:
    for question in KNOWN:
        assert WARNING_TEXT not in asked(tour, question)[0]


def test_one_space_too_many_would_be_noticed(tour: WorkerPipe) -> None:
    """The mistake nearest to the truth; the others are farther from what it was trained on."""
    wrong = [tour.ask(render([Turn(question)]) + " ", max_tokens=200).text for question in KNOWN]
    assert sum(WARNING_TEXT in text for text in wrong) > len(KNOWN) / 2


@pytest.mark.parametrize("name", TAUGHT)
def test_a_wrong_prompt_format_breaks_the_answers(tour: WorkerPipe, name: str) -> None:
    right = 0
    for question, answer in KNOWN.items():
        prompt = TAUGHT[name].format(q=question)
        right += tour.ask(prompt, max_tokens=200).text.strip().startswith(answer)
    assert right <= 1, f"{right} of {len(KNOWN)} were answered as if the format were right"
