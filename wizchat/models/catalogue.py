"""Which quantizations of WizardLM-2 can be had, and where.

The list is `resources/catalogue.json`, made by `packaging/catalogue/build.py`. Sizes and sha256
are those that the repositories publish; what was not found is None and nothing is verified
against a derived number.
"""

from __future__ import annotations

import os
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from wizchat.desktop.resources import resource
from wizchat.models.errors import CatalogueBroken, UnknownQuantization

CATALOGUE_VARIABLE = "WIZCHAT_CATALOGUE"
"""Environment variable: another catalogue file."""

_FORMAT = 1

Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
Bytes = Annotated[int, Meta(ge=1)]


class Quality(StrEnum):
    """How much of the original's quality a quantization keeps, worst first."""

    VERY_LOW = "very_low"
    LOW = "low"
    REDUCED = "reduced"
    GOOD = "good"
    HIGH = "high"
    VERY_HIGH = "very_high"
    NEAR_LOSSLESS = "near_lossless"
    ORIGINAL = "original"
    """Not quantized: the weights as they were released."""

    @property
    def rank(self) -> int:
        """Position from the worst, 0, to the original."""
        return list(Quality).index(self)


class SourceFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a repository; None where the repository's own statement was not found."""

    filename: str
    size: Bytes | None
    sha256: Sha256 | None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A repository of the Hub that has a quantization."""

    repo_id: str
    revision: str | None
    """A full commit id; None when none was found."""
    files: Annotated[tuple[SourceFile, ...], Meta(min_length=1)]
    """One, or the parts of a split GGUF in order."""
    size_derived: Bytes | None
    """Computed from tensor types, seen nowhere: good for an estimate, never for verification."""
    size_shown_gb: float | None
    """What the page says, in rounded decimal gigabytes."""
    imatrix: bool | None
    """Quantized with an importance matrix; None when unknown."""
    page: str
    """Where this was read."""

    @property
    def filenames(self) -> tuple[str, ...]:
        """Names of the files in order."""
        return tuple(file.filename for file in self.files)

    @property
    def size(self) -> int | None:
        """Bytes of all files, None unless every one is known."""
        sizes = [file.size for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size)

    @property
    def sha256(self) -> str | None:
        """Hash of the file; None when unknown or when there are several files."""
        return self.files[0].sha256 if len(self.files) == 1 else None

    @property
    def approximate_size(self) -> int | None:
        """Bytes to reckon with: known, else derived, else as shown on the page."""
        shown = None if self.size_shown_gb is None else round(self.size_shown_gb * 1e9)
        return self.size or self.size_derived or shown

    def same_bytes(self, other: Source) -> bool:
        """Whether both are surely the same files: every sha256 is known and equal."""
        hashes = [file.sha256 for file in self.files]
        return None not in hashes and hashes == [file.sha256 for file in other.files]


class Measurement(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody measured of a quantization, on a model of this size and not on this one."""

    median_kld: float | None
    """Median Kullback-Leibler divergence of the token probabilities from the original's."""
    mean_kld: float | None
    ln_ppl_ratio: float | None
    """Natural logarithm of perplexity over the original's perplexity."""
    ppl_increase: float | None
    model: str
    imatrix: bool
    page: str


