"""The part of a file that is on disk: `<name>.part`, and `<name>.part.json` which says of what.

The length of the part is the truth about progress: the note beside it is written, and on the disk,
before the first byte, and it never says how many bytes came. After a killed process every byte
that was written is there, since the system still had it. A power cut is different: a file system
may keep the length and lose the bytes, which then read as zeros. So the note also says how many
bytes were flushed, and during which run of the computer; after a restart of the computer only
those count. Whatever slips through, the sha256 of the whole file decides in the end.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from wizchat.desktop.atomic import sync_folder, write_atomically
from wizchat.downloads.disk import disk_errors
from wizchat.downloads.errors import HashMismatch, NameTaken
from wizchat.downloads.items import HubFile
from wizchat.files_in_use import put_in_place, remove

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


FLUSH_EVERY = 64 * 1024 * 1024
_READ = 4 * 1024 * 1024
_SAME_BOOT = 120.0
"""Seconds by which the computed time of the computer's start may differ: clocks are corrected."""


class Fingerprint(msgspec.Struct, frozen=True):
    """What a file is, wherever it comes from."""

    sha256: str
    size: int


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """The content of `<name>.part.json`."""

    version: int = 1
    fingerprint: Fingerprint
    source: HubFile
    commit: str
    flushed: int = 0
    """Bytes that are surely on the disk."""
    boot: float = 0.0
    """When the computer was started, seconds since the epoch."""


class PartialFile:
    """One part on disk; used by one thread. Every method raises NotEnoughSpace or DiskFailed."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self.note_path = target.with_name(target.name + ".part.json")
        self.length = 0
        """Bytes that are in the file and in the hash."""
        self.note: Note | None = None
        self._file: BinaryIO | None = None
        self._hash = hashlib.sha256()

    @property
    def on_disk(self) -> int:
        """Return the part's length in bytes, whether it was hashed yet or not."""
        return _size(self.path)

    @property
    def finished_size(self) -> int:
        """Return the length of what has the finished file's name, in bytes; 0 for nothing."""
        return _size(self.target)

    def exists(self) -> bool:
        """Return whether an earlier run left anything."""
        return self.path.exists() or self.note_path.exists()

    def look(self) -> Note | None:
        """Read the note that an earlier run left; None when there is none that can be used."""
        try:
            note = msgspec.json.decode(self.note_path.read_bytes(), type=Note)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            note = None
        self.note = note if note is not None and note.version == 1 else None
        return self.note

    def open(self, wanted: Note, progress: Callable[[int], None]) -> None:
        """Take up the part if it belongs to the wanted file, else begin anew.

        Hashes what is there, telling `progress` the bytes read so far.
        """
        if self._file is not None:
            return  # still open from an earlier try: every source serves the same fingerprint
        with disk_errors(self.path, wanted.fingerprint.size):
            usable = self._usable(wanted)
            flushed = min(usable, self.note.flushed) if self.note else 0
            self._file = self.path.open("r+b" if self.path.exists() else "w+b", buffering=0)
            # In this order: a note never stands beside bytes that it does not vouch for.
            self._file.truncate(usable)
            self._write_note(wanted, flushed)
        self._begin_hash()
        self._hash_existing(usable, progress)

    def append(self, data: bytes) -> None:
        """Write bytes behind the part.

        What a failing write leaves behind are right bytes too: the next run hashes and keeps them.
        """
        assert self._file is not None and self.note is not None  # noqa: S101, PT018
        with disk_errors(self.path, self.note.fingerprint.size - self.length):
            view = memoryview(data)
            while view:
                view = view[self._file.write(view) :]
        self._hash.update(data)
        self.length += len(data)
        if self.length - self.note.flushed >= FLUSH_EVERY:
            self._flush()

    def finish(self) -> str:
        """Check the sha256, give the file its name, and return the hash.

        Raises HashMismatch, with the part still there, and NameTaken when another file has taken
        the name meanwhile.
        """
        assert self.note is not None  # noqa: S101
        found = self._hash.hexdigest()
        if found != self.note.fingerprint.sha256:
            raise HashMismatch(self.note.fingerprint.sha256, found)
        if self.target.exists():
            raise NameTaken(str(self.target))
        with disk_errors(self.path):
            self._sync()
            self.close()
            put_in_place(self.path, self.target)
            sync_folder(self.target.parent)
            remove(self.note_path)
        return found

    def discard(self) -> None:
        """Remove the part and its note."""
        self.close()
        with disk_errors(self.path):
            remove(self.path)
            remove(self.note_path)
        self.length = 0
        self.note = None

    def close(self) -> None:
        """Leave the part on disk for another time."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _usable(self, wanted: Note) -> int:
        """Return how many bytes of an earlier run continue to be of use."""
        note = self.note or self.look()
        if note is None or note.fingerprint != wanted.fingerprint or not self.path.exists():
            return 0
        length = self.path.stat().st_size
        if length > note.fingerprint.size:
            return 0
        if abs(note.boot - boot_time()) > _SAME_BOOT:
            return min(length, note.flushed)
        return length

    def _hash_existing(self, length: int, progress: Callable[[int], None]) -> None:
        assert self._file is not None  # noqa: S101
        while self.length < length:
            with disk_errors(self.path):
                data = self._file.read(min(_READ, length - self.length))
            if not data:
                break
            self._hash.update(data)
            self.length += len(data)
            progress(self.length)

    def _begin_hash(self) -> None:
        self._hash = hashlib.sha256()
        self.length = 0

    def _flush(self) -> None:
        assert self.note is not None  # noqa: S101
        with disk_errors(self.path):
            self._sync()
            self._write_note(self.note, self.length)

    def _sync(self) -> None:
        if self._file is not None:
            os.fsync(self._file.fileno())

    def _write_note(self, note: Note, flushed: int) -> None:
        self.note = msgspec.structs.replace(note, flushed=flushed, boot=boot_time())
        write_atomically(self.note_path, msgspec.json.encode(self.note))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def boot_time() -> float:
    """Return when the computer was started, seconds since the epoch."""
    import psutil

    return psutil.boot_time()
