"""What only a look at the disk tells about the models that are here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizchat.desktop.hardware import Computer
from wizchat.desktop.installation import free_space
from wizchat.models.fit import accelerators
from wizchat.ui.library.values import Found
from wizchat.ui.presenters.installed import Condition

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.hardware import Accelerator
    from wizchat.engine.client import EngineClient
    from wizchat.models.installed import InstalledModel
    from wizchat.models.library import Library


@dataclass(frozen=True)
class Look:
    """The computer and the models' files at one moment."""

    computer: Computer
    conditions: dict[str, Condition] = field(default_factory=dict)
    """By the model's id."""
    free: int | None = None
    """Bytes on the disk of the models; None when it cannot be asked."""
    unlisted: tuple[Found, ...] = ()
    """Files in the models folder that are in no list."""
    gpus: tuple[Accelerator, ...] = ()
    """Those that may be used, as far as the engine has told of them."""


def look_around(library: Library, folder: Path, engine: EngineClient) -> Look:
    """Look at files, disk and devices; for a thread that may wait for them."""
    conditions = {
        model.id: Condition(library.is_present(model), library.is_damaged(model))
        for model in library.models()
    }
    unlisted = tuple(Found(str(path), "", path.name) for path in library.unlisted())
    gpus = accelerators(engine.used_devices())
    return Look(Computer.look(), conditions, free_space(folder), unlisted, gpus)


def condition(look: Look | None, model: InstalledModel) -> Condition:
    """Return what is known of a model's files, also before the first look."""
    known = look.conditions if look else {}
    return known.get(model.id, Condition(damaged=model.damaged))
