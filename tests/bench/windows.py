"""Several windows on one engine: `python -m tests.bench.windows [MODEL.gguf] [PART ...]`.

Without a file, a tiny random model on one thread; `python -m tests.helpers.random_7b OUT` writes
one of full size. Parts, all unless some are named:

- together: four windows that write at the same time against one alone, in turn, three rounds:
  tokens a second in all, and the slowest window against the fastest;
- switching: back and forth among six windows, two more messages in each: how many tokens were
  evaluated against those that were new (the message, and the last token of the reply before,
  which nobody has shown the model yet).
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Bos, Drafts, LoadParams, Tokens

PARTS = ("together", "switching")
REPLY = 24
ROUNDS = 3
WINDOWS = 6
HISTORY = 120
MESSAGE = 16


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def ids(number: int, count: int) -> tuple[int, ...]:
    """Return ids that differ from the first one on for each number."""
    return tuple(1000 + (number + n * 7919) % 9973 for n in range(count))


def writing(worker: WorkerPipe, count: int, first: int) -> tuple[float, float]:
    """Let so many windows write; return their tokens a second, and slowest against fastest.

    Counted is the time from the first token of all of them to the last one.
    """
    requests = [
        worker.generate((Bos(), Tokens(ids=ids(first + n, 4))), key=f"w{n}", max_tokens=REPLY)
        for n in range(count)
    ]
    started = time.perf_counter()
    answers = worker.answers(*requests).values()
    seconds = time.perf_counter() - started
    usages = [answer.finished.usage for answer in answers]
    rates = [(usage.reply_tokens - 1) / usage.decode_seconds for usage in usages]
    reading = min(usage.prefill_seconds for usage in usages)
    tokens = sum(usage.reply_tokens - 1 for usage in usages)
    return tokens / (seconds - reading), min(rates) / max(rates)


def together(worker: WorkerPipe) -> None:
    """Print what four windows do against one."""
    alone, four, fair = [], [], []
    for number in range(ROUNDS):
        alone.append(writing(worker, 1, 100 * number)[0])
        speed, fairness = writing(worker, 4, 100 * number + 50)
        four.append(speed)
        fair.append(fairness)
    gains = [all_ / one for all_, one in zip(four, alone, strict=True)]
    say(
        f"one window {statistics.median(alone):.2f} tokens/s, "
        f"four together {statistics.median(four):.2f}"
    )
    say(
        f"four windows ratio: {statistics.median(gains):.3f} ({min(gains):.2f} to {max(gains):.2f})"
    )
    say(f"slowest against fastest: {min(fair):.3f}")


def switching(worker: WorkerPipe) -> None:
    """Print how many tokens going back and forth evaluates."""
    texts = {f"s{n}": ids(5000 + n, HISTORY) for n in range(WINDOWS)}
    evaluated = new = 0
    for visit in range(3):
        for key, text in texts.items():
            usage_end = worker.ask((Bos(), Tokens(ids=text)), key=key, max_tokens=4).finished
            usage = usage_end.usage
            if visit:
                evaluated += usage.prompt_tokens - usage.reused_tokens
                new += MESSAGE + (len(usage_end.reply_ids) > 0)
            message = ids(7000 + 10 * visit + len(texts), MESSAGE)
            texts[key] = (*text, *usage_end.reply_ids, *message)
    say(f"evaluated {evaluated} tokens in {2 * WINDOWS} visits, {new} of them new")
    say(f"switching ratio: {evaluated / new:.3f}")


def main() -> None:
    """Measure and print."""
    path = Path(sys.argv[1]) if sys.argv[1:] else cached_tiny(layers=16, dims=256)
    parts = sys.argv[2:] or PARTS
    params = LoadParams(threads=None if sys.argv[1:] else 1, drafts=Drafts.OFF)
    with WorkerPipe(timeout=600, own_session=True) as worker:
        loaded = worker.load(path, params)
        say(f"{loaded.model.description}, {loaded.threads} threads")
        worker.ask((Bos(),), key="warm", max_tokens=2)
        for name, part in zip(PARTS, (together, switching), strict=True):
            if name in parts:
                part(worker)


if __name__ == "__main__":
    main()
