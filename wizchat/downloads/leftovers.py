"""What a cancelled download leaves on disk, and its removal."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.downloads.disk import disk_errors, sole_writer
from wizchat.downloads.errors import DownloadError
from wizchat.downloads.names import checked_name
from wizchat.downloads.partial import PartialFile
from wizchat.files_in_use import remove

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.downloads.items import DownloadedFile, DownloadItem

_logger = logging.getLogger(__name__)


def remove_unfinished(folder: Path, item: DownloadItem, files: Sequence[DownloadedFile]) -> None:
    """Remove the parts of an item that is not complete; of a complete one nothing.

    Of a split model, the files that this download has finished go too, those that were there before
    do not. What another process is just writing is left alone. A failure is logged: the row is gone
    from the list either way.
    """
    if len(files) == len(item.parts):
        return
    for part in item.parts:
        try:
            target = folder / checked_name(part.filename)
            if PartialFile(target).exists():
                with sole_writer(target):
                    PartialFile(target).discard()
        except DownloadError as error:
            _logger.info("kept the part of %s: %s", part.filename, error)
    for file in files:
        if file.source is not None:
            try:
                with disk_errors(Path(file.path)):
                    remove(Path(file.path))
            except DownloadError as error:
                _logger.info("kept %s: %s", file.path, error)
