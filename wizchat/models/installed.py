"""A model that is on this computer, as a value and as a line of the library's index."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

FORMAT = 1


class Origin(StrEnum):
    """How a model came here."""

    DOWNLOADED = "downloaded"
    """By this app, into its models folder."""
    IMPORTED = "imported"
    """By the person, who may have it in use elsewhere."""


class ModelFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file on disk, as it was when its hash was computed."""

    path: Path
    size: int
    sha256: str
    """Lower-case hex, of the bytes that were on the disk."""


class InstalledModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model in one file, or in the parts of a split GGUF."""

    id: str
    """The same for the same bytes, wherever they lie."""
    name: str
    quantization: str | None
    """Name of the quantization; None when neither catalogue nor file says."""
    catalogue_id: str | None = None
    """Which quantization of the catalogue it is, known by its hash."""
    files: tuple[ModelFile, ...]
    verified_at: float
    """When the files' hashes were last computed and found right; seconds since the epoch."""
    origin: Origin
    source: str | None = None
    """Repository and file on the Hub."""
    in_place: bool
    """The file belongs to the person: removing forgets it and deletes nothing."""
    damaged: bool = False
    """The last verification found other bytes."""

    @property
    def path(self) -> Path:
        """What the engine opens; of a split model the first part."""
        return self.files[0].path

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    @property
    def sha256(self) -> str:
        """Hash of the file; of a split model that of its first part."""
        return self.files[0].sha256


class Index(msgspec.Struct, frozen=True, kw_only=True):
    """What the library keeps on disk."""

    format: int
    models: tuple[InstalledModel, ...]


def encode_index(models: tuple[InstalledModel, ...]) -> bytes:
    """Return the index file's contents."""
    raw = msgspec.json.encode(Index(format=FORMAT, models=models), enc_hook=_encode)
    return msgspec.json.format(raw, indent=2) + b"\n"


def decode_index(data: bytes) -> tuple[InstalledModel, ...]:
    """Return the models of an index file; raises ValueError when it is none.

    Fields that only a newer version knows are passed over.
    """
    try:
        index = msgspec.json.decode(data, type=Index, dec_hook=_decode)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    if index.format != FORMAT or not all(model.files for model in index.models):
        raise ValueError(f"format {index.format}")
    return index.models


def _encode(value: Any) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _decode(kind: type, value: Any) -> Any:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(kind)
