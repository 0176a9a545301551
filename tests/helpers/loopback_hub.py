"""A server on this machine that speaks the Hugging Face Hub's protocol, for tests and by hand.

Two origins, as the real one has: the Hub (metadata, redirects) and a CDN (bytes), whose URLs are
signed for one exact Range each. Files are served from disk and never held in memory.

By hand::

    python -m tests.helpers.loopback_hub --rate 50M --repo owner/name FILE...

prints the endpoint for HF_ENDPOINT. POST /_faults with a JSON list of `Fault` fields replaces the
faults in force; POST /_rate with a number sets bytes per second (0 for no limit).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.helpers.hub_faults import CDN, HUB, Fault, Faults
from tests.helpers.hub_origins import CdnOrigin, HubOrigin, Origin

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class StoredFile:
    """One file of a repository."""

    path: Path
    size: int
    sha256: str
    lfs: bool

    @property
    def etag(self) -> str:
        """Return what the Hub puts into ETag: sha256 for LFS files, a git hash for others."""
        return self.sha256 if self.lfs else self.sha256[:40]


@dataclass(frozen=True)
class Request:
    """One line of the request log."""

    where: str
    method: str
    path: str
    headers: dict[str, str]

    @property
    def range(self) -> str | None:
        return self.headers.get("range")


@dataclass
class Repository:
    """A repository with its history: commit id to files, the last one being main."""

    commits: dict[str, dict[str, StoredFile]] = field(default_factory=dict)

    def files(self, revision: str) -> tuple[str, dict[str, StoredFile]] | None:
        if revision == "main" and self.commits:
            revision = next(reversed(self.commits))
        found = self.commits.get(revision)
        return None if found is None else (revision, found)


class LoopbackHub:
    """The server; use as a context manager. Methods may be called while it serves."""

    def __init__(self, port: int = 0) -> None:
        self.repositories: dict[str, Repository] = {}
        self.faults = Faults()
        self.rate: int | None = None
        """Bytes per second of each connection; None for as fast as it goes."""
        self.requests: list[Request] = []
        self.cdn = Origin(CdnOrigin, self, 0)
        self.hub = Origin(HubOrigin, self, port)

    @property
    def endpoint(self) -> str:
        """Return what HF_ENDPOINT should be."""
        return self.hub.url

    def __enter__(self) -> Self:
        self.cdn.start()
        self.hub.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.faults.clear()
        self.hub.stop()
        self.cdn.stop()

    def add(
        self,
        repo_id: str,
        path: Path,
        filename: str | None = None,
        *,
        sha256: str | None = None,
        lfs: bool = True,
    ) -> StoredFile:
        """Commit a file to a repository; `sha256` may be a lie. Later commits do not undo this."""
        stored = StoredFile(path, path.stat().st_size, sha256 or digest(path), lfs)
        repository = self.repositories.setdefault(repo_id, Repository())
        latest = repository.files("main")
        files = {} if latest is None else dict(latest[1])
        files[filename or path.name] = stored
        repository.commits[self._commit_id(repo_id, files)] = files
        return stored

    def fail(self, fault: Fault) -> None:
        """Put a fault in force."""
        self.faults.add(fault)

    def heal(self) -> None:
        """End every fault; what stalls is cut."""
        self.faults.clear()

    def ranges(self, where: str = CDN) -> list[str | None]:
        """Return the Range headers of the GET requests to an origin, in order."""
        return [r.range for r in self.requests if r.where == where and r.method == "GET"]

    def control(self, path: str, body: bytes) -> None:
        """Do what a POST by hand asks for."""
        value = json.loads(body or b"null")
        if path == "/_rate":
            self.rate = int(value) or None
        elif path == "/_faults":
            self.heal()
            for fields in value or []:
                self.fail(Fault(**fields))

    def _commit_id(self, repo_id: str, files: dict[str, StoredFile]) -> str:
        parts = [repo_id, *(f"{name}:{file.sha256}" for name, file in sorted(files.items()))]
        count = len(self.repositories[repo_id].commits)
        return hashlib.sha1(f"{count}{parts}".encode(), usedforsecurity=False).hexdigest()


def digest(path: Path) -> str:
    """Return the sha256 of a file as lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _bytes_per_second(text: str) -> int:
    units = {"K": 10**3, "M": 10**6, "G": 10**9}
    return int(float(text[:-1]) * units[text[-1].upper()]) if text[-1].isalpha() else int(text)


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve files until interrupted."""
    parser = argparse.ArgumentParser(description="Serve files as the Hugging Face Hub does.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--rate", type=_bytes_per_second, help="bytes per second, such as 50M")
    parser.add_argument("--repo", default="MaziyarPanahi/WizardLM-2-7B-GGUF")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    chosen = parser.parse_args(arguments)
    hub = LoopbackHub(chosen.port)
    hub.rate = chosen.rate
    for path in chosen.files:
        hub.add(chosen.repo, path.resolve())
    with hub:
        print(hub.endpoint, flush=True)  # noqa: T201 - how the caller learns the port
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


__all__ = ["CDN", "HUB", "Fault", "LoopbackHub", "StoredFile", "digest"]

if __name__ == "__main__":
    main()
