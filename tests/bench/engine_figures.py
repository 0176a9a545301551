"""Every figure of the engine beside its goal: `python -m tests.bench.engine_figures MODEL`.

About ten minutes with a 7B model in Q4_K_M on two cores; `python -m tests.helpers.random_7b OUT`
writes a file of that shape. Nothing else may run meanwhile. Each part is a command of its own,
whose whole output is shown too; `--skip PART` leaves one out, `--only PART` takes it alone (both
can be given several times):

speed       wizchat bench: decode, prefill, load, memory, first token, stops
windows     tests.bench.windows together: four windows against one
switching   tests.bench.windows switching: back and forth among six windows
contention  tests.bench.contention: one core busy elsewhere
reopening   tests.bench.reopening: a conversation from the disk against reading it anew
drafts      tests.bench.drafts: lookup speculation on an edit
"""

from __future__ import annotations

import argparse
import operator
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizchat.engine.benchmark.report import FigureName, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEGABYTE = 1_000_000
EDIT = "edit: one function"


@dataclass(frozen=True)
class Reached:
    """One figure with its goal."""

    name: str
    value: float | None
    goal: float
    at_least: bool = True
    unit: str = ""

    def __str__(self) -> str:
        sign = "at least" if self.at_least else "at most"
        if self.value is None:
            return f"{self.name:58} {'–':>9}      {sign} {self.goal:g}{self.unit}  not measured"
        meets = operator.ge if self.at_least else operator.le
        verdict = "reached" if meets(self.value, self.goal) else "MISSED"
        return (
            f"{self.name:58} {self.value:9.3f}{self.unit:4}  "
            f"{sign} {self.goal:g}{self.unit}  {verdict}"
        )


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def output(*words: str) -> str:
    """Run a module of Python and return what it printed, shown meanwhile."""
    with subprocess.Popen(
        [sys.executable, "-m", *words], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout
        lines = []
        for line in process.stdout:
            lines.append(line)
            if words[0] != "wizchat":
                say(f"  {line.rstrip()}")
    if process.returncode:
        say(f"  {' '.join(words)} ended with status {process.returncode}")
    return "".join(lines)


def found(pattern: str, text: str) -> float | None:
    """Return the number that a line of the text says."""
    match = re.search(pattern, text, re.MULTILINE)
    return float(match[1]) if match else None


def speed(model: str) -> Iterator[Reached]:
    """Measure with `wizchat bench`."""
    from wizchat.cli.bench_words import in_words

    try:
        report = msgspec.json.decode(output("wizchat", "bench", model, "--json"), type=Report)
    except msgspec.MsgspecError:
        report = None
    if report is not None:
        say("\n".join(f"  {line}" for line in in_words(report).splitlines()))
    yield from speed_goals(report)


def speed_goals(report: Report | None) -> Iterator[Reached]:
    """Return what a report says of the goals; None for one that there is not."""

    def of(name: FigureName, attribute: str) -> float | None:
        return None if report is None else getattr(report.figure(name), attribute)

    def p95(name: FigureName) -> float | None:
        values = None if report is None else report.figure(name).app
        return None if values is None else 1000 * values.value

    over = None
    if report is not None and report.cache_bytes is not None:
        memory = report.figure(FigureName.MEMORY).app
        if memory is not None:
            whole = report.cache_bytes + Path(report.model.path).stat().st_size
            over = (memory.value - whole) / MEGABYTE
    yield Reached(
        "decode, against a bare loop of the same settings",
        of(FigureName.DECODE, "ratio_to_same"),
        0.98,
    )
    yield Reached(
        "prefill, against llama.cpp's defaults", of(FigureName.PREFILL, "ratio_to_defaults"), 1.3
    )
    yield Reached(
        "load to ready, against llama.cpp's defaults",
        of(FigureName.LOAD, "ratio_to_defaults"),
        0.2,
        at_least=False,
    )
    yield Reached("memory beyond file and KV cache", over, 400, at_least=False, unit=" MB")
    yield Reached(
        "first token of turn 30, against turn 2",
        None if report is None else report.turn_30_to_turn_2,
        1.3,
        at_least=False,
    )
    for name, stage in ((FigureName.STOP_DECODE, "decode"), (FigureName.STOP_PREFILL, "prefill")):
        yield Reached(f"stop to silence in {stage}, p95", p95(name), 50, at_least=False, unit=" ms")


def windows(model: str) -> Iterator[Reached]:
    """Measure four windows against one."""
    text = output("tests.bench.windows", model, "together")
    total = found(r"^four windows ratio: ([\d.]+)", text)
    yield Reached("four windows in all, against one alone (GPU: 2.5)", total, 1.3)
    slowest = found(r"^slowest against fastest: ([\d.]+)", text)
    yield Reached("slowest window, against the fastest", slowest, 0.85)


def switching(model: str) -> Iterator[Reached]:
    """Count what is evaluated among six windows."""
    text = output("tests.bench.windows", model, "switching")
    ratio = found(r"^switching ratio: ([\d.]+)", text)
    yield Reached("evaluated among six windows, against new tokens", ratio, 1.0, at_least=False)


def contention(model: str) -> Iterator[Reached]:
    """Measure what is left of the speed beside a busy program."""
    text = output("tests.bench.contention", model)
    kept = found(r"WizChat keeps ([\d.]+)", text)
    yield Reached("decode with a core busy elsewhere, against idle", kept, 0.55)


def reopening(model: str) -> Iterator[Reached]:
    """Measure a conversation of 2,000 tokens from the disk."""
    text = output("tests.bench.reopening", model)
    ratio = found(r"^ratio: ([\d.]+)", text)
    yield Reached("first token from the disk, against reading", ratio, 0.1, at_least=False)


def drafts(model: str) -> Iterator[Reached]:
    """Measure lookup speculation on an edit."""
    text = output("tests.bench.drafts", model, "300", EDIT)
    ratio = found(rf"^{re.escape(EDIT)}\b.* ratio ([\d.]+)", text)
    yield Reached("lookup speculation on an edit, against plain", ratio, 1.6)


PARTS: dict[str, Callable[[str], Iterator[Reached]]] = {
    part.__name__: part for part in (speed, windows, switching, contention, reopening, drafts)
}


def main() -> None:
    """Measure and print; exits with 1 when something could not be measured."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", help="a GGUF file")
    parser.add_argument("--skip", action="append", default=[], choices=PARTS)
    parser.add_argument("--only", action="append", default=[], choices=PARTS)
    wanted = parser.parse_args()
    figures: list[Reached] = []
    for name, part in PARTS.items():
        if name in wanted.skip or (wanted.only and name not in wanted.only):
            continue
        say(f"{name}:")
        started = time.monotonic()
        for figure in part(wanted.model):
            figures.append(figure)
            say(f"  > {figure}")
        say(f"  ({time.monotonic() - started:.0f} s)")
    say("")
    for figure in figures:
        say(str(figure))
    sys.exit(any(figure.value is None for figure in figures))


if __name__ == "__main__":
    main()
