"""Small files that are whole at all times, also after a power cut."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_USE_SECONDS = 1.0 if os.name == "nt" else 0.0
"""Windows replaces no file that a program has open, and a virus scanner or an indexer looks at
what was just written for some milliseconds."""
_PAUSE_SECONDS = 0.02


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
            Path(name).unlink()
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
            fresh.unlink()
        raise
    sync_folder(path.parent)


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a finished file its name, in place of the file that has it; raises OSError.

    On Windows this waits a moment for a file that is in use: only time tells that it is not any
    more.
    """
    until = time.monotonic() + _IN_USE_SECONDS
    while True:
        try:
            fresh.replace(path)
        except PermissionError:
            if time.monotonic() >= until:
                raise
            threading.Event().wait(_PAUSE_SECONDS)
        else:
            return


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
    path.rename(target)
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
