"""Conversations under the headings of the sidebar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wizchat.chat.values import Conversation

_WEEK: Final = 7


class SectionKind(Enum):
    """How old what is in a section is."""

    PINNED = auto()
    TODAY = auto()
    YESTERDAY = auto()
    WEEK = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading; `year` and `month` are set for MONTH alone."""

    kind: SectionKind
    year: int = 0
    month: int = 0


def section_of(conversation: Conversation, today: date) -> Section:
    """Return where a conversation belongs, by the local day it last changed."""
    if conversation.pinned:
        return Section(SectionKind.PINNED)
    day = conversation.updated_at.astimezone().date()
    age = (today - day).days
    if age <= 0:
        return Section(SectionKind.TODAY)
    if age == 1:
        return Section(SectionKind.YESTERDAY)
    if age <= _WEEK:
        return Section(SectionKind.WEEK)
    return Section(SectionKind.MONTH, day.year, day.month)


def arrange(
    conversations: Iterable[Conversation], today: date
) -> list[tuple[Section, list[Conversation]]]:
    """Return the sections with what is in them, pinned first, then newest first."""
    newest_first = sorted(conversations, key=lambda c: (c.updated_at, c.id), reverse=True)
    pinned_first = sorted(newest_first, key=lambda c: not c.pinned)
    placed = [(section_of(conversation, today), conversation) for conversation in pinned_first]
    return [
        (section, [conversation for _, conversation in members])
        for section, members in groupby(placed, key=itemgetter(0))
    ]
