"""The thread of the chat service: one queue of commands, one database, opened when it can be."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from wizchat.chat.events import DatabaseReplaced
from wizchat.chat.problems import recovered, to_problem
from wizchat.chat.store.errors import StoreCorrupt, StoreError, StoreUnexpected, UnknownMessage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.parts import Parts
    from wizchat.chat.store.store import Store

T = TypeVar("T")

_logger = logging.getLogger(__name__)


class ChatThread:
    """Runs commands one after the other on an open store, and what is due between them."""

    def __init__(
        self,
        path: Path,
        open_store: Callable[[float], Store],
        make: Callable[[Store, Callable[[StoreError], None]], Parts],
        emit: Callable[[ChatEvent], None],
        *,
        now: Callable[[], datetime],
        resumes: bool,
    ) -> None:
        """`open_store` opens the database at `path`, with the seconds to wait for who holds it.

        `make` makes the parts for a store, given who takes errors of answers' safekeeping.
        """
        self._path = path
        self._open_store = open_store
        self._make = make
        self._emit = emit
        self._now = now
        self._resumes = resumes
        self._inbox: queue.SimpleQueue[_Command | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="chat", daemon=True)
        self._parts: Parts | None = None
        self._not_open: type[StoreError] | None = None
        self._damaged = False

    def start(self) -> None:
        """Open the database, in the thread."""
        self._thread.start()

    def close(self, timeout: float) -> None:
        """Do what was posted, close the parts, end; waits for it, in seconds."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)

    def post(
        self,
        work: Callable[[Parts], None],
        conversation_id: str | None = None,
        text: str | None = None,
        failed: Callable[[StoreError], None] | None = None,
        unless: Callable[[], bool] = lambda: False,
    ) -> None:
        """Have work done; `text` is what the person wrote for it, told if it cannot be kept.

        `failed` takes the error in the thread, for who waits for more than a StoreProblem. The work
        is left out if `unless` says so when its turn comes, and no database is opened for it.
        """
        self._inbox.put(_Command(work, conversation_id, text, failed, unless=unless))

    def replace(self, swap: Callable[[], None]) -> None:
        """Have `swap` put another database in the place of this one, which may be shut.

        Told by DatabaseReplaced; `swap` runs in the thread and may raise a StoreError.
        """
        self._inbox.put(_Command(lambda parts: parts.actions.list(), swap=swap))

    def _run(self) -> None:
        try:
            self._do(_NOTHING)
            while (command := self._next()) is not None:
                self._do(command)
        finally:
            if self._parts is not None:
                self._guarded(_Command(lambda parts: parts.close()))

    def _next(self) -> _Command | None:
        """Return the next command, an empty one when something is due; None ends the thread."""
        try:
            return self._inbox.get(timeout=self._parts.wait() if self._parts else None)
        except queue.Empty:
            return _NOTHING

    def _do(self, command: _Command) -> None:
        self._guarded(command)
        if self._parts is not None:
            self._guarded(_TICK)
        if self._damaged:
            self._damaged = False
            self._guarded(_Command(self._mend))

    def _guarded(self, command: _Command) -> None:
        """Run a command; tell the listener when the store does not do its part."""
        if command.unless():
            return
        try:
            if command.swap is not None:
                self._replace(command.swap)
            self._carry_out(command, self._opened())
        except StoreError as error:
            self._tell(error, command)
            if command.failed is not None:
                command.failed(error)
        except UnknownMessage as error:
            _logger.info("the message is gone: %s", error)

    def _carry_out(self, command: _Command, parts: Parts) -> None:
        """Run a command, a second time on what a damaged database was mended to."""

        def work() -> None:
            try:
                command.work(parts)
            except StoreCorrupt:
                self._mend(parts)
                command.work(parts)

        self._typed(work)

    def _typed(self, work: Callable[[], T]) -> T:
        """Do work, and raise a mistake in it as a StoreUnexpected.

        It must not end the thread, and lose whatever is typed after it.
        """
        try:
            return work()
        except (StoreError, UnknownMessage):
            raise
        except Exception as error:
            _logger.exception("the conversations met something unexpected")
            raise StoreUnexpected(self._path, repr(error)) from error

    def _opened(self) -> Parts:
        """Return the parts; opens the database again after it could not be opened."""
        return self._parts or self._typed(self._open)

    def _open(self) -> Parts:
        from wizchat.chat.store.store import BUSY_SECONDS

        was_shut = self._not_open is not None
        store = self._open_store(0.1 if was_shut else BUSY_SECONDS)
        try:
            self._parts = parts = self._make(store, self._report)
        except BaseException:
            store.close()
            raise
        self._not_open = None
        self._tell_recovery(store)
        if was_shut:
            parts.actions.list()  # whoever waited for it sees that it is back
        if self._resumes:
            parts.resume()
        return parts

    def _tell(self, error: StoreError, command: _Command) -> None:
        """Tell an error; that the database does not open only once, unless a text is at stake."""
        if self._parts is None:
            if self._not_open is type(error) and command.text is None:
                return
            self._not_open = type(error)
        _logger.info("the conversations cannot be used: %r", error)
        is_shut = self._parts is None
        self._emit(to_problem(error, command.conversation_id, command.text, is_shut=is_shut))

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
            _logger.info("the conversations were damaged: %s", store.recovery)
            self._emit(recovered(store.path, store.recovery))
            store.recovery = None

    def _replace(self, swap: Callable[[], None]) -> None:
        """Close the parts, have another database put in the place of theirs, and open it."""
        parts, self._parts = self._parts, None
        failure: StoreError | None = None
        try:
            if parts is not None:
                self._typed(parts.close)
            self._typed(swap)
        except StoreError as error:
            failure = error
            _logger.info("the conversations were not replaced: %r", error)
        try:
            self._opened()
        except StoreError as error:
            self._emit(DatabaseReplaced(failure or error))
            raise
        self._emit(DatabaseReplaced(failure))

    def _report(self, error: StoreError) -> None:
        """Take an error of an answer's safekeeping, which tries again later."""
        self._damaged = isinstance(error, StoreCorrupt)
        if not self._damaged:
            _logger.info("an answer cannot be kept: %r", error)
            self._emit(to_problem(error))


@dataclass(frozen=True, slots=True)
class _Command:
    """Work for the thread, and what the person wrote for it."""

    work: Callable[[Parts], None]
    conversation_id: str | None = None
    text: str | None = None
    failed: Callable[[StoreError], None] | None = None
    swap: Callable[[], None] | None = None
    """Puts another database in the place of this one, before the work is done on that."""
    unless: Callable[[], bool] = lambda: False


_NOTHING = _Command(lambda _: None)
_TICK = _Command(lambda parts: parts.tick())
