"""Conversations under the headings of the sidebar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from wizchat.chat.incognito import is_incognito

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wizchat.chat.values import Conversation, Folder

_WEEK: Final = 7

Arranged = list[tuple["Section", list["Conversation"]]]


class SectionKind(Enum):
    """What puts a conversation into a section: what it is, where it was put, or its age."""

    INCOGNITO = auto()
    PINNED = auto()
    FOLDER = auto()
    TODAY = auto()
    YESTERDAY = auto()
    WEEK = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading; `year` and `month` are set for MONTH alone, `folder_id` and `name` for FOLDER."""

    kind: SectionKind
    year: int = 0
    month: int = 0
    folder_id: str = ""
    name: str = ""

    @property
    def key(self) -> str:
        """A word by which it is known again at the next start."""
        match self.kind:
            case SectionKind.FOLDER:
                return f"folder:{self.folder_id}"
            case SectionKind.MONTH:
                return f"month:{self.year}-{self.month}"
            case _:
                return self.kind.name.lower()


def _put_into(conversation: Conversation, folders: Mapping[str, Folder]) -> Section | None:
    """Return the section that a conversation was put into; None for those under dates."""
    if is_incognito(conversation.id):
        return Section(SectionKind.INCOGNITO)
    if conversation.pinned:
        return Section(SectionKind.PINNED)
    folder = folders.get(conversation.folder_id or "")
    return None if folder is None else _section_for(folder)


def _by_date(day: date, today: date) -> Section:
    age = (today - day).days
    if age <= 0:
        return Section(SectionKind.TODAY)
    if age == 1:
        return Section(SectionKind.YESTERDAY)
    if age <= _WEEK:
        return Section(SectionKind.WEEK)
    return Section(SectionKind.MONTH, day.year, day.month)


def arrange(
    conversations: Iterable[Conversation], today: date, folders: Iterable[Folder] = ()
) -> Arranged:
    """Return the sections with what is in them, newest first.

    Incognito comes first, then what is pinned, the folders by name, also empty ones, and the rest
    by date.
    """
    known = {folder.id: folder for folder in folders}
    by_name = sorted(known.values(), key=lambda folder: (folder.name.casefold(), folder.id))
    put: dict[Section, list[Conversation]] = {
        Section(SectionKind.INCOGNITO): [],
        Section(SectionKind.PINNED): [],
        **{_section_for(folder): [] for folder in by_name},
    }
    dated: list[Conversation] = []
    for conversation in sorted(conversations, key=lambda c: (c.updated_at, c.id), reverse=True):
        section = _put_into(conversation, known)
        (dated if section is None else put[section]).append(conversation)
    sections = [(s, members) for s, members in put.items() if members or s.folder_id]
    return sections + _arrange_by_date(dated, today)


def _arrange_by_date(newest_first: Iterable[Conversation], today: date) -> Arranged:
    """Put what comes newest first under dates; a local date is looked up once a section."""
    arranged: Arranged = []
    since: datetime | None = None
    for conversation in newest_first:
        if since is None or conversation.updated_at < since:
            day = conversation.updated_at.astimezone().date()
            section = _by_date(day, today)
            since = datetime.combine(_first_day(section, today), time.min).astimezone()
            if not arranged or arranged[-1][0] != section:
                arranged.append((section, []))
        arranged[-1][1].append(conversation)
    return arranged


def _first_day(section: Section, today: date) -> date:
    match section.kind:
        case SectionKind.MONTH:
            return date(section.year, section.month, 1)
        case SectionKind.WEEK:
            return today - timedelta(days=_WEEK)
        case SectionKind.YESTERDAY:
            return today - timedelta(days=1)
        case _:
            return today


def _section_for(folder: Folder) -> Section:
    return Section(SectionKind.FOLDER, folder_id=folder.id, name=folder.name)
