"""What is left of the speed while another program wants a core, and of a window while we compute.

`python -m tests.bench.contention [MODEL.gguf] [TOKENS]`: without a file, a tiny random model;
`python -m tests.helpers.random_7b OUT` writes one of full size. Prints, for the worker as the app
starts it and for a bare loop around llama_decode with as many threads as there are cores (what
llama.cpp's own tools take) and the waiting that ggml does by default:

- decode in tokens a second, idle and with a program that spins on one core, and their ratio;
- how late a window would be that wants to draw 60 times a second beside them, and their spread.

Weights are not repacked on either side: what is compared is who waits for whom. Something else at
work spoils the figures, so what others used meanwhile is printed with each. Linux may share the
processor among sessions; `--one-session` keeps all of this in one, so that it can be raised above
the others. `--frames` measures the window, too.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from llama_cpp import llama_cpp as native

from tests.helpers.tiny_gguf import cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Bos, Drafts, LoadParams, Tokens
from wizchat.engine.worker.machine_load import MachineLoad, usable_cores

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPIN = """
import os, time
parent, end = os.getppid(), time.monotonic() + 120
while time.monotonic() < end and os.getppid() == parent:
    for _ in range(100_000): pass
"""
DRAW = """
import sys, time
late = []
print("begun", flush=True)
due = time.perf_counter()
while time.perf_counter() < due + 60 and len(late) < int(sys.argv[1]):
    due += 1 / 60
    time.sleep(max(0, due - time.perf_counter()))
    late.append(time.perf_counter() - due)
    end = time.thread_time() + 0.004
    while time.thread_time() < end: pass
    due = max(due, time.perf_counter())
late.sort()
print(*(1000 * late[int(len(late) * part)] for part in (0.5, 0.95, 0.99)))
"""
FRAMES = 180
OWN_SESSIONS = "--one-session" not in sys.argv


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


class Bare:
    """llama.cpp alone, in this process."""

    name = "llama.cpp"

    def __init__(self, path: Path, threads: int) -> None:
        self._silence = native.llama_log_callback(lambda *_: None)
        native.llama_log_set(self._silence, None)
        native.llama_backend_init()
        wanted = native.llama_model_default_params()
        wanted.use_extra_bufts = False
        self._model = native.llama_model_load_from_file(os.fsencode(path), wanted)
        params = native.llama_context_default_params()
        params.n_ctx, params.n_threads, params.n_threads_batch = 2048, threads, threads
        self._context = native.llama_init_from_model(self._model, params)
        self._sampler = native.llama_sampler_init_greedy()

    def speed(self, tokens: int) -> float:
        """Return the tokens a second of a reply."""
        native.llama_memory_clear(native.llama_get_memory(self._context), False)
        token = self._decode(1)
        started = time.perf_counter()
        for _ in range(tokens):
            token = self._decode(token)
        return tokens / (time.perf_counter() - started)

    def processor_seconds(self) -> float:
        """Return the processor time of this process."""
        return time.process_time()

    def close(self) -> None:
        """Free it all."""
        native.llama_free(self._context)
        native.llama_model_free(self._model)

    def _decode(self, token: int) -> int:
        row = (native.llama_token * 1)(token)
        native.llama_decode(self._context, native.llama_batch_get_one(row, 1))
        return int(native.llama_sampler_sample(self._sampler, self._context, -1))


class Ours:
    """The worker, in a session of its own as the app starts it."""

    name = "WizChat"

    def __init__(self, path: Path) -> None:
        self._worker = WorkerPipe(timeout=600, own_session=OWN_SESSIONS)
        self._process = psutil.Process(self._worker.process.pid)
        self._worker.load(path, LoadParams(context_window=2048, drafts=Drafts.OFF))
        self._asked = 0

    def speed(self, tokens: int) -> float:
        """Return the tokens a second of a reply."""
        self._asked += 1
        prompt = (Bos(), Tokens(ids=(1000 + self._asked,)))
        usage = self._worker.ask(prompt, key="c", max_tokens=tokens + 1).finished.usage
        return (usage.reply_tokens - 1) / usage.decode_seconds

    def processor_seconds(self) -> float:
        """Return the processor time of the worker."""
        times = self._process.cpu_times()
        return float(times.user + times.system)

    def close(self) -> None:
        """End the worker and tell how its threads changed."""
        self._worker.close()
        lines = self._worker.log.decode("utf-8", "replace").splitlines()
        for line in lines:
            if "computing with" in line:
                say(f"  {line}")


@dataclass
class Window:
    """Lateness of frames in milliseconds."""

    median: float
    p95: float
    p99: float


@contextlib.contextmanager
def spinning() -> Iterator[psutil.Process]:
    """Run a program that wants a core."""
    with subprocess.Popen([sys.executable, "-c", SPIN], start_new_session=OWN_SESSIONS) as process:
        try:
            yield psutil.Process(process.pid)
        finally:
            process.kill()


def drawn(beside: Callable[[], object]) -> Window:
    """Return how late frames were while something else computed, for three seconds."""
    command = [sys.executable, "-c", DRAW, str(FRAMES)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=OWN_SESSIONS
    ) as process:
        assert process.stdout
        process.stdout.readline()
        while process.poll() is None:
            beside()
        return Window(*map(float, process.stdout.read().split()))


def measured(side: Bare | Ours, tokens: int, spinner: psutil.Process | None = None) -> float:
    """Measure a speed and print it with what others used of the machine."""
    load, mine = MachineLoad(), side.processor_seconds()
    spun = spinner.cpu_times().user if spinner else 0.0
    own = time.process_time()
    started = time.monotonic()
    speed = side.speed(tokens)
    seconds = time.monotonic() - started
    others = load.elsewhere() * seconds + (time.process_time() - own)
    others -= side.processor_seconds() - mine
    text = ""
    if spinner:
        spun = spinner.cpu_times().user - spun
        others -= spun
        text = f", the spinning program had {spun / seconds:.2f} cores"
    state = "one core busy" if spinner else "idle"
    say(
        f"{side.name}, {state}: {speed:.2f} tokens/s{text} "
        f"(others {max(0.0, others) / seconds:.2f})"
    )
    return speed


def main() -> None:
    """Measure and print."""
    arguments = [text for text in sys.argv[1:] if not text.startswith("-")]
    path = Path(arguments[0]) if arguments else cached_tiny(layers=16, dims=256)
    tokens = int(arguments[1]) if arguments[1:] else 24
    cores = usable_cores()
    say(f"{path.name}, {cores} cores")
    sides: list[Bare | Ours] = [Bare(path, cores), Ours(path)]
    for side in sides:
        side.speed(2)  # brings the weights into memory
    ratios = {}
    for side in sides:
        idle = measured(side, tokens)
        with spinning() as spinner:
            busy = measured(side, tokens * (2 if isinstance(side, Ours) else 1), spinner)
        ratios[side.name] = busy / idle
    say(", ".join(f"{name} keeps {ratio:.2f} of its speed" for name, ratio in ratios.items()))
    if "--frames" in sys.argv:
        for side in sides:
            window = drawn(lambda side=side: side.speed(4))  # type: ignore[misc]
            say(
                f"a window beside {side.name}: frames {window.median:.1f} ms late in the median, "
                f"{window.p95:.1f} at p95, {window.p99:.1f} at p99"
            )
    for side in sides:
        side.close()


if __name__ == "__main__":
    main()
