"""The pages about models over a real library in a folder, with an engine and a queue that note."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from tests.helpers.presented import Calls, Engine, Windows
from tests.helpers.tiny_gguf import cached_tiny
from wizchat.desktop.settings import SettingsStore
from wizchat.downloads.items import DownloadItem, DownloadState, DownloadStatus, HubFile
from wizchat.models.catalogue import Catalogue
from wizchat.models.installing import Installer
from wizchat.models.library import Library
from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters.engine import EnginePresenter
from wizchat.ui.presenters.errands import Errands
from wizchat.ui.presenters.files import ModelFiles
from wizchat.ui.presenters.library import LibraryPresenter
from wizchat.ui.presenters.parts import ModelParts

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wizchat.models.installed import InstalledModel
    from wizchat.models.installing import InstallEvent
    from wizchat.models.library import LibraryChanged


class Queue(Calls):
    """A download queue that only takes note; `listed` are its rows."""

    broken_list: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        self.listed: tuple[DownloadStatus, ...] = ()

    def statuses(self) -> tuple[DownloadStatus, ...]:
        return self.listed


class Shelf:
    """Everything about models as the app has it; `open` again is another start."""

    def __init__(self, windows: Windows, root: Path, qtbot: QtBot) -> None:
        self.windows, self.root, self._qtbot = windows, root, qtbot
        self.folder = root / "models"
        self.folder.mkdir()
        self.catalogue = Catalogue.load()
        self.open()

    def open(self) -> None:
        """Build the parts over what is in the folder."""
        self.bridge = Bridge()
        self.errands = Errands(self.bridge)
        self.engine, self.queue = Engine(), Queue()
        self.settings = SettingsStore(self.root / "settings.json")
        self.settings.load()
        self.library = Library(
            self.root / "library.json",
            self.folder,
            self.bridge.listener(self._on_library),
            catalogue=self.catalogue,
        )
        self.installer = Installer(
            self.catalogue,
            self.library,
            self.queue,  # type: ignore[arg-type]
            self._on_install,
        )
        windows = self.windows
        self.chosen = EnginePresenter(self.engine, lambda: self.settings.current, windows.main)  # type: ignore[arg-type]
        parts = ModelParts(
            self.catalogue, self.library, self.queue, self.installer, self.engine, self.settings,
            self.folder,
        )  # type: ignore[arg-type]  # fmt: skip
        self.parts = parts
        self.files = ModelFiles(self.library, self.errands, self.bridge)
        self.presenter = LibraryPresenter(
            parts,
            windows.about_models(),
            self.chosen,
            files=self.files,
            errands=self.errands,
        )

    def _on_library(self, event: LibraryChanged) -> None:
        self.presenter.handle_library(event)

    def _on_install(self, event: InstallEvent) -> None:
        self.presenter.handle_install(event)

    def close(self) -> None:
        self.bridge.close()
        self.errands.close()

    def begin(self) -> None:
        """Start, and wait until the disk has been looked at."""
        self.presenter.begin()
        self.settle()

    def settle(self) -> None:
        """Wait until every errand is done and its result is shown."""
        for _ in range(2):  # what comes back may send errands of its own
            back: list[object] = []
            self.errands.run(lambda: None, back.append)
            self._qtbot.waitUntil(lambda back=back: bool(back))

    def put(self, name: str, seed: int = 0) -> Path:
        """Lay a tiny model into the models folder."""
        path = self.folder / name
        shutil.copy(cached_tiny(seed), path)
        return path

    def add(self, name: str, seed: int = 0) -> InstalledModel:
        """Have a tiny model in the library."""
        model = self.library.import_file(
            self.put(name, seed), lambda _done, _total: None, self.errands.cancelled
        )
        assert model is not None
        self._qtbot.waitUntil(lambda: True)
        return model

    @property
    def loads(self) -> list[Path]:
        """What the engine was asked to load."""
        return [path for path, _params in self.engine.of("load")]

    @property
    def rows(self) -> dict[str, Any]:
        """What the Models window shows, by id."""
        return {row.id: row for row in self.windows.models._view.installed}

    @property
    def notice(self) -> str:
        """What the Models window says went wrong."""
        return self.windows.models._view.notice


def status(label: str, state: DownloadState, **changes: Any) -> DownloadStatus:
    """Return a download; `label` is its id too."""
    file = HubFile("owner/repo", "main", f"{label}.gguf")
    item = DownloadItem(id=label, label=label, sources=(file,), filename=file.filename)
    return DownloadStatus(item=item, state=state, **changes)
