"""Small files that are whole at all times, also after a power cut."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from wizchat.files_in_use import move, put_in_place, remove

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at `path` by `data`, readable by this person alone (0600).

    Readers see the old file or the new one, never a part. The bytes are on the disk when this
    returns. Raises OSError; the old file is untouched then.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(Path(name), path)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(Path(name))
        raise
    sync_folder(path.parent)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Write a file that others may read, piece by piece; it takes its place when all is written.

    Readers see the old file or the new one, never a part. Raises OSError; the old file is
    untouched then, and after any other error in the block.
    """
    fresh = path.with_name(f".{secrets.token_hex(8)}.new")
    try:
        with fresh.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(fresh)
        raise
    sync_folder(path.parent)


def set_aside(path: Path) -> Path:
    """Rename a file that cannot be used to `<name>.broken-<time>` and return the new path.

    Never overwrites a file that was set aside earlier. Raises OSError.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.broken-{stamp}")
    count = 1
    while target.exists():
        count += 1
        target = path.with_name(f"{path.name}.broken-{stamp}-{count}")
    move(path, target)
    return target


def sync_folder(folder: Path) -> None:
    """Put a rename on the disk; Windows does that itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some file systems (network, FUSE) refuse fsync on a folder: the rename stands anyway.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
