"""Each request has exactly one end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Sampling,
    Tokenize,
    Tokenized,
)
from wizchat.engine.requests import Requests

if TYPE_CHECKING:
    from wizchat.engine.events import EngineEvent


def generate(request_id: str) -> Generate:
    return Generate(request_id=request_id, sequence_key="c", prompt=(), sampling=Sampling(seed=7))


def test_events_after_the_end_are_dropped() -> None:
    heard: list[EngineEvent] = []
    requests = Requests(heard.append)
    requests.sent(generate("a"))
    requests.fail_sent(ErrorCode.ENGINE_CRASHED)
    assert not requests.answered(Delta(request_id="a", text="late"))
    assert [type(event) for event in heard] == [Failed]


def test_a_held_request_that_is_cancelled_names_its_seed() -> None:
    heard: list[EngineEvent] = []
    requests = Requests(heard.append)
    requests.hold(generate("a"))
    assert requests.cancel_held("a")
    assert not requests.cancel_held("a")
    (finished,) = heard
    assert isinstance(finished, Finished)
    assert (finished.reason, finished.seed, finished.reply_ids) == (FinishReason.CANCELLED, 7, ())


def test_held_requests_keep_their_order() -> None:
    requests = Requests(lambda _: None)
    for name in "cab":
        requests.hold(Tokenize(request_id=name, prompt=()))
    assert [request.request_id for request in requests.take_held()] == ["c", "a", "b"]
    assert "a" not in requests


KINDS = ("hold", "sent", "delta", "done", "crash", "lost", "cancel")
steps = st.lists(
    st.tuples(
        st.sampled_from(["hold", "sent", "delta", "done", "crash", "lost", "cancel"]),
        st.sampled_from("ab"),
    )
)


@given(steps)
def test_whatever_happens_no_request_ends_twice(steps: list[tuple[str, str]]) -> None:
    heard: list[EngineEvent] = []
    requests = Requests(heard.append)
    begun = 0
    for step, name in steps:
        match step:
            case "hold" | "sent" if name not in requests:
                begun += 1
                getattr(requests, step)(generate(name))
            case "delta":
                requests.answered(Delta(request_id=name, text="x"))
            case "done":
                requests.answered(Tokenized(request_id=name, ids=()))
            case "crash":
                requests.fail_sent(ErrorCode.ENGINE_CRASHED)
            case "lost":
                requests.fail_held(ErrorCode.NO_MODEL)
            case "cancel":
                requests.cancel_held(name)
    open_now = sum(name in requests for name in "ab")
    ends = [event for event in heard if isinstance(event, Finished | Failed | Tokenized)]
    assert len(ends) == begun - open_now
