"""The chat service: everything about conversations, behind one queue and one thread.

Public methods may be called from any thread; they post and return at once. What becomes of them
arrives as events, on the service's thread and in order.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.attachments.decoding import tidy
from wizchat.chat.attachments.kinds import display_name
from wizchat.chat.attachments.reading_room import ReadingRoom
from wizchat.chat.identity import identify_by_file
from wizchat.chat.incognito import incognito_id, new_id
from wizchat.chat.keeping_commands import KeepingCommands
from wizchat.chat.threads import ChatThreads
from wizchat.chat.typed_text import clean, one_line, sendable
from wizchat.chat.values import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from wizchat.chat.attachments.problems import AttachmentProblem
    from wizchat.chat.attachments.reading import FileText
    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.exchange.filing import Batch
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.parts import Parts
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.store.store import Store
    from wizchat.chat.threads import Emit, Report
    from wizchat.chat.tour_gate import TourGate
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo, Sampling


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ChatService(KeepingCommands):
    """Owns the store and every answer under way."""

    def __init__(
        self,
        database: Path,
        engine: Engine,
        sampling: Callable[[], Sampling],
        listener: Callable[[ChatEvent], None],
        *,
        identify: Callable[[ModelInfo], ModelIdentity] = identify_by_file,
        now: Callable[[], datetime] = _utc_now,
        resumes: bool = True,
    ) -> None:
        """Take what the service needs; `listener` runs on its thread and must return quickly.

        `resumes` takes up the answers that waited for a model when the app ended.
        """
        self._newest_search: object = None
        self._tell = listener
        self._reading_room = ReadingRoom()

        def make(store: Store, report: Report, emit: Emit, gate: TourGate) -> Parts:
            from wizchat.chat.parts import Parts

            return Parts(
                store=store,
                engine=engine,
                sampling=sampling,
                identify=identify,
                emit=emit,
                report=report,
                now=now,
                gate=gate,
            )

        self._threads = ChatThreads(database, make, listener, now=now, resumes=resumes)
        super().__init__(self._threads.post)

    def start(self) -> None:
        """Open the database, in the service's thread."""
        self._threads.start()

    def close(self, timeout: float = 10.0) -> None:
        """Stop answers, keep their text, close the database; waits for it, in seconds."""
        self._reading_room.close()
        self._threads.close(timeout)

    # --- Looking --------------------------------------------------------------------------------

    def list(self) -> None:
        """Ask for ConversationsListed."""
        self._post(lambda chat: chat.actions.list())

    def list_trash(self) -> None:
        """Ask for TrashListed."""
        self._post(lambda chat: chat.arranging.list_trash())

    def list_archive(self) -> None:
        """Ask for ArchiveListed."""
        self._post(lambda chat: chat.arranging.list_archive())

    def search(self, text: str) -> None:
        """Ask for ConversationsFound; searches that still wait for their turn are dropped."""
        self._newest_search = wanted = object()

        def begin(chat: Parts) -> None:
            if self._newest_search is wanted:
                chat.searching.begin(text)

        self._post(begin)

    def open(self, conversation_id: str) -> None:
        """Ask for ConversationOpened."""
        self._post(lambda chat: chat.actions.open(conversation_id), about=conversation_id)

    def count(
        self,
        conversation_id: str,
        draft: str,
        attachments: Sequence[str] = (),
        edited_id: str | None = None,
    ) -> None:
        """Ask for TokensCounted and AttachmentCounted, which come when a model is loaded.

        With `edited_id`, the draft stands in the place of that message.
        """
        draft = sendable(draft, may_be_empty=True)  # as it would be sent
        self._post(
            lambda chat: chat.meter.count(conversation_id, draft, attachments, edited_id),
            about=conversation_id,
        )

    def list_snippets(self) -> None:
        """Ask for SnippetsListed."""
        self._post(lambda chat: chat.attaching.list_snippets())

    # --- Asking ---------------------------------------------------------------------------------

    def create(self) -> str:
        """Return the id of a new conversation; it exists with its first message or draft."""
        return uuid4().hex

    def create_incognito(self) -> str:
        """Return the id of a conversation of which nothing will be written to a disk."""
        return incognito_id()

    def forget(self, conversation_id: str) -> None:
        """Close an incognito conversation: it is gone, told by ConversationTrashed."""
        self._post(lambda chat: chat.arranging.forget(conversation_id), about=conversation_id)

    def send(self, conversation_id: str, text: str, attachments: Sequence[str] = ()) -> None:
        """Store a message and have it answered. Raises EmptyMessageError.

        With attachments of the draft, by their ids, the text may be empty.
        """
        text = sendable(text, may_be_empty=bool(attachments))
        self._post(
            lambda chat: chat.actions.send(conversation_id, text, attachments),
            conversation_id,
            text,
        )

    def regenerate(self, message_id: str) -> None:
        """Have a question, or the question of an answer, answered once more."""
        self._post(lambda chat: chat.actions.regenerate(message_id), about=message_id)

    def edit_and_resend(
        self, message_id: str, text: str, attachments: Sequence[str] | None = None
    ) -> None:
        """Ask another question in the place of one; both stay. Raises EmptyMessageError.

        It gets these attachments, of the draft or of the old question; with None all of the
        latter.
        """
        text = sendable(text, may_be_empty=bool(attachments))
        self._post(
            lambda chat: chat.actions.edit_and_resend(message_id, text, attachments),
            None,
            text,
            about=message_id,
        )

    def attach(self, conversation_id: str, path: Path) -> str:
        """Read a file into the draft; return the id that the attachment will have.

        Answered by AttachmentAdded or AttachmentRefused; the file is read on another thread.
        """
        attachment_id = new_id(conversation_id)
        name = display_name(path.name)

        def take(read: FileText | AttachmentProblem) -> None:
            self._post(
                lambda chat: chat.attaching.take(conversation_id, attachment_id, name, read),
                about=conversation_id,
            )

        self._reading_room.read(attachment_id, path, take)
        return attachment_id

    def attach_text(
        self,
        conversation_id: str,
        text: str,
        name: str = "",
        kind: AttachmentKind = AttachmentKind.PASTED,
    ) -> str:
        """Add a text to the draft; return the attachment's id. Answered by AttachmentAdded.

        Raises Unreadable when it is empty or longer than any window.
        """
        attachment_id = new_id(conversation_id)
        text, name = tidy(text), display_name(name) if name else ""
        self._post(
            lambda chat: chat.attaching.add(conversation_id, attachment_id, name, kind, text),
            conversation_id,
            text,
        )
        return attachment_id

    def detach(self, conversation_id: str, attachment_id: str) -> None:
        """Take an attachment out of the draft, or read its file no further."""
        if not self._reading_room.abandon(attachment_id):
            self._post(
                lambda chat: chat.attaching.remove(conversation_id, attachment_id),
                about=attachment_id,
            )

    def go_on(self, message_id: str) -> None:
        """Continue the last answer, which was cut or stopped, exactly where it ended."""
        self._post(lambda chat: chat.exchanges.go_on(message_id), about=message_id)

    def stop(self, conversation_id: str) -> None:
        """Stop the answer that streams, or else those that wait."""
        self._post(lambda chat: chat.answering.stop(conversation_id), about=conversation_id)

    def choose_tour(self, *, chosen: bool, only: str | None = None) -> None:
        """Say whether what is sent from now on is for the tour; at first it is not.

        `only` names the one conversation in which it is.
        """
        self._threads.post_to_all(
            lambda chat: chat.answering.choose_tour(chosen=chosen, only=only), stands=True
        )

    def let_tour_answer(self, conversation_id: str) -> None:
        """Have what waits for a model answered by the tour, now or when it is loaded."""
        self._post(
            lambda chat: chat.answering.let_tour_answer(conversation_id), about=conversation_id
        )

    # --- Arranging ------------------------------------------------------------------------------

    def choose_sibling(self, message_id: str, step: int) -> None:
        """Show another version of a message, `step` places on."""
        self._post(lambda chat: chat.actions.choose_sibling(message_id, step), about=message_id)

    def branch_off(self, message_id: str, title: str) -> str:
        """Copy everything up to a message into a new conversation; return its id."""
        new = new_id(message_id)
        title = " ".join(clean(title).split())
        self._post(lambda chat: chat.exchanges.branch_off(message_id, new, title), about=message_id)
        return new

    def pin_turn(self, message_id: str, *, pinned: bool) -> None:
        """Keep the exchange of a message in the context window, or not."""
        self._post(
            lambda chat: chat.exchanges.pin_turn(message_id, pinned=pinned), about=message_id
        )

    def delete_exchange(self, message_id: str) -> None:
        """Hide a question and its answers; answered by ExchangeDeleted."""
        self._post(lambda chat: chat.exchanges.delete(message_id), about=message_id)

    def restore_exchange(self, question_id: str, leaf_id: str | None) -> None:
        """Undo a deletion, with what ExchangeDeleted told."""
        self._post(lambda chat: chat.exchanges.restore(question_id, leaf_id), about=question_id)

    def rename(self, conversation_id: str, title: str) -> None:
        """Set the title."""
        title = one_line(title)
        self._post(lambda chat: chat.actions.rename(conversation_id, title), about=conversation_id)

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is being written; answered by DraftKept. A model that rests wakes for it."""
        text = clean(text)
        self._post(lambda chat: chat.save_draft(conversation_id, text), about=conversation_id)

    def save_edit(
        self, conversation_id: str, message_id: str, text: str, attachments: Sequence[str] = ()
    ) -> None:
        """Keep what is being written in the place of a message; edit_and_resend() ends it.

        Edits of other messages are kept beside it.
        """
        text = clean(text)
        self._post(
            lambda chat: chat.save_edit(conversation_id, message_id, text, attachments),
            about=conversation_id,
        )

    def drop_edit(self, conversation_id: str, message_id: str) -> None:
        """Forget what was being written in the place of a message: it is given up."""
        self._post(
            lambda chat: chat.actions.drop_edit(conversation_id, message_id),
            about=conversation_id,
        )

    def save_place(self, conversation_id: str, message_id: str | None, offset: int) -> None:
        """Keep where the reader is: the topmost message and how much of it is above; None: end."""
        self._post(
            lambda chat: chat.actions.save_place(conversation_id, message_id, offset),
            about=conversation_id,
        )

    def save_snippet(self, title: str, text: str, snippet_id: str = "") -> str:
        """Keep a prompt, a new one unless its id is given; return its id."""
        snippet_id, title, text = snippet_id or uuid4().hex, one_line(title), clean(text)
        self._post(lambda chat: chat.attaching.save_snippet(snippet_id, title, text), None, text)
        return snippet_id

    def remove_snippet(self, snippet_id: str) -> None:
        """Delete a prompt."""
        self._post(lambda chat: chat.attaching.remove_snippet(snippet_id))

    def engine_event(self, event: EngineEvent) -> None:
        """Take what the engine client tells its listener."""
        self._threads.post_to_all(lambda chat: chat.engine_event(event))

    # --- Files ----------------------------------------------------------------------------------

    def import_trees(self, trees: Iterable[ConversationTree], *, copies: bool = False) -> None:
        """Store conversations; ImportProgress comes after each, ConversationsImported at the end.

        `copies` stores those that are here already once more; otherwise they are skipped.
        """
        from wizchat.chat.exchange.filing import Batch

        trees = tuple(trees)
        batch = Batch(len(trees), copies)
        for tree in trees:  # a command each, so that answers under way go on between them
            # After a failure the others are not tried: each would wait for whoever has the file.
            self._threads.post_to_kept(partial(_file, batch, tree), batch.fail, batch.has_failed)

        def end(error: StoreError) -> None:  # it could not be opened, or listed
            batch.fail(error)
            self._tell(batch.ended())

        self._threads.post_to_kept(lambda chat: chat.filing.end(batch), end)

    def replace_database(self, swap: Callable[[], None]) -> None:
        """Close the database, have `swap` put another in its place, open it; DatabaseReplaced then.

        Also where it could not be opened. `swap` runs on the service's thread and may raise a
        StoreError, having changed nothing.
        """
        self._threads.replace(swap)


def _file(batch: Batch, tree: ConversationTree, chat: Parts) -> None:
    chat.filing.file(batch, tree)
