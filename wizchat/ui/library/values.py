"""What the pages about models show: plain values, made by the presenter from the core's own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.downloads.items import DownloadStatus


class Strain(Enum):
    """How a model sits in this computer's memory."""

    EASY = auto()
    TIGHT = auto()
    TOO_MUCH = auto()


@dataclass(frozen=True)
class Need:
    """Memory that a model takes against what there is, in bytes."""

    needed: int
    available: int
    strain: Strain


@dataclass(frozen=True)
class Offer:
    """A quantization that can be downloaded."""

    id: str
    name: str
    model: str
    size: int | None
    need: Need | None
    quality: str
    """In words, translated."""
    recommended: bool = False
    downloadable: bool = True
    remark: str = ""
    """Why it cannot or should not be downloaded here, translated."""


@dataclass(frozen=True)
class Found:
    """A file that another app on this computer already has."""

    path: str
    app: str
    name: str


@dataclass(frozen=True)
class Measured:
    """How fast a model is on this computer, as far as that is known or being found out."""

    tuning: float | None = None
    """Part measured, 0 to 1, while it is tuned for this computer."""
    tuning_waits: bool = False
    """Whether that waits until nothing is asked."""
    gain: float | None = None
    """How many times faster than the defaults a typical turn is, since it was tuned."""
    speed: float | None = None
    """Tokens per second of the last answer that was long enough to tell."""


@dataclass(frozen=True)
class Installed:
    """A model that is here."""

    id: str
    name: str
    origin: str
    """Where it came from and when it was checked, in words."""
    size: int
    need: Need | None
    quality: str
    in_use: bool
    in_place: bool
    """The file stays where the person has it: removing forgets it, and deletes nothing."""
    missing: bool = False
    damaged: bool = False
    verifying: float | None = None
    """Part read, 0 to 1, while its hash is computed."""
    measured: Measured = Measured()


@dataclass(frozen=True)
class LibraryView:
    """Everything that the Models window shows at one moment."""

    installed: tuple[Installed, ...] = ()
    transfers: tuple[DownloadStatus, ...] = ()
    unlisted: tuple[Found, ...] = ()
    """Files in the models folder that nobody has added."""
    offers: tuple[Offer, ...] = ()
    used_bytes: int = 0
    free_bytes: int | None = None
    notice: str = ""
    """What went wrong last, such as a file that could not be added; stays until closed."""
    progress: str = ""
    """What is being done with the person's file; shown instead."""
