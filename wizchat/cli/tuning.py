"""`wizchat tune`: measure how a model runs best on this computer, and remember it."""

from __future__ import annotations

import threading
from dataclasses import asdict
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from wizchat.cli import numbers
from wizchat.cli.choosing import choose_model
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.interrupts import POLL, Interrupted, interrupt_calls
from wizchat.cli.options import load_params
from wizchat.cli.output import say
from wizchat.cli.progress import ProgressLine
from wizchat.cli.tuning_words import in_words

if TYPE_CHECKING:
    from wizchat.engine.tuning.run import Result, TuningRun


def tune(
    model: Annotated[
        str | None, typer.Argument(metavar="FILE|ID", help="The model: a GGUF file or a name.")
    ] = None,
    *,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Also while other programs keep the computer busy.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The result as one JSON object.")] = False,
) -> None:
    """Find out how a model runs best on this computer.

    Threads, the form of the weights, attention and batches are measured, which takes seconds to a
    few minutes, and what is clearly better than the defaults is used from then on.
    """
    from wizchat.engine.command import worker_command
    from wizchat.engine.tuning.run import Subject, TuningRun

    home = Home.open()
    chosen = choose_model(home, model)
    if chosen.is_tour:
        raise Refusal("The tour runs well everywhere: there is nothing to tune.", ExitCode.USAGE)
    path = str(chosen.path.absolute())
    key = home.tuning.model(path)
    if key is None:
        raise Refusal(f"{path} cannot be read.")
    run = TuningRun(
        worker_command(),
        home.paths.tuning_log,
        Subject(path, key, load_params(home.settings)),
        home.tuning_records,
        lambda: home.computer,
        minds_others=not anyway,
    )
    result = _wait(run)
    say(_as_json(result) if as_json else in_words(result))
    if result.record is None:
        raise typer.Exit(ExitCode.FAILED)


def _wait(run: TuningRun) -> Result:
    """Have it measured on another thread, so that Ctrl+C ends it at once; raises Refusal."""
    news: SimpleQueue[float | Result | Interrupted | None] = SimpleQueue()
    thread = threading.Thread(target=lambda: news.put(run.work(news.put)), name="tuning")
    with interrupt_calls(lambda: news.put(Interrupted.INTERRUPTED)), ProgressLine() as line:
        line.show("Measuring")
        thread.start()
        while True:
            try:
                event = news.get(timeout=POLL)
            except Empty:
                continue
            if isinstance(event, float):
                line.show(f"Measuring: {numbers.percent(int(event * 100), 100)}")
            elif isinstance(event, Interrupted):
                run.interrupt()
            elif event is None:
                raise Refusal("Stopped; everything is as it was.", ExitCode.STOPPED)
            else:
                return event


def _as_json(result: Result) -> str:
    found = {
        "outcome": result.outcome,
        "record": msgspec.to_builtins(result.record) if result.record else None,
        "figures": asdict(result.figures) if result.figures else None,
        "defaults": asdict(result.defaults) if result.defaults else None,
    }
    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode()
