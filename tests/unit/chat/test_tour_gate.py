"""The tour answers what was asked of it, and leaves what waits for a real model alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.scripted_engine import loaded
from wizchat.chat import events
from wizchat.chat.events import WaitReason
from wizchat.chat.identity import ModelIdentity
from wizchat.engine.protocol import Sampling
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizchat.engine.protocol import ModelInfo

TOUR = "/app/tour.gguf"


def identify(model: ModelInfo) -> ModelIdentity:
    if model.path == TOUR:
        return ModelIdentity("Tour", None, is_tour=True)
    return ModelIdentity("WizardLM-2 7B", "Q4_K_M")


def load_tour(desk: Desk) -> None:
    said = loaded()
    model = msgspec.structs.replace(said.model, path=TOUR)
    desk.engine.become(EngineState.READY, msgspec.structs.replace(said, model=model))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "conversations.sqlite3", identify=identify)
    yield desk
    desk.service.close()


def asked(desk: Desk) -> list[str]:
    desk.settle()
    return [request.sequence_key for request in desk.engine.generated]


def last_reason(desk: Desk, conversation: str) -> WaitReason:
    told = desk.of(events.AnswerWaiting)
    return [event.reason for event in told if event.conversation_id == conversation][-1]


def test_what_is_asked_of_the_tour_is_answered_by_it(desk: Desk) -> None:
    desk.service.choose_tour(chosen=True)
    desk.service.send("c1", "Hello")
    load_tour(desk)
    assert desk.wait(events.AnswerStarted).message.model_name == "Tour"


def test_what_waits_for_a_model_is_left_alone(desk: Desk) -> None:
    desk.service.send("waiting", "Write me a letter")
    desk.service.choose_tour(chosen=True)
    desk.service.send("c1", "Hello")
    load_tour(desk)
    assert asked(desk) == ["c1"]
    assert last_reason(desk, "waiting") is WaitReason.TOUR_ONLY


def test_it_can_be_bound_to_one_conversation(desk: Desk) -> None:
    desk.service.choose_tour(chosen=True, only="c1")
    load_tour(desk)
    desk.service.send("c2", "Write me a letter")
    desk.service.send("c1", "Hello")
    assert asked(desk) == ["c1"]
    assert last_reason(desk, "c2") is WaitReason.TOUR_ONLY


def test_the_real_model_answers_what_the_tour_left(desk: Desk) -> None:
    desk.service.send("waiting", "Write me a letter")
    desk.service.choose_tour(chosen=True)
    load_tour(desk)
    desk.service.choose_tour(chosen=False)
    desk.engine.become(EngineState.LOADING)
    desk.engine.load()
    started = desk.wait(events.AnswerStarted)
    assert (started.conversation_id, started.message.model_name) == ("waiting", "WizardLM-2 7B")


@pytest.mark.parametrize("is_loaded", [False, True])
def test_the_tour_answers_what_waits_when_told_to(desk: Desk, is_loaded: bool) -> None:
    desk.service.send("c1", "Hello")
    desk.service.send("c2", "Hi")
    if is_loaded:
        load_tour(desk)
    desk.service.let_tour_answer("c1")
    if not is_loaded:
        load_tour(desk)
    assert asked(desk) == ["c1"]


def test_a_real_model_answers_what_was_asked_of_the_tour(desk: Desk) -> None:
    desk.service.choose_tour(chosen=True)
    desk.service.send("c1", "Hello")
    desk.service.choose_tour(chosen=False)
    desk.engine.load()
    assert desk.wait(events.AnswerStarted).message.model_name == "WizardLM-2 7B"


def test_the_tour_is_greedy_whatever_is_set(desk: Desk) -> None:
    desk.sampling = Sampling(temperature=1.5, top_p=0.5, repeat_penalty=1.3, max_tokens=99)
    desk.service.choose_tour(chosen=True)
    load_tour(desk)
    desk.exchange("Hello", "Hello. I am the tour.")
    assert desk.engine.generated[-1].sampling == Sampling(max_tokens=99)


def test_a_conversation_with_the_tour_goes_on_with_a_real_model(desk: Desk) -> None:
    desk.service.choose_tour(chosen=True)
    load_tour(desk)
    desk.exchange("Hello", "Hello. I am the tour.")
    desk.service.choose_tour(chosen=False)
    desk.engine.load()
    desk.exchange("And you?", "I am not.")
    messages = [entry.message for entry in desk.transcript().messages]
    assert [m.model_name for m in messages if m.model_name] == ["Tour", "WizardLM-2 7B"]
