"""How much room the app's files take, and how much is left beside them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.desktop.installation import free_space

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.paths import Paths


@dataclass(frozen=True, slots=True)
class Room:
    """One folder of the app; sizes in bytes."""

    path: Path
    used: int
    free: int | None
    """On its disk; None when that cannot be asked."""


@dataclass(frozen=True, slots=True)
class Storage:
    """The folders that grow."""

    models: Room
    data: Room
    """Conversations and what belongs to them; the models are not counted here."""
    caches: Room
    """What the models have read of conversations."""


def look(paths: Paths, models: Path) -> Storage:
    """Measure the folders now; asks the disk, so it belongs on a thread that may wait."""
    return Storage(
        models=Room(models, folder_size(models), free_space(models)),
        caches=Room(
            paths.saved_caches, folder_size(paths.saved_caches), free_space(paths.saved_caches)
        ),
        data=Room(paths.data, folder_size(paths.data, leave_out=models), free_space(paths.data)),
    )


def folder_size(folder: Path, *, leave_out: Path | None = None) -> int:
    """Return what the files below a folder take, without following links.

    What cannot be read counts nothing. A sparse file counts what it takes on the disk, where the
    system says that.
    """
    total = 0
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if os.path.join(place, name) != str(leave_out)]  # noqa: PTH118
        for name in files:
            total += _size(os.path.join(place, name))  # noqa: PTH118
    return total


def _size(file: str) -> int:
    try:
        found = os.lstat(file)
    except OSError:
        return 0
    if not stat.S_ISREG(found.st_mode):
        return 0
    blocks = getattr(found, "st_blocks", None)  # of 512 bytes; Windows has none
    return found.st_size if blocks is None else min(found.st_size, blocks * 512)
