"""A branch copied into a conversation of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.incognito import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.store.database import Database
    from wizchat.chat.store.messages import Messages
    from wizchat.chat.values import Message


class Copying:
    """Copies messages with everything that belongs to them. Belongs inside a transaction."""

    def __init__(self, database: Database, messages: Messages) -> None:
        self._database = database
        self._messages = messages

    def copy(self, branch: Iterable[Message], conversation_id: str) -> dict[str, str]:
        """Add copies to another conversation, one below the other; return new ids by old ones."""
        ids: dict[str, str] = {}
        parent: str | None = None
        for message in branch:
            made = replace(
                message,
                id=new_id(conversation_id),
                conversation_id=conversation_id,
                parent_id=parent,
            )
            self._messages.add(made)
            ids[message.id] = parent = made.id
        return ids

    def copy_folder(self, source_id: str, conversation_id: str) -> None:
        """Put a conversation into the folder of another one."""
        self._database.write(
            "UPDATE conversations SET folder_id ="
            " (SELECT folder_id FROM conversations WHERE id = ?) WHERE id = ?",
            (source_id, conversation_id),
        )
