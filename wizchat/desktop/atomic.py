"""Small files that are whole at all times, also after a power cut."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path


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
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
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
