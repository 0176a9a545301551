"""Chances."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def happens(share: float, random: Random) -> bool:
    """Return True in this share of all draws."""
    return random.random() < share
