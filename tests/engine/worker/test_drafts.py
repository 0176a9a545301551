"""Replies with drafts are the replies without, token by token, in real llama.cpp."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo, cached_scripted, cached_steady
from tests.helpers.vocabulary import EOS
from tests.helpers.worker_pipe import Answer, WorkerPipe
from wizchat.engine.protocol import (
    Bos,
    Cancel,
    Delta,
    Drafts,
    FinishReason,
    Forget,
    LoadParams,
    Text,
    Tokens,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SLOWLY = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def params(drafts: Drafts, window: int = 256) -> LoadParams:
    return LoadParams(context_window=window, threads=1, gpu_layers=0, drafts=drafts)


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[WorkerPipe, WorkerPipe]]:
    """Give out two workers with one model: without drafts, and with as many as there can be."""
    with WorkerPipe() as plain, WorkerPipe() as drafting:
        plain.load(cached_steady(), params(Drafts.OFF))
        drafting.load(cached_steady(), params(Drafts.ALWAYS))
        yield plain, drafting


def prompt(seed: int, length: int) -> tuple[int, ...]:
    """Return tokens with repetitions: a few words in changing order."""
    random = Random(seed)
    words = [random.sample(range(300, 31_000), k=random.randint(1, 5)) for _ in range(3)]
    ids: list[int] = []
    while len(ids) < length:
        ids += random.choice(words)
    return tuple(ids[:length])


def ask_anew(worker: WorkerPipe, segments: tuple[Any, ...], **options: Any) -> Answer:
    """Ask with an empty cache: attention rounds by the order of the cells, too.

    Where others left holes, llama.cpp fills them in an order that depends on the batch's size.
    """
    worker.send(Forget(sequence_key="conversation"))
    return worker.ask(segments, **options)


def essence(answer: Answer) -> tuple[Any, ...]:
    """Return what must not depend on drafts."""
    end = answer.finished
    return answer.text, end.reply_ids, end.reason, end.usage.reply_tokens


@SLOWLY
@given(
    seed=st.integers(0, 1000),
    length=st.integers(1, 40),
    temperature=st.sampled_from([0.0, 0.3, 1.0, 2.0]),
    top_p=st.sampled_from([1.0, 0.9]),
    min_p=st.sampled_from([0.0, 0.05]),
    repeat_penalty=st.sampled_from([1.0, 1.1]),
    max_tokens=st.integers(1, 150),
)
def test_the_same_seed_gives_the_same_reply(
    pair: tuple[WorkerPipe, WorkerPipe], seed: int, length: int, max_tokens: int, **sampling: float
) -> None:
    segments = (Bos(), Tokens(ids=prompt(seed, length)))
    answers = [
        ask_anew(worker, segments, seed=seed, max_tokens=max_tokens, **sampling) for worker in pair
    ]
    assert essence(answers[0]) == essence(answers[1])
    assert answers[0].finished.usage.drafted_tokens == 0


@SLOWLY
@given(seed=st.integers(0, 1000), temperature=st.sampled_from([0.0, 0.5, 1.0]))
def test_a_stop_text_in_the_midst_of_drafts(
    pair: tuple[WorkerPipe, WorkerPipe], seed: int, temperature: float
) -> None:
    plain, _ = pair
    options = {"seed": seed, "temperature": temperature, "max_tokens": 60}
    segments = (Bos(), Tokens(ids=prompt(seed, 30)))
    text = ask_anew(plain, segments, **options).text
    middle = len(text) // 2
    stop = text[middle : middle + 3] or "nothing"
    answers = [ask_anew(worker, segments, stop=(stop,), **options) for worker in pair]
    assert essence(answers[0]) == essence(answers[1])
    # What was drafted behind the stop text is not in the way of the next turn.
    longer = (*segments, Tokens(ids=(*answers[0].finished.reply_ids, *prompt(seed + 1, 10))))
    answers = [worker.ask(longer, **options) for worker in pair]
    assert essence(answers[0]) == essence(answers[1])


@pytest.fixture(scope="module")
def echo() -> Iterator[WorkerPipe]:
    """Give out a worker whose choices are all clear.

    Where conversations share a cache, the order of its cells decides how attention rounds, with
    and without drafts.
    """
    with WorkerPipe() as worker:
        worker.load(cached_echo(), params(Drafts.ALWAYS, 600))
        yield worker


@SLOWLY
@given(
    seeds=st.lists(st.integers(0, 500), min_size=1, max_size=6, unique=True),
    length=st.integers(8, 100),
    temperature=st.sampled_from([0.0, 1.0]),
    cancelled=st.integers(0, 3),
)
def test_several_at_once_with_cancels(
    echo: WorkerPipe, seeds: list[int], length: int, temperature: float, cancelled: int
) -> None:
    """Also more of them than the cache holds."""
    prompts = {seed: tuple(Random(seed).choices(ECHO_TOKENS[:30], k=length)) for seed in seeds}
    requests = {
        seed: echo.generate(
            (Bos(), Tokens(ids=ids)), key=f"{seed}", temperature=temperature, max_tokens=100
        )
        for seed, ids in prompts.items()
    }
    echo.expect(Delta)
    dropped = seeds[:cancelled]
    for seed in dropped:
        echo.send(Cancel(request_id=requests[seed]))
    answers = echo.answers(*requests.values())
    for seed, request in requests.items():
        end = answers[request].finished
        assert end.reply_ids == (prompts[seed][-8:] * 13)[: len(end.reply_ids)]
        assert seed in dropped or len(end.reply_ids) == 100


def test_drafts_save_decodes(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), params(Drafts.ALWAYS, 1024))
    ids = tuple(Random(1).sample(ECHO_TOKENS, k=100))
    end = worker.ask((Bos(), Tokens(ids=ids)), max_tokens=400).finished
    assert end.reply_ids == ids[-8:] * 50
    # The first period is nowhere to be copied from.
    assert end.usage.accepted_tokens > 350
    assert end.usage.drafted_tokens >= end.usage.accepted_tokens


def test_the_end_of_a_turn_is_no_draft(worker: WorkerPipe) -> None:
    reply = "One two three four five six seven eight nine ten."
    worker.load(cached_scripted(reply), params(Drafts.ALWAYS, 1024))
    first = worker.ask("A chat. USER: Hi ASSISTANT:").finished
    said = (Bos(), Tokens(ids=(*first.reply_ids, EOS)), Text(text="A chat. USER: Hi ASSISTANT:"))
    second = worker.ask(said)
    assert second.finished.reason is FinishReason.STOP
    assert second.text == f" {reply}"
    assert second.finished.usage.accepted_tokens > 0


def test_the_window_fills_up_in_the_midst_of_drafts(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), params(Drafts.ALWAYS, 300))
    ids = tuple(Random(2).sample(ECHO_TOKENS, k=100))
    end = worker.ask((Bos(), Tokens(ids=ids)), max_tokens=400).finished
    assert end.reason is FinishReason.CONTEXT
    assert end.reply_ids == (ids[-8:] * 50)[: 300 - 101]


def test_drafts_make_room_for_others_first(worker: WorkerPipe) -> None:
    """Several conversations fill the cache together; nobody is put off for a draft."""
    worker.load(cached_echo(), params(Drafts.ALWAYS, 512))
    prompts = [tuple(Random(n).sample(ECHO_TOKENS, k=60)) for n in range(4)]
    requests = [
        worker.generate((Bos(), Tokens(ids=ids)), key=f"{n}", max_tokens=400)
        for n, ids in enumerate(prompts)
    ]
    answers = worker.answers(*requests)
    for request, ids in zip(requests, prompts, strict=True):
        assert answers[request].finished.reply_ids == ids[-8:] * 50


def test_a_seed_of_its_own_means_plain_decoding(worker: WorkerPipe) -> None:
    worker.load(cached_echo(), params(Drafts.WHEN_IT_PAYS, 1024))
    ids = tuple(Random(3).sample(ECHO_TOKENS, k=100))
    end = worker.ask((Bos(), Tokens(ids=ids)), max_tokens=300, seed=7).finished
    assert end.usage.drafted_tokens == 0
