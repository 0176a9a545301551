"""Files that are shipped with the app: icons, translations, the model catalogue."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


class ResourceMissing(FileNotFoundError):
    """A file that belongs to the app is not there: the installation is damaged."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(2, "resource missing", str(folder / name))
        self.name = name


def resource(name: str) -> Path:
    """Return the path of a shipped file or folder, `name` relative to `resources/`.

    Raises ResourceMissing when it is not there and ValueError when `name` leads outside.
    """
    if Path(name).is_absolute() or ".." in Path(name).parts:
        raise ValueError(name)
    folder = resource_folder()
    path = folder / name
    if not path.exists():
        raise ResourceMissing(name, folder)
    return path


def resource_folder() -> Path:
    """Return the folder of shipped files: of the frozen app, the wheel or the checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
