"""What llama.cpp rarely says: provoked by answering in its place, in a real worker."""

from __future__ import annotations

import sys
from contextlib import closing

import pytest

from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Bos, Drafts, ErrorCode, FinishReason, LoadParams, Tokens

WITHOUT_DRAFTS = LoadParams(context_window=512, threads=1, drafts=Drafts.OFF)
"""So that decodes can be counted."""
PROMPT = (Bos(), Tokens(ids=tuple(ECHO_TOKENS[:8])))

SCRIPT = """
from wizchat.engine.worker import main
from wizchat.engine.worker.context import Context, Outcome

decode = Context.decode
calls = 0

def failing(self, *, impatient):
    global calls
    calls += 1
    return Outcome.{outcome} if {when} else decode(self, impatient=impatient)

Context.decode = failing
main.run()
"""


def worker_with(outcome: str, when: str) -> WorkerPipe:
    return WorkerPipe(sys.executable, "-c", SCRIPT.format(outcome=outcome, when=when))


def test_a_decode_that_fails_ends_its_requests_and_no_others() -> None:
    with closing(worker_with("FAILED", "calls == 5")) as worker:
        worker.load(cached_echo(), WITHOUT_DRAFTS)
        failed = worker.ask(PROMPT, max_tokens=20)
        assert failed.failed.code is ErrorCode.DECODE_FAILED
        assert failed.text
        again = worker.ask(PROMPT, max_tokens=16).finished
        assert again.reply_ids == tuple(ECHO_TOKENS[:8]) * 2
        assert again.usage.reused_tokens == 0


UNHEARD_OF = """
from llama_cpp import llama_cpp as native
from wizchat.engine.worker import main

decode = native.llama_decode
calls = 0

def strange(*arguments):
    global calls
    calls += 1
    return {code} if calls == 5 else decode(*arguments)

native.llama_decode = strange
main.run()
"""


@pytest.mark.parametrize("code", [-3, 3])
def test_a_code_that_nobody_has_heard_of_is_a_failure(code: int) -> None:
    with closing(WorkerPipe(sys.executable, "-c", UNHEARD_OF.format(code=code))) as worker:
        worker.load(cached_echo(), WITHOUT_DRAFTS)
        assert worker.ask(PROMPT, max_tokens=20).failed.code is ErrorCode.DECODE_FAILED
        again = worker.ask(PROMPT, max_tokens=16).finished
        assert again.reply_ids == tuple(ECHO_TOKENS[:8]) * 2


NO_NUMBERS = """
from wizchat.engine.worker import main
from wizchat.engine.worker.context import Context

decode = Context.decode
calls = 0

def broken(self, *, impatient):
    global calls
    calls += 1
    outcome = decode(self, impatient=impatient)
    if calls == 5:
        for index in range(len(self.batch)):
            if self.batch.native.logits[index]:
                self.logits(index)[{where}] = float("{number}")
    return outcome

Context.decode = broken
main.run()
"""


@pytest.mark.parametrize("temperature", [0.0, 1.0])
@pytest.mark.parametrize(
    ("where", "number"), [(":", "nan"), ("17", "nan"), ("17", "inf"), (":", "-inf")]
)
def test_results_that_are_no_numbers_are_told(where: str, number: str, temperature: float) -> None:
    script = NO_NUMBERS.format(where=where, number=number)
    with closing(WorkerPipe(sys.executable, "-c", script)) as worker:
        worker.load(cached_echo(), WITHOUT_DRAFTS)
        failed = worker.ask(PROMPT, max_tokens=20, temperature=temperature)
        assert failed.failed.code is ErrorCode.DECODE_FAILED
        assert "no numbers" in failed.failed.detail
        again = worker.ask(PROMPT, max_tokens=16).finished
        assert again.reply_ids == tuple(ECHO_TOKENS[:8]) * 2
        assert again.usage.reused_tokens == 0


def test_a_token_that_is_ruled_out_is_no_failure() -> None:
    script = NO_NUMBERS.format(where="17", number="-inf")
    with closing(WorkerPipe(sys.executable, "-c", script)) as worker:
        worker.load(cached_echo(), WITHOUT_DRAFTS)
        assert worker.ask(PROMPT, max_tokens=16).finished.reason is FinishReason.LENGTH


def test_no_room_at_all_says_that_the_window_is_full() -> None:
    with closing(worker_with("NO_ROOM", "calls >= 5")) as worker:
        worker.load(cached_echo(), WITHOUT_DRAFTS)
        answer = worker.ask(PROMPT, max_tokens=20)
        assert answer.finished.reason is FinishReason.CONTEXT
        assert answer.finished.reply_ids == tuple(ECHO_TOKENS[:4])


@pytest.mark.parametrize("drafts", Drafts)
def test_aborts_out_of_nowhere_change_no_reply(drafts: Drafts) -> None:
    with closing(worker_with("ABORTED", "calls % 3")) as worker:
        worker.load(cached_echo(), LoadParams(context_window=1024, threads=1, drafts=drafts))
        requests = [worker.generate(PROMPT, key=key, max_tokens=80) for key in "abc"]
        for answer in worker.answers(*requests).values():
            assert answer.finished.reply_ids == tuple(ECHO_TOKENS[:8]) * 10


IMPATIENT = """
import sys
from random import Random
from wizchat.engine.worker import main
from wizchat.engine.worker.compute_threads import ComputeThreads

broken_off = ComputeThreads.broken_off
random, number = Random(7), 0

def noting(self, seconds):
    global number
    number += 1
    print("broken off", number, file=sys.stderr, flush=True)
    broken_off(self, seconds)

ComputeThreads.patience = lambda self, tokens: random.choice((None, 1e-6, 1e-4, 1e-3))
ComputeThreads.broken_off = noting
main.run()
"""


@pytest.mark.parametrize("drafts", Drafts)
def test_decodes_that_are_broken_off_in_the_middle_change_no_reply(drafts: Drafts) -> None:
    params = LoadParams(context_window=1024, threads=2, drafts=drafts)
    with closing(WorkerPipe(sys.executable, "-c", IMPATIENT)) as worker:
        worker.load(cached_echo(), params)
        for _round in range(100):
            # how many are broken off in time is up to the machine: until enough were
            requests = [worker.generate(PROMPT, key=key, max_tokens=80) for key in "abc"]
            for answer in worker.answers(*requests).values():
                assert answer.finished.reply_ids == tuple(ECHO_TOKENS[:8]) * 10
            if worker.log.count(b"broken off") > 20:
                return
        pytest.fail("too few decodes were broken off")


@pytest.mark.parametrize("drafts", Drafts)
def test_room_that_comes_and_goes_changes_no_reply(drafts: Drafts) -> None:
    with closing(worker_with("NO_ROOM", "calls % 7 == 0")) as worker:
        worker.load(cached_echo(), LoadParams(context_window=1024, threads=1, drafts=drafts))
        requests = [worker.generate(PROMPT, key=key, max_tokens=24) for key in "abc"]
        answers = worker.answers(*requests)
        finished = [answer.finished for answer in answers.values()]
        assert all(
            f.reply_ids == (tuple(ECHO_TOKENS[:8]) * 3)[: len(f.reply_ids)] for f in finished
        )
        assert {f.reason for f in finished} <= {FinishReason.LENGTH, FinishReason.CONTEXT}
