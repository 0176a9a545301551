"""Stop is immediate: queued, in prefill and in decode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo, cached_scripted, cached_tiny
from tests.helpers.worker_pipe import ENDLESS
from wizchat.engine.protocol import (
    Bos,
    Cancel,
    Delta,
    FinishReason,
    LoadParams,
    PromptProgress,
    Tokenize,
    Tokenized,
    Tokens,
)

if TYPE_CHECKING:
    from tests.helpers.worker_pipe import WorkerPipe

LONG = "word " * 1000


@pytest.fixture
def slow(worker: WorkerPipe) -> WorkerPipe:
    """Give out a worker with a model that takes a second to read a long prompt."""
    worker.load(cached_tiny(layers=24, dims=256), LoadParams(context_window=2048, threads=1))
    return worker


def cancel(worker: WorkerPipe, request: str) -> None:
    worker.send(Cancel(request_id=request))


def test_in_decode(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), ENDLESS)
    request = worker.generate("Hello", max_tokens=30_000)
    delta = worker.expect(Delta)
    cancel(worker, request)
    answer = worker.answer(request)
    assert answer.finished.reason is FinishReason.CANCELLED
    assert 0 < len(answer.finished.reply_ids) < 30_000
    assert delta.text


def test_in_prefill(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(layers=24, dims=256), LoadParams(context_window=8192, threads=1))
    request = worker.generate(8 * LONG, max_tokens=1)
    worker.expect(PromptProgress)
    worker.expect(PromptProgress)
    cancel(worker, request)
    finished = worker.answer(request).finished
    assert finished.reason is FinishReason.CANCELLED
    assert finished.reply_ids == ()
    assert finished.usage.reply_tokens == 0


def test_what_was_read_before_the_stop_is_kept(slow: WorkerPipe) -> None:
    request = slow.generate(LONG, max_tokens=1)
    while (done := slow.expect(PromptProgress).done) == 0:
        pass
    cancel(slow, request)
    slow.answer(request)
    assert slow.ask(LONG, max_tokens=1).finished.usage.reused_tokens >= done


def test_the_others_go_on_as_if_nothing_had_been(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), LoadParams(context_window=8192, threads=1))
    others = {}
    for number in range(3):
        ids = tuple(ECHO_TOKENS[number * 8 : number * 8 + 8])
        prompt = (Bos(), Tokens(ids=ids))
        others[worker.generate(prompt, key=f"{number}", max_tokens=400)] = ids
    for number in range(20):
        prompt = (Bos(), Tokens(ids=tuple(ECHO_TOKENS) * 15))
        request = worker.generate(prompt, key="long", request_id=f"long {number}")
        while worker.expect(PromptProgress).request_id != request:
            pass
        cancel(worker, request)
    for request, answer in worker.answers(*others).items():
        assert answer.finished.reply_ids == others[request] * 50


def test_while_queued(slow: WorkerPipe) -> None:
    with slow.at_once():
        first = slow.generate(LONG, key="a", max_tokens=1)
        second = slow.generate(LONG, key="a", max_tokens=1)
        cancel(slow, second)
        cancel(slow, first)
    answers = slow.answers(first, second)
    assert answers[second].finished.usage.reused_tokens == 0
    assert answers[second].finished.reason is FinishReason.CANCELLED


def test_unknown_and_finished_requests(tiny: WorkerPipe) -> None:
    request = tiny.generate("Hello", max_tokens=2)
    tiny.answer(request)
    cancel(tiny, request)
    cancel(tiny, "never heard of")
    tiny.send(Tokenize(request_id="after", prompt=()))
    assert isinstance(tiny.next_event(), Tokenized)


def test_a_stopped_reply_says_what_it_showed(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), LoadParams(context_window=4096, threads=1))
    request = worker.generate("Hello")
    worker.expect(Delta)
    cancel(worker, request)
    answer = worker.answer(request)
    words = answer.text.split()
    assert words == ["on", "and"] * (len(words) // 2) + ["on"] * (len(words) % 2)
    assert len(answer.finished.reply_ids) == len(words)


def test_again_and_again(slow: WorkerPipe) -> None:
    """Cancels that race with every stage of a request leave nothing behind."""
    for number in range(20):
        request = slow.generate(LONG[: 50 * number + 5], key=f"{number % 3}", max_tokens=5)
        if number % 4:
            slow.expect(PromptProgress)
        cancel(slow, request)
        assert slow.answer(request).finished.reason in {
            FinishReason.CANCELLED,
            FinishReason.LENGTH,
        }
    assert slow.ask("Hello", key="fresh", max_tokens=5).finished.usage.reply_tokens == 5
