"""What drafts are worth: `python -m tests.bench.drafts [MODEL.gguf] [TOKENS] [TASK]`.

Real llama.cpp computes every decode; only what is chosen is written down beforehand
(tests/helpers/draft_tasks.py), since a file of random weights copies nothing. So the time is the
machine's, and what is accepted is what a model would accept that answers like this. Prints:

- for each task: seconds without and with drafts, their ratio (that of the processor's time too,
  which other programs disturb less), tokens drafted and accepted;
- what a decode of several tokens takes, beside one of a single token;
- how the numbers of a batch differ from those of single tokens: bit by bit, and in what is chosen.

With a TASK, only the first of these is printed, of that task.

Without a file a tiny random model is used, whose decodes cost nearly the same each: then it
shows little. `python -m tests.helpers.random_7b OUT` writes a file of full size.
"""

from __future__ import annotations

import statistics
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import numpy as np
from llama_cpp import llama_cpp as native

from tests.helpers.draft_tasks import tasks
from tests.helpers.tiny_gguf import cached_tiny
from wizchat.engine.protocol import Finished, Generate, Load, LoadParams, Message, Sampling, Tokens
from wizchat.engine.worker import scheduler
from wizchat.engine.worker.interrupts import AbortFlag
from wizchat.engine.worker.model import LoadedModel
from wizchat.engine.worker.sampling import Sampler
from wizchat.engine.worker.saved_caches import SavedCaches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tests.helpers.draft_tasks import Task
    from wizchat.engine.protocol import Usage
    from wizchat.engine.worker.context import Context

PREFIX = 600
"""Tokens before those that are compared: with fewer than 512, attention is computed in one way."""
SIZES = (1, 2, 3, 4, 6, 7, 8, 12, 16, 24, 32, 48)


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


class Reciter(Sampler):
    """Does what a sampler does, and then says the next word of its text."""

    text: Sequence[int] = ()

    def __init__(self, sampling: Sampling, prompt: Sequence[int], vocabulary: int) -> None:
        super().__init__(sampling, prompt, vocabulary)
        self._words = iter(self.text)

    def sample(self, context: Context, index: int) -> int:
        """Return the next token of the text, whatever the model says."""
        super().sample(context, index)
        return next(self._words)


class Machine:
    """A loaded model with its scheduler, in this process."""

    def __init__(self, path: Path) -> None:
        self.model = LoadedModel(
            Load(model_path=str(path), params=LoadParams(context_window=4096)),
            devices=(),
            flag=AbortFlag(),
            on_progress=lambda _: None,
            cancelled=lambda: False,
            errors=lambda: "",
        )
        self._events: list[Message] = []
        self._scheduler = scheduler.Scheduler(
            self.model, SavedCaches(lambda: None), self._events.append
        )

    def recite(self, task: Task, tokens: int, *, drafts: bool) -> tuple[Usage, float]:
        """Answer a task and return what it took, and the processor's seconds.

        A seed of its own means no drafts.
        """
        started = time.process_time()
        with mock.patch.object(Reciter, "text", task.reply):
            self._scheduler.submit(
                Generate(
                    request_id=task.name,
                    sequence_key=task.name,
                    prompt=(Tokens(ids=task.prompt),),
                    sampling=Sampling(
                        max_tokens=min(tokens, len(task.reply)), seed=None if drafts else 1
                    ),
                )
            )
            while self._scheduler.busy:
                self._scheduler.run(self._scheduler.prepare())
        finished = self._events[-1]
        assert isinstance(finished, Finished), finished
        return finished.usage, time.process_time() - started

    def close(self) -> None:
        """Free the model."""
        self.model.close()


def compare(machine: Machine, task: Task, tokens: int) -> None:
    """Print what drafts are worth for a task."""
    machine.recite(task, 2, drafts=False)  # reads the prompt
    plain, plain_work = machine.recite(task, tokens, drafts=False)
    drafted, drafted_work = machine.recite(task, tokens, drafts=True)
    ratio = plain.decode_seconds / drafted.decode_seconds
    say(
        f"{task.name:20} {plain.decode_seconds:8.2f} s  {drafted.decode_seconds:8.2f} s  "
        f"ratio {ratio:.2f} ({plain_work / drafted_work:.2f} of the processor's time)  "
        f"{drafted.accepted_tokens} of {drafted.drafted_tokens} drafted "
        f"accepted, {plain.reply_tokens} tokens"
    )


def decode(
    context: Context, ids: Sequence[int], begin: int, *, only_last: bool = False
) -> tuple[list[NDArray[np.float32]], float]:
    """Decode ids from a position on and return their logits, and the seconds."""
    context.batch.clear()
    for index, token in enumerate(ids):
        wanted = not only_last or index == len(ids) - 1
        context.batch.add(token, position=begin + index, sequence=0, wants_logits=wanted)
    started = time.perf_counter()
    context.decode()
    seconds = time.perf_counter() - started
    rows = range(len(ids) - 1 if only_last else 0, len(ids))
    words = context.limits.vocabulary
    logits = (native.llama_get_logits_ith(context.pointer, row) for row in rows)
    return [np.ctypeslib.as_array(row, (words,)).copy() for row in logits], seconds


def rounding(context: Context) -> None:
    """Print how decodes of several tokens differ from those of one, in time and in numbers."""
    random = np.random.default_rng(3)
    prefix, ids = (
        [int(token) for token in random.integers(300, 31_000, count)]
        for count in (PREFIX, SIZES[-1])
    )
    context.keep(0, 0)
    for begin in range(0, PREFIX, 300):
        decode(context, prefix[begin : begin + 300], begin, only_last=True)
    alone, times = [], []
    for index, token in enumerate(ids):
        (logits,), seconds = decode(context, [token], PREFIX + index)
        alone.append(logits)
        times.append(seconds)
    one = statistics.median(times)
    say(f"{'tokens':>8} {'seconds':>8} {'of one':>7} {'a token':>8}  equal bits, same choice")
    for size in SIZES:
        runs = []
        for _ in range(3):
            context.keep(0, PREFIX)
            together, seconds = decode(context, ids[:size], PREFIX)
            runs.append(seconds)
        seconds = statistics.median(runs)
        pairs = list(zip(together, alone, strict=False))
        equal = sum(np.array_equal(mine, other) for mine, other in pairs)
        same = sum(int(mine.argmax()) == int(other.argmax()) for mine, other in pairs)
        worst = max(float(np.abs(mine - other).max()) for mine, other in pairs)
        say(
            f"{size:8} {seconds:8.3f} {seconds / one:7.2f} {seconds / one / size:8.2f}  "
            f"{equal} and {same} of {size}, differences up to {worst:.2g}"
        )


def main() -> None:
    """Measure and print."""
    path = Path(sys.argv[1]) if sys.argv[1:] else cached_tiny(layers=16, dims=256)
    tokens = int(sys.argv[2]) if sys.argv[2:] else 300
    only = sys.argv[3:]
    silence = native.llama_log_callback(lambda *_: None)
    native.llama_log_set(silence, None)
    native.llama_backend_init()
    with mock.patch.object(scheduler, "Sampler", Reciter), closing(Machine(path)) as machine:
        say(f"{machine.model.loaded.model.description}, {machine.model.loaded.threads} threads")
        for task in tasks():
            if not only or task.name in only:
                compare(machine, task, tokens)
        if not only:
            rounding(machine.model.context)


if __name__ == "__main__":
    main()
