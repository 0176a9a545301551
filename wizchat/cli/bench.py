"""`wizchat bench`: how fast a model is here, beside llama.cpp alone."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
import typer

from wizchat import __version__
from wizchat.cli import bench_words, words
from wizchat.cli.choosing import choose_model
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import Refusal
from wizchat.cli.home import Home
from wizchat.cli.options import load_params
from wizchat.cli.output import say
from wizchat.cli.progress import ProgressLine
from wizchat.engine.benchmark.app_side import RequestFailed
from wizchat.engine.benchmark.bare import BareProcess
from wizchat.engine.benchmark.measuring import LEAST_WINDOW, Amounts, Measurement, Stage
from wizchat.engine.benchmark.neighbours import Neighbours, is_busy
from wizchat.engine.benchmark.report import MachineState, ModelFile, Report
from wizchat.engine.patience import Patience
from wizchat.engine.protocol import Load

if TYPE_CHECKING:
    from wizchat.cli.choosing import Chosen
    from wizchat.engine.protocol import LoadParams

_PATIENCE: Final = Patience(cancel=60.0)
"""A slow stop is a figure here, and no reason to end the engine."""


def bench(
    *,
    model: Annotated[
        str | None, typer.Argument(metavar="[MODEL]", help="The model: a GGUF file or a name.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="The figures as one JSON object, for programs.")
    ] = False,
    rounds: Annotated[
        int, typer.Option(min=1, max=100, help="How often each figure is measured.")
    ] = Amounts.rounds,
    against_llama_cpp: Annotated[
        bool, typer.Option("--compare/--no-compare", help="Measure llama.cpp alone beside it.")
    ] = True,
) -> None:
    """Measure how fast a model is on this computer.

    WizChat and llama.cpp alone, with the same settings and with its own, take turns. Takes about
    three minutes with a 7B model on two cores. Other programs spoil the figures.
    """
    home = Home.open()
    report = measure(
        home, choose_model(home, model), Amounts(rounds=rounds), compared=against_llama_cpp
    )
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(report), indent=2).decode())
    else:
        say(bench_words.in_words(report))


def measure(home: Home, chosen: Chosen, amounts: Amounts, *, compared: bool = True) -> Report:
    """Measure a model; raises Refusal."""
    with ExitStack() as stack:
        engine = stack.enter_context(
            TerminalEngine(home.paths.engine_log, home.gpus, patience=_PATIENCE)
        )
        ready = engine.ready()
        load = Load(model_path=str(chosen.path.absolute()), params=_params(home, chosen))
        params = home.tuning.settle(load, ready).params  # as every other command would load it
        bare = [stack.enter_context(BareProcess()) if compared else None for _ in range(2)]
        line = stack.enter_context(ProgressLine())

        def show(stage: Stage, done: float) -> None:
            if stage is Stage.LOADING:
                line.clear()  # the engine shows how far a load is
            else:
                line.show(bench_words.progress(stage, done))

        measurement = Measurement(
            engine,
            chosen.path,
            params,
            same=bare[0],
            defaults=bare[1],
            amounts=amounts,
            progress=show,
        )
        neighbours = Neighbours()
        try:
            result = measurement.run()
        except RequestFailed as error:
            raise Refusal(words.request_failed(error.failed)) from error
        elsewhere = neighbours.elsewhere()
    loaded = result.loaded
    return Report(
        wizchat=__version__,
        llama_cpp=ready.llama_cpp,
        model=ModelFile(
            path=loaded.model.path,
            description=loaded.model.description,
            size=loaded.model.size,
            parameters=loaded.model.parameters,
        ),
        machine=MachineState(
            cpu=home.computer.cpu,
            cores=home.computer.physical_cores,
            memory_total=home.computer.memory_total,
            elsewhere=elsewhere,
            is_busy=is_busy(elsewhere),
        ),
        device=loaded.device,
        gpu_layers=loaded.gpu_layers,
        threads=loaded.threads,
        context_window=loaded.context_window,
        cache_bytes=result.cache_bytes,
        figures=result.figures,
        turn_30_to_turn_2=result.turn_30_to_turn_2,
        left_out=result.left_out,
    )


def _params(home: Home, chosen: Chosen) -> LoadParams:
    params = load_params(home.settings, is_tour=chosen.is_tour)
    window = max(LEAST_WINDOW, params.context_window)
    return msgspec.structs.replace(params, context_window=window)
