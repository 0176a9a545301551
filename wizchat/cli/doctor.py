"""`wizchat doctor`: what is here, what the engine sees, and whether it works."""

from __future__ import annotations

import time
import uuid
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from wizchat.chat.prompt import STOP, Turn, build
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import say
from wizchat.cli.report import EngineTest, InstalledFile, Report, in_words
from wizchat.desktop.installation import Installation, free_space
from wizchat.engine.protocol import Generate, LoadParams, Sampling

if TYPE_CHECKING:
    from wizchat.engine.protocol import Device, Finished, Ready

_TEST_TOKENS = 8


def doctor(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="The report as one JSON object.")] = False,
) -> None:
    """Check this computer and the engine.

    An installed model, or else the tour, is loaded and says a few tokens.
    """
    home = Home.open()
    report = examine(home)
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(asdict(report)), indent=2).decode())
    else:
        say(in_words(report))
    if not report.engine.ok:
        raise typer.Exit(ExitCode.FAILED)


def examine(home: Home) -> Report:
    """Look at everything; the engine's failure is part of the report."""
    here = Installation.look(home.paths, home.models_folder)
    installed = [
        InstalledFile(
            id=model.id,
            name=model.name,
            path=str(model.path),
            size=model.size,
            present=home.library.is_present(model),
        )
        for model in home.library.models()
    ]
    ready, test = _test_engine(home, [model for model in installed if model.present])
    return Report(
        wizchat=here.wizchat,
        python=here.python,
        system=here.system,
        packages=here.packages,
        memory_total=here.computer.memory_total,
        memory_available=here.computer.memory_available,
        cores=here.computer.physical_cores,
        paths={folder.name: str(folder.path) for folder in here.folders},
        disk_free=free_space(home.models_folder),
        models=installed,
        tour=str(home.tour.path) if home.tour else None,
        devices=[_device(device) for device in ready.devices] if ready else [],
        llama_cpp=ready.system_info.strip() if ready else None,
        engine=test,
    )


def _test_engine(home: Home, models: list[InstalledFile]) -> tuple[Ready | None, EngineTest]:
    begun = time.monotonic()
    ready = None
    try:
        with TerminalEngine(home.paths.engine_log, home.gpus, home.tuning) as engine:
            ready = engine.ready()
            started = time.monotonic() - begun
            chosen = home.settings.selected_model
            models.sort(key=lambda model: model.id != chosen)
            if models:
                found = models[0]
                return ready, _test_model(engine, found.name, Path(found.path), started)
            if home.tour is not None:
                test = _test_model(engine, home.tour.name, home.tour.path, started)
                return ready, replace(test, is_tour=True)
            return ready, EngineTest(ok=True, start_seconds=started)
    except Refusal as refusal:
        return ready, EngineTest(ok=False, error=str(refusal))


def _test_model(engine: TerminalEngine, name: str, path: Path, started: float) -> EngineTest:
    loaded = engine.load(path, LoadParams(context_window=2048))
    finished = engine.answer(_request(), lambda _text: None)
    return EngineTest(
        ok=True,
        start_seconds=started,
        model=name,
        load_seconds=loaded.seconds,
        tokens=finished.usage.reply_tokens,
        tokens_per_second=_rate(finished),
    )


def _request() -> Generate:
    return Generate(
        request_id=uuid.uuid4().hex,
        sequence_key="doctor",
        prompt=build([Turn("Hi")]),
        sampling=Sampling(max_tokens=_TEST_TOKENS),
        stop=STOP,
    )


def _rate(finished: Finished) -> float | None:
    usage = finished.usage
    return usage.reply_tokens / usage.decode_seconds if usage.decode_seconds > 0 else None


def _device(device: Device) -> dict[str, object]:
    return {
        "name": device.name,
        "description": device.description,
        "kind": device.kind.value,
        "memory_free": device.memory_free,
        "memory_total": device.memory_total,
    }
