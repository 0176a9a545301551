"""The chat service: everything about conversations, behind one queue and one thread.

Public methods may be called from any thread; they post and return at once. What becomes of them
arrives as events, on the service's thread and in order.
"""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.events import Arrangement, DatabaseReplaced
from wizchat.chat.exchange.filing import Batch
from wizchat.chat.identity import identify_by_file
from wizchat.chat.parts import Parts
from wizchat.chat.problems import recovered, to_problem
from wizchat.chat.store.errors import StoreCorrupt, StoreError, UnknownMessage
from wizchat.chat.store.store import BUSY_SECONDS, Store
from wizchat.chat.typed_text import clean, one_line, sendable
from wizchat.chat.values import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent, ConversationsArranged
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.identity import ModelIdentity
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo, Sampling

_log = logging.getLogger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ChatService:
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
        self._database = database
        self._engine = engine
        self._sampling = sampling
        self._emit = listener
        self._identify = identify
        self._now = now
        self._resumes = resumes
        self._inbox: queue.SimpleQueue[_Command | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="chat", daemon=True)
        self._parts: Parts | None = None
        self._not_open: type[StoreError] | None = None
        self._damaged = False
        self._newest_search: object = None

    def start(self) -> None:
        """Open the database, in the service's thread."""
        self._thread.start()

    def close(self, timeout: float = 10.0) -> None:
        """Stop answers, keep their text, close the database; waits for it, in seconds."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)

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
        self._post(lambda chat: chat.actions.open(conversation_id))

    def count(self, conversation_id: str, draft: str) -> None:
        """Ask for TokensCounted, which comes when a model is loaded."""
        self._post(lambda chat: chat.meter.count(conversation_id, clean(draft)))

    # --- Asking ---------------------------------------------------------------------------------

    def create(self) -> str:
        """Return the id of a new conversation; it exists with its first message or draft."""
        return uuid4().hex

    def send(self, conversation_id: str, text: str) -> None:
        """Store a message and have it answered. Raises EmptyMessageError."""
        text = sendable(text)
        self._post(lambda chat: chat.actions.send(conversation_id, text), conversation_id, text)

    def regenerate(self, message_id: str) -> None:
        """Have a question, or the question of an answer, answered once more."""
        self._post(lambda chat: chat.actions.regenerate(message_id))

    def edit_and_resend(self, message_id: str, text: str) -> None:
        """Ask another question in the place of one; both stay. Raises EmptyMessageError."""
        text = sendable(text)
        self._post(lambda chat: chat.actions.edit_and_resend(message_id, text), None, text)

    def go_on(self, message_id: str) -> None:
        """Continue the last answer, which was cut or stopped, exactly where it ended."""
        self._post(lambda chat: chat.exchanges.go_on(message_id))

    def stop(self, conversation_id: str) -> None:
        """Stop the answer that streams, or else those that wait."""
        self._post(lambda chat: chat.answering.stop(conversation_id))

    def choose_tour(self, *, chosen: bool, only: str | None = None) -> None:
        """Say whether what is sent from now on is for the tour; at first it is not.

        `only` names the one conversation in which it is.
        """
        self._post(lambda chat: chat.answering.choose_tour(chosen=chosen, only=only))

    def let_tour_answer(self, conversation_id: str) -> None:
        """Have what waits for a model answered by the tour, now or when it is loaded."""
        self._post(lambda chat: chat.answering.let_tour_answer(conversation_id))

    # --- Arranging ------------------------------------------------------------------------------

    def choose_sibling(self, message_id: str, step: int) -> None:
        """Show another version of a message, `step` places on."""
        self._post(lambda chat: chat.actions.choose_sibling(message_id, step))

    def branch_off(self, message_id: str, title: str) -> str:
        """Copy everything up to a message into a new conversation; return its id."""
        new = self.create()
        title = " ".join(clean(title).split())
        self._post(lambda chat: chat.exchanges.branch_off(message_id, new, title))
        return new

    def pin_turn(self, message_id: str, *, pinned: bool) -> None:
        """Keep the exchange of a message in the context window, or not."""
        self._post(lambda chat: chat.exchanges.pin_turn(message_id, pinned=pinned))

    def delete_exchange(self, message_id: str) -> None:
        """Hide a question and its answers; answered by ExchangeDeleted."""
        self._post(lambda chat: chat.exchanges.delete(message_id))

    def restore_exchange(self, question_id: str, leaf_id: str | None) -> None:
        """Undo a deletion, with what ExchangeDeleted told."""
        self._post(lambda chat: chat.exchanges.restore(question_id, leaf_id))

    def rename(self, conversation_id: str, title: str) -> None:
        """Set the title."""
        title = one_line(title)
        self._post(lambda chat: chat.actions.rename(conversation_id, title))

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is being written; answered by DraftKept."""
        text = clean(text)
        self._post(lambda chat: chat.actions.save_draft(conversation_id, text))

    def save_place(self, conversation_id: str, message_id: str | None, offset: int) -> None:
        """Keep where the reader is: the topmost message and how much of it is above; None: end."""
        self._post(lambda chat: chat.actions.save_place(conversation_id, message_id, offset))

    def engine_event(self, event: EngineEvent) -> None:
        """Take what the engine client tells its listener."""
        self._post(lambda chat: chat.engine_event(event))

    # --- Keeping: any number of conversations at once, told by ConversationsArranged ------------

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

    def empty_trash(self) -> None:
        """Delete for good everything in the trash; answered by TrashListed."""
        self._post(lambda chat: chat.arranging.empty_trash())

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

    # --- Files ----------------------------------------------------------------------------------

    def import_trees(self, trees: Iterable[ConversationTree], *, copies: bool = False) -> None:
        """Store conversations; ImportProgress comes after each, ConversationsImported at the end.

        `copies` stores those that are here already once more; otherwise they are skipped.
        """
        trees = tuple(trees)
        batch = Batch(len(trees), copies)
        for tree in trees:  # a command each, so that answers under way go on between them
            self._post(partial(_file, batch, tree))
        self._post(lambda chat: chat.filing.end(batch))

    def replace_database(self, swap: Callable[[], None]) -> None:
        """Close the database, have `swap` put another in its place, open it; DatabaseReplaced then.

        `swap` runs on the service's thread and may raise a StoreError, having changed nothing.
        """
        self._post(lambda chat: self._replace(chat, swap))

    # --- The thread -----------------------------------------------------------------------------

    def _post(
        self,
        work: Callable[[Parts], None],
        conversation_id: str | None = None,
        text: str | None = None,
    ) -> None:
        self._inbox.put(_Command(work, conversation_id, text))

    def _run(self) -> None:
        try:
            self._do(_NOTHING)
            while (command := self._next()) is not None:
                self._do(command)
        finally:
            if self._parts is not None:
                self._guarded(_Command(Parts.close))

    def _next(self) -> _Command | None:
        """Return the next command, an empty one when something is due; None ends the thread."""
        try:
            return self._inbox.get(timeout=self._parts.wait() if self._parts else None)
        except queue.Empty:
            return _NOTHING

    def _do(self, command: _Command) -> None:
        self._guarded(command)
        if self._parts is not None:
            self._parts.tick()
        if self._damaged:
            self._damaged = False
            self._guarded(_Command(self._mend))

    def _guarded(self, command: _Command) -> None:
        """Run a command; tell the listener when the store does not do its part."""
        try:
            parts = self._opened()
            try:
                command.work(parts)
            except StoreCorrupt:
                self._mend(parts)
                command.work(parts)
        except StoreError as error:
            self._tell(error, command)
        except UnknownMessage as error:
            _log.info("the message is gone: %s", error)

    def _opened(self) -> Parts:
        """Return the parts; opens the database again after it could not be opened."""
        if self._parts is None:
            was_shut = self._not_open is not None
            patience = 0.1 if was_shut else BUSY_SECONDS
            store = Store(self._database, self._now(), busy_seconds=patience)
            self._not_open = None
            self._parts = Parts(
                store=store,
                engine=self._engine,
                sampling=self._sampling,
                identify=self._identify,
                emit=self._emit,
                report=self._report,
                now=self._now,
            )
            self._tell_recovery(store)
            if was_shut:
                self._parts.actions.list()  # whoever waited for it sees that it is back
            if self._resumes:
                self._parts.resume()
        return self._parts

    def _tell(self, error: StoreError, command: _Command) -> None:
        """Tell an error; that the database does not open only once, unless a text is at stake."""
        if self._parts is None:
            if self._not_open is type(error) and command.text is None:
                return
            self._not_open = type(error)
        _log.info("the conversations cannot be used: %r", error)
        self._emit(to_problem(error, command.conversation_id, command.text))

    def _mend(self, parts: Parts) -> None:
        """Have the damaged database replaced by what can be read of it."""
        try:
            parts.store.mend(self._now())
        except StoreError:
            self._parts = None
            raise
        self._tell_recovery(parts.store)

    def _tell_recovery(self, store: Store) -> None:
        if store.recovery is not None:
            _log.info("the conversations were damaged: %s", store.recovery)
            self._emit(recovered(self._database, store.recovery))
            store.recovery = None

    def _replace(self, parts: Parts, swap: Callable[[], None]) -> None:
        chosen = parts.answering.tour_chosen
        self._parts = None
        parts.close()
        failure: StoreError | None = None
        try:
            swap()
        except StoreError as error:
            failure = error
            _log.info("the conversations were not replaced: %r", error)
        reopened = self._opened()
        reopened.answering.choose_tour(chosen=chosen)
        self._emit(DatabaseReplaced(failure))
        reopened.actions.list()

    def _report(self, error: StoreError) -> None:
        """Take an error of an answer's safekeeping, which tries again later."""
        self._damaged = isinstance(error, StoreCorrupt)
        if not self._damaged:
            _log.info("an answer cannot be kept: %r", error)
            self._emit(to_problem(error))


def _file(batch: Batch, tree: ConversationTree, chat: Parts) -> None:
    chat.filing.file(batch, tree)


@dataclass(frozen=True, slots=True)
class _Command:
    """Work for the thread, and what the person wrote for it."""

    work: Callable[[Parts], None]
    conversation_id: str | None = None
    text: str | None = None


_NOTHING = _Command(lambda _: None)