class Quantization(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One quantization of one variant, with everywhere it can be had."""

    id: str
    variant: str
    """ "7B" or "8x22B"."""
    name: str
    """As llama.cpp calls it, such as "Q4_K_M"."""
    bits_per_weight: float | None
    quality: Quality
    measurement: Measurement | None
    sources: Annotated[tuple[Source, ...], Meta(min_length=1)]
    """Best first; those of the same bytes as the best follow it, then the others."""

    @property
    def size(self) -> int | None:
        """Bytes of the best source, None when not known exactly."""
        return self.sources[0].size

    @property
    def approximate_size(self) -> int | None:
        """Bytes to reckon with before the file is here; None when nothing is known."""
        sizes = (source.approximate_size for source in self.sources)
        return next((size for size in sizes if size is not None), None)

    @property
    def sha256(self) -> str | None:
        """Hash of the best source."""
        return self.sources[0].sha256

    @cached_property
    def interchangeable(self) -> tuple[Source, ...]:
        """The best source and those that surely have the same bytes."""
        best = self.sources[0]
        return tuple(s for s in self.sources if s is best or s.same_bytes(best))

    @cached_property
    def alternatives(self) -> tuple[Source, ...]:
        """Sources of other or unknown bytes, each to be verified against its own hash."""
        return tuple(s for s in self.sources if s not in self.interchangeable)


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of an architecture that its memory need follows from."""

    layers: int
    kv_heads: int
    head_dim: int
    embedding: int
    vocabulary: int
    trained_context: int


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one variant; `pages` say where from."""

    variant: str
    name: str
    publisher: str
    base: str | None
    licence: str | None
    released: str | None
    """Day (ISO 8601) the weights were published; None: never."""
    withdrawn: str | None
    """Day the publisher took them down."""
    large: bool
    """Beyond an ordinary computer: shown, never recommended."""
    parameters: int | None
    shape: Shape | None
    pages: tuple[str, ...]


class Catalogue(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that can be had, best known sources first. Immutable."""

    format: int
    seen: str
    """Day the repositories were looked at."""
    models: tuple[Model, ...]
    quantizations: tuple[Quantization, ...]

    @classmethod
    def load(cls, path: Path | None = None) -> Catalogue:
        """Read the catalogue: `path`, else `WIZCHAT_CATALOGUE`, else the one of the app.

        Raises CatalogueBroken, and ResourceMissing when the app's own is not there.
        """
        if path is None:
            chosen = os.environ.get(CATALOGUE_VARIABLE)
            path = Path(chosen) if chosen else resource("catalogue.json")
        try:
            catalogue = msgspec.json.decode(path.read_bytes(), type=cls)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise CatalogueBroken(path, str(error)) from error
        if catalogue.format != _FORMAT:
            raise CatalogueBroken(path, f"format {catalogue.format}")
        known = {model.variant for model in catalogue.models}
        unknown = {q.variant for q in catalogue.quantizations} - known
        if unknown:
            raise CatalogueBroken(path, f"variants without a model: {sorted(unknown)}")
        return catalogue

    @property
    def offered(self) -> tuple[Quantization, ...]:
        """Those for ordinary computers, smallest first."""
        return tuple(q for q in self.quantizations if not self.model(q.variant).large)

    @property
    def large(self) -> tuple[Quantization, ...]:
        """Those for large machines alone."""
        return tuple(q for q in self.quantizations if self.model(q.variant).large)

    def model(self, variant: str) -> Model:
        """Return what is known of a variant; raises KeyError."""
        return self._models[variant]

    def find(self, name: str) -> Quantization:
        """Return the quantization with this name or id, in any case; raises UnknownQuantization.

        A bare name means the 7B: "q4_k_m" and "7B-Q4_K_M" are the same.
        """
        wanted = name.strip().lower()
        for quantization in self.quantizations:
            if quantization.id.lower() == wanted:
                return quantization
        for quantization in self.offered:
            if quantization.name.lower() == wanted:
                return quantization
        raise UnknownQuantization(name)

    def by_sha256(self, sha256: str) -> Quantization | None:
        """Return the quantization that a file with this hash is, or is a part of; else None."""
        return self._by_sha256.get(sha256.lower())

    @cached_property
    def _models(self) -> dict[str, Model]:
        return {model.variant: model for model in self.models}

    @cached_property
    def _by_sha256(self) -> dict[str, Quantization]:
        return {
            file.sha256: quantization
            for quantization in self.quantizations
            for source in quantization.sources
            for file in source.files
            if file.sha256 is not None
        }
