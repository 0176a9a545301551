"""Models that other apps already have on this computer, so that nobody downloads them twice.

Only names and sizes are looked at, never contents, and only in the folders where these apps keep
models. What is found is a guess until the file is imported, which reads it whole.
"""

from __future__ import annotations

import os
import re
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizchat.models.catalogue import Catalogue, Quantization

_MOST_ENTRIES = 5_000
"""Directory entries looked at in one folder tree."""
_DEEPEST = 6
_PATIENCE = 1.0
"""Seconds for everything; a folder on a sleeping disk is given up."""

_OURS = re.compile(r"wizardlm[-_ .]?2", re.IGNORECASE)
_BLOB = re.compile(r"sha256-([0-9a-f]{64})")


class App(StrEnum):
    """Who has the file; the values are the products' names."""

    LM_STUDIO = "LM Studio"
    JAN = "Jan"
    GPT4ALL = "GPT4All"
    OLLAMA = "Ollama"
    HUGGING_FACE = "Hugging Face"


@dataclass(frozen=True)
class FoundModel:
    """A file that looks like a quantization of WizardLM-2."""

    path: Path
    app: App
    size: int
    quantization: Quantization | None
    """By name and exact size, or by the hash in the name; None when only the name is like it."""


@dataclass(frozen=True)
class _Place:
    app: App
    folder: Path


def find_models(
    catalogue: Catalogue,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
    *,
    platform: str = sys.platform,
) -> tuple[FoundModel, ...]:
    """Return files of other apps that look like WizardLM-2, those that surely match first.

    Takes at most about a second and raises nothing; folders that cannot be read are passed over.
    """
    deadline = time.monotonic() + _PATIENCE
    found: dict[Path, FoundModel] = {}
    for place in _places(environ, home or Path.home(), platform):
        for entry in _files(place.folder, deadline):
            model = _match(place.app, entry, catalogue)
            if model is not None:
                found.setdefault(_same_file(model.path), model)
    return tuple(sorted(found.values(), key=lambda model: model.quantization is None))


def _match(app: App, entry: os.DirEntry[str], catalogue: Catalogue) -> FoundModel | None:
    try:
        size = entry.stat().st_size
    except OSError:  # a link into nowhere
        return None
    path = Path(entry.path)
    blob = _BLOB.fullmatch(entry.name)
    if blob is not None:
        known = catalogue.by_sha256(blob[1])
        return FoundModel(path, app, size, known) if known else None
    if not entry.name.lower().endswith(".gguf"):
        return None
    known = _by_name_and_size(entry.name.lower(), size, catalogue)
    if known is None and not _OURS.search(entry.name):
        return None
    return FoundModel(path, app, size, known)


def _by_name_and_size(name: str, size: int, catalogue: Catalogue) -> Quantization | None:
    for quantization in catalogue.offered:
        for source in quantization.sources:
            same_name = source.filenames[0].rpartition("/")[2].lower() == name
            if same_name and size in (source.size, source.size_derived):
                return quantization
    return None


def _files(folder: Path, deadline: float) -> Iterator[os.DirEntry[str]]:
    """Yield files below a folder, breadth first; links to folders are not followed."""
    waiting = [(str(folder), 0)]
    seen = 0
    while waiting:
        path, depth = waiting.pop(0)
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    seen += 1
                    if seen > _MOST_ENTRIES or time.monotonic() > deadline:
                        return
                    if entry.is_dir(follow_symlinks=False):
                        if depth < _DEEPEST:
                            waiting.append((entry.path, depth + 1))
                    elif entry.is_file():
                        yield entry
        except OSError:
            continue


def _places(environ: Mapping[str, str], home: Path, platform: str) -> Iterator[_Place]:
    """Where these apps keep models, by their documentation and source."""
    data = _data_folders(environ, home, platform)
    yield _Place(App.LM_STUDIO, home / ".lmstudio" / "models")
    yield _Place(App.LM_STUDIO, home / ".cache" / "lm-studio" / "models")
    for folder in data:
        yield _Place(App.JAN, folder / "Jan" / "data")
        yield _Place(App.GPT4ALL, folder / "nomic.ai" / "GPT4All")
    yield _Place(App.JAN, home / "jan")
    yield _Place(App.HUGGING_FACE, _hub_cache(environ, home))
    ollama = environ.get("OLLAMA_MODELS")
    yield _Place(App.OLLAMA, (Path(ollama) if ollama else home / ".ollama" / "models") / "blobs")
    if platform == "linux":
        yield _Place(App.OLLAMA, Path("/usr/share/ollama/.ollama/models/blobs"))


def _data_folders(environ: Mapping[str, str], home: Path, platform: str) -> list[Path]:
    if platform == "darwin":
        return [home / "Library" / "Application Support"]
    if platform == "win32":
        return [Path(environ[name]) for name in ("APPDATA", "LOCALAPPDATA") if environ.get(name)]
    return [
        Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share"),
        Path(environ.get("XDG_CONFIG_HOME") or home / ".config"),
    ]


def _hub_cache(environ: Mapping[str, str], home: Path) -> Path:
    """Return the Hub's cache, by the rules of huggingface_hub's constants.py."""
    if environ.get("HF_HUB_CACHE"):
        return Path(environ["HF_HUB_CACHE"])
    base = Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "huggingface"
    return Path(environ.get("HF_HOME") or base) / "hub"


def _same_file(path: Path) -> Path:
    """Return what a link leads to: the Hub's cache shows one blob under several names."""
    try:
        return path.resolve()
    except OSError:
        return path
