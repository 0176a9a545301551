"""What people do with models and downloads: the buttons of the first page and the Models window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from wizchat.downloads.errors import DownloadError
from wizchat.models.errors import ModelError
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.library.problems import download_problem
from wizchat.ui.shell.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.ui.library.first_run import FirstRunPage
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.presenters.engine import EnginePresenter
    from wizchat.ui.presenters.files import ModelFiles
    from wizchat.ui.presenters.parts import ModelParts, ModelWindows

_DISCARD: Final = "discard:"


class LibraryActions(QObject):
    """Asks the download list and the files for what a person wants of them. GUI thread."""

    told = Signal(str)
    """What is wrong with what was asked for; empty when it is on its way."""

    def __init__(
        self,
        parts: ModelParts,
        windows: ModelWindows,
        chosen: EnginePresenter,
        files: ModelFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._main = windows.main
        self._chosen = chosen
        self._files = files
        windows.main.notice_action_requested.connect(self._on_notice_action)
        windows.first_run.when_made(self._serve_first_page)
        windows.models.when_made(self._serve_window)

    @staticmethod
    def discarding(item_id: str) -> str:
        """Return the notice's action that deletes what a download brought."""
        return _DISCARD + item_id

    def _serve_first_page(self, page: FirstRunPage) -> None:
        page.download_requested.connect(self._on_download)
        page.file_chosen.connect(self._files.add)
        page.found_chosen.connect(self._files.add)

    def _serve_window(self, window: ModelsWindow) -> None:
        queue = self._parts.queue
        window.download_requested.connect(self._on_download)
        window.hub_file_requested.connect(self._on_hub_file)
        window.file_chosen.connect(self._files.add)
        window.verify_requested.connect(self._on_verify)
        window.reveal_requested.connect(self._on_reveal)
        window.remove_confirmed.connect(self._on_remove)
        window.pause_requested.connect(queue.pause)
        window.resume_requested.connect(queue.resume)
        window.retry_requested.connect(queue.retry)
        window.cancel_requested.connect(queue.cancel)

    def _on_download(self, quantization: str) -> None:
        catalogue, installer = self._parts.catalogue, self._parts.installer
        self._ask(lambda: installer.download(catalogue.find(quantization)))

    def _on_hub_file(self, address: str) -> None:
        self._ask(lambda: self._parts.installer.download_hub_file(address))

    def _ask(self, for_it: Callable[[], object]) -> None:
        """Ask for a download; a name that cannot be one is said."""
        try:
            for_it()
        except ModelError as error:
            self.told.emit(model_problem(error))
        except DownloadError as error:
            self.told.emit(download_problem(error))
        else:
            self.told.emit("")
            self._main.show_page(Page.CHAT)

    def _on_verify(self, model_id: str) -> None:
        model = self._parts.library.find(model_id)
        if model is not None:
            self._files.verify(model)

    def _on_reveal(self, model_id: str) -> None:
        model = self._parts.library.find(model_id)
        if model is not None:
            self._files.reveal(model)

    def _on_remove(self, model_id: str) -> None:
        model = self._parts.library.find(model_id)
        if model is None:
            return
        current = self._chosen.model
        if current is not None and current.id == model.id:
            self._chosen.let_go()  # a file that is open cannot be deleted everywhere
        self._files.remove(model)

    def _on_notice_action(self, action: str) -> None:
        if action.startswith(_DISCARD):
            self._files.discard(self._parts.installer, action.removeprefix(_DISCARD))
