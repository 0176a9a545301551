"""Times as files give them, made what the database holds: UTC, to the millisecond, from 1970 on."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Final

_LATEST: Final = 253_402_300_799.0
"""Seconds since 1970 of the last second of the year 9999."""


def stored_moment(moment: datetime) -> datetime:
    """Return a time as the database will give it back; one without a zone is taken for UTC."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return from_seconds(aware.timestamp()) or datetime.fromtimestamp(0, UTC)


def from_seconds(value: object) -> datetime | None:
    """Return the time of a number of seconds, milliseconds or microseconds since 1970.

    Programs write all three; which one it is shows in its size. None for what is no time.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    seconds = min(float(value), 1e30) if isinstance(value, float) else float(min(value, 10**30))
    if not math.isfinite(seconds) or seconds < 0:
        return None
    while seconds > _LATEST:
        seconds /= 1000
    return datetime.fromtimestamp(min(round(seconds * 1000) / 1000, _LATEST), UTC)
