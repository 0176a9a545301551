"""One file from the Hub onto the disk: resumed, retried, verified.

The order of things is what makes it dependable: first the Hub says what the file is (commit, size,
sha256); then the note beside the part says so too; then come bytes, each answer checked to continue
the part exactly; then the sha256 of the whole decides; then the file gets its name. Killed between
any two of these steps, the next run goes on from what is on the disk.
"""

from __future__ import annotations

import hashlib
import time
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from wizchat.downloads.body import Body
from wizchat.downloads.control import Control, Stopped
from wizchat.downloads.disk import LEAST_MARGIN, disk_errors, require_space, sole_writer
from wizchat.downloads.errors import (
    AuthNeeded,
    BadAnswer,
    DifferentFile,
    DownloadError,
    Gone,
    HashMismatch,
    NameTaken,
    NoChecksum,
    Offline,
    RateLimited,
    ServerError,
    SizeMismatch,
)
from wizchat.downloads.items import DownloadedFile, DownloadPart, HubFile
from wizchat.downloads.names import checked_name
from wizchat.downloads.partial import Fingerprint, Note, PartialFile
from wizchat.downloads.ranges import place
from wizchat.downloads.retry import RetryPolicy
from wizchat.downloads.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.downloads.hub import Hub, RemoteFile

_READ = 4 * 1024 * 1024
_HASH_TRIES = 2

_TRANSIENT = (Offline, RateLimited, ServerError, BadAnswer)
"""Worth another try later."""
_SOURCE_FAILED = (Gone, AuthNeeded, DifferentFile, SizeMismatch, NoChecksum)
"""This source cannot serve the file; another one may."""


class Watcher(Protocol):
    """Hears how a transfer goes, on the transfer's thread; must return quickly."""

    def running(self, source: HubFile, done: int, total: int | None, received: int) -> None:
        """Hear that `done` bytes are on disk; `received` came since the last call.

        Called about once a second also when nothing comes.
        """

    def verifying(self, done: int, total: int, verified: int) -> None:
        """Hear that `verified` of the `done` bytes on disk were read back and hashed."""

    def waiting(self, error: DownloadError, retry_at: float) -> None:
        """Hear that nothing is done until `retry_at` (seconds since the epoch)."""


@dataclass(frozen=True)
class Limits:
    """What tests and slow networks may want otherwise."""

    stall: float = 15.0
    """Seconds without a byte after which a connection is given up."""
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    space_margin: int = LEAST_MARGIN


