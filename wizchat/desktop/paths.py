"""The folders that WizChat keeps its files in."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "WIZCHAT_HOME"
"""Environment variable: one folder that holds every other folder of the app."""

_APP_NAME = "wizchat" if sys.platform == "linux" else "WizChat"


class FolderUnusable(OSError):
    """A folder of the app cannot be made or written to.

    `errno` and `filename` are set as on every OSError; `folder` is the folder meant.
    """

    def __init__(self, folder: Path, cause: OSError) -> None:
        super().__init__(cause.errno, cause.strerror or str(cause), str(folder))
        self.folder = folder


@dataclass(frozen=True)
class Paths:
    """Every folder of the app, absolute; none exists before `create`."""

    data: Path
    config: Path
    cache: Path
    logs: Path
    models: Path
    runtime: Path
    """Lock and port of the running instance. It lies with the data and not in the session's
    runtime folder: two launches that share conversations must meet, and a launch over ssh or
    from a service has another session or none."""

    @classmethod
    def resolve(cls, environ: Mapping[str, str] = os.environ) -> Paths:
        """Return the folders for this person; touches no disk.

        `WIZCHAT_HOME` in `environ` puts all of them below one root. Otherwise they are where the
        platform wants them (https://platformdirs.readthedocs.io/en/latest/api.html).
        """
        root = environ.get(HOME_VARIABLE)
        if root:
            return cls.below(Path(root).expanduser().absolute())
        places = platformdirs.PlatformDirs(_APP_NAME, appauthor=False)
        data = places.user_data_path
        return cls(
            data=data,
            config=places.user_config_path,
            cache=places.user_cache_path,
            logs=places.user_log_path,
            models=data / "models",
            runtime=data / "run",
        )

    @classmethod
    def below(cls, root: Path) -> Paths:
        """Return the folders for an app that keeps everything below `root`."""
        return cls(
            data=root / "data",
            config=root / "config",
            cache=root / "cache",
            logs=root / "logs",
            models=root / "models",
            runtime=root / "data" / "run",
        )

    @property
    def database(self) -> Path:
        """Conversations."""
        return self.data / "conversations.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the conversations."""
        return self.data / "backups"

    @property
    def settings_file(self) -> Path:
        """What the person has set."""
        return self.config / "settings.json"

    @property
    def saved_caches(self) -> Path:
        """What the model has read of conversations: as private as they are, made again if lost."""
        return self.cache / "read"

    @property
    def library_file(self) -> Path:
        """Which models are here."""
        return self.data / "library.json"

    @property
    def downloads_file(self) -> Path:
        """Which downloads are under way."""
        return self.data / "downloads.json"

    @property
    def devices_file(self) -> Path:
        """What is known of the GPUs."""
        return self.data / "devices.json"

    @property
    def tuning_file(self) -> Path:
        """How models run best on this computer."""
        return self.data / "tuning.json"

    @property
    def session_file(self) -> Path:
        """Which windows are open."""
        return self.data / "session.json"

    @property
    def app_log(self) -> Path:
        """What the app did."""
        return self.logs / "wizchat.log"

    @property
    def engine_log(self) -> Path:
        """What the engine worker and llama.cpp printed."""
        return self.logs / "engine.log"

    @property
    def tuning_log(self) -> Path:
        """What the workers that are measured printed."""
        return self.logs / "tuning.log"

    @property
    def crash_log(self) -> Path:
        """Tracebacks of fatal faults in the app's own process."""
        return self.logs / "crash.log"

    def create(self) -> None:
        """Make the folders, readable by this person alone; raises FolderUnusable.

        A folder that is there already keeps the permissions it has.
        """
        for folder in (
            *(self.data, self.config, self.cache, self.logs, self.models, self.runtime),
            self.saved_caches,
        ):
            make_private_folder(folder)


def make_private_folder(folder: Path) -> None:
    """Make `folder` (0700) and what leads to it, and prove that it can be written to.

    Raises FolderUnusable.
    """
    try:
        for missing in reversed([folder, *folder.parents]):
            missing.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise FolderUnusable(folder, error) from error
