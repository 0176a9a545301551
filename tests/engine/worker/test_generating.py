"""Replies: their text, ids, ends, parameters."""

from __future__ import annotations

import time

import pytest

from tests.helpers.tiny_gguf import cached_scripted, cached_tiny
from tests.helpers.vocabulary import BOS, EOS, sentencepiece
from tests.helpers.worker_pipe import ONE_THREAD, WorkerPipe
from wizchat.engine.protocol import (
    Bos,
    Eos,
    ErrorCode,
    FinishReason,
    LoadParams,
    Text,
    Tokenize,
    Tokenized,
    Tokens,
)

PROMPT = "A chat. USER: Hi ASSISTANT:"
REPLY = (
    "Here 🧙‍♂️ you are, 山:\n\n```python\nUSER: str = 'x'  # not the end\n```\n\nThat is all. "
    "USER: Thanks"
)
BYTE = 3
"""Id of the token <0x00>; the other bytes follow."""


def ids_of(text: str) -> tuple[int, ...]:
    return tuple(sentencepiece().encode(text))


def test_the_whole_reply(worker: WorkerPipe) -> None:
    worker.load(cached_scripted(REPLY))
    answer = worker.ask(PROMPT)
    assert answer.text == f" {REPLY}"
    assert answer.finished.reason is FinishReason.STOP
    assert answer.finished.reply_ids == ids_of(REPLY)
    usage = answer.finished.usage
    assert usage.prompt_tokens == len(ids_of(PROMPT)) + 1
    assert usage.reply_tokens == len(ids_of(REPLY))
    assert usage.prefill_seconds > 0
    assert usage.decode_seconds > 0


def test_a_stop_text_ends_the_reply_but_not_in_code(worker: WorkerPipe) -> None:
    worker.load(cached_scripted(REPLY))
    answer = worker.ask(PROMPT, stop=("USER:",))
    assert answer.text == " " + REPLY.removesuffix("USER: Thanks")
    assert answer.finished.reason is FinishReason.STOP
    assert answer.finished.reply_ids == ids_of(REPLY.removesuffix(" USER: Thanks"))


def test_the_next_turn_finds_the_reply_in_the_cache(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("Hello there."))
    first = worker.ask(PROMPT)
    segments = (
        Bos(),
        Text(text=PROMPT),
        Tokens(ids=first.finished.reply_ids),
        Eos(),
        Text(text="USER: And? ASSISTANT:"),
    )
    second = worker.ask(segments)
    assert second.text == " Hello there."
    before = 1 + len(ids_of(PROMPT)) + len(first.finished.reply_ids)
    assert second.finished.usage.reused_tokens == before
    assert second.progress[0].done == second.progress[0].reused == before


def test_max_tokens(worker: WorkerPipe) -> None:
    worker.load(cached_scripted(REPLY))
    answer = worker.ask(PROMPT, max_tokens=2)
    assert answer.finished.reason is FinishReason.LENGTH
    assert answer.finished.reply_ids == ids_of(REPLY)[:2]


def test_max_tokens_within_an_emoji(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("Oh 🧙"))
    answer = worker.ask(PROMPT, max_tokens=len(ids_of("Oh 🧙")) - 1)
    assert answer.text == " Oh "
    assert answer.finished.reason is FinishReason.LENGTH
    assert answer.finished.reply_ids == ids_of("Oh 🧙")[:-4]


def test_bytes_that_are_no_text(worker: WorkerPipe) -> None:
    script = (*ids_of("Oh"), BYTE + 0xFF, *ids_of("yes"), BYTE + 0xF0, BYTE + 0x9F, EOS)
    worker.load(cached_scripted(script))
    answer = worker.ask(PROMPT)
    assert answer.text == " Oh\ufffd yes\ufffd"
    assert answer.finished.reply_ids == script[:-1]


def test_control_tokens_of_the_reply_are_no_text(worker: WorkerPipe) -> None:
    script = (*ids_of("Oh"), BOS, *ids_of("yes"), EOS)
    worker.load(cached_scripted(script))
    answer = worker.ask(PROMPT)
    assert answer.text == " Oh yes"
    assert answer.finished.reply_ids == script[:-1]


def test_the_window_fills_up(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), LoadParams(context_window=64, threads=1))
    answer = worker.ask(PROMPT)
    assert answer.finished.reason is FinishReason.CONTEXT
    usage = answer.finished.usage
    assert usage.prompt_tokens + usage.reply_tokens == 64


