"""Which model a command runs: a file, an installed model, or the one chosen in the app."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.cli import numbers
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.program import program
from wizchat.models.gguf import check_usable, read_header

if TYPE_CHECKING:
    from wizchat.cli.home import Home
    from wizchat.models.library import InstalledModel


def choose_model(home: Home, wanted: str | None) -> Path:
    """Return the checked file of the model to use; raises Refusal and ModelError.

    `wanted` is a path, the id of an installed model, or its quantization's name.
    """
    path = _installed(home).path if wanted is None else _named(home, wanted)
    check_usable(read_header(path))
    return path


def _named(home: Home, wanted: str) -> Path:
    path = Path(wanted).expanduser()
    if path.exists():
        return path
    if path.suffix.lower() == ".gguf" or path.parent != Path():
        raise Refusal(f"{path} is not there.", ExitCode.NO_MODEL)
    return find_installed(home, wanted).path


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


def _installed(home: Home) -> InstalledModel:
    present = [model for model in home.library.models() if home.library.is_present(model)]
    for model in present:
        if model.id == home.settings.selected_model:
            return model
    if present:
        return present[0]
    raise Refusal(_nothing_installed(home), ExitCode.NO_MODEL)


def _nothing_installed(home: Home) -> str:
    advice = home.recommended
    if advice is None:
        return (
            "No model is installed, and none fits this computer's memory "
            f"({numbers.size(home.computer.memory_total)}). `{program()} models list` shows all."
        )
    return (
        f"No model is installed. {advice.name} ({numbers.size(advice.approximate_size)}) fits this "
        f"computer. This command downloads it:\n\n  {program()} models download {advice.name}\n"
    )
