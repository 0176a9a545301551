"""The parts that know no window: the engine, the models and the conversations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.app.answering import identify, keep_caches, sampling
from wizchat.chat.service import ChatService
from wizchat.downloads.hub import Hub
from wizchat.downloads.queue import DownloadQueue
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.gpu.gpus import Gpus
from wizchat.engine.tuning.records import TuningRecords
from wizchat.engine.tuning.tuning import Tuning
from wizchat.models.catalogue import Catalogue
from wizchat.models.installing import Installer
from wizchat.models.library import Library
from wizchat.models.offload import layers_that_fit
from wizchat.ui.presenters.parts import ModelParts

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.identity import ModelIdentity
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import SettingsStore
    from wizchat.downloads.items import DownloadStatus
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo, Sampling
    from wizchat.engine.tuning.events import TuningEvent
    from wizchat.models.installing import InstallEvent
    from wizchat.models.library import LibraryChanged
    from wizchat.models.tour import TourModel


@dataclass(frozen=True)
class Listeners:
    """Who hears what the parts tell; each is called on the thread of the part that tells it."""

    engine: Callable[[EngineEvent], None]
    chat: Callable[[ChatEvent], None]
    library: Callable[[LibraryChanged], None]
    install: Callable[[InstallEvent], None]
    download: Callable[[DownloadStatus], None]
    tuning: Callable[[TuningEvent], None]


class Core:
    """Builds the parts and has them hear each other; none works before it is started.

    Raises ResourceMissing and CatalogueBroken when the installation is incomplete.
    """

    def __init__(
        self,
        paths: Paths,
        settings: SettingsStore,
        listeners: Listeners,
        tour: Callable[[], TourModel | None],
    ) -> None:
        """`tour` tells the tour once it was found; it is called on the chat service's thread."""
        self._settings = settings
        self._listeners = listeners
        self._tour = tour
        self.tuning = Tuning(
            worker_command(),
            paths.tuning_log,
            TuningRecords(paths.tuning_file),
            self._sha256,
            listeners.tuning,
        )
        self.engine = EngineClient(
            worker_command(),
            paths.engine_log,
            self._on_engine,
            gpus=Gpus.here(paths.devices_file, layers_that_fit),
            adviser=self.tuning,
        )
        self._paths = paths
        self.keep_caches()
        self.chat = ChatService(
            paths.database, self.engine, self._sampling, listeners.chat, identify=self._identify
        )
        self.models = self._build_models(paths)

    def keep_caches(self) -> None:
        """Have the engine use the quota that is set now."""
        self.engine.keep_caches(keep_caches(self._settings.current, self._paths))

    def _build_models(self, paths: Paths) -> ModelParts:
        settings = self._settings.current
        folder = Path(settings.models_folder or paths.models)
        catalogue = Catalogue.load()
        library = Library(paths.library_file, folder, self._listeners.library, catalogue=catalogue)
        hub = Hub(endpoint=settings.hub_endpoint)
        queue = DownloadQueue(folder, paths.downloads_file, hub, self._on_download)
        installer = Installer(catalogue, library, queue, self._listeners.install)
        return ModelParts(catalogue, library, queue, installer, self.engine, self._settings, folder)

    # --- On the threads of the parts ------------------------------------------------------------

    def _on_engine(self, event: EngineEvent) -> None:
        self.tuning.hear(event)
        self.chat.engine_event(event)
        self._listeners.engine(event)

    def _on_download(self, status: DownloadStatus) -> None:
        self.models.installer.on_download(status)
        self._listeners.download(status)

    def _sampling(self) -> Sampling:
        return sampling(self._settings.current)

    def _sha256(self, path: str) -> str | None:
        """Return the hash of a model of the library; None for any other file."""
        models = self.models.library.models()
        return next((model.sha256 for model in models if str(model.path) == path), None)

    def _identify(self, loaded: ModelInfo) -> ModelIdentity:
        return identify(loaded, self.models.library.models(), self._tour())
