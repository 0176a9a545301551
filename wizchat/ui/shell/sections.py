"""Conversations under the headings of the sidebar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from wizchat.chat.incognito import is_incognito

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

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

    @property
    def is_by_date(self) -> bool:
        """Whether it holds what was put nowhere."""
        kinds = {SectionKind.TODAY, SectionKind.YESTERDAY, SectionKind.WEEK, SectionKind.MONTH}
        return self.kind in kinds


def section_of(
    conversation: Conversation, today: date, folders: Mapping[str, Folder] | None = None
) -> Section:
    """Return where a conversation belongs; by date, it is the local day it last changed."""
    if is_incognito(conversation.id):
        return Section(SectionKind.INCOGNITO)
    if conversation.pinned:
        return Section(SectionKind.PINNED)
    folder = (folders or {}).get(conversation.folder_id or "")
    if folder is not None:
        return _section_for(folder)
    return _by_date(conversation.updated_at.astimezone().date(), today)


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
    newest_first = sorted(conversations, key=lambda c: (c.updated_at, c.id), reverse=True)
    placed = [(section_of(c, today, known), c) for c in newest_first]
    by_name = sorted(known.values(), key=lambda folder: (folder.name.casefold(), folder.id))
    arranged: Arranged = []
    for kind in (SectionKind.INCOGNITO, SectionKind.PINNED):
        if members := [c for section, c in placed if section.kind is kind]:
            arranged.append((Section(kind), members))
    in_folders = [(s, c) for s, c in placed if s.kind is SectionKind.FOLDER]
    for section in map(_section_for, by_name):
        arranged.append((section, [c for s, c in in_folders if s == section]))
    by_date = [(section, c) for section, c in placed if section.is_by_date]
    arranged += [
        (section, [c for _, c in members]) for section, members in groupby(by_date, itemgetter(0))
    ]
    return arranged


def _section_for(folder: Folder) -> Section:
    return Section(SectionKind.FOLDER, folder_id=folder.id, name=folder.name)
