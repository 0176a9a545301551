"""Several conversations at once: same replies as alone, shared prefixes, a cache that fills up."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo, cached_scripted, cached_tiny
from tests.helpers.worker_pipe import ENDLESS
from wizchat.engine.protocol import (
    Bos,
    Cancel,
    Delta,
    Finished,
    FinishReason,
    Forget,
    Load,
    Loaded,
    LoadParams,
    Tokenize,
    Tokenized,
    Tokens,
    Unload,
)

if TYPE_CHECKING:
    from tests.helpers.worker_pipe import WorkerPipe

SYSTEM = "A chat between a curious user and an artificial intelligence assistant. USER: "


def echo_prompts(count: int, length: int) -> list[tuple[int, ...]]:
    """Return prompts with a common first half and ends of their own."""
    random = Random(length)
    common = random.choices(ECHO_TOKENS, k=length // 2)
    return [(*common, *random.choices(ECHO_TOKENS, k=length - length // 2)) for _ in range(count)]


def test_together_they_say_what_they_say_alone(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), LoadParams(context_window=8192, threads=1))
    prompts = echo_prompts(6, 500)
    requests = [
        worker.generate((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=400)
        for n, ids in enumerate(prompts)
    ]
    answers = worker.answers(*requests)
    for request, ids in zip(requests, prompts, strict=True):
        assert answers[request].finished.reply_ids == ids[-8:] * 50


def test_a_second_turn_reuses_prompt_and_reply(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), LoadParams(context_window=8192, threads=1))
    for ids in echo_prompts(3, 200):
        first = worker.ask((Bos(), Tokens(ids=ids)), key="a", max_tokens=16).finished
        longer = (*ids, *first.reply_ids, *ids[:50])
        second = worker.ask((Bos(), Tokens(ids=longer)), key="a", max_tokens=16).finished
        assert second.usage.reused_tokens == 1 + len(ids) + len(first.reply_ids) - 1
        assert second.reply_ids == longer[-8:] * 2


def test_they_really_run_at_once(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), ENDLESS)
    with worker.at_once():
        first = worker.generate("Hello", key="a", max_tokens=30_000)
        second = worker.generate("Hello", key="b", max_tokens=30_000)
    seen: list[str] = []
    while seen.count(first) < 4 or seen.count(second) < 4:
        event = worker.next_event()
        assert not isinstance(event, Finished)
        if isinstance(event, Delta):
            seen.append(event.request_id)
    for request in (first, second):
        worker.send(Cancel(request_id=request))
    answers = worker.answers(first, second)
    assert {answer.finished.reason for answer in answers.values()} == {FinishReason.CANCELLED}


def test_the_system_prompt_is_read_once(tiny: WorkerPipe) -> None:
    first = tiny.ask(SYSTEM + "cats", key="a", max_tokens=1).finished.usage
    second = tiny.ask(SYSTEM + "dogs", key="b", max_tokens=1).finished.usage
    assert first.reused_tokens == 0
    assert second.reused_tokens == first.prompt_tokens - 1


def test_a_conversation_that_was_forgotten_is_read_again(tiny: WorkerPipe) -> None:
    tiny.ask(SYSTEM + "cats", key="a", max_tokens=1)
    tiny.send(Forget(sequence_key="a"))
    tiny.send(Forget(sequence_key="never heard of"))
    assert tiny.ask(SYSTEM + "cats", key="a", max_tokens=1).finished.usage.reused_tokens == 0


def test_forget_during_the_reply_waits_for_its_end(tiny: WorkerPipe) -> None:
    request = tiny.generate(SYSTEM + "cats", key="a", max_tokens=300)
    tiny.expect(Delta)
    tiny.send(Forget(sequence_key="a"))
    assert tiny.answer(request).finished.usage.reply_tokens == 300
    assert tiny.ask(SYSTEM + "cats", key="a", max_tokens=1).finished.usage.reused_tokens == 0


def test_two_requests_of_one_conversation_take_turns(tiny: WorkerPipe) -> None:
    first = tiny.generate("Hello", key="a", max_tokens=50)
    second = tiny.generate("Hello", key="a", max_tokens=50)
    answers = tiny.answers(first, second)
    assert answers[first].text == answers[second].text
    assert answers[second].finished.usage.reused_tokens > 0


def test_more_conversations_than_sequences(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(), LoadParams(context_window=1024, threads=1, sequences=2))
    requests = [worker.generate(f"Hello {n}", key=f"{n}", max_tokens=20) for n in range(7)]
    answers = worker.answers(*requests)
    assert all(a.finished.usage.reply_tokens == 20 for a in answers.values())


def test_idle_conversations_make_room(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(), LoadParams(context_window=512, threads=1))
    for number in range(6):
        answer = worker.ask(f"{number} " * 100, key=f"{number}", max_tokens=50)
        assert answer.finished.usage.reply_tokens == 50


def test_conversations_that_do_not_fit_together_follow_each_other(worker: WorkerPipe) -> None:
    """Each needs most of the window; one that steps back starts over and says the same."""
    worker.load(cached_echo(), LoadParams(context_window=512, threads=1))
    prompts = echo_prompts(4, 60)
    with worker.at_once():
        requests = [
            worker.generate((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=400)
            for n, ids in enumerate(prompts)
        ]
    answers = worker.answers(*requests)
    for request, ids in zip(requests, prompts, strict=True):
        assert answers[request].finished.reply_ids == ids[-8:] * 50
    assert b"the KV cache is full" in worker.log


def test_a_new_model_ends_what_runs(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), ENDLESS)
    requests = [worker.generate("Hello", key=f"{n}", max_tokens=30_000) for n in range(2)]
    worker.expect(Delta)
    worker.send(Load(model_path=str(cached_tiny(seed=1)), params=LoadParams(threads=1)))
    answers = worker.answers(*requests)
    assert {a.finished.reason for a in answers.values()} == {FinishReason.CANCELLED}
    worker.expect(Loaded)


def test_unload_ends_what_runs(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), ENDLESS)
    request = worker.generate("Hello", max_tokens=30_000)
    worker.expect(Delta)
    worker.send(Unload())
    assert worker.answer(request).finished.reason is FinishReason.CANCELLED


def test_counting_tokens_does_not_wait_for_replies(tiny: WorkerPipe) -> None:
    request = tiny.generate("Hello", max_tokens=900)
    tiny.expect(Delta)
    tiny.send(Tokenize(request_id="count", prompt=()))
    tiny.expect(Tokenized)
    assert tiny.answer(request).finished.usage.reply_tokens == 900
