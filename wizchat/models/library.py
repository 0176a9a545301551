"""Which models are on this computer."""

from __future__ import annotations

import errno
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from wizchat.files_in_use import remove
from wizchat.models.errors import (
    ModelError,
    ModelFileNotRemoved,
    ModelFileUnreadable,
    UnknownModel,
)
from wizchat.models.gguf import check_usable, read_header
from wizchat.models.hashing import sha256_of
from wizchat.models.installed import InstalledModel, ModelFile, Origin
from wizchat.models.library_index import LibraryIndex
from wizchat.models.splits import is_later_part, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizchat.models.catalogue import Catalogue
    from wizchat.models.gguf import Header

    Progress = Callable[[int, int], None]

__all__ = ["InstalledModel", "Library", "LibraryChanged", "ModelFile", "Origin"]

_MOST_UNLISTED = 200
_LONGEST_NAME = 100

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class LibraryChanged:
    """The list of models, or something in it, is another one now."""

    models: tuple[InstalledModel, ...]


class Library:
    """The models that are here, and their list on disk.

    Every method may be called on any thread; those that take `on_progress` read whole models and
    belong on a thread of their own. The listener is called on the thread that made the change,
    after it is on the disk. What other processes of the app change is seen with the next change
    made here, or with `reload`.
    """

    def __init__(
        self,
        index_file: Path,
        models_folder: Path,
        listener: Callable[[LibraryChanged], None],
        *,
        catalogue: Catalogue | None = None,
    ) -> None:
        self._folder = models_folder
        self._listener = listener
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._index = LibraryIndex(index_file)
        self._models = self._index.read()

    @property
    def broken_index(self) -> Path | None:
        """Where a list that could not be read was kept; `rebuild` finds again what is here."""
        return self._index.broken

    def models(self) -> tuple[InstalledModel, ...]:
        """Return every model of the list, those whose files are missing too."""
        return self._models

    def get(self, model_id: str) -> InstalledModel:
        """Return one model; raises UnknownModel."""
        model = self.find(model_id)
        if model is None:
            raise UnknownModel(model_id)
        return model

    def find(self, model_id: str) -> InstalledModel | None:
        """Return one model; None when it is not on the list, as once it was removed."""
        return next((model for model in self._models if model.id == model_id), None)

    def reload(self) -> tuple[InstalledModel, ...]:
        """Read the list again, as another process may have changed it."""
        with self._lock:
            before, self._models = self._models, self._index.read()
            changed = self._models != before
        if changed:
            self._listener(LibraryChanged(self._models))
        return self._models

    def is_present(self, model: InstalledModel) -> bool:
        """Whether all files of the model are where they were; looks at the disk."""
        return all(_size(file.path) is not None for file in model.files)

    def is_damaged(self, model: InstalledModel) -> bool:
        """Whether a file is known to hold other bytes than it did; compares sizes on the disk."""
        sizes = [(_size(file.path), file.size) for file in model.files]
        return model.damaged or any(size not in (None, known) for size, known in sizes)

    def unlisted(self) -> tuple[Path, ...]:
        """Return GGUF files in the models folder that are in no list, to be offered."""
        listed = {file.path for model in self._models for file in model.files}
        try:
            found = sorted(path for path in self._folder.iterdir() if _may_be_model(path))
        except OSError:
            return ()
        return tuple(path for path in found if path not in listed)[:_MOST_UNLISTED]

    def register_download(
        self, files: Sequence[ModelFile], *, source: str | None = None
    ) -> InstalledModel:
        """Add files that were downloaded and verified just now; `files[0]` is the first part.

        Raises a GgufError when WizChat cannot speak to the model, and LibraryNotSaved.
        """
        header = read_header(files[0].path)
        check_usable(header)
        model = self._described(header, tuple(files), Origin.DOWNLOADED, source, in_place=False)
        return self._add(model)

    def import_file(
        self, path: Path, on_progress: Progress, cancelled: threading.Event
    ) -> InstalledModel | None:
        """Add a GGUF file that is here already and stays where it is; None when cancelled.

        Its header is checked, then it is read whole for its sha256, by which the catalogue knows
        it. A file whose bytes are listed already is not listed twice: the list then names the
        file that is there. Of a split model the first part is given. A file in the models folder
        becomes the app's own. Raises GgufError, PartMissing, ModelFileMissing,
        ModelFileUnreadable, ModelFileChanged and LibraryNotSaved.
        """
        path = path.absolute()
        _check_encodable(path)
        header = read_header(path)
        check_usable(header)
        paths = parts_of(header)
        for part in paths[1:]:
            read_header(part)
        hashes = sha256_of(paths, on_progress, cancelled)
        if hashes is None:
            return None
        files = tuple(
            ModelFile(path=part, size=part.stat().st_size, sha256=sha256)
            for part, sha256 in zip(paths, hashes, strict=True)
        )
        own = path.parent == self._folder.absolute()
        origin = Origin.DOWNLOADED if own else Origin.IMPORTED
        return self._add(self._described(header, files, origin, None, in_place=not own))

    def rebuild(self, on_progress: Progress, cancelled: threading.Event) -> None:
        """Add every usable file of the models folder that is in no list, each read whole.

        For when the list was lost. Files that cannot be used are left alone.
        """
        for path in self.unlisted():
            try:
                if self.import_file(path, on_progress, cancelled) is None:
                    return
            except ModelError as error:
                _logger.info("left out: %s", error)

    def verify(
        self, model_id: str, on_progress: Progress, cancelled: threading.Event
    ) -> bool | None:
        """Read a model whole and compare its hashes; None when cancelled.

        Other bytes mark the model as damaged; nothing is deleted. Raises UnknownModel,
        ModelFileMissing, ModelFileUnreadable, ModelFileChanged and LibraryNotSaved.
        """
        model = self.get(model_id)
        hashes = sha256_of([file.path for file in model.files], on_progress, cancelled)
        if hashes is None:
            return None
        intact = hashes == tuple(file.sha256 for file in model.files)
        checked_at = time.time() if intact else model.verified_at
        checked = msgspec.structs.replace(model, damaged=not intact, verified_at=checked_at)
        self._replace(checked)
        return intact

    def remove(self, model_id: str) -> None:
        """Take a model off the list; the files of a downloaded one are deleted first.

        Raises UnknownModel, ModelFileNotRemoved (the model is still listed) and LibraryNotSaved.
        """
        model = self.get(model_id)
        if not model.in_place:
            for file in model.files:
                try:
                    remove(file.path)
                except OSError as error:
                    raise ModelFileNotRemoved(file.path, error.errno) from error
        with self._lock, self._index.changing() as models:
            models[:] = [other for other in models if other.id != model_id]
            changed = tuple(models)
        self._changed(changed)

    def set_files(self, model_id: str, files: tuple[ModelFile, ...]) -> None:
        """Know that a model, the same bytes, lies elsewhere now; raises LibraryNotSaved."""
        with self._lock, self._index.changing() as models:
            models[:] = [
                msgspec.structs.replace(model, files=files) if model.id == model_id else model
                for model in models
            ]
            changed = tuple(models)
        self._changed(changed)

    def _described(
        self,
        header: Header,
        files: tuple[ModelFile, ...],
        origin: Origin,
        source: str | None,
        *,
        in_place: bool,
    ) -> InstalledModel:
        known = self._catalogue.by_sha256(files[0].sha256) if self._catalogue else None
        quantization = known.name if known else header.quantization
        if known and self._catalogue:
            name = f"{self._catalogue.model(known.variant).name} {known.name}"
        else:
            name = " ".join((header.name or header.path.stem).split())[:_LONGEST_NAME]
        label = (known.id if known else quantization or "model").lower()
        return InstalledModel(
            id=f"{label}-{files[0].sha256[:8]}",
            name=name,
            quantization=quantization,
            catalogue_id=known.id if known else None,
            files=files,
            verified_at=time.time(),
            origin=origin,
            source=source,
            in_place=in_place,
        )

    def _add(self, model: InstalledModel) -> InstalledModel:
        """List a model; one of the same bytes that is here and intact stays instead."""
        with self._lock, self._index.changing() as models:
            same = [other for other in models if _hashes(other) == _hashes(model)]
            for other in same:
                usable = self.is_present(other) and not self.is_damaged(other)
                if usable and other.path != model.path:
                    model = other
                else:
                    models.remove(other)
            if model not in models:
                models.append(model)
            changed = tuple(models)
        self._changed(changed)
        return model

    def _replace(self, model: InstalledModel) -> None:
        with self._lock, self._index.changing() as models:
            models[:] = [model if other.id == model.id else other for other in models]
            changed = tuple(models)
        self._changed(changed)

    def _changed(self, models: tuple[InstalledModel, ...]) -> None:
        self._models = models
        self._listener(LibraryChanged(models))


def _hashes(model: InstalledModel) -> tuple[str, ...]:
    return tuple(file.sha256 for file in model.files)


def _size(path: Path) -> int | None:
    """Bytes of a file, None when there is none."""
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None


def _may_be_model(path: Path) -> bool:
    return path.suffix.lower() == ".gguf" and path.is_file() and not is_later_part(path.name)


def _check_encodable(path: Path) -> None:
    """Refuse names that are no text: neither the index nor the engine's protocol can hold them."""
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise ModelFileUnreadable(path, errno.EILSEQ) from error
