"""The commands of the chat service that say where conversations are kept.

Each takes any number of conversations and is told once, by ConversationsArranged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from wizchat.chat.events import Arrangement
from wizchat.chat.typed_text import one_line
from wizchat.chat.values import Folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.events import ConversationsArranged
    from wizchat.chat.parts import Parts


class Post(Protocol):
    """Hands work to the thread that has what it is about."""

    def __call__(
        self,
        work: Callable[[Parts], None],
        conversation_id: str | None = None,
        text: str | None = None,
        *,
        about: str | None = None,
    ) -> None:
        """Return at once."""


class KeepingCommands:
    """Pins, folders, archive and trash; may be called from any thread."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def pin(self, *conversation_ids: str, pinned: bool) -> None:
        """Keep conversations at the top of the list, or not."""
        self._post(lambda chat: chat.arranging.pin(conversation_ids, pinned=pinned))

    def move(self, *conversation_ids: str, folder_id: str | None) -> None:
        """Put conversations into a folder, or with None into no folder."""
        self._post(lambda chat: chat.arranging.move(conversation_ids, folder_id))

    def archive(self, *conversation_ids: str) -> None:
        """Put conversations into the archive."""
        self._post(lambda chat: chat.arranging.archive(conversation_ids))

    def unarchive(self, *conversation_ids: str) -> None:
        """Take conversations out of the archive."""
        self._post(lambda chat: chat.arranging.unarchive(conversation_ids))

    def trash(self, *conversation_ids: str) -> None:
        """Put conversations into the trash, where they stay 30 days."""
        self._post(lambda chat: chat.arranging.trash(conversation_ids))

    def restore(self, *conversation_ids: str) -> None:
        """Take conversations out of the trash."""
        self._post(lambda chat: chat.arranging.restore(conversation_ids))

    def put_back(self, arranged: ConversationsArranged) -> None:
        """Undo what a ConversationsArranged told."""
        folder = arranged.folder if arranged.what is Arrangement.FOLDER_REMOVED else None
        self._post(lambda chat: chat.arranging.put_back(arranged.before, folder))

    def delete(self, *conversation_ids: str) -> None:
        """Delete for good those that are in the trash; answered by TrashListed."""
        self._post(lambda chat: chat.arranging.delete(conversation_ids))

    def add_folder(self, name: str, *conversation_ids: str) -> str:
        """Make a folder with these conversations in it; return its id."""
        folder = Folder(uuid4().hex, one_line(name))
        self._post(lambda chat: chat.arranging.add_folder(folder, conversation_ids))
        return folder.id

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        name = one_line(name)
        self._post(lambda chat: chat.arranging.rename_folder(folder_id, name))

    def remove_folder(self, folder_id: str) -> None:
        """Delete a folder; the conversations in it are kept."""
        self._post(lambda chat: chat.arranging.remove_folder(folder_id))
