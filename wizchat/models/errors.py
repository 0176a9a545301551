"""What can be wrong with a model or its file, each with the data that a message to people needs.

The words for people are written by the interface. Cancelling is not an error.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ModelError(Exception):
    """Something about a model is not as it must be; the subclass says what."""

    def __str__(self) -> str:
        """Return the name and the fields, for logs."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}  # type: ignore[arg-type]
        inner = ", ".join(f"{name}={value!r}" for name, value in values.items())
        return f"{type(self).__name__}({inner})"


# --- What a file says of itself -----------------------------------------------------------------


@dataclass(eq=False)
class GgufError(ModelError):
    """A file is no GGUF that can be used."""

    path: Path


@dataclass(eq=False)
class NotGguf(GgufError):
    """It does not begin as a GGUF file does, or it is a folder."""


@dataclass(eq=False)
class Truncated(GgufError):
    """It ends before what its header announces: an unfinished copy or download."""

    size: int
    expected: int | None
    """Bytes it should have; None when the header itself is cut off."""


@dataclass(eq=False)
class Unsupported(GgufError):
    """A version of GGUF that this app does not read."""

    version: int


@dataclass(eq=False)
class Malformed(GgufError):
    """The header contradicts the format."""

    detail: str


@dataclass(eq=False)
class WrongArchitecture(GgufError):
    """A model of another kind than WizardLM-2."""

    found: str | None


@dataclass(eq=False)
class WrongTokenizer(GgufError):
    """A model that reads text in other pieces than WizardLM-2's 32,000."""

    found: str | None
    vocabulary: int


@dataclass(eq=False)
class UnknownTensorType(GgufError):
    """Weights stored in a way that this app's llama.cpp does not read, too old or too new."""

    type: int


@dataclass(eq=False)
class NotFirstPart(GgufError):
    """A later part of a split model; the first one is what is opened."""

    part: int
    """Counted from 1."""
    count: int


@dataclass(eq=False)
class NoWeights(GgufError):
    """A GGUF file without tensors: a vocabulary alone."""


# --- Catalogue ----------------------------------------------------------------------------------


@dataclass(eq=False)
class CatalogueBroken(ModelError):
    """The list of models that can be had is missing or cannot be read."""

    path: Path
    detail: str


@dataclass(eq=False)
class UnknownQuantization(ModelError):
    """Nothing in the catalogue has this name."""

    name: str


@dataclass(eq=False)
class BadHubFile(ModelError):
    """Not of the form owner/repository/file.gguf."""

    address: str


# --- Library ------------------------------------------------------------------------------------


@dataclass(eq=False)
class UnknownModel(ModelError):
    """No model in the library has this id."""

    model_id: str


@dataclass(eq=False)
class ModelFileMissing(ModelError):
    """The file is not where it was."""

    path: Path


@dataclass(eq=False)
class ModelFileUnreadable(ModelError):
    """The file is there and cannot be read."""

    path: Path
    errno: int | None


@dataclass(eq=False)
class ModelFileChanged(ModelError):
    """The file changed while it was read: another program is still writing it."""

    path: Path


@dataclass(eq=False)
class PartMissing(ModelError):
    """A split model lacks one of its files."""

    path: Path
    """Where the part was looked for."""


@dataclass(eq=False)
class ModelFileNotRemoved(ModelError):
    """The file could not be deleted (in use, or no permission); the model is still listed."""

    path: Path
    errno: int | None


@dataclass(eq=False)
class LibraryNotSaved(ModelError):
    """The list of installed models could not be written; no model file was touched."""

    path: Path
    errno: int | None


@dataclass(eq=False)
class ModelNotMoved(ModelError):
    """A file could not be written in another folder; the model is where it was."""

    path: Path
    """Where it was to be; EEXIST stands for another file of its name there."""
    errno: int | None


@dataclass(eq=False)
class NoRoomForModels(ModelError):
    """The disk of another folder has too little room; nothing was moved."""

    folder: Path
    needed: int
    free: int
