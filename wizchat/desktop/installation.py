"""What is installed here and on what: versions, the computer, folders and the room in them.

For a report about a problem. Nothing in it comes from conversations.
"""

from __future__ import annotations

import platform
import shutil
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from wizchat import __version__
from wizchat.desktop.hardware import Computer

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.paths import Paths

PACKAGES = ("PySide6-Essentials", "llama-cpp-python", "huggingface-hub")
"""What most problems depend on."""


@dataclass(frozen=True)
class Folder:
    """One folder of the app."""

    name: str
    path: Path
    free: int | None
    """Bytes free on its disk; None when that cannot be asked."""


@dataclass(frozen=True)
class Installation:
    """This app on this computer."""

    wizchat: str
    python: str
    system: str
    packages: dict[str, str | None]
    """Version of each of PACKAGES; None for one that is not installed."""
    computer: Computer
    folders: tuple[Folder, ...]

    @classmethod
    def look(cls, paths: Paths, models_folder: Path) -> Installation:
        """Look at it now; asks the disk, so it belongs on a thread that may wait."""
        places = asdict(paths) | {"models": models_folder}
        return cls(
            wizchat=__version__,
            python=platform.python_version(),
            system=_system(),
            packages={name: _version(name) for name in PACKAGES},
            computer=Computer.look(),
            folders=tuple(Folder(name, path, free_space(path)) for name, path in places.items()),
        )


def free_space(folder: Path) -> int | None:
    """Return the bytes free on the disk where a folder is, or would be made; None if unknown."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def _system() -> str:
    """Return the system and the processor's kind.

    `platform.platform()` says nearly the same and starts a process for it.
    """
    words = [platform.system(), platform.release(), platform.machine()]
    try:
        words.insert(0, platform.freedesktop_os_release().get("PRETTY_NAME", ""))
    except OSError:
        words.insert(0, platform.mac_ver()[0] and f"macOS {platform.mac_ver()[0]}")
    return " ".join(word for word in words if word)


def _version(package: str) -> str | None:
    from importlib import metadata  # with all of email; a report alone wants it

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
