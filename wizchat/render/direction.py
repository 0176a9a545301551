"""Which way a text reads."""

from __future__ import annotations

import unicodedata
from typing import Final

_STRONG: Final = frozenset({"L", "R", "AL"})
"""Bidirectional classes of letters that have a direction (https://unicode.org/reports/tr9/)."""


def is_from_right(text: str) -> bool | None:
    """Return what the first letter with a direction says; None without such a letter."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _STRONG:
            return kind != "L"
    return None
