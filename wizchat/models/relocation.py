"""Moving the app's own models to another folder, so that each is whole in one place at all times.

Of every model, the files come first to the new folder, then the list says that they are there, and
only then the old ones go. Whoever ends the process in between finds every model where the list
says, and begins again with what is left.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.desktop.atomic import sync_folder
from wizchat.desktop.installation import free_space
from wizchat.files_in_use import put_in_place, remove
from wizchat.models.errors import (
    ModelFileChanged,
    ModelFileMissing,
    ModelFileNotRemoved,
    ModelNotMoved,
    NoRoomForModels,
)
from wizchat.models.hashing import Meter, sha256_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizchat.models.installed import InstalledModel, ModelFile
    from wizchat.models.library import Library

    Progress = Callable[[int, int], None]

_CHUNK: Final = 8 << 20
_UNFINISHED: Final = ".moving"
"""Ends the name of a copy under way."""

_logger = logging.getLogger(__name__)


def left_behind(models: Sequence[InstalledModel], folder: Path) -> tuple[InstalledModel, ...]:
    """Return the app's own models that are whole and lie in another folder; looks at the disk."""
    return tuple(
        model
        for model in models
        if not model.in_place
        and not model.damaged
        and any(file.path.parent != folder for file in model.files)
        and all(_is_whole(file) for file in model.files)
    )


def relocate(
    library: Library, folder: Path, on_progress: Progress, cancelled: threading.Event
) -> bool:
    """Move what is `left_behind` into a folder; False when cancelled, what was moved stays moved.

    Belongs on a thread of its own: on another disk every byte is copied, and compared by its hash.
    Raises NoRoomForModels before anything is touched, ModelNotMoved, ModelFileChanged,
    ModelFileMissing, ModelFileNotRemoved (the model is in both places then) and LibraryNotSaved.
    """
    models = left_behind(library.models(), folder)
    _make_ready(folder, models)
    meter = Meter(on_progress, sum(model.size for model in models))
    for model in models:
        if not _bring(model, folder, meter, cancelled):
            return False
        moved = tuple(
            msgspec.structs.replace(file, path=folder / file.path.name) for file in model.files
        )
        library.set_files(model.id, moved)
        _remove([file.path for file in model.files if file.path.parent != folder])
    meter.finish()
    return True


def _make_ready(folder: Path, models: Sequence[InstalledModel]) -> None:
    """Make the folder and see that it has room; what is on its disk already needs none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for unfinished in folder.glob(f".*{_UNFINISHED}"):
            remove(unfinished)
        here = _disk(folder / _UNFINISHED)
        files = [file for model in models for file in model.files]
        needed = sum(file.size for file in files if _disk(file.path) != here)
    except OSError as error:
        raise ModelNotMoved(folder, error.errno) from error
    free = free_space(folder)
    if free is not None and needed > free:
        raise NoRoomForModels(folder, needed, free)


def _disk(path: Path) -> int:
    return path.parent.stat().st_dev


def _bring(model: InstalledModel, folder: Path, meter: Meter, cancelled: threading.Event) -> bool:
    """Have every file of a model in the folder too; False when cancelled."""
    for file in model.files:
        target = folder / file.path.name
        if target == file.path:
            meter.add(file.size)
        elif target.exists():
            if not _is_same(target, file, cancelled):
                if cancelled.is_set():
                    return False
                raise ModelNotMoved(target, errno.EEXIST)
            meter.add(file.size)
        elif not (_linked(file, target, meter) or _copied(file, target, meter, cancelled)):
            return False
        if cancelled.is_set():
            return False
    try:
        sync_folder(folder)
    except OSError as error:
        raise ModelNotMoved(folder, error.errno) from error
    return True


def _linked(file: ModelFile, target: Path, meter: Meter) -> bool:
    """Give the file its second name at once, where both folders are on one disk that can."""
    try:
        os.link(file.path, target)
    except OSError:
        return False
    meter.add(file.size)
    return True


def _copied(file: ModelFile, target: Path, meter: Meter, cancelled: threading.Event) -> bool:
    """Copy a file under another name, compare it, and name it; False when cancelled."""
    fresh = target.with_name(f".{target.name}{_UNFINISHED}")
    digest = hashlib.sha256()
    try:
        with file.path.open("rb") as source, fresh.open("wb") as copy:
            while piece := source.read(_CHUNK):
                if cancelled.is_set():
                    return False
                copy.write(piece)
                digest.update(piece)
                meter.add(len(piece))
            copy.flush()
            os.fsync(copy.fileno())
        if digest.hexdigest() != file.sha256 or fresh.stat().st_size != file.size:
            raise ModelFileChanged(file.path)
        put_in_place(fresh, target)
    except FileNotFoundError as error:
        raise ModelFileMissing(file.path) from error
    except OSError as error:
        raise ModelNotMoved(target, error.errno) from error
    finally:
        with contextlib.suppress(OSError):
            remove(fresh)
    return True


def _is_same(target: Path, file: ModelFile, cancelled: threading.Event) -> bool:
    """Whether what has the name already is the same file, as after a move that was ended."""
    if target.samefile(file.path):
        return True
    if target.stat().st_size != file.size:
        return False
    return sha256_of([target], lambda _done, _total: None, cancelled) == (file.sha256,)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        try:
            remove(path)
        except OSError as error:
            _logger.info("the old file of a moved model stays: %s", error)
            raise ModelFileNotRemoved(path, error.errno) from error


def _is_whole(file: ModelFile) -> bool:
    try:
        return file.path.stat().st_size == file.size
    except OSError:
        return False
