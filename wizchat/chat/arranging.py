"""Where conversations are kept: pins, folders, the archive, the trash.

Belongs to the service's thread; every method may raise a StoreError, and has then changed nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat import events
from wizchat.chat.events import Arrangement
from wizchat.chat.values import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from wizchat.chat.answering import Answering
    from wizchat.chat.engine import Engine
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Folder


class Arranging:
    """Each method takes any number of conversations and is one transaction and one undo."""

    def __init__(
        self,
        *,
        store: Store,
        engine: Engine,
        answering: Answering,
        emit: Callable[[events.ChatEvent], None],
        now: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        """Take the parts; `changed` tells the list."""
        self._store = store
        self._engine = engine
        self._answering = answering
        self._emit = emit
        self._now = now
        self._changed = changed

    # --- Places ---------------------------------------------------------------------------------

    def pin(self, ids: Iterable[str], *, pinned: bool) -> None:
        """Keep at the top of the list, or not."""
        what = Arrangement.PINNED if pinned else Arrangement.UNPINNED
        self._place(ids, what, lambda c: replace(c, pinned=pinned))

    def move(self, ids: Iterable[str], folder_id: str | None) -> None:
        """Put into a folder, or into none; pins are taken off, since pinned ones stand apart."""
        folder = None if folder_id is None else self._store.folders.get(folder_id)
        if folder is None and folder_id is not None:
            return
        self._move(ids, folder)

    def archive(self, ids: Iterable[str]) -> None:
        """Put into the archive."""
        now = self._now()
        self._place(
            ids, Arrangement.ARCHIVED, lambda c: replace(c, archived_at=c.archived_at or now)
        )

    def unarchive(self, ids: Iterable[str]) -> None:
        """Take out of the archive."""
        self._place(ids, Arrangement.UNARCHIVED, lambda c: replace(c, archived_at=None))

    def trash(self, ids: Iterable[str]) -> None:
        """Put into the trash; answers under way are stopped."""
        ids = tuple(ids)
        for conversation_id in ids:
            self._answering.stop_conversation(conversation_id)
        now = self._now()
        for before in self._place(
            ids, Arrangement.TRASHED, lambda c: replace(c, trashed_at=c.trashed_at or now)
        ):
            self._engine.forget(before.id)
            self._emit(events.ConversationTrashed(replace(before, trashed_at=now)))

    def restore(self, ids: Iterable[str]) -> None:
        """Take out of the trash, back to where they were."""
        self._place(ids, Arrangement.RESTORED, lambda c: replace(c, trashed_at=None))

    def put_back(self, before: Iterable[Conversation], folder: Folder | None) -> None:
        """Undo an arrangement; `folder` is made again if it is gone."""
        with self._store.transaction():
            if folder is not None:
                self._store.folders.add(folder, self._now())
            for conversation in before:
                self._store.conversations.place(conversation)
        self._changed()

    # --- Folders --------------------------------------------------------------------------------

    def add_folder(self, folder: Folder, ids: Iterable[str]) -> None:
        """Make a folder and put conversations into it."""
        with self._store.transaction():
            self._store.folders.add(folder, self._now())
        if not self._move(ids, folder):
            self._changed()

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        with self._store.transaction():
            self._store.folders.rename(folder_id, name)
        self._changed()

    def remove_folder(self, folder_id: str) -> None:
        """Delete a folder and keep what is in it."""
        folder = self._store.folders.get(folder_id)
        if folder is None:
            return
        before = self._found(self._store.folders.members(folder_id))
        with self._store.transaction():
            self._store.folders.remove(folder_id)
        self._emit(events.ConversationsArranged(Arrangement.FOLDER_REMOVED, tuple(before), folder))
        self._changed()

    # --- For good -------------------------------------------------------------------------------

    def delete(self, ids: Iterable[str]) -> None:
        """Delete for good those that are in the trash."""
        ids = tuple(ids)
        with self._store.transaction():
            for conversation_id in ids:
                self._store.conversations.delete(conversation_id)
        for conversation_id in ids:
            self._engine.forget(conversation_id)
        self.list_trash()

    def forget(self, conversation_id: str) -> None:
        """Delete a conversation at once, as an incognito one is when it is closed."""
        self._answering.stop_conversation(conversation_id)
        now = self._now()
        found = self._store.conversations.get(conversation_id)
        with self._store.transaction():
            self._store.conversations.trash(conversation_id, now)
            self._store.conversations.delete(conversation_id)
        self._engine.forget(conversation_id)
        gone = found or Conversation(id=conversation_id, title="", created_at=now, updated_at=now)
        self._emit(events.ConversationTrashed(replace(gone, trashed_at=now)))
        self._changed()

    # --- Looking --------------------------------------------------------------------------------

    def list_trash(self) -> None:
        """Tell what is in the trash."""
        self._emit(events.TrashListed(self._store.conversations.trashed()))

    def list_archive(self) -> None:
        """Tell what is in the archive."""
        self._emit(events.ArchiveListed(self._store.conversations.archived()))

    # --- Steps ----------------------------------------------------------------------------------

    def _move(self, ids: Iterable[str], folder: Folder | None) -> list[Conversation]:
        where = None if folder is None else folder.id
        return self._place(
            ids,
            Arrangement.MOVED,
            lambda c: replace(c, folder_id=where, pinned=False, archived_at=None),
            folder,
        )

    def _place(
        self,
        ids: Iterable[str],
        what: Arrangement,
        place: Callable[[Conversation], Conversation],
        folder: Folder | None = None,
    ) -> list[Conversation]:
        """Give conversations the place that `place` says; return those that changed, as before."""
        before = [c for c in self._found(ids) if place(c) != c]
        if not before:
            return []
        with self._store.transaction():
            for conversation in before:
                self._store.conversations.place(place(conversation))
        self._emit(events.ConversationsArranged(what, tuple(before), folder))
        self._changed()
        return before

    def _found(self, ids: Iterable[str]) -> list[Conversation]:
        found = map(self._store.conversations.get, dict.fromkeys(ids))
        return [conversation for conversation in found if conversation is not None]
