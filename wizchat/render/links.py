"""Which links may be followed: to the web and to mail after asking, to parts of the app at once."""

from __future__ import annotations

from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

_OPENABLE: Final = {"http", "https", "mailto"}


class OwnPlace(StrEnum):
    """A part of the app that an answer may lead to: `[Open Models](wizchat:models)`.

    These addresses, letter by letter, and no others. Any model may write them, so following one
    opens a window and does nothing else, ever; an address with more in it is text.
    """

    MODELS = "wizchat:models"
    SETTINGS = "wizchat:settings"


def own_place(href: str | None) -> OwnPlace | None:
    """Return the part of the app that a link leads to, None for every other link."""
    return OwnPlace(href) if href in _OWN else None


def is_openable(href: str) -> bool:
    """Return whether a link leads to the web or to a mail address, and to nothing else."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    if parts.scheme not in _OPENABLE:
        return False
    return bool(parts.netloc or parts.scheme == "mailto")


def is_followable(href: str) -> bool:
    """Return whether a link leads anywhere at all."""
    return own_place(href) is not None or is_openable(href)


_OWN: Final = frozenset(place.value for place in OwnPlace)
