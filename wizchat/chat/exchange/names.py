"""Names for files, made from titles: sound on Windows, macOS and Linux alike."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST: Final = 80
_MOST_BYTES: Final = 180
"""Of UTF-8: most file systems take 255, an ending and a number come on top."""

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE
)
"""https://learn.microsoft.com/windows/win32/fileio/naming-a-file"""


def safe_name(title: str, otherwise: str) -> str:
    """Return a file's name without ending; `otherwise` where nothing usable is left of a title."""
    name = unicodedata.normalize("NFC", title)
    name = "".join(" " if c.isspace() else c for c in name if _is_kept(c))
    name = " ".join(_FORBIDDEN.sub(" ", name).split())
    name = _cut(name.lstrip(". ")).rstrip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    return name or otherwise


class Names:
    """Gives out names that differ also where capitals do not count."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {name.casefold() for name in taken}

    def unique(self, stem: str, ending: str) -> str:
        """Return a name, with a number in it when the plain one is taken."""
        name, count = stem + ending, 1
        while name.casefold() in self._taken:
            count += 1
            name = f"{stem} ({count}){ending}"
        self._taken.add(name.casefold())
        return name


def _is_kept(character: str) -> bool:
    """Whether it may stand in a name: no controls, no invisible marks, no halves of characters."""
    if character.isspace() or character in "\u200c\u200d":
        return True
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _cut(name: str) -> str:
    name = name[:_LONGEST]
    while len(name.encode("utf-8")) > _MOST_BYTES:
        name = name[:-1]
    while name and (unicodedata.combining(name[-1]) or name[-1] == "\u200d"):
        name = name[:-1]
    return name
