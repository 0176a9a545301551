"""Sizes, speeds and times as a terminal shows them; sizes are decimal, as on the Hub."""

from __future__ import annotations

_UNITS = ((10**9, "GB", 2), (10**6, "MB", 0), (10**3, "kB", 0))
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_SOON = 45  # seconds


def size(value: int | None) -> str:
    """Return bytes with the unit that fits: 4.37 GB; a dash when unknown."""
    if value is None:
        return "–"
    for factor, unit, digits in _UNITS:
        if value >= factor:
            return f"{value / factor:,.{digits}f} {unit}"
    return f"{value} B"


def speed(bytes_per_second: float) -> str:
    """Return a transfer's speed: 8.1 MB/s."""
    if bytes_per_second >= 10**6:
        return f"{bytes_per_second / 10**6:,.1f} MB/s"
    return f"{bytes_per_second / 10**3:,.0f} kB/s"


def duration(seconds: float) -> str:
    """Return a rough time: about 4 minutes."""
    if seconds < _SOON:
        return "less than a minute"
    if seconds >= _DAY:
        return "more than a day"
    minutes = round(seconds / _MINUTE)
    if minutes < _MINUTE:
        return _about(minutes, "minute")
    return _about(round(seconds / _HOUR), "hour")


def percent(done: int, total: int) -> str:
    """Return a part of a whole, rounded down so that 100 % means all: 62 %."""
    return f"{done * 100 // total if total else 0} %"


def _about(count: int, unit: str) -> str:
    return f"about {count} {unit}{'' if count == 1 else 's'}"
