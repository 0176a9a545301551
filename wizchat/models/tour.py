"""The tour: a tiny model of the app's own, shipped with it, that explains it and nothing else.

It is no model of the library: nobody downloaded it, it is not listed there and cannot be deleted.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizchat.desktop.resources import resource_folder
from wizchat.engine.protocol import Drafts, LoadParams
from wizchat.models.errors import ModelError
from wizchat.models.gguf import check_usable, read_header

if TYPE_CHECKING:
    from pathlib import Path

TOUR_ID: Final = "tour"
"""Stands where the id of a model of the library may stand, as in the settings."""

TOUR_NAME: Final = "Tour"
"""Under which its answers are stored."""

TOUR_PARAMS: Final = LoadParams(context_window=1024, gpu_layers=0, threads=1, drafts=Drafts.OFF)
"""It was trained on conversations of a few hundred tokens, and is too small to be shared out."""

_MODEL: Final = "tour.gguf"
_CHECKSUM: Final = "tour.sha256"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TourModel:
    """The tour's file, whole and verified."""

    path: Path
    size: int
    sha256: str

    @property
    def id(self) -> str:
        """The same in every version of the app."""
        return TOUR_ID

    @property
    def name(self) -> str:
        """What it is called."""
        return TOUR_NAME

    @property
    def quantization(self) -> None:
        """No quantization: there is but one tour."""
        return


def find_tour(folder: Path | None = None) -> TourModel | None:
    """Return the tour, or None when its file is missing or is not the one that was shipped.

    Reads the whole file, a few megabytes. `folder` is that of the shipped files unless given; in
    it, `tour.sha256` begins with the expected hash, as `sha256sum` writes it. Never raises.
    """
    folder = resource_folder() if folder is None else folder
    path = folder / _MODEL
    try:
        expected = (folder / _CHECKSUM).read_text("ascii").split()[:1]
        data = path.read_bytes()
    except FileNotFoundError as error:
        _logger.info("there is no tour: %s", error)
        return None
    except (OSError, UnicodeDecodeError) as error:
        _logger.warning("the tour cannot be read: %s", error)
        return None
    sha256 = hashlib.sha256(data).hexdigest()
    if expected != [sha256]:
        _logger.warning("the tour is not offered: %s is not what was shipped", path)
        return None
    try:
        check_usable(read_header(path))
    except ModelError as error:
        _logger.warning("the tour is not offered: %s", error)
        return None
    return TourModel(path, len(data), sha256)
