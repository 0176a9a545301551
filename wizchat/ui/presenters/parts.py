"""The parts of the core and the windows that presenters about models share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.ui.shell.pages import Page

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.lazy import Lazy
    from wizchat.desktop.settings import SettingsStore
    from wizchat.downloads.queue import DownloadQueue
    from wizchat.engine.client import EngineClient
    from wizchat.models.catalogue import Catalogue
    from wizchat.models.installing import Installer
    from wizchat.models.library import Library
    from wizchat.ui.library.first_run import FirstRunPage
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.shell.main_window import MainWindow


@dataclass(frozen=True)
class ModelParts:
    """The core parts that models are about."""

    catalogue: Catalogue
    library: Library
    queue: DownloadQueue
    installer: Installer
    engine: EngineClient
    settings: SettingsStore
    folder: Path


@dataclass(frozen=True)
class ModelWindows:
    """The windows that show models."""

    main: MainWindow
    first_run: Lazy[FirstRunPage]
    models: Lazy[ModelsWindow]

    def show_first_run(self) -> None:
        """Show the page of a fresh computer."""
        self.first_run.get()
        self.main.show_page(Page.FIRST_RUN)

    @property
    def are_seen(self) -> bool:
        """Whether anything that is about models alone is on the screen."""
        parts = (self.first_run.made, self.models.made)
        return any(part is not None and part.isVisible() for part in parts)
