"""What a person attaches to a draft, and the prompts that a person keeps.

Belongs to the service's thread; every method may raise a StoreError, and has then changed nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat import events
from wizchat.chat.attachments.problems import AttachmentProblem
from wizchat.chat.values import Attachment, AttachmentKind, Snippet

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizchat.chat.attachments.reading import FileText
    from wizchat.chat.store.store import Store


class Attaching:
    """Changes drafts and prompts, and tells."""

    def __init__(
        self,
        store: Store,
        emit: Callable[[events.ChatEvent], None],
        now: Callable[[], datetime],
        list_conversations: Callable[[], None],
    ) -> None:
        self._store = store
        self._emit = emit
        self._now = now
        self._list_conversations = list_conversations

    # --- Attachments ----------------------------------------------------------------------------

    def take(
        self,
        conversation_id: str,
        attachment_id: str,
        name: str,
        read: FileText | AttachmentProblem,
    ) -> None:
        """Add what was read of a file, or tell why nothing was."""
        if isinstance(read, AttachmentProblem):
            self._emit(events.AttachmentRefused(conversation_id, attachment_id, name, read))
        else:
            self.add(conversation_id, attachment_id, name, read.kind, read.text)

    def add(
        self, conversation_id: str, attachment_id: str, name: str, kind: AttachmentKind, text: str
    ) -> None:
        """Add a text to the draft."""
        attachment = Attachment(
            id=attachment_id,
            conversation_id=conversation_id,
            message_id=None,
            name=name,
            kind=kind,
            text=text,
            added_at=self._now(),
        )
        known = self._store.conversations.get(conversation_id) is not None
        with self._store.transaction():
            self._store.conversations.ensure(conversation_id, self._now())
            self._store.attachments.add(attachment)
        self._emit(events.AttachmentAdded(conversation_id, attachment))
        if not known:
            self._list_conversations()

    def remove(self, conversation_id: str, attachment_id: str) -> None:
        """Take an attachment out of the draft."""
        with self._store.transaction():
            self._store.attachments.remove_from_draft(attachment_id)
            self._store.conversations.drop_if_empty(conversation_id)
        if self._store.conversations.get(conversation_id) is None:
            self._list_conversations()

    # --- Prompts --------------------------------------------------------------------------------

    def list_snippets(self) -> None:
        """Tell the person's prompts."""
        self._emit(events.SnippetsListed(self._store.snippets.listed()))

    def save_snippet(self, snippet_id: str, title: str, text: str) -> None:
        """Keep a prompt, or what has become of it."""
        snippet = Snippet(id=snippet_id, title=title, text=text, updated_at=self._now())
        with self._store.transaction():
            self._store.snippets.save(snippet)
        self.list_snippets()

    def remove_snippet(self, snippet_id: str) -> None:
        """Delete a prompt."""
        with self._store.transaction():
            self._store.snippets.remove(snippet_id)
        self.list_snippets()
