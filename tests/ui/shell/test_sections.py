from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from wizchat.chat.values import Conversation, Folder
from wizchat.ui.shell.heading_words import heading
from wizchat.ui.shell.sections import Section, SectionKind, arrange

TODAY = date(2026, 11, 22)


def _conversation(day: date, *, id_: str = "c", pinned: bool = False) -> Conversation:
    noon = datetime(day.year, day.month, day.day, 12).astimezone()
    return Conversation(id=id_, title="", created_at=noon, updated_at=noon, pinned=pinned)


def section_of(conversation: Conversation) -> Section:
    """Return where a conversation is that is alone."""
    ((section, _members),) = arrange([conversation], TODAY)
    return section


@pytest.mark.parametrize(
    ("day", "section"),
    [
        (TODAY, Section(SectionKind.TODAY)),
        (date(2026, 11, 23), Section(SectionKind.TODAY)),
        (date(2026, 11, 21), Section(SectionKind.YESTERDAY)),
        (date(2026, 11, 20), Section(SectionKind.WEEK)),
        (date(2026, 11, 15), Section(SectionKind.WEEK)),
        (date(2026, 11, 14), Section(SectionKind.MONTH, 2026, 11)),
        (date(2025, 12, 31), Section(SectionKind.MONTH, 2025, 12)),
    ],
)
def test_the_day_decides(day: date, section: Section) -> None:
    assert section_of(_conversation(day)) == section


def test_a_clock_that_went_back_does_not_hide_a_conversation() -> None:
    assert section_of(_conversation(date(2030, 1, 1))) == Section(SectionKind.TODAY)


def test_pinned_comes_first_whatever_its_age() -> None:
    old = _conversation(date(2020, 1, 1), id_="old", pinned=True)
    new = _conversation(TODAY, id_="new")
    assert [s.kind for s, _ in arrange([new, old], TODAY)] == [
        SectionKind.PINNED,
        SectionKind.TODAY,
    ]


@given(st.lists(st.tuples(st.integers(0, 800), st.booleans()), max_size=40))
def test_nothing_is_lost_or_shown_twice(made: list[tuple[int, bool]]) -> None:
    conversations = [
        _conversation(TODAY - timedelta(days=age), id_=str(at), pinned=pinned)
        for at, (age, pinned) in enumerate(made)
    ]
    arranged = arrange(conversations, TODAY)
    for section, members in arranged:
        assert {section_of(member) for member in members} == {section}
    sections = [section for section, _ in arranged]
    assert len(sections) == len(set(sections))
    shown = [c.id for _, members in arranged for c in members]
    assert sorted(shown) == sorted(c.id for c in conversations)


def test_folders_stand_between_pinned_and_dates_by_name_and_also_empty() -> None:
    work, home = Folder("w", "work"), Folder("h", "Home")
    conversations = [
        replace(_conversation(TODAY, id_="in"), folder_id="w"),
        replace(_conversation(TODAY, id_="pinned", pinned=True), folder_id="w"),
        replace(_conversation(TODAY, id_="lost"), folder_id="gone"),
        _conversation(TODAY, id_="incognito-1", pinned=True),
    ]
    arranged = arrange(conversations, TODAY, (work, home))
    assert [(section.key, [c.id for c in members]) for section, members in arranged] == [
        ("incognito", ["incognito-1"]),
        ("pinned", ["pinned"]),
        ("folder:h", []),
        ("folder:w", ["in"]),
        ("today", ["lost"]),
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "Dezember 2025"), ("ar", "٢٠٢٥"), ("zh_CN", "12月"), ("ja", "12月")],
)
def test_a_month_is_written_as_the_language_does(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert said in heading(Section(SectionKind.MONTH, 2025, 12))
    finally:
        QLocale.setDefault(before)
