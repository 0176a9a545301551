"""A worker whose speed is written in its command line, to be tuned; run as a process of its own.

Every way of running the model takes as long as by default, but for the options: `--repack 0.5`
says that rewritten weights take half the time. `--deadly repack` dies of loading them, `--stuck
attention` never answers without flash attention, `--hang` never answers at all.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Device,
    DeviceKind,
    Load,
    Loaded,
    Measure,
    Measured,
    Message,
    ModelInfo,
    Ready,
    Shutdown,
    decode_command,
    encode,
)

CPU = Device(
    name="CPU", description="A CPU", kind=DeviceKind.CPU, memory_free=1 << 33, memory_total=1 << 34
)


def command(*options: str) -> tuple[str, ...]:
    """Return the command line that starts this worker."""
    return (sys.executable, "-m", "tests.helpers.measured_worker", *options)


def ready() -> Ready:
    """Return what this worker says first."""
    return Ready(protocol=PROTOCOL_VERSION, llama_cpp="0", system_info="measured", devices=(CPU,))


def say(message: Message) -> None:
    """Write an event."""
    sys.stdout.buffer.write(encode(message))
    sys.stdout.buffer.flush()


def loaded(load: Load) -> Loaded:
    """Return what is told of any model."""
    info = ModelInfo(
        path=load.model_path, description="", size=1, parameters=1, layers=1, vocabulary=1,
        trained_context=1, tokenizer_hash="",
    )  # fmt: skip
    return Loaded(
        model=info, context_window=load.params.context_window, gpu_layers=0, device="",
        threads=2, seconds=0.2,
    )  # fmt: skip


def measured(command: Measure, factor: float) -> Measured:
    """Return figures of a computer that reads 30 tokens a second and writes 6."""
    return Measured(
        threads=command.params.threads or 2,
        first_seconds=0.1,
        prefill_seconds=factor * command.prompt_tokens / 30,
        decode_seconds=factor * command.reply_tokens / 6,
        resident=10**9,
        cache_bytes=1024,
    )


def parsed() -> argparse.Namespace:
    """Return what the command line says."""
    options = argparse.ArgumentParser()
    options.add_argument("--repack", type=float, default=1.0)
    options.add_argument("--plain-attention", type=float, default=1.0)
    options.add_argument("--deadly", default="")
    options.add_argument("--stuck", default="")
    options.add_argument("--hang", action="store_true")
    options.add_argument("--count", type=Path, default=None)
    return options.parse_args()


def answer(wanted: Measure, chosen: argparse.Namespace, *, repack: bool) -> None:
    """Measure, or do what the command line wants instead."""
    if chosen.count is not None:
        with chosen.count.open("a") as file:
            file.write(".")
    plain = wanted.params.flash_attention is False
    if chosen.hang or (chosen.stuck == "attention" and plain):
        signal.pause()
    factor = (chosen.repack if repack else 1.0) * (chosen.plain_attention if plain else 1.0)
    say(measured(wanted, factor))


def main() -> None:
    """Run as a worker."""
    chosen = parsed()
    say(ready())
    repack = False
    for line in sys.stdin.buffer:
        match decode_command(line):
            case Load() as load:
                repack = load.params.repack
                if chosen.deadly == "repack" and repack:
                    os.abort()
                if chosen.deadly == "all":
                    os.abort()
                say(loaded(load))
            case Measure() as wanted:
                answer(wanted, chosen, repack=repack)
            case Shutdown():
                return


if __name__ == "__main__":
    main()
