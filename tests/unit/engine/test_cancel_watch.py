"""How long a worker may take to end what was cancelled."""

from __future__ import annotations

import pytest

from tests.helpers.hand_clock import HandClock
from wizchat.engine.cancel_watch import CancelWatch
from wizchat.engine.deadlines import Deadlines
from wizchat.engine.patience import Patience
from wizchat.engine.protocol import (
    Delta,
    Finished,
    FinishReason,
    Loaded,
    ModelInfo,
    PromptProgress,
    Usage,
)

PATIENCE = Patience(cancel=3.0, first_decodes=60.0)
INFO = ModelInfo(
    path="/m.gguf",
    description="",
    size=1,
    parameters=1,
    layers=32,
    vocabulary=1,
    trained_context=1,
    tokenizer_hash="",
)


class Desk:
    """A watch, and what was ignored after how many seconds."""

    def __init__(self, patience: Patience = PATIENCE) -> None:
        self.clock = HandClock()
        self.deadlines = Deadlines(self.clock)
        self.ignored: list[tuple[str, float]] = []
        self.watch = CancelWatch(self.deadlines, patience, self._ignore)

    def _ignore(self, request_id: str, seconds: float) -> None:
        self.ignored.append((request_id, seconds))

    def load(self, *, gpu_layers: int) -> None:
        self.watch.loaded(
            Loaded(
                model=INFO,
                context_window=1,
                gpu_layers=gpu_layers,
                device="",
                threads=1,
                seconds=0.0,
            )
        )

    def pass_by(self, seconds: float) -> None:
        self.clock.move(seconds)
        self.deadlines.run_due()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def delta(tokens: int) -> Delta:
    return Delta(request_id="other", text="", tokens=tokens)


def finished(tokens: int) -> Finished:
    usage = Usage(
        prompt_tokens=1,
        reused_tokens=0,
        reply_tokens=tokens,
        prefill_seconds=0.0,
        decode_seconds=0.0,
    )
    return Finished(request_id="other", reason=FinishReason.STOP, reply_ids=(), usage=usage, seed=0)


def test_the_processor_has_little_time_from_the_first(desk: Desk) -> None:
    desk.load(gpu_layers=0)
    desk.watch.cancelled("a")
    desk.pass_by(2.9)
    assert desk.ignored == []
    desk.pass_by(0.1)
    assert desk.ignored == [("a", 3.0)]
    assert desk.deadlines.wait() is None


def test_a_gpu_has_time_for_its_first_decodes_and_not_for_ever(desk: Desk) -> None:
    desk.load(gpu_layers=1)
    desk.watch.cancelled("a")
    desk.pass_by(59.9)
    assert desk.ignored == []
    desk.pass_by(0.1)
    assert desk.ignored == [("a", 60.0)]


@pytest.mark.parametrize("answer", [delta(2), finished(2)])
def test_a_gpu_that_has_answered_has_no_more_than_others(
    desk: Desk, answer: Delta | Finished
) -> None:
    desk.load(gpu_layers=33)
    desk.watch.heard(answer)
    desk.watch.cancelled("a")
    desk.pass_by(3.0)
    assert desk.ignored == [("a", 3.0)]


@pytest.mark.parametrize(
    "answer",
    [delta(1), finished(1), PromptProgress(request_id="other", done=9, total=9, reused=0)],
)
def test_reading_a_prompt_is_not_all_that_is_prepared(
    desk: Desk, answer: Delta | Finished | PromptProgress
) -> None:
    desk.load(gpu_layers=33)
    desk.watch.heard(answer)
    desk.watch.cancelled("a")
    desk.pass_by(3.0)
    assert desk.ignored == []


def test_what_waits_when_a_gpu_answers_has_the_usual_time_from_then_on(desk: Desk) -> None:
    desk.load(gpu_layers=33)
    desk.watch.cancelled("a")
    desk.watch.cancelled("b")
    desk.pass_by(20.0)
    desk.watch.ended("b")
    desk.watch.heard(delta(2))
    desk.pass_by(2.9)
    assert desk.ignored == []
    desk.pass_by(0.1)
    assert desk.ignored == [("a", 3.0)]


def test_each_model_prepares_its_own(desk: Desk) -> None:
    desk.load(gpu_layers=33)
    desk.watch.heard(delta(2))
    desk.watch.cancelled("gone")
    desk.load(gpu_layers=33)
    desk.watch.cancelled("a")
    desk.pass_by(3.0)
    desk.watch.heard(delta(2))
    desk.pass_by(3.0)
    assert desk.ignored == [("a", 3.0)], "what went with the model before is not waited for"


def test_patience_that_is_longer_anyway_stays_so() -> None:
    desk = Desk(Patience(cancel=90.0))
    desk.load(gpu_layers=33)
    desk.watch.cancelled("a")
    desk.pass_by(60.0)
    assert desk.ignored == []
