"""Keeps answers on disk while they grow and when they end, and again when the disk refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from wizchat.chat.answer import Answer
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Message

JOURNAL_SECONDS = 0.8
"""A growing answer is on the disk after this long: below the second that is promised."""

_RETRY_SECONDS = 5.0


class Safekeeping:
    """Never raises a StoreError: problems go to `report`, once until something works again."""

    def __init__(
        self,
        store: Store,
        report: Callable[[StoreError], None],
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        self._store = store
        self._report = report
        self._now = now
        self._monotonic = monotonic
        self._due: float | None = None
        self._unsaved: dict[str, Message] = {}
        self._reported: type[StoreError] | None = None

    @property
    def due(self) -> float | None:
        """When `tick` has something to do, on the monotonic clock; None for never."""
        return self._due

    def grew(self) -> None:
        """Note that an answer has text that is not on the disk."""
        if self._due is None:
            self._due = self._monotonic() + JOURNAL_SECONDS

    def save(self, message: Message) -> None:
        """Write a message whose answer began, waits again, or ended; the last removes its journal.

        When the disk refuses, it is tried again until it works.
        """
        self._unsaved[message.id] = message
        self._write(())

    def latest(self, message: Message) -> Message:
        """Return the message as it ended, where the disk does not have that yet."""
        return self._unsaved.get(message.id, message)

    def tick(self, answers: Iterable[Answer]) -> None:
        """Journal what grew, and try again what could not be written."""
        self._due = None
        self._write([answer for answer in answers if not answer.is_journaled])

    def _write(self, growing: Iterable[Answer]) -> None:
        growing = list(growing)
        unsaved = list(self._unsaved.values())
        if not (growing or unsaved):
            return
        try:
            with self._store.transaction():
                for answer in growing:
                    self._store.journal.append(answer.message.id, answer.unjournaled())
                for message in unsaved:
                    self._save(message)
        except StoreError as error:
            self._due = self._monotonic() + _RETRY_SECONDS
            if self._reported is not type(error):
                self._reported = type(error)
                self._report(error)
            return
        self._reported = None
        for answer in growing:
            answer.mark_journaled()
        self._unsaved.clear()

    def _save(self, message: Message) -> None:
        self._store.messages.save(message)
        if not message.status.is_open:
            self._store.journal.drop(message.id)
            self._store.conversations.touch(message.conversation_id, self._now())