def test_a_prompt_as_long_as_the_window(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(), LoadParams(context_window=64, threads=1))
    fits = (Bos(), Tokens(ids=(100,) * 62))
    assert worker.ask(fits).finished.reason is FinishReason.CONTEXT
    too_long = (Bos(), Tokens(ids=(100,) * 63))
    failed = worker.ask(too_long).failed
    assert failed.code is ErrorCode.PROMPT_TOO_LONG
    assert "64" in failed.detail


def test_prompt_progress_by_chunks(worker: WorkerPipe) -> None:
    worker.load(cached_tiny(layers=24, dims=256), LoadParams(context_window=2048, threads=1))
    progress = worker.ask("word " * 1000, max_tokens=1).progress
    assert [progress[0].done, progress[-1].done] == [0, 1002]
    assert all(p.total == 1002 for p in progress)
    assert [p.done for p in progress] == sorted({p.done for p in progress})
    assert len(progress) > 2


def test_deltas_are_gathered(worker: WorkerPipe) -> None:
    worker.load(cached_scripted("on and", endless=True), ONE_THREAD)
    started = time.monotonic()  # before the first one: what comes while we are held up counts too
    request = worker.generate(PROMPT)
    answer = worker.answer(request)
    seconds = time.monotonic() - started
    assert answer.finished.usage.reply_tokens > 900
    assert len(answer.deltas) <= seconds * 30 + 2


def test_a_seed_repeats_and_no_seed_does_not(tiny: WorkerPipe) -> None:
    def text(**options: float | None) -> str:
        return tiny.ask("Hello", max_tokens=20, temperature=5.0, **options).text

    assert text(seed=7) == text(seed=7) != text(seed=8)
    assert text() != text()


def test_the_seed_that_was_drawn_repeats_the_reply(tiny: WorkerPipe) -> None:
    first = tiny.ask("Hello", max_tokens=20, temperature=5.0)
    again = tiny.ask("Hello", max_tokens=20, temperature=5.0, seed=first.finished.seed)
    assert again.text == first.text


def test_greedy_needs_no_seed(tiny: WorkerPipe) -> None:
    assert tiny.ask("Hello", max_tokens=20).text == tiny.ask("Hello", max_tokens=20).text


def test_narrow_sampling_is_greedy(tiny: WorkerPipe) -> None:
    greedy = tiny.ask("Hello", max_tokens=20).text
    assert tiny.ask("Hello", max_tokens=20, temperature=5.0, top_p=1e-6).text == greedy
    assert tiny.ask("Hello", max_tokens=20, temperature=5.0, min_p=1.0).text == greedy
    assert tiny.ask("Hello", max_tokens=20, temperature=1e-9).text == greedy


def test_the_repeat_penalty_sees_prompt_and_reply(tiny: WorkerPipe) -> None:
    ids = tiny.ask("Hello", max_tokens=40, repeat_penalty=1e6).finished.reply_ids
    assert len(set(ids)) == 40
    assert not set(ids) & set(ids_of("Hello"))


@pytest.mark.parametrize(
    "bad",
    [
        {"temperature": -1.0},
        {"top_p": 0.0},
        {"top_p": 1.5},
        {"min_p": -0.1},
        {"repeat_penalty": 0.0},
        {"seed": -1},
        {"seed": 2**32 - 1},
        {"max_tokens": 0},
        {"stop": ("",)},
        {"prompt": ()},
        {"prompt": (Tokens(ids=(32_000,)),)},
    ],
    ids=str,
)
def test_requests_that_make_no_sense(tiny: WorkerPipe, bad: dict[str, object]) -> None:
    failed = tiny.ask(**({"prompt": "Hello"} | bad)).failed
    assert failed.code is ErrorCode.BAD_REQUEST
    assert failed.detail


def test_an_id_that_is_taken_is_ignored(tiny: WorkerPipe) -> None:
    tiny.generate("Hello", request_id="same", max_tokens=500)
    tiny.generate("Other", request_id="same", max_tokens=3)
    assert tiny.answer("same").finished.usage.reply_tokens == 500
    tiny.send(Tokenize(request_id="after", prompt=()))
    assert isinstance(tiny.next_event(), Tokenized)
    assert tiny.ask("Other", request_id="same", max_tokens=3).finished.usage.reply_tokens == 3
