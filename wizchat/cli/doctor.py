"""`wizchat doctor`: what is here, what the engine sees, and whether it works."""

from __future__ import annotations

import platform
import shutil
import time
import uuid
from dataclasses import asdict, dataclass, field
from importlib import metadata
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from wizchat import __version__
from wizchat.chat.prompt import STOP, Turn, build
from wizchat.cli import numbers
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import columns, say
from wizchat.engine.protocol import Generate, LoadParams, Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.engine.protocol import Device, Finished, Ready

_PACKAGES = ("PySide6-Essentials", "llama-cpp-python", "huggingface-hub")
_TEST_TOKENS = 8


@dataclass(frozen=True)
class EngineTest:
    """How far the engine came."""

    ok: bool
    error: str | None = None
    start_seconds: float | None = None
    model: str | None = None
    load_seconds: float | None = None
    tokens: int | None = None
    tokens_per_second: float | None = None


@dataclass(frozen=True)
class InstalledFile:
    """One installed model."""

    id: str
    name: str
    path: str
    size: int
    present: bool


@dataclass(frozen=True)
class Report:
    """Everything that doctor knows; `--json` writes it as it is, sizes in bytes."""

    wizchat: str
    python: str
    system: str
    packages: dict[str, str | None]
    memory_total: int
    memory_available: int
    cores: int
    paths: dict[str, str]
    disk_free: int
    models: list[InstalledFile] = field(default_factory=list)
    devices: list[dict[str, object]] = field(default_factory=list)
    llama_cpp: str | None = None
    """llama.cpp's own line about this build."""
    engine: EngineTest = field(default_factory=lambda: EngineTest(ok=False))


def doctor(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="The report as one JSON object.")] = False,
) -> None:
    """Check this computer and the engine; a model, if there is one, says a few tokens."""
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
    from wizchat.desktop.hardware import Computer

    computer = Computer.look()
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
        wizchat=__version__,
        python=platform.python_version(),
        system=platform.platform(),
        packages={name: _version(name) for name in _PACKAGES},
        memory_total=computer.memory_total,
        memory_available=computer.memory_available,
        cores=computer.physical_cores,
        paths={name: str(path) for name, path in asdict(home.paths).items()}
        | {"models": str(home.models_folder)},
        disk_free=shutil.disk_usage(home.paths.models).free,
        models=installed,
        devices=[_device(device) for device in ready.devices] if ready else [],
        llama_cpp=ready.system_info.strip() if ready else None,
        engine=test,
    )


def in_words(report: Report) -> str:
    """Return the report for a person."""
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield f"WizChat {report.wizchat}, Python {report.python}, {report.system}"
    for name, version in report.packages.items():
        yield f"  {name} {version or 'is not installed'}"
    yield (
        f"\nThis computer: {numbers.size(report.memory_total)} memory "
        f"({numbers.size(report.memory_available)} available), {report.cores} cores"
    )
    yield "\nDevices that the engine can use"
    yield _table(
        [
            str(device["description"]),
            str(device["kind"]),
            f"{numbers.size(_bytes(device['memory_total']))} memory",
            f"{numbers.size(_bytes(device['memory_free']))} free",
        ]
        for device in report.devices
    )
    yield "\nFolders"
    yield _table([name, path] for name, path in report.paths.items())
    yield f"  {numbers.size(report.disk_free)} free on the models' disk"
    yield "\nInstalled models"
    yield _table(
        [model.name, numbers.size(model.size), model.path, "" if model.present else "missing"]
        for model in report.models
    )
    yield "\nEngine"
    yield f"  {_engine_words(report.engine)}"


def _engine_words(test: EngineTest) -> str:
    if not test.ok:
        return f"does not work: {test.error}"
    words = f"works; it started in {test.start_seconds:.1f} s"
    if test.model is None:
        return f"{words}. No model is installed, so none was tried."
    rate = f" at {test.tokens_per_second:.1f} a second" if test.tokens_per_second else ""
    return (
        f"{words}, loaded {test.model} in {test.load_seconds:.1f} s "
        f"and said {test.tokens} tokens{rate}."
    )


def _table(rows: Iterator[list[str]]) -> str:
    table = list(rows)
    if not table:
        return "  none"
    return "\n".join(f"  {line}" for line in columns(table).splitlines())


def _test_engine(home: Home, models: list[InstalledFile]) -> tuple[Ready | None, EngineTest]:
    begun = time.monotonic()
    ready = None
    try:
        with TerminalEngine(home.paths.engine_log) as engine:
            ready = engine.ready()
            started = time.monotonic() - begun
            chosen = home.settings.selected_model
            models.sort(key=lambda model: model.id != chosen)
            if not models:
                return ready, EngineTest(ok=True, start_seconds=started)
            return ready, _test_model(engine, models[0], started)
    except Refusal as refusal:
        return ready, EngineTest(ok=False, error=str(refusal))


def _test_model(engine: TerminalEngine, model: InstalledFile, started: float) -> EngineTest:
    from pathlib import Path

    loaded = engine.load(Path(model.path), LoadParams(context_window=2048))
    finished = engine.answer(_request(), lambda _text: None)
    return EngineTest(
        ok=True,
        start_seconds=started,
        model=model.name,
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


def _bytes(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
