"""Which model a command runs: a file, an installed model, or the one chosen in the app."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.cli import numbers, words
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.models.errors import ModelError
from wizchat.models.gguf import check_usable, read_header

if TYPE_CHECKING:
    from wizchat.cli.home import Home
    from wizchat.models.library import InstalledModel


def choose_model(home: Home, wanted: str | None) -> Path:
    """Return the checked file of the model to use; raises Refusal.

    `wanted` is a path, the id of an installed model, or its quantization's name.
    """
    path = _installed(home).path if wanted is None else _named(home, wanted)
    try:
        check_usable(read_header(path))
    except ModelError as error:
        raise Refusal(words.sentence(error)) from error
    return path


def _named(home: Home, wanted: str) -> Path:
    path = Path(wanted).expanduser()
    if path.exists():
        return path
    name = wanted.lower()
    for model in home.library.models():
        if name in {model.id.lower(), model.name.lower(), (model.quantization or "").lower()}:
            return model.path
    if path.suffix.lower() == ".gguf" or path.parent != Path():
        raise Refusal(f"{path} is not there.", ExitCode.NO_MODEL)
    raise Refusal(
        f"No installed model is named {wanted}. `wizchat models list` shows all of them.",
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
    from wizchat.desktop.hardware import Computer
    from wizchat.models.fit import recommend

    computer = Computer.look()
    advice = recommend(home.catalogue, computer, (), home.settings.context_window)
    if advice is None:
        return (
            "No model is installed, and none fits this computer's memory "
            f"({numbers.size(computer.memory_total)}). `wizchat models list` shows all of them."
        )
    return (
        f"No model is installed. {advice.name} ({numbers.size(advice.approximate_size)}) fits this "
        f"computer. This command downloads it:\n\n  wizchat models download {advice.name}\n"
    )
