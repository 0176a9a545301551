"""What was done with conversations, in words beside its undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.chat.events import Arrangement
from wizchat.ui import words
from wizchat.ui.shell.entries import title_of

if TYPE_CHECKING:
    from wizchat.chat.events import ConversationsArranged

translate = QCoreApplication.translate


def arranged_words(arranged: ConversationsArranged) -> str:
    """Return one sentence: what went where."""
    if arranged.what is Arrangement.FOLDER_REMOVED:
        name = arranged.folder.name if arranged.folder else ""
        return translate(
            "Arrangement", "Removed the folder “{0}”; its conversations are kept"
        ).format(name)
    folder = arranged.folder.name if arranged.folder else ""
    to_folder = arranged.what is Arrangement.MOVED and bool(folder)
    if len(arranged.before) == 1:
        title = title_of(arranged.before[0])
        said = translate("Arrangement", "Moved “{title}” to “{folder}”")
        return (said if to_folder else _of_one()[arranged.what]).format(title=title, folder=folder)
    count = words.number(len(arranged.before))
    said = translate("Arrangement", "Moved {count} conversations to “{folder}”")
    return (said if to_folder else _of_several()[arranged.what]).format(count=count, folder=folder)


def _of_one() -> dict[Arrangement, str]:
    return {
        Arrangement.MOVED: translate("Arrangement", "Took “{title}” out of its folder"),
        Arrangement.ARCHIVED: translate("Arrangement", "Archived “{title}”"),
        Arrangement.UNARCHIVED: translate("Arrangement", "Took “{title}” out of the archive"),
        Arrangement.TRASHED: translate("Arrangement", "Moved “{title}” to the trash"),
        Arrangement.RESTORED: translate("Arrangement", "Put “{title}” back"),
        Arrangement.PINNED: translate("Arrangement", "Pinned “{title}”"),
        Arrangement.UNPINNED: translate("Arrangement", "Unpinned “{title}”"),
    }


def _of_several() -> dict[Arrangement, str]:
    return {
        Arrangement.MOVED: translate(
            "Arrangement", "Took {count} conversations out of their folders"
        ),
        Arrangement.ARCHIVED: translate("Arrangement", "Archived {count} conversations"),
        Arrangement.UNARCHIVED: translate(
            "Arrangement", "Took {count} conversations out of the archive"
        ),
        Arrangement.TRASHED: translate("Arrangement", "Moved {count} conversations to the trash"),
        Arrangement.RESTORED: translate("Arrangement", "Put {count} conversations back"),
        Arrangement.PINNED: translate("Arrangement", "Pinned {count} conversations"),
        Arrangement.UNPINNED: translate("Arrangement", "Unpinned {count} conversations"),
    }
