"""The note that an environment is whole, and of what it was made for."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Stamp:
    """What was installed.

    Attributes:
        made_for: digest of everything that decides what an environment holds
        groups: dependency groups installed beside the program's own requirements
        llama: key of the llama.cpp build
        complete: whether every system library of the window was found

    """

    made_for: str
    groups: tuple[str, ...]
    llama: str
    complete: bool

    def serves(self, made_for: str, groups: tuple[str, ...]) -> bool:
        """Whether the environment holds what these groups ask for."""
        return self.made_for == made_for and set(groups) <= set(self.groups)


def read(path: Path) -> Stamp | None:
    """Return the stamp, or None where there is none that can be read."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(**(values | {"groups": tuple(values["groups"])}))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write(path: Path, stamp: Stamp) -> None:
    """Write the stamp in one step, so that it is whole or not there."""
    temporary = path.with_suffix(".new")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(asdict(stamp), file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
