"""Whatever happens around it, a conversation says what it says alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.helpers.soak import MOST, WARM, talk
from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import (
    Bos,
    Cancel,
    FinishReason,
    Forget,
    LoadParams,
    Tokens,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

WINDOW = 256
PARAMS = LoadParams(context_window=WINDOW, threads=1, sequences=3, batch_tokens=64)
"""Fewer sequences than conversations, and a cache that not all of them fit into."""
ALONE = LoadParams(context_window=WINDOW, threads=1, sequences=1, batch_tokens=64)

BACK = 32
"""How far back the model looks: what it says shows whether the cache holds the right prompt."""

conversations = st.sampled_from("abcde")


@dataclass(frozen=True)
class Say:
    """Send a message in a conversation; its answer is not waited for."""

    key: str
    words: tuple[int, ...]
    reply: int
    taken_back: int
    """How many tokens of what was said are replaced, as by an edited message."""


@dataclass(frozen=True)
class Stop:
    """Cancel the last message of a conversation, which may be over."""

    key: str


@dataclass(frozen=True)
class Clear:
    """Forget what the cache holds of a conversation."""

    key: str


@dataclass(frozen=True)
class Listen:
    """Wait for the answer of a conversation."""

    key: str


@dataclass(frozen=True)
class Reload:
    """Load the model again, in the midst of everything."""


messages = st.builds(
    Say,
    conversations,
    st.lists(st.sampled_from(ECHO_TOKENS), min_size=4, max_size=40).map(tuple),
    st.integers(1, 24),
    st.sampled_from((0, 0, 0, 5, 40, WINDOW)),
)
others = st.one_of(
    st.builds(Listen, conversations),
    st.builds(Stop, conversations),
    st.builds(Clear, conversations),
)
steps = st.integers(0, 24).flatmap(
    lambda n: st.just(Reload()) if n == 0 else messages if n < 15 else others
)
schedules = st.lists(steps, min_size=3, max_size=14)


@dataclass
class Conversation:
    """What was said so far, and what is on its way."""

    said: tuple[int, ...] = ()
    request: str | None = None
    prompt: tuple[int, ...] = ()
    reply: int = 0


@dataclass
class Alone:
    """Answers of a worker that has one conversation at a time and an empty cache each time."""

    worker: WorkerPipe
    known: dict[tuple[tuple[int, ...], int], tuple[tuple[int, ...], FinishReason]] = field(
        default_factory=dict
    )

    def answer(self, prompt: tuple[int, ...], reply: int) -> tuple[tuple[int, ...], FinishReason]:
        """Return ids and end of the reply."""
        if (prompt, reply) not in self.known:
            finished = self.worker.ask((Bos(), Tokens(ids=prompt)), max_tokens=reply).finished
            self.worker.send(Forget(sequence_key="conversation"))
            self.known[prompt, reply] = finished.reply_ids, finished.reason
        return self.known[prompt, reply]


class Play:
    """Plays one schedule and checks every answer."""

    def __init__(self, worker: WorkerPipe, alone: Alone) -> None:
        self._worker = worker
        self._alone = alone
        self._conversations = {key: Conversation() for key in "abcde"}

    def run(self, schedule: list[Say | Stop | Clear | Listen | Reload]) -> None:
        """Play the steps; what is still under way at the end is waited for."""
        for key in self._conversations:
            self._worker.send(Forget(sequence_key=key))
        for step in schedule:
            match step:
                case Say():
                    self._say(step)
                case Stop(key):
                    if request := self._conversations[key].request:
                        self._worker.send(Cancel(request_id=request))
                case Clear(key):
                    self._worker.send(Forget(sequence_key=key))
                case Listen(key):
                    self._listen(key)
                case Reload():
                    self._worker.load(cached_echo(BACK), PARAMS)
        for key in self._conversations:
            self._listen(key)

    def _say(self, step: Say) -> None:
        self._listen(step.key)
        conversation = self._conversations[step.key]
        kept = conversation.said[: max(0, len(conversation.said) - step.taken_back)]
        prompt = (*kept, *step.words)
        if len(prompt) + 1 >= WINDOW:
            prompt = step.words  # as the app does: the oldest turns are left out
        if len(prompt) < BACK:
            prompt = (*prompt, *ECHO_TOKENS[:BACK])
        conversation.prompt, conversation.reply = prompt, step.reply
        conversation.request = self._worker.generate(
            (Bos(), Tokens(ids=prompt)), key=step.key, max_tokens=step.reply
        )

    def _listen(self, key: str) -> None:
        conversation = self._conversations[key]
        if conversation.request is None:
            return
        finished = self._worker.answer(conversation.request).finished
        conversation.request = None
        conversation.said = (*conversation.prompt, *finished.reply_ids)
        expected, reason = self._alone.answer(conversation.prompt, conversation.reply)
        if finished.reason is FinishReason.CANCELLED:
            assert finished.reply_ids == expected[: len(finished.reply_ids)]
        else:
            assert (finished.reply_ids, finished.reason) == (expected, reason)


@pytest.fixture(scope="module")
def crowded() -> Iterator[WorkerPipe]:
    with WorkerPipe() as worker:
        worker.load(cached_echo(BACK), PARAMS)
        yield worker


@pytest.fixture(scope="module")
def alone() -> Iterator[Alone]:
    with WorkerPipe() as worker:
        worker.load(cached_echo(BACK), ALONE)
        yield Alone(worker)


@pytest.mark.timeout(1500)
@settings(
    max_examples=200,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(schedules)
def test_any_schedule_changes_no_answer(
    crowded: WorkerPipe, alone: Alone, schedule: list[Say | Stop | Clear | Listen | Reload]
) -> None:
    Play(crowded, alone).run(schedule)


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_a_thousand_answers_leave_the_memory_where_it_was(own_worker: WorkerPipe) -> None:
    warm = talk(own_worker, 0, WARM)
    assert talk(own_worker, WARM, WARM + 1000) - warm <= MOST
