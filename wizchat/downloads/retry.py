"""How long to wait before trying again."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wizchat.downloads.errors import DownloadError, Offline, RateLimited

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST_ASKED = 3600.0
# `RateLimit: "api";r=0;t=55`: https://huggingface.co/docs/hub/rate-limits
_RATE_LIMIT = re.compile(r'"\w+"\s*;\s*r\s*=\s*0\s*;\s*t\s*=\s*(\d{1,9})', re.ASCII)


@dataclass(frozen=True)
class RetryPolicy:
    """Waits of 1, 2, 4 ... 60 seconds, a quarter more or less; seconds throughout."""

    first: float = 1.0
    longest: float = 60.0
    limit: int = 10
    """Tries in a row without one new byte; being offline is waited out without a limit."""
    chance: Callable[[], float] = random.random
    """Returns 0 to 1: spreads the tries of many computers over time."""

    def allows(self, error: DownloadError, failures: int) -> bool:
        """Return whether to try again after so many failures in a row (1 for the first)."""
        return isinstance(error, Offline) or failures < self.limit

    def delay(self, error: DownloadError, failures: int) -> float:
        """Return the wait after so many failures in a row (1 for the first).

        Never shorter than what the server asks for, up to an hour.
        """
        doubled: float = self.first * 2 ** min(failures - 1, 30)
        spread = 0.75 + 0.5 * self.chance()
        wait = min(self.longest, min(self.longest, doubled) * spread)
        if isinstance(error, RateLimited) and error.retry_after is not None:
            asked = min(error.retry_after, _LONGEST_ASKED)
            return max(asked + self.chance(), wait)
        return wait


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Return the seconds that a 429 asks to wait; None when it does not say.

    Reads Retry-After (seconds or a date, RFC 9110 10.2.3), else RateLimit. Names are lower case.
    """
    asked = headers.get("retry-after", "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked)
    if asked and (date := _date(asked)) is not None:
        return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
    match = _RATE_LIMIT.search(headers.get("ratelimit", ""))
    return float(match[1]) if match else None


def _date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
