"""Where the saved caches of conversations lie; the worker fills the folder, both sides delete.

Each conversation has a folder of its own, named by a hash of its key: what a key looks like is not
this module's to know, and no folder outside can be meant.
"""

from __future__ import annotations

import hashlib
import logging
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.files_in_use import remove

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_logger = logging.getLogger(__name__)

_NAME = re.compile(r"[0-9a-f]{32}")


def conversation_folder(root: Path, key: str) -> Path:
    """Return where the caches of a conversation lie, or would."""
    return root / hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def conversation_folders(root: Path) -> Iterator[Path]:
    """Yield the folders of all conversations; none where there is no such folder."""
    try:
        found = list(root.iterdir())
    except OSError:
        return
    for path in found:
        if _NAME.fullmatch(path.name) and path.is_dir() and not path.is_symlink():
            yield path


def delete(folder: Path) -> None:
    """Delete what was saved of a conversation; what cannot be deleted now is logged."""
    shutil.rmtree(folder, onerror=_insist)


def delete_all_but(root: Path, keys: Iterable[str]) -> None:
    """Delete what was saved of conversations that are none of these."""
    kept = {conversation_folder(root, key).name for key in keys}
    for folder in conversation_folders(root):
        if folder.name not in kept:
            delete(folder)


def _insist(_function: object, path: str, error: object) -> None:
    """Try a file again that may only be in use; see `remove`."""
    problem = error[1] if isinstance(error, tuple) else error
    if isinstance(problem, PermissionError):
        try:
            remove(Path(path))
        except OSError as again:
            problem = again
        else:
            return
    if not isinstance(problem, FileNotFoundError):
        _logger.error("%s of a saved cache stays: %s", path, problem)
