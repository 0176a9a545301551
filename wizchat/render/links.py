"""Which links may be opened, and how their address is shown before they are."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

_OPENABLE: Final = {"http", "https", "mailto"}


def is_openable(href: str) -> bool:
    """Return whether a link leads to the web or to a mail address, and to nothing else."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    if parts.scheme not in _OPENABLE:
        return False
    return bool(parts.netloc or parts.scheme == "mailto")
