"""File names that are safe in a folder on every system, whatever a repository calls its files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizchat.downloads.errors import UnsafeName

if TYPE_CHECKING:
    from wizchat.downloads.items import HubFile

LONGEST = 255 - len("..part.json.12345678.new")
"""Bytes in UTF-8: what ext4, APFS and NTFS all take, with room for our own endings."""

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


def checked_name(name: str) -> str:
    """Return the name itself when it names a plain file in a folder; raises UnsafeName."""
    try:
        length = len(name.encode())
    except UnicodeEncodeError as error:  # a lone surrogate
        raise UnsafeName(name) from error
    if (
        not 0 < length <= LONGEST
        or _FORBIDDEN.search(name)
        or _RESERVED.fullmatch(name)
        or name[-1] in ". "
        or name[0] in ". "
    ):
        raise UnsafeName(name)
    return name


def local_name(file: HubFile) -> str:
    """Return a repository file's name on disk, its folders left out; raises UnsafeName."""
    return checked_name(file.filename.rpartition("/")[2])
