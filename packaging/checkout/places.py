"""Where a checkout keeps what it makes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Places:
    """Folders and files; `cache` is shared by all checkouts of a person."""

    root: Path
    cache: Path

    @classmethod
    def of(cls, root: Path, environ: Mapping[str, str] = os.environ) -> Places:
        """Return the places of the checkout at `root`."""
        if environ.get("XDG_CACHE_HOME"):
            base = Path(environ["XDG_CACHE_HOME"])
        elif sys.platform == "darwin":
            base = Path.home() / "Library/Caches"
        else:
            base = Path.home() / ".cache"
        return cls(root=root, cache=base / "wizchat-build")

    @property
    def environment(self) -> Path:
        """The virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.environment / "bin/python"

    @property
    def qt(self) -> Path:
        """PySide6's folder with Qt's libraries and plugins; it may not be there."""
        found = sorted(self.environment.glob("lib/python3*/site-packages/PySide6/Qt"))
        return found[0] if found else self.environment / "no-qt"

    @property
    def stamp(self) -> Path:
        """Says what was installed; there only while the environment is whole."""
        return self.environment / "wizchat-stamp.json"

    @property
    def unfinished(self) -> Path:
        """There while the environment is being changed: found at a start, that was interrupted."""
        return self.root / "build/environment-unfinished"

    @property
    def log(self) -> Path:
        """Everything that the last set-up printed."""
        return self.root / "build/setup.log"

    @property
    def lock(self) -> Path:
        """Held while something is being installed or built."""
        return self.cache / "lock"

    @property
    def wheels(self) -> Path:
        """Finished builds of llama.cpp."""
        return self.cache / "llama.cpp"
