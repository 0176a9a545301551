"""What doctor finds, as values and in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizchat.cli import numbers
from wizchat.cli.output import columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True)
class EngineTest:
    """How far the engine came."""

    ok: bool
    error: str | None = None
    start_seconds: float | None = None
    model: str | None = None
    is_tour: bool = False
    """Whether the model is the tour, for want of another."""
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
    disk_free: int | None
    """On the disk of the models folder; None when it cannot be asked."""
    models: list[InstalledFile] = field(default_factory=list)
    tour: str | None = None
    """Path of the tiny model that is shipped with the app; None when it is missing or damaged."""
    devices: list[dict[str, object]] = field(default_factory=list)
    llama_cpp: str | None = None
    """llama.cpp's own line about this build."""
    engine: EngineTest = field(default_factory=lambda: EngineTest(ok=False))


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
    yield "\nTour"
    yield f"  {report.tour or 'missing or damaged; install WizChat again to have it'}"
    yield "\nEngine"
    yield f"  {_engine_words(report.engine)}"


def _engine_words(test: EngineTest) -> str:
    if not test.ok:
        return f"does not work: {test.error}"
    words = f"works; it started in {test.start_seconds:.1f} s"
    if test.model is None:
        return f"{words}. No model is installed, so none was tried."
    if test.is_tour:
        words = f"{words}. No model is installed, so the tour was tried: it"
        return f"{words} loaded in {test.load_seconds:.1f} s and said {test.tokens} tokens."
    rate = f" at {test.tokens_per_second:.1f} a second" if test.tokens_per_second else ""
    return (
        f"{words}, loaded {test.model} in {test.load_seconds:.1f} s "
        f"and said {test.tokens} tokens{rate}."
    )


def _table(rows: Iterable[list[str]]) -> str:
    table = list(rows)
    if not table:
        return "  none"
    return "\n".join(f"  {line}" for line in columns(table).splitlines())


def _bytes(value: object) -> int | None:
    return value if isinstance(value, int) else None
