from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics, QTextLayout

from wizchat.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4_368_439_008, "4.37\xa0GB"),
        (14_484_731_552, "14.48\xa0GB"),
        (812_000_000, "812\xa0MB"),
        (0, "0\xa0kB"),
    ],
)
def test_size(value: int, text: str) -> None:
    assert words.size(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "under a minute"),
        (44, "under a minute"),
        (46, "about a minute"),
        (239, "about 4 minutes"),
        (3580, "about an hour"),
        (3600, "about an hour"),
        (7300, "about 2 hours"),
        (90_000, "more than a day"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


def test_percent_is_complete_only_at_the_end() -> None:
    assert words.percent(999, 1000) == "99\xa0%"
    assert words.percent(1000, 1000) == "100\xa0%"
    assert words.percent(0, 0) == "0\xa0%"


def test_numbers_follow_the_language() -> None:
    assert words.number(1204) == "1,204"
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert words.number(1204) == "1.204"
    assert words.speed(8_100_000) == "8,1\xa0MB/s"
    assert words.time_left(239) == "about 4 minutes left"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def test_facts_on_one_line() -> None:
    assert words.dotted(("3.18\xa0GB", "", "61\xa0%")) == "3.18\xa0GB · 61\xa0%"
    assert words.left_to_right("Ctrl+?") == "Ctrl+?"


@pytest.mark.usefixtures("mirrored")
def test_facts_keep_their_own_order_between_right_to_left_words() -> None:
    line = words.dotted(("3.18\xa0GB", "61\xa0%"))
    assert line == "\u200f\u20683.18\xa0GB\u2069 · \u206861\xa0%\u2069"
    assert words.left_to_right("/home/ada") == "\u2066/home/ada\u2069"
    assert words.left_to_right("") == ""


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert words.unbroken("needs 5.2 of 12.0 GB: tight") == "needs 5.2 of 12.0\xa0GB: tight"
    assert words.unbroken("٤٫٣٧ GB · 62 %") == "٤٫٣٧\xa0GB · 62\xa0%"
    assert words.unbroken("GGUF of 3 kilograms") == "GGUF of 3 kilograms"


def test_an_arabic_date_stays_on_one_line_and_a_line_in_its_own_order(qapp: QApplication) -> None:
    when = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert "\u2060" not in words.day(when)
    assert words.own_order("ready.") == "ready."
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        day, line = words.day(when), words.own_order("ready.")
        font = qapp.font()
        layout = QTextLayout(f"من {day} إلى {day}", font)
        layout.beginLayout()
        texts = []
        while (part := layout.createLine()).isValid():
            part.setLineWidth(QFontMetrics(font).horizontalAdvance(day) + 2)
            texts.append(layout.text()[part.textStart() :][: part.textLength()].strip())
        layout.endLayout()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert texts.count(day) == 2
    assert line == "\u2068ready.\u2069"


def test_a_short_last_word_is_not_left_alone() -> None:
    assert words.closed("From 0 to 1.") == "From\xa00\xa0to\xa01."
    assert words.closed("As light as the others are.") == "As light as the others\xa0are."
    assert words.closed("Default: https://huggingface.co.") == "Default: https://huggingface.co."
    assert words.closed("word") == "word"
    assert words.closed("") == ""


def test_a_time_stays_on_one_line(qapp: QApplication) -> None:
    when = datetime(2026, 11, 22, 12, tzinfo=UTC)
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert words.moment(when).startswith("22.11.26\xa0")
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        said = words.moment(when)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "\xa0" not in said
    assert said.count(" ") == said.count(" \u2060") > 0
