"""What tuning finds, and what this app's ways of running a model are worth beside llama.cpp's own.

`python -m tests.bench.tuning [MODEL.gguf] [--tune]`: without a file, a tiny random model. In one
run, in turns and in workers of their own, it measures with 1,024 tokens in the KV cache

- llama.cpp's defaults (mapped file, weights rewritten as well, micro-batches of 512),
- the defaults of this app (mapped file, weights as they are),
- with `--tune`, first the whole tuning, and then what it chose.

Prints medians of load time, prefill, decode and memory, and their ratios to llama.cpp's defaults:
above 1 is better than llama.cpp. Every way gets the same number of threads, that of this app.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.desktop.hardware import Computer
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import Load, LoadParams, Measure
from wizchat.engine.tuning.bench import DEPTH
from wizchat.engine.tuning.probe import Probe
from wizchat.engine.tuning.records import TuningRecords
from wizchat.engine.tuning.rule import Figures, middle, turn_seconds
from wizchat.engine.tuning.run import Subject, TuningRun
from wizchat.engine.tuning.setups import applied

if TYPE_CHECKING:
    from collections.abc import Mapping

ROUNDS = 3
PROMPT, REPLY = 64, 8
OURS = LoadParams(context_window=4096, gpu_layers=0)
LLAMA = msgspec.structs.replace(OURS, repack=True, use_mmap=True)


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def measure(path: Path, params: LoadParams, log: Path) -> Figures:
    """Load and measure once, in a worker of its own."""
    probe = Probe(worker_command(), log)
    try:
        probe.ready()
        idle = msgspec.structs.replace(params, context_window=256, batch_tokens=16, sequences=1)
        loaded = probe.load(Load(model_path=str(path), params=idle))
        order = Measure(params=params, prompt_tokens=PROMPT, reply_tokens=REPLY, depth=DEPTH)
        found = probe.measure(order)
    finally:
        probe.close()
    return Figures(
        load=loaded.seconds + found.first_seconds,
        prefill=PROMPT / found.prefill_seconds,
        decode=REPLY / found.decode_seconds,
        memory=found.resident,
    )


def tuned(path: Path, folder: Path) -> LoadParams | None:
    """Tune, whatever else the computer does, and return what was chosen if it is another way."""
    run = TuningRun(
        worker_command(),
        folder / "tuning.log",
        Subject(str(path), "bench", OURS),
        TuningRecords(folder / "tuning.json"),
        Computer.look,
        minds_others=False,
    )
    result = run.work(lambda done: say(f"  tuning {100 * done:.0f} %"))
    say(f"tuning: {result.outcome if result else 'interrupted'}")
    if result is None or result.record is None:
        return None
    say(f"  {result.record.setup}, {result.record.gain}")
    params = applied(OURS, result.record.setup)
    return params if params != OURS else None


def report(measured: Mapping[str, list[Figures]]) -> None:
    """Print medians, and ratios to llama.cpp's defaults."""
    base = middle(measured["llama.cpp"])
    say(f"{'':12}{'load s':>9}{'prefill/s':>11}{'decode/s':>10}{'memory MB':>11}{'turn s':>9}")
    for name, all_of_it in measured.items():
        found = middle(all_of_it)
        spread = statistics.pstdev([turn_seconds(f) for f in all_of_it]) / turn_seconds(found)
        say(
            f"{name:12}{found.load:9.2f}{found.prefill:11.1f}{found.decode:10.2f}"
            f"{found.memory / 1e6:11.0f}{turn_seconds(found):9.1f}  (spread {100 * spread:.0f} %)"
        )
        if name != "llama.cpp":
            say(
                f"{'  ratio':12}{base.load / found.load:9.2f}{found.prefill / base.prefill:11.2f}"
                f"{found.decode / base.decode:10.2f}{base.memory / found.memory:11.2f}"
                f"{turn_seconds(base) / turn_seconds(found):9.2f}"
            )


def main() -> None:
    """Measure in turns and print."""
    files = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    path = Path(files[0]) if files else cached_tiny(layers=8, dims=256)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ways = {"llama.cpp": LLAMA, "ours": OURS}
        chosen = tuned(path, folder) if "--tune" in sys.argv else None
        if chosen is not None:
            ways["tuned"] = chosen
        measured: dict[str, list[Figures]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, params in ways.items():
                measured[way].append(measure(path, params, folder / "bench.log"))
        report(measured)


if __name__ == "__main__":
    main()
