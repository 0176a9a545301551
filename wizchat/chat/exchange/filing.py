"""Puts conversations from files into the database, one transaction each.

Belongs to the chat service's thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.events import ConversationsImported, ImportProgress
from wizchat.chat.problems import to_problem
from wizchat.chat.store.errors import StoreCorrupt, StoreError
from wizchat.chat.values import Folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.store.store import Store


@dataclass(slots=True)
class Batch:
    """One import under way."""

    total: int
    copies: bool
    """Whether conversations that are here already are stored once more, as others."""
    added: list[str] = field(default_factory=list)
    skipped: int = 0
    error: StoreError | None = None
    """What the database said; nothing is stored after it."""

    @property
    def done(self) -> int:
        """How many conversations were looked at."""
        return len(self.added) + self.skipped

    def fail(self, error: StoreError) -> None:
        """Store nothing more; the first error is the one to tell."""
        self.error = self.error or error

    def has_failed(self) -> bool:
        """Whether nothing more is stored."""
        return self.error is not None

    def ended(self) -> ConversationsImported:
        """Return what tells the end."""
        problem = None if self.error is None else to_problem(self.error)
        return ConversationsImported(tuple(self.added), self.skipped, self.total, problem)


class Filing:
    """Stores conversations and tells how far it is."""

    def __init__(
        self,
        store: Store,
        emit: Callable[[ChatEvent], None],
        now: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        """Take the parts; `changed` tells the list."""
        self._store = store
        self._emit = emit
        self._now = now
        self._changed = changed

    def file(self, batch: Batch, tree: ConversationTree) -> None:
        """Store one conversation, or skip one that is here. Raises StoreCorrupt alone."""
        if batch.has_failed():
            return
        try:
            self._file(batch, tree)
        except StoreCorrupt:
            raise
        except StoreError as error:
            batch.fail(error)
            return
        self._emit(ImportProgress(batch.done, batch.total))

    def end(self, batch: Batch) -> None:
        """Tell what was stored."""
        self._changed()  # before: it may fail, and an import has one end
        self._emit(batch.ended())

    def _file(self, batch: Batch, tree: ConversationTree) -> None:
        here = self._store.conversations.get(tree.conversation.id)
        if here is not None and here.trashed_at is None and not batch.copies:
            batch.skipped += 1
            return
        with self._store.transaction():
            if here is not None or self._store.trees.is_known(tree):
                tree = renewed(tree)
            self._store.trees.add(tree, self._folder(tree.folder))
        batch.added.append(tree.conversation.id)

    def _folder(self, name: str) -> str | None:
        """Return the folder of a name, made if there is none; None for no name."""
        if not name:
            return None
        for folder in self._store.folders.listed():
            if folder.name == name:
                return folder.id
        made = Folder(uuid4().hex, name)
        self._store.folders.add(made, self._now())
        return made.id


def renewed(tree: ConversationTree) -> ConversationTree:
    """Return the same conversation under other ids."""
    ids: dict[str | None, str] = {message.id: uuid4().hex for message in tree.messages}
    before = tree.conversation
    conversation = replace(
        before,
        id=uuid4().hex,
        leaf_id=ids.get(before.leaf_id),
        window_start_id=ids.get(before.window_start_id),
    )
    messages = tuple(
        replace(
            message,
            id=ids[message.id],
            conversation_id=conversation.id,
            parent_id=ids.get(message.parent_id),
            attachments=tuple(
                replace(
                    each,
                    id=uuid4().hex,
                    conversation_id=conversation.id,
                    message_id=ids[message.id],
                )
                for each in message.attachments
            ),
        )
        for message in tree.messages
    )
    return replace(tree, conversation=conversation, messages=messages)
