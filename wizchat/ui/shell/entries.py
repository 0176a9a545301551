"""One conversation as a list shows it: its title, and what is said of it here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.chat.incognito import is_incognito
from wizchat.ui import words

if TYPE_CHECKING:
    from wizchat.chat.values import Conversation, Folder, SearchHit

translate = QCoreApplication.translate

Marks = tuple[tuple[int, int], ...]
"""Start and length of each matching word."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of one line, or of two where something is said below the title."""

    conversation: Conversation
    detail: str = ""
    """The second line."""
    note: str = ""
    """A few words at the end of the first line."""
    marks: Marks = ()
    """Of the second line."""
    title_marks: Marks = ()
    two_lines: bool = False
    shows_archived: bool = False
    """Whether a sign says that it is in the archive."""
    in_folder: bool = False
    """Whether the second line is the name of its folder, and has the sign of one."""

    @property
    def id(self) -> str:
        """The conversation's."""
        return self.conversation.id


def title_of(conversation: Conversation) -> str:
    """Return the title, or what stands for it before the first message."""
    if not conversation.title and is_incognito(conversation.id):
        return translate("Entries", "Incognito conversation")
    return conversation.title or translate("Entries", "New conversation")


def found_entry(hit: SearchHit, *, is_exact: bool) -> Entry:
    """Return what a search found; the count is a lower bound unless `is_exact`."""
    return Entry(
        hit.conversation,
        detail=hit.excerpt,
        note=_matches(hit.matches, is_exact=is_exact) if hit.matches > 1 else "",
        marks=hit.marks,
        title_marks=hit.title_marks if hit.conversation.title else (),
        two_lines=bool(hit.excerpt),
        shows_archived=hit.conversation.archived_at is not None,
    )


def archived_entry(conversation: Conversation, folder: Folder | None) -> Entry:
    """Return what lies in the archive, with the folder that it goes back to."""
    if folder is None:
        return Entry(conversation)
    return Entry(conversation, detail=folder.name, two_lines=True, in_folder=True)


def trashed_entry(conversation: Conversation, days_left: int) -> Entry:
    """Return what lies in the trash, with the days after which it goes."""
    if days_left > 1:
        detail = translate("Entries", "{0} days left").format(words.number(days_left))
    elif days_left == 1:
        detail = translate("Entries", "1 day left")
    else:
        detail = translate("Entries", "Deleted at the next start")
    return Entry(conversation, detail=detail, two_lines=True)


def _matches(count: int, *, is_exact: bool) -> str:
    if not is_exact:
        return translate("Entries", "{0}+ matches").format(words.number(count))
    return translate("Entries", "{0} matches").format(words.number(count))


def spoken(entry: Entry, *, is_answering: bool, is_elsewhere: bool) -> str:
    """Return the row as a screen reader says it."""
    said = [title_of(entry.conversation)]
    if is_answering:
        said.append(translate("Entries", "being answered"))
    if is_elsewhere:
        said.append(translate("Entries", "in its own window"))
    if entry.shows_archived:
        said.append(translate("Entries", "in the archive"))
    detail = entry.detail
    if entry.in_folder:
        detail = translate("Entries", "in the folder {0}").format(detail)
    return words.listed((*said, entry.note, detail))
