"""`wizchat models`: what can be had and what is here; download, import, verify, remove."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec
import typer

from wizchat.cli import numbers
from wizchat.cli.choosing import find_installed
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.interrupts import interrupt_calls
from wizchat.cli.output import columns, note, say
from wizchat.cli.progress import ProgressLine
from wizchat.models.fit import Fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizchat.models.catalogue import Quantization
    from wizchat.models.library import InstalledModel
    from wizchat.models.tour import TourModel

Result = TypeVar("Result")

models = typer.Typer(help="List, download, import, verify and remove models.", no_args_is_help=True)

_FIT = {Fit.GOOD: "fits", Fit.TIGHT: "fits tightly", Fit.TOO_LARGE: "too large", None: ""}

ModelName = Annotated[
    str, typer.Argument(metavar="ID", help="An installed model: its id, or its quantization.")
]


@models.command("list")
def list_models(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, sizes in bytes.")] = False,
    large: Annotated[bool, typer.Option("--large", help="Those for large machines too.")] = False,
) -> None:
    """Show what is installed and what can be had."""
    home = Home.open()
    catalogue = home.catalogue
    available = (*catalogue.offered, *(catalogue.large if large or as_json else ()))
    if as_json:
        found = {
            "installed": [_installed_row(home, model) for model in home.library.models()],
            "built_in": [_tour_row(home.tour)] if home.tour else [],
            "available": [_available_row(home, quantization) for quantization in available],
        }
        say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
        return
    say("\n".join(_list_lines(home, available)))


@models.command()
def download(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="Such as Q4_K_M, or owner/repository/file.gguf."),
    ],
) -> None:
    """Download a model; Ctrl+C pauses, the same command goes on."""
    from wizchat.cli.download import download_model

    model = download_model(Home.open(), name)
    note(f"{model.name} is installed and verified: {model.path}")


@models.command("import")
def import_model(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A GGUF file; it stays where it is.")],
) -> None:
    """Add a file that is here already.

    It is checked, and used where it lies.
    """
    home = Home.open()
    model = _hashing(
        "Reading the file",
        lambda progress, cancelled: home.library.import_file(
            Path(file).expanduser().absolute(), progress, cancelled
        ),
    )
    note(f"{model.name} is installed: {model.path}")


@models.command()
def verify(name: ModelName) -> None:
    """Check that a model is intact.

    It is read whole, and its checksum compared with the one it was installed with.
    """
    home = Home.open()
    model = find_installed(home, name)
    intact = _hashing(
        f"Verifying {model.name}",
        lambda progress, cancelled: home.library.verify(model.id, progress, cancelled),
    )
    if not intact:
        raise Refusal(
            f"{model.name} has changed since it was installed. Remove it and download it again."
        )
    note(f"{model.name} is intact.")


@models.command()
def remove(name: ModelName) -> None:
    """Remove a model.

    A downloaded file is deleted; an imported one is only taken off the list.
    """
    home = Home.open()
    model = find_installed(home, name)
    home.library.remove(model.id)
    what = "off the list; its file was left alone" if model.in_place else "deleted"
    note(f"{model.name} is {what}.")


def _hashing(
    title: str, work: Callable[[Callable[[int, int], None], threading.Event], Result | None]
) -> Result:
    """Run work that reads a whole model, with progress; Ctrl+C ends it with Refusal."""
    cancelled = threading.Event()
    with interrupt_calls(cancelled.set), ProgressLine() as line:
        result = work(
            lambda done, total: line.show(f"{title}: {numbers.percent(done, total)}"), cancelled
        )
    if result is None:
        raise Refusal("Stopped; nothing was changed.", ExitCode.STOPPED)
    return result


def _list_lines(home: Home, available: tuple[Quantization, ...]) -> Iterator[str]:
    yield "Installed"
    installed = [
        (
            f"  {model.name}",
            model.quantization or "",
            numbers.size(model.size),
            str(model.path),
            _condition(home, model),
            model.id,
        )
        for model in home.library.models()
    ]
    yield columns(installed) if installed else "  none"
    if home.tour is not None:
        yield "\nBuilt in"
        said = "knows WizChat alone; answers while no model is installed"
        yield columns([(f"  {home.tour.name}", numbers.size(home.tour.size), said, home.tour.id)])
    here = {_of_catalogue(home, model) for model in home.library.models()}
    yield "\nAvailable"
    advice = home.recommended
    yield columns(
        (
            f"  {quantization.name if quantization.variant == '7B' else quantization.id}",
            numbers.size(quantization.approximate_size),
            quantization.quality.value.replace("_", " "),
            "recommended" if quantization is advice else _FIT[home.fit(quantization)],
            quantization.sources[0].repo_id,
        )
        for quantization in available
        if quantization.id not in here
    )


def _of_catalogue(home: Home, model: InstalledModel) -> str | None:
    """Return the id of the quantization that an installed file is, None for any other file."""
    known = home.catalogue.by_sha256(model.sha256) if home.library.is_present(model) else None
    return None if known is None else known.id


def _condition(home: Home, model: InstalledModel) -> str:
    if not home.library.is_present(model):
        return "missing"
    return "damaged" if home.library.is_damaged(model) else ""


def _installed_row(home: Home, model: InstalledModel) -> dict[str, object]:
    return {
        "id": model.id,
        "name": model.name,
        "quantization": model.quantization,
        "path": str(model.path),
        "size": model.size,
        "sha256": model.sha256,
        "present": home.library.is_present(model),
        "damaged": home.library.is_damaged(model),
        "in_place": model.in_place,
    }


def _tour_row(tour: TourModel) -> dict[str, object]:
    return {
        "id": tour.id,
        "name": tour.name,
        "path": str(tour.path),
        "size": tour.size,
        "sha256": tour.sha256,
    }


def _available_row(home: Home, quantization: Quantization) -> dict[str, object]:
    return {
        "id": quantization.id,
        "name": quantization.name,
        "variant": quantization.variant,
        "size": quantization.approximate_size,
        "quality": quantization.quality.value,
        "fit": home.fit(quantization),
        "recommended": quantization is home.recommended,
        "repository": quantization.sources[0].repo_id,
        "files": list(quantization.sources[0].filenames),
    }
