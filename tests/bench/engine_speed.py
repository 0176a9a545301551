"""What the worker costs beside llama.cpp itself, and how fast it stops.

`python -m tests.bench.engine_speed [MODEL.gguf]`: without a file, a tiny random model on one
thread; `python -m tests.helpers.random_7b OUT` writes one of full size. Prints:

- decode and prefill in tokens a second, of the worker over its pipes and of a bare loop around
  llama_decode in this process, and their ratio;
- the time from a cancel to Finished, in prefill and in decode;
- four conversations together against one alone.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

from llama_cpp import llama_cpp as native

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Bos, Cancel, Delta, Drafts, LoadParams, PromptProgress, Tokens

PROMPT = tuple(range(1000, 1128))
REPLY = 24
CANCELS = 5


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def bare(path: Path, threads: int) -> tuple[float, float]:
    """Return prefill and decode in tokens a second of llama.cpp alone."""
    silence = native.llama_log_callback(lambda *_: None)
    native.llama_log_set(silence, None)
    native.llama_backend_init()
    wanted = native.llama_model_default_params()
    wanted.use_extra_bufts = False
    model = native.llama_model_load_from_file(os.fsencode(path), wanted)
    params = native.llama_context_default_params()
    params.n_ctx, params.n_threads, params.n_threads_batch = 1024, threads, threads
    context = native.llama_init_from_model(model, params)
    sampler = native.llama_sampler_init_greedy()

    def decode(*tokens: int) -> int:
        row = (native.llama_token * len(tokens))(*tokens)
        native.llama_decode(context, native.llama_batch_get_one(row, len(tokens)))
        return int(native.llama_sampler_sample(sampler, context, -1))

    decode(1)  # brings the weights into memory
    started = time.perf_counter()
    token = decode(*PROMPT)
    prefill = time.perf_counter() - started
    started = time.perf_counter()
    for _ in range(REPLY - 1):
        token = decode(token)
    seconds = time.perf_counter() - started
    native.llama_free(context)
    native.llama_model_free(model)
    return len(PROMPT) / prefill, (REPLY - 1) / seconds


def through_the_worker(worker: WorkerPipe) -> tuple[float, float]:
    """Return the same two figures of the worker, as its own `Usage` says."""
    worker.ask((Bos(),), max_tokens=1)
    usage = worker.ask((Bos(), Tokens(ids=PROMPT)), key="a", max_tokens=REPLY).finished.usage
    return len(PROMPT) / usage.prefill_seconds, (usage.reply_tokens - 1) / usage.decode_seconds


def cancel_seconds(worker: WorkerPipe, *, in_prefill: bool) -> float:
    """Return the median time from a cancel to the end of its request."""
    times = []
    for number in range(CANCELS):
        ids = (2000 + number, *PROMPT * 6)
        request = worker.generate((Bos(), Tokens(ids=ids if in_prefill else ids[:4])), key="c")
        worker.expect(PromptProgress)
        worker.expect(PromptProgress if in_prefill else Delta)
        started = time.perf_counter()
        worker.send(Cancel(request_id=request))
        worker.answer(request)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def together(worker: WorkerPipe, count: int) -> float:
    """Return the tokens a second of several conversations in all."""
    requests = [
        worker.generate((Bos(), Tokens(ids=(3000 + n,))), key=f"t{n}", max_tokens=REPLY)
        for n in range(count)
    ]
    started = time.perf_counter()
    answers = worker.answers(*requests)
    tokens = sum(answer.finished.usage.reply_tokens for answer in answers.values())
    return tokens / (time.perf_counter() - started)


def main() -> None:
    """Measure and print."""
    path = Path(sys.argv[1]) if sys.argv[1:] else cached_tiny(layers=16, dims=256)
    threads = None if sys.argv[1:] else 1
    params = LoadParams(context_window=2048, threads=threads, drafts=Drafts.OFF)
    with WorkerPipe(timeout=600) as worker:
        loaded = worker.load(path, params)
        say(f"load {loaded.seconds:.2f} s, {loaded.threads} threads, {loaded.model.description}")
        ours = through_the_worker(worker)
        theirs = bare(path, loaded.threads)
        for name, mine, other in zip(("prefill", "decode"), ours, theirs, strict=True):
            say(f"{name}: {mine:.1f} tokens/s, llama.cpp {other:.1f}, ratio {mine / other:.2f}")
        for in_prefill in (True, False):
            stage = "prefill" if in_prefill else "decode"
            seconds = cancel_seconds(worker, in_prefill=in_prefill)
            say(f"cancel in {stage}: {1000 * seconds:.1f} ms")
        one, four = together(worker, 1), together(worker, 4)
        say(f"one {one:.1f} tokens/s, four together {four:.1f}, ratio {four / one:.2f}")


if __name__ == "__main__":
    main()
