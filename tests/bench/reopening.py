"""The first token after reopening a conversation: from the disk against reading it anew.

`python -m tests.bench.reopening [MODEL.gguf] [TOKENS]`: without a file, a tiny random model of 16
layers; `python -m tests.helpers.random_7b OUT` writes one of full size. TOKENS is 2,000 unless
told. One worker reads the conversation and saves it while it rests, as it does ten seconds after an
answer in the app; another one, started afresh, gets the conversation and a short new message.
Prints for both the time to the first token and the worker's processor time, what is on the disk,
and the ratios (goal: at most 0.1).

The file's pages are in memory when the conversation is reopened, as after closing and opening the
app. `sync; echo 1 > /proc/sys/vm/drop_caches` in between would show a restart of the computer.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Bos, KeepCaches, LoadParams, Tokens, Usage
from wizchat.engine.worker.cache_block import BLOCK_TOKENS

TOKENS = 2000
MESSAGE = 24
IDLE_SECONDS = 1.0
SAVED_WITHIN = 60.0


@dataclass(frozen=True)
class First:
    """What it took until the first token; seconds."""

    wall: float
    processor: float
    usage: Usage


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def conversation(tokens: int) -> tuple[int, ...]:
    """Return token ids of a conversation, BOS not among them."""
    return tuple(1000 + (n * 7919) % 9973 for n in range(tokens - 1))


def first_token(worker: WorkerPipe, ids: tuple[int, ...]) -> First:
    """Ask, and measure until the first token is there."""
    process = psutil.Process(worker.process.pid)
    before, started = process.cpu_times(), time.perf_counter()
    usage = worker.ask((Bos(), Tokens(ids=ids)), key="long", max_tokens=1).finished.usage
    wall, after = time.perf_counter() - started, process.cpu_times()
    return First(wall, after.user + after.system - before.user - before.system, usage)


def start(model: Path, folder: Path, params: LoadParams, *, always: bool) -> WorkerPipe:
    """Start a worker that has the model loaded and its weights touched."""
    worker = WorkerPipe(timeout=3000)
    keep = KeepCaches(folder=str(folder), quota=10**11, idle_seconds=IDLE_SECONDS, always=always)
    worker.send(keep)
    worker.load(model, params)
    worker.ask((Bos(),), key="warm", max_tokens=1, private=True)
    return worker


def until_saved(folder: Path, tokens: int) -> float:
    """Wait until all blocks of a conversation are on the disk; return the seconds it took."""
    started = time.perf_counter()
    while len(list(folder.rglob("*.kv"))) < -(-tokens // BLOCK_TOKENS):
        if time.perf_counter() - started > SAVED_WITHIN:
            raise TimeoutError("the conversation was not saved")
        time.sleep(0.01)
    return time.perf_counter() - started


def main() -> None:
    """Measure and print."""
    model = Path(sys.argv[1]) if sys.argv[1:] else cached_tiny(layers=16, dims=256)
    tokens = int(sys.argv[2]) if sys.argv[2:] else TOKENS
    always = not sys.argv[1:]
    params = LoadParams(context_window=max(4096, 2 * tokens), threads=None if sys.argv[1:] else 1)
    ids = conversation(tokens)
    with tempfile.TemporaryDirectory() as folder:
        with start(model, Path(folder), params, always=always) as worker:
            anew = first_token(worker, ids)
            saved = until_saved(Path(folder), tokens)
        size = sum(path.stat().st_size for path in Path(folder).rglob("*.kv"))
        longer = (*ids, *conversation(MESSAGE + 1))
        with start(model, Path(folder), params, always=always) as worker:
            again = first_token(worker, longer)
    usage = again.usage
    say(f"anew: {anew.wall:.2f} s, processor {anew.processor:.2f} s, {tokens} tokens")
    idle = f"of which {IDLE_SECONDS:g} idle"
    say(f"saved: {size / 1e6:.1f} MB, {saved:.2f} s after the answer, {idle}")
    say(
        f"from the disk: {again.wall:.2f} s, processor {again.processor:.2f} s, "
        f"{usage.restored_tokens} of {usage.prompt_tokens} tokens restored"
    )
    say(
        f"ratio: {again.wall / anew.wall:.3f}, of processor time "
        f"{again.processor / anew.processor:.3f}"
    )


if __name__ == "__main__":
    main()
