"""Which model a command runs: a file, an installed model, the one chosen in the app, the tour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.cli import numbers
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.program import program
from wizchat.models.gguf import check_usable, read_header
from wizchat.models.tour import TOUR_ID

if TYPE_CHECKING:
    from wizchat.cli.home import Home
    from wizchat.models.library import InstalledModel


@dataclass(frozen=True)
class Chosen:
    """The model that a command runs."""

    path: Path
    is_tour: bool = False


def choose_model(home: Home, wanted: str | None) -> Chosen:
    """Return the model to use, its file checked; raises Refusal and ModelError.

    `wanted` is a path, the id of an installed model, its quantization's name, or "tour". Unless
    one is wanted it is the one chosen in the app, else any that is here. The tour stands in only
    where none was ever installed: who has a model whose disk is not in wants to hear of that.
    """
    chosen = _any(home) if wanted is None else _named(home, wanted)
    check_usable(read_header(chosen.path))
    return chosen


def how_to_download(home: Home) -> str:
    """Return the command that downloads the model for this computer, or that shows all."""
    advice = home.recommended
    if advice is None:
        return f"{program()} models list"
    return f"{program()} models download {advice.name}"


def _named(home: Home, wanted: str) -> Chosen:
    path = Path(wanted).expanduser()
    if path.exists():
        return Chosen(path)
    if path.suffix.lower() == ".gguf" or path.parent != Path():
        raise Refusal(f"{path} is not there.", ExitCode.NO_MODEL)
    if wanted.lower() == TOUR_ID and home.tour is not None:
        return Chosen(home.tour.path, is_tour=True)
    return Chosen(find_installed(home, wanted).path)


def find_installed(home: Home, name: str) -> InstalledModel:
    """Return the installed model with this id, name or quantization; raises Refusal."""
    wanted = name.lower()
    for model in home.library.models():
        if wanted in {model.id.lower(), model.name.lower(), (model.quantization or "").lower()}:
            return model
    raise Refusal(
        f"No installed model is named {name}. `wizchat models list` shows all of them.",
        ExitCode.NO_MODEL,
    )


def _any(home: Home) -> Chosen:
    present = [model for model in home.library.models() if home.library.is_present(model)]
    for model in present:
        if model.id == home.settings.selected_model:
            return Chosen(model.path)
    if present:
        return Chosen(present[0].path)
    if home.tour is not None and not home.library.models():
        return Chosen(home.tour.path, is_tour=True)
    raise Refusal(_no_model(home), ExitCode.NO_MODEL)


def _no_model(home: Home) -> str:
    if home.library.models():
        return (
            "The files of the installed models are not there: moved, deleted, or on a disk that "
            f"is not in. `{program()} models list` shows where they were."
        )
    advice = home.recommended
    if advice is None:
        return (
            "No model is installed, and none fits this computer's memory "
            f"({numbers.size(home.computer.memory_total)}). `{program()} models list` shows all."
        )
    return (
        f"No model is installed. {advice.name} ({numbers.size(advice.approximate_size)}) fits this "
        f"computer. This command downloads it:\n\n  {how_to_download(home)}\n"
    )