class Transfer:
    """Fetches one file into a folder. `run` blocks; `control` stops it from other threads.

    `also_needed` bytes must fit on the disk besides: the parts of a split model that come later.
    """

    def __init__(
        self,
        part: DownloadPart,
        folder: Path,
        hub: Hub,
        *,
        control: Control,
        watcher: Watcher,
        limits: Limits | None = None,
        also_needed: int = 0,
    ) -> None:
        self._part = part
        self._folder = folder
        self._hub = hub
        self._control = control
        self._watcher = watcher
        self._limits = limits or Limits()
        self._also_needed = also_needed
        self._remotes: dict[HubFile, RemoteFile] = {}
        self._agreed: Fingerprint | None = None

    def run(self) -> DownloadedFile | None:
        """Return the finished file, or None when stopped; raises DownloadError.

        What has come so far stays on disk in every case but a sha256 that is wrong twice.
        """
        target = self._folder / checked_name(self._part.filename)
        try:
            with disk_errors(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
            with sole_writer(target), closing(PartialFile(target)) as partial:
                return self._known_already(partial) or self._from_sources(partial)
        except Stopped:
            return None

    def _known_already(self, partial: PartialFile) -> DownloadedFile | None:
        """Return the file when it is here, as the item's own sha256 can tell without network."""
        if self._part.sha256 is None:
            return None
        size = -1 if self._part.size is None else self._part.size
        return self._already_there(partial, Fingerprint(self._part.sha256, size))

    def _from_sources(self, partial: PartialFile) -> DownloadedFile:
        sources = Sources(self._part.sources)
        failures = mismatches = 0
        while True:
            source = sources.current()
            before = partial.length
            self._watcher.running(source, partial.on_disk, self._part.size, 0)
            try:
                return self._from_source(source, partial)
            except _SOURCE_FAILED as error:
                sources.drop(error)
            except HashMismatch:
                partial.discard()
                mismatches += 1
                if mismatches == _HASH_TRIES:
                    raise
                sources.rotate()
            except _TRANSIENT as error:
                failures = 1 if partial.length > before else failures + 1
                if not self._limits.retry.allows(error, failures):
                    raise
                if isinstance(error, ServerError | BadAnswer):
                    sources.rotate()
                self._wait(error, failures)

    def _from_source(self, source: HubFile, partial: PartialFile) -> DownloadedFile:
        remote, fingerprint = self._agree(source, partial)
        if (found := self._already_there(partial, fingerprint)) is not None:
            return found
        total = fingerprint.size
        note = Note(fingerprint=fingerprint, source=source, commit=remote.commit)
        partial.open(note, lambda done: self._verifying(partial, done, total))
        if partial.length < total:
            self._fetch(remote, source, partial, total)
        self._control.check()
        sha256 = partial.finish()
        return DownloadedFile(path=str(partial.target), size=total, sha256=sha256, source=source)

    def _agree(self, source: HubFile, partial: PartialFile) -> tuple[RemoteFile, Fingerprint]:
        """Return what the source has, when it is the file that is wanted."""
        remote = self._remotes.get(source)
        if remote is None:
            remote = self._control.call(lambda: self._ask(source, partial))
            self._remotes[source] = remote
        part, agreed = self._part, self._agreed
        sha256 = part.sha256 or (agreed.sha256 if agreed else remote.sha256)
        size = part.size if part.size is not None else remote.size
        if sha256 is None:
            raise NoChecksum(source.repo_id, source.filename)
        if size is None:
            raise BadAnswer("no size")
        if remote.sha256 not in {None, sha256}:
            raise DifferentFile(source.repo_id, source.filename, sha256, remote.sha256 or "")
        if remote.size not in {None, size}:
            raise SizeMismatch(size, remote.size or 0)
        self._agreed = Fingerprint(sha256, size)
        return remote, self._agreed

    def _ask(self, source: HubFile, partial: PartialFile) -> RemoteFile:
        """Ask the Hub; a part that was begun stays with its commit while the Hub still has it."""
        note = partial.note or partial.look()
        if note is not None and note.source == source and self._fits(note):
            pinned = HubFile(source.repo_id, note.commit, source.filename)
            try:
                return self._hub.metadata(pinned)
            except Gone:
                pass  # the history was rewritten: what the revision means now is asked below
        return self._hub.metadata(source)

    def _fits(self, note: Note) -> bool:
        return self._part.sha256 in {None, note.fingerprint.sha256}

    def _fetch(self, remote: RemoteFile, source: HubFile, partial: PartialFile, total: int) -> None:
        """Append what one answer brings; raises when the file is not complete then."""
        start = partial.length
        missing = total - start + self._also_needed
        require_space(self._folder, missing, self._limits.space_margin)
        self._watcher.running(source, start, total, 0)

        def idle() -> None:
            self._watcher.running(source, partial.length, total, 0)

        with Body(self._control, lambda: self._hub.open(remote, start), self._limits.stall) as body:
            answer = body.answer()
            placement = place(answer.status, answer.headers, start, total)
            skip = placement.skip
            while data := self._take(body, idle, skip):
                self._control.check()
                partial.append(data[skip : skip + placement.end - partial.length])
                skip = max(0, skip - len(data))
                self._watcher.running(source, partial.length, total, len(data))
                if partial.length >= placement.end:
                    break
        if partial.length < total:
            raise Offline(f"the answer ended at {partial.length} of {total} bytes")

    def _take(self, body: Body, idle: Callable[[], None], skip: int) -> bytes:
        """Return the next bytes; breaking off before new ones came is the server's fault.

        Otherwise a server that ignores ranges and breaks off early would be asked for ever.
        """
        try:
            return body.take(idle)
        except Offline as error:
            if skip > 0:
                raise BadAnswer(f"ranges are ignored; {error.detail}") from error
            raise

    def _already_there(self, partial: PartialFile, wanted: Fingerprint) -> DownloadedFile | None:
        """Return the file when it is in the folder, finished and right; raises NameTaken.

        A wanted size of -1 fits any file.
        """
        target = partial.target
        with disk_errors(target):
            if not target.exists():
                return None
            size = target.stat().st_size if target.is_file() else -1
        if wanted.size not in {size, -1} or self._sha256(target, size) != wanted.sha256:
            raise NameTaken(str(target))
        partial.discard()
        return DownloadedFile(path=str(target), size=size, sha256=wanted.sha256, source=None)

    def _sha256(self, path: Path, size: int) -> str | None:
        if size < 0:
            return None
        digest = hashlib.sha256()
        done = 0
        with disk_errors(path), path.open("rb", buffering=0) as file:
            while data := file.read(_READ):
                self._control.check()
                digest.update(data)
                done += len(data)
                self._watcher.verifying(size, size, done)
        return digest.hexdigest()

    def _verifying(self, partial: PartialFile, verified: int, total: int) -> None:
        self._control.check()
        self._watcher.verifying(partial.on_disk, total, verified)

    def _wait(self, error: DownloadError, failures: int) -> None:
        delay = self._limits.retry.delay(error, failures)
        self._watcher.waiting(error, time.time() + delay)
        self._control.wait(delay)
