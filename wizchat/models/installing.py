"""From the catalogue to the library: what is downloaded becomes an installed model."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from wizchat.downloads.items import DownloadItem, DownloadPart, DownloadState, HubFile
from wizchat.downloads.names import local_name
from wizchat.files_in_use import remove
from wizchat.models.errors import BadHubFile, ModelError, ModelFileNotRemoved
from wizchat.models.installed import ModelFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.downloads.items import DownloadStatus
    from wizchat.downloads.queue import DownloadQueue
    from wizchat.models.catalogue import Catalogue, Quantization, Source
    from wizchat.models.installed import InstalledModel
    from wizchat.models.library import Library

_MAIN = "main"
_REPO_PARTS = 2
_WEB = "https://huggingface.co/"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Installed:
    """A download is in the library now and off the download list."""

    item_id: str
    model: InstalledModel


@dataclass(frozen=True)
class InstallFailed:
    """A download is complete and cannot be used; its file is kept until `discard`."""

    item_id: str
    error: ModelError
    path: Path


InstallEvent = Installed | InstallFailed


def _ignore(_event: InstallEvent) -> None:
    """Listen to nothing."""


class Installer:
    """Puts quantizations on the download list, and finished ones into the library.

    Every method may be called on any thread but `on_download`, which reads a header and writes the
    library's list and so belongs on the queue's thread and never on the GUI's. The listener is
    called there too.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        library: Library,
        queue: DownloadQueue,
        listener: Callable[[InstallEvent], None] = _ignore,
    ) -> None:
        self._catalogue = catalogue
        self._library = library
        self._queue = queue
        self._listener = listener
        self._lock = threading.Lock()

    def download(self, quantization: Quantization, source: Source | None = None) -> str:
        """Put a quantization on the list and return the item's id.

        Without `source` the best one is taken, and every source of the same bytes stands in for
        it. Another one, of `quantization.alternatives`, is an item of its own and is verified
        against its own hash, or the Hub's where the catalogue has none. Raises UnsafeName.
        """
        item = self.item(quantization, source)
        self._queue.add(item)
        return item.id

    def item(self, quantization: Quantization, source: Source | None = None) -> DownloadItem:
        """Return what `download` puts on the list; raises UnsafeName."""
        best = quantization.sources[0]
        chosen = source or best
        same = quantization.interchangeable if chosen in quantization.interchangeable else (chosen,)
        owner = "" if chosen in quantization.interchangeable else chosen.repo_id.partition("/")[0]
        parts = tuple(
            DownloadPart(
                filename=_beside(local_name(_hub_file(chosen, index)), owner),
                sources=tuple(_hub_file(source, index) for source in same),
                size=chosen.files[index].size,
                sha256=chosen.files[index].sha256,
            )
            for index in range(len(chosen.files))
        )
        return DownloadItem(
            id=quantization.id if not owner else f"{quantization.id}@{chosen.repo_id}",
            label=quantization.name,
            sources=parts[0].sources,
            filename=parts[0].filename,
            size=parts[0].size,
            sha256=parts[0].sha256,
            further=parts[1:],
        )

    def download_hub_file(self, address: str) -> str:
        """Put `owner/repo/file.gguf`, or what a browser shows for it, on the list; return its id.

        A file that the catalogue knows is downloaded as the catalogue has it. Raises BadHubFile
        when the address is none, and UnsafeName.
        """
        file = _at(address)
        for quantization in self._catalogue.quantizations:
            for source in quantization.sources:
                if source.repo_id == file.repo_id and source.filenames[0] == file.filename:
                    return self.download(quantization, source)
        name = local_name(file)
        at = "" if file.revision == _MAIN else f"@{file.revision}"
        item_id = f"hub:{file.repo_id}{at}/{file.filename}"
        item = DownloadItem(id=item_id, label=name, sources=(file,), filename=name)
        self._queue.add(item)
        return item.id

    def on_download(self, status: DownloadStatus) -> None:
        """Take a change of the download list in: a DONE item is checked and becomes a model.

        An item is told DONE again after a restart, until it is in the library: nothing that was
        downloaded is overlooked, and doing this twice changes nothing.
        """
        if status.state is not DownloadState.DONE or not status.files:
            return
        files = [
            ModelFile(path=Path(file.path), size=file.size, sha256=file.sha256)
            for file in status.files
        ]
        origin = status.files[0].source
        source = f"{origin.repo_id}/{origin.filename}" if origin else None
        with self._lock:
            try:
                model = self._library.register_download(files, source=source)
            except ModelError as error:
                _logger.info("downloaded and not usable: %s", error)
                self._listener(InstallFailed(status.item.id, error, files[0].path))
                return
            self._queue.forget(status.item.id)
        self._listener(Installed(status.item.id, model))

    def discard(self, item_id: str) -> None:
        """Delete the files of a finished download that cannot be used, and forget it.

        Files that the library lists are left alone. Raises ModelFileNotRemoved.
        """
        listed = {file.path for model in self._library.models() for file in model.files}
        for status in self._queue.statuses():
            if status.item.id == item_id and status.state is DownloadState.DONE:
                for path in {Path(file.path) for file in status.files} - listed:
                    try:
                        remove(path)
                    except OSError as error:
                        raise ModelFileNotRemoved(path, error.errno) from error
                self._queue.forget(item_id)


def _at(address: str) -> HubFile:
    """Return the file at an address; raises BadHubFile.

    The Hub's pages of files are `owner/repo/blob/revision/file`, their links `.../resolve/...`.
    """
    text, revision = address.strip(), _MAIN
    is_page = text.startswith(_WEB)
    if is_page:
        text = unquote(urlsplit(text).path.removeprefix("/"))
    pieces = PurePosixPath(text).parts
    repo, path = pieces[:_REPO_PARTS], pieces[_REPO_PARTS:]
    if is_page and len(path) > 1 and path[0] in ("blob", "resolve"):
        revision, path = path[1], path[2:]
    if not path or not path[-1].lower().endswith(".gguf") or {"..", "/"} & set(pieces):
        raise BadHubFile(address)
    return HubFile("/".join(repo), revision, "/".join(path))


def _hub_file(source: Source, index: int) -> HubFile:
    return HubFile(source.repo_id, source.revision or _MAIN, source.files[index].filename)


def _beside(name: str, owner: str) -> str:
    """Return a name that another repository's file of the same name does not have.

    llama.cpp finds the parts of a split model by the end of their names, so the owner goes first.
    """
    return f"{owner}.{name}" if owner else name
