"""What is said alike everywhere: numbers, times, lists, in the language of the app.

Sizes are decimal, as the Hub and disk makers count: 4.37 GB is 4,370,000,000 bytes.
"""

from __future__ import annotations

import re
import sys
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

translate = QCoreApplication.translate

_KILO, _MEGA, _GIGA = 10**3, 10**6, 10**9
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
# The characters of Unicode's bidirectional algorithm: https://www.unicode.org/reports/tr9/
_RIGHT_TO_LEFT, _LEFT_TO_RIGHT, _OWN_ORDER, _END = "\u200f", "\u2066", "\u2068", "\u2069"
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[kMG]B|%)")
_NO_BREAK = "\u2060"
_SHORT = 12
"""Letters of a word that would be lost on a line of its own."""
_SHORT_SENTENCE = 16
_NEARLY = 45  # seconds; under that a minute is no honest word


def listed(parts: Iterable[str]) -> str:
    """Return several things one after the other, those left out that are empty: one, two.

    Each keeps the order of its own letters where the app reads from right to left.
    """
    return _joined(translate("Numbers", "{0}, {1}"), map(_in_own_order, filter(None, parts)))


def sentences(parts: Iterable[str]) -> str:
    """Return whole sentences one after the other, those left out that are empty."""
    return _joined(translate("Numbers", "{0} {1}"), parts)


def dotted(parts: Iterable[str]) -> str:
    """Return facts on one line, those left out that are empty: 3.18 GB · 61 %.

    Each keeps the order of its own letters where the app reads from right to left.
    """
    found = list(filter(None, parts))
    if not _is_mirrored():
        return " · ".join(found)
    return _RIGHT_TO_LEFT + " · ".join(map(_in_own_order, found))


def own_order(text: str) -> str:
    """Return a line of a text that is not mirrored so that it reads as its own letters do."""
    return f"{_OWN_ORDER}{text}{_END}" if text and _is_mirrored() else text


def left_to_right(text: object) -> str:
    """Return a path, an address or keys so that they keep their order inside any text: Ctrl+?."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if text and _is_mirrored() else str(text)


def quoted(text: str) -> str:
    """Return a text in the quotation marks of the language: “Lisbon”."""
    return QLocale().quoteString(text)


def day(when: datetime) -> str:
    """Return a date in the language of the app and the person's time zone."""
    return _whole(QLocale().toString(_local(when).date(), QLocale.FormatType.ShortFormat))


def moment(when: datetime) -> str:
    """Return a time in the language of the app and the person's time zone."""
    return _whole(QLocale().toString(_local(when), QLocale.FormatType.ShortFormat))


def _whole(date: str) -> str:
    """Keep a date and its time on one line; Arabic ones may break beside their marks too.

    Between Arabic numbers no no-break space: it would make one number of them, read backwards.
    """
    if _is_mirrored():
        return re.sub("[/ ]", rf"\g<0>{_NO_BREAK}", date)
    return date.replace(" ", "\N{NO-BREAK SPACE}")


def number(value: int) -> str:
    """Return a count with the separators of the language: 1,204."""
    return QLocale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    """Return a number with fixed decimals: 31.4."""
    return QLocale().toString(value, "f", digits)


def unbroken(text: str) -> str:
    """Return a text in which no line ends between a number and its unit: 4.37 GB, 62 %."""
    return _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)


def closed(sentence: str) -> str:
    """Return a sentence whose last word, if short, is never alone on a line; a short one whole."""
    if len(sentence) <= _SHORT_SENTENCE:
        return sentence.replace(" ", "\N{NO-BREAK SPACE}")
    before, blank, last = sentence.rpartition(" ")
    if not blank or len(last) > _SHORT:
        return sentence
    return f"{before}\N{NO-BREAK SPACE}{last}"


def gigabytes(size: int, digits: int = 2) -> str:
    """Return bytes as gigabytes, without the unit: 4.37."""
    return decimal(size / _GIGA, digits)


def size(value: int) -> str:
    """Return bytes with the unit that fits: 4.37 GB, 812 MB, 734 kB."""
    if value >= _GIGA:
        return unbroken(translate("Numbers", "{0} GB").format(gigabytes(value)))
    if value >= _MEGA:
        return unbroken(translate("Numbers", "{0} MB").format(decimal(value / _MEGA, 0)))
    return unbroken(translate("Numbers", "{0} kB").format(decimal(value / _KILO, 0)))


def speed(bytes_per_second: float) -> str:
    """Return a transfer's speed: 8.1 MB/s."""
    if bytes_per_second >= _MEGA:
        return unbroken(translate("Numbers", "{0} MB/s").format(decimal(bytes_per_second / _MEGA)))
    return unbroken(translate("Numbers", "{0} kB/s").format(decimal(bytes_per_second / _KILO, 0)))


def duration(seconds: float) -> str:
    """Return a rough time: about 4 minutes."""
    if seconds < _NEARLY:
        return translate("Numbers", "under a minute")
    if seconds >= _DAY:
        return translate("Numbers", "more than a day")
    minutes, hours = round(seconds / _MINUTE), round(seconds / _HOUR)
    # One of a thing has its own text, so that English needs no translation file for its plurals.
    if minutes < _MINUTE:
        return (
            translate("Numbers", "about a minute")
            if minutes == 1
            else translate("Numbers", "about %n minutes", None, minutes)
        )
    return (
        translate("Numbers", "about an hour")
        if hours == 1
        else translate("Numbers", "about %n hours", None, hours)
    )


def time_left(seconds: float) -> str:
    """Return what a transfer still needs: about 4 minutes left."""
    return translate("Numbers", "{0} left").format(duration(seconds))


def percent_signs() -> tuple[str, str]:
    """Return what stands before and after a number of per cent."""
    before, after = _percent().split("{0}")
    return before, after


def percent(done: int, total: int) -> str:
    """Return a part of a whole, rounded down so that 100 % means all of it: 62 %."""
    return unbroken(_percent().format(number(done * 100 // total if total else 0)))


def enter_key(*, ctrl: bool = False) -> str:
    """Return what the key that ends a line is called, as keyboards have it: Ctrl+Enter."""
    if not ctrl:
        return translate("Numbers", "Enter")
    if sys.platform == "darwin":
        return translate("Numbers", "⌘Enter")
    return translate("Numbers", "Ctrl+Enter")


def _percent() -> str:
    return translate("Numbers", "{0} %")


def _joined(pattern: str, parts: Iterable[str]) -> str:
    return reduce(pattern.format, list(filter(None, parts)) or [""])


def _in_own_order(part: str) -> str:
    return f"{_OWN_ORDER}{part}{_END}" if _is_mirrored() else part


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _local(when: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(when.timestamp() * 1000))
